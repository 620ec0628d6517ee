import { decimalKey } from './decimal-key.ts';

/** What digits with separators may say: as one number, read in up to two ways, and as several. */
export interface NumberReadings {
  /** Keys of the readings as one number. */
  readonly readings: readonly string[];
  /** Keys of the groups as numbers of their own. */
  readonly parts: readonly string[];
}

/** Reads `1,200`, `1.200,50`, `12,00,000`, `1 200` and lists such as `1,2,3`; `power` is the scale behind it. */
export const numberReadings = (text: string, power: number): NumberReadings => {
  const groups = text.split(/[.,'’ ]/);
  const separators = text.match(/[.,'’ ]/g) ?? [];
  // Digits of other scripts are never read: a text that is held against facts writes 0 to 9.
  if (/[^\d.,'’ ]/.test(text)) return { readings: [], parts: [] };
  const last = groups.length - 1;
  if (last === 0) return { readings: [decimalKey(text, '', power)], parts: [] };
  const readings: string[] = [];
  if (isGrouped(groups, separators)) readings.push(decimalKey(groups.join(''), '', power));
  const mark = separators[last - 1] ?? '';
  const before = separators.slice(0, -1);
  if ((mark === '.' || mark === ',') && !before.includes(mark) && isGrouped(groups.slice(0, -1), before))
    readings.push(decimalKey(groups.slice(0, -1).join(''), groups[last], power));
  return { readings, parts: groups.map((group, at) => decimalKey(group, '', at === last ? power : 0)) };
};

/** Groups of three behind one separator, or of two and a last one of three. */
const isGrouped = (groups: readonly string[], separators: readonly string[]): boolean => {
  if (groups.length === 1) return true;
  const [first = '', ...rest] = groups;
  if (first.length > 3 || separators.some((mark) => mark !== separators[0])) return false;
  return (
    rest.at(-1)?.length === 3 &&
    (rest.every(({ length }) => length === 3) || rest.slice(0, -1).every(({ length }) => length === 2))
  );
};
