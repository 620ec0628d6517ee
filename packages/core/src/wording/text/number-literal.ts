import { isDigit } from './characters.ts';

/** Digits as they stand in a text. `clock` is 6:30 in seconds, `ratio` is 3:1, `date` is a day in digits. */
export interface NumberLiteral {
  readonly kind: 'plain' | 'clock' | 'ratio' | 'date';
  readonly end: number;
  readonly value: number;
}

/** Longest run of digits that is read as a number; a longer one is an id or noise. */
export const mostDigits = 24;

/** A power of ten behind digits, `2e6`, at most three digits long and with no letter or digit behind. */
const powerOfTen = /e[+-]?\d{1,3}(?![\p{L}\d])/iuy;

const isoDate = /\d{4}-\d{2}-\d{2}/y;
const slashDate = /\d{1,2}\/\d{1,2}\/\d{2,4}/y;
const dotDate = /\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})?/y;

const matchEnd = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.test(text) && !isDigit(text.charCodeAt(pattern.lastIndex)) ? pattern.lastIndex : -1;
};

/** Do groups end in three digits, with two or three before, as in `1,250,000` and `12,50,000`? */
const grouped = (groups: readonly string[]): boolean =>
  groups.every((group, at) => {
    if (at === 0) return group.length >= 1 && group.length <= 3;
    return at === groups.length - 1 ? group.length === 3 : group.length === 2 || group.length === 3;
  });

const onlyDigits = /^\d+$/;

/** Digits with marks, as a number: marks are groups or decimals by their place; NaN if they are neither. */
const plainValue = (raw: string, decimalMark: '.' | ','): number => {
  if (onlyDigits.test(raw)) return Number(raw);
  const groupMark = decimalMark === '.' ? ',' : '.';
  const text = raw.replace(/['’]/g, groupMark);
  const points = text.split(decimalMark);
  const groups = (points[0] ?? '').split(groupMark);
  if (points.length > 2) return points.length > 2 && grouped(points) ? Number(points.join('')) : NaN;
  const fraction = points[1];
  if (fraction?.includes(groupMark) === true) return NaN;
  if (groups.length === 1) return Number(text.replace(decimalMark, '.'));
  if (grouped(groups)) return Number(groups.join('') + (fraction === undefined ? '' : `.${fraction}`));
  // The other mark used for decimals: `4,5` in an English text.
  return groups.length === 2 && fraction === undefined ? Number(groups.join('.')) : NaN;
};

/** The number that begins at `at`, where there is a digit or a point before one. Takes time linear in its length. */
export const literalAt = (text: string, at: number, decimalMark: '.' | ','): NumberLiteral => {
  const next = text.charCodeAt(at + 4);
  if (next === 45 || text.charCodeAt(at + 1) === 47 || text.charCodeAt(at + 2) === 47) {
    const end = Math.max(matchEnd(isoDate, text, at), matchEnd(slashDate, text, at));
    if (end > 0) return { kind: 'date', end, value: NaN };
  }
  if (decimalMark === ',' || text.charCodeAt(at + 5) === 46 || text.charCodeAt(at + 4) === 46) {
    const end = matchEnd(dotDate, text, at);
    // `to $6.25.`: where the stop is the decimal mark, a day in digits names its year.
    if (end > 0 && (decimalMark === ',' || text.charCodeAt(end - 1) !== 46))
      return { kind: 'date', end, value: NaN };
  }
  let end = at + 1;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    const joins = code === 44 || code === 46 || code === 39 || code === 0x2019;
    if (isDigit(code)) end++;
    else if (joins && isDigit(text.charCodeAt(end + 1))) end += 2;
    // Groups of three apart by a space, as in `12 500`, where more than one group or a long number follows.
    else break;
  }
  const raw = text.slice(at, end);
  if (raw.length > mostDigits) return { kind: 'plain', end, value: NaN };
  if (text.charCodeAt(end) === 58 && isDigit(text.charCodeAt(end + 1))) return colonLiteral(text, at, end);
  const value = plainValue(raw, decimalMark);
  powerOfTen.lastIndex = end;
  const power = powerOfTen.exec(text)?.[0];
  if (power !== undefined && Number.isFinite(value))
    return { kind: 'plain', end: end + power.length, value: Number(`${value}${power}`) };
  return { kind: 'plain', end, value };
};

/** `6:30` and `1:06:30` as seconds, `3:1` as a ratio. */
const colonLiteral = (text: string, at: number, firstEnd: number): NumberLiteral => {
  const fields = [text.slice(at, firstEnd)];
  let end = firstEnd;
  while (fields.length < 3 && text.charCodeAt(end) === 58 && isDigit(text.charCodeAt(end + 1))) {
    const from = end + 1;
    end = from;
    while (isDigit(text.charCodeAt(end)) && end - from < mostDigits) end++;
    fields.push(text.slice(from, end));
  }
  const clock = fields.slice(1).every((field) => field.length === 2 && Number(field) < 60);
  if (clock) return { kind: 'clock', end, value: fields.reduce((sum, field) => sum * 60 + Number(field), 0) };
  if (fields.length === 2) return { kind: 'ratio', end, value: Number(fields[0]) / Number(fields[1]) };
  return { kind: 'plain', end, value: NaN };
};

/** Its value; NaN if it is not finite. */
export const valueOf = (literal: NumberLiteral): number =>
  Number.isFinite(literal.value) ? literal.value : NaN;
