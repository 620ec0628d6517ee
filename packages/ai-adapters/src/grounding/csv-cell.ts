/** What a spreadsheet takes for the start of a formula, wide forms included. */
const formulaStart = /^[\s\u00a0]*[=+\-@\t\r＝＋－＠]/;

/**
 * A value as one cell of a CSV file: quoted as RFC 4180 says where it must be, and with `'` in front where a spreadsheet
 * would take a text for a formula. Numbers stay numbers; `null`, `undefined` and what is not finite are empty.
 *
 * @example
 * ```ts
 * import { csvCell } from '@throughline/ai-adapters/model';
 *
 * csvCell('=HYPERLINK("x")'); // => '"\'=HYPERLINK(""x"")"'
 * csvCell(-5); // => '-5'
 * csvCell('plain'); // => 'plain'
 * ```
 */
export const csvCell = (value: string | number | boolean | null | undefined): string => {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value + 0) : '';
  if (typeof value === 'boolean') return String(value);
  if (typeof value !== 'string') return '';
  const text = formulaStart.test(value) ? `'${value}` : value;
  return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};
