import { addressAt, addressPattern } from './address-at.ts';
import type { Claim } from './claim.ts';
import { decimalKey } from './decimal-key.ts';
import { foldedText } from './folded-text.ts';
import { fractionKeys, fractionPattern } from './fractions.ts';
import { monthNames } from './month-names.ts';
import { numberReadings } from './number-readings.ts';
import { numberOfWord, scaleWords } from './number-words.ts';
import { unitWords } from './unit-words.ts';

const month = /* @__PURE__ */ [...monthNames.keys()].sort((a, b) => b.length - a.length).join('|');

/** What a scan stops at, most telling first. Every part is bounded or eats what it has read, so a scan is linear. */
const piece = /* @__PURE__ */ new RegExp(
  [
    String.raw`(?<iso>(?<!\d)\d{4}-\d{2}(?:-\d{2}(?:t(?<clock>\d{2}:\d{2})[\d:.]{0,7}z?)?)?(?![\d-]))`,
    String.raw`(?<dmy>(?<![\p{L}\d.,])\d{1,2}(?:st|nd|rd|th|\.)? ?(?:of )?(?:${month})(?!\p{L})\.?(?:,? \d{4}(?!\d))?)`,
    String.raw`(?<mdy>(?<!\p{L})(?:${month})(?!\p{L})\.? \d{1,2}(?:st|nd|rd|th)?(?![\d.,]\d|\d)(?:,? \d{4}(?!\d))?)`,
    String.raw`(?<my>(?<!\p{L})(?:${month})(?!\p{L})\.?,? \d{4}(?!\d))`,
    String.raw`(?<numeric>(?<![\d.,])\d{1,2}([./-])\d{1,2}\k<sep>(?:\d{4}|\d{2})(?!\d))`.replace(
      '([./-])',
      '(?<sep>[./-])',
    ),
    String.raw`(?<time>(?<![\d:])\d{1,2}:\d{2}(?::\d{2})?(?![\d:]))`,
    String.raw`(?<term>(?<![\d:])1(?:[:-]|-?on-?)1(?![\d:]))`,
    String.raw`(?<item>(?<=^|\n)[ \t]{0,8}\d{1,2}[.)] (?=\D))`,
    String.raw`(?<fraction>${fractionPattern})`,
    String.raw`(?<address>${addressPattern})`,
    String.raw`(?<numeral>[\p{Nl}\p{No}]+)`,
    String.raw`(?<word>[\p{L}_][\p{L}\p{M}\p{N}_]*)`,
    String.raw`(?<number>\p{N}+(?:[.,'’ ]\d+)*)`,
    String.raw`(?<sign>[%‰\p{Sc}])`,
  ].join('|'),
  'gu',
);

/** Numbers of Chinese and Japanese, which are letters. They are not computed: a fact has to write them so. */
const eastAsianDigits = /[〇零一二三四五六七八九十百千万萬億亿兆]+/gu;

/** Words that hold a digit and state none. */
const terms: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'b2b b2c b2g c2c d2c p2p e2e o2o co2 h2o i18n l10n a11y k8s s3 mp3 mp4 1on1'.split(' '),
);

/**
 * Every number, date, time and word with digits that a text states, in reading order. Numbers may have groups
 * (`1,200`, `1.200`, `1 200`), a percent sign, a currency, a scale (`61k`, `1.2 million`), or be words (`three`,
 * `fünfundzwanzig`, `double`), fractions among them (`half the time`, `ein Drittel`). Ordinals are numbers, and so are signs
 * such as `Ⅻ`. Numbers of list items, `1:1` and `B2B` are none, and neither are `one`, a month without a day or year, and a
 * weekday. Hosts and mail addresses are claims as well: nobody may be sent where no fact leads.
 */
export const claimsIn = (text: string): readonly Claim[] => {
  const plain = foldedText(text);
  const found = [...plain.matchAll(piece)];
  const claims: Claim[] = [];
  for (let at = 0; at < found.length; at++) {
    const match = found[at]!;
    const { iso, clock, dmy, mdy, my, numeric, time, fraction, address, numeral, word, number } =
      match.groups ?? {};
    const whole = match[0];
    if (iso !== undefined) {
      claims.push({ kind: 'date', text: whole, readings: [iso.slice(0, 10)], parts: [] });
      if (clock !== undefined) claims.push({ kind: 'name', text: whole, readings: [clock] });
    } else if (dmy !== undefined || mdy !== undefined || my !== undefined) claims.push(writtenDate(whole));
    else if (numeric !== undefined) claims.push(numericDate(whole));
    else if (time !== undefined)
      claims.push({ kind: 'name', text: whole, readings: [whole.padStart(5, '0').slice(0, 5)] });
    else if (number !== undefined) {
      const before = adjacent(plain, found[at - 1], match) === undefined ? undefined : found[at - 1];
      const next = adjacent(plain, match, found[at + 1]);
      const power = next === undefined ? undefined : scaleOf(plain, match, next);
      const behind = power === undefined ? next : adjacent(plain, next, found[at + 2]);
      const unit = unitOf(behind) ?? unitOf(before);
      claims.push(numberClaim(number, power ?? 0, unit));
      // A scale and an ordinal's ending are read; a unit that follows is a word without digits anyway.
      if (power !== undefined) at++;
    } else if (fraction !== undefined)
      claims.push({ kind: 'number', text: whole, readings: fractionKeys(fraction), parts: [] });
    else if (address !== undefined) {
      const text = addressAt(plain, whole, match.index);
      claims.push({ kind: 'name', text, readings: [text] });
    } else if (numeral !== undefined) claims.push({ kind: 'name', text: whole, readings: [numeral] });
    else if (word !== undefined) {
      const value = numberOfWord(word);
      const next = adjacent(plain, match, found[at + 1]);
      if (value !== undefined || (word.length > 2 && scaleWords.has(word))) {
        const [sum, used, power] = wordNumber(word, value, plain, found, at);
        const unit = unitOf(adjacent(plain, found[at + used - 1], found[at + used]));
        const key = decimalKey(...scaledBy(sum, power));
        claims.push({
          kind: 'number',
          text: whole,
          readings: [key],
          parts: [],
          ...(unit === undefined ? {} : { unit }),
        });
        at += used - 1;
      } else if (/\p{N}/u.test(word) && !terms.has(word)) {
        const [, code, digits] = /^(\p{L}{1,4})(\d+)$/u.exec(word) ?? [];
        const unit = code === undefined ? undefined : unitWords.get(code);
        const power = next === undefined ? undefined : scaleOf(plain, match, next);
        if (unit !== undefined && digits !== undefined) claims.push(numberClaim(digits, power ?? 0, unit));
        else claims.push({ kind: 'name', text: whole, readings: [word] });
      } else {
        for (const [run] of word.matchAll(eastAsianDigits))
          if (run.length > 1 || (word.endsWith(run) && unitOf(next) !== undefined))
            claims.push({ kind: 'name', text: run, readings: [run] });
      }
    }
  }
  return claims;
};

type Match = RegExpMatchArray;

/** The second piece, when it stands right behind the first or one space or hyphen further. */
const adjacent = (plain: string, first: Match | undefined, second: Match | undefined): Match | undefined => {
  if (first === undefined || second === undefined) return undefined;
  const end = (first.index ?? 0) + first[0].length;
  const gap = plain.slice(end, second.index);
  return gap === '' || gap === ' ' || gap === '-' ? second : undefined;
};

const unitOf = (match: Match | undefined): string | undefined =>
  match === undefined ? undefined : (unitWords.get(match[0]) ?? match.groups?.['sign']);

/** Power of ten that a word behind a number stands for; single letters only when they touch it. */
const scaleOf = (plain: string, number: Match, { 0: word, index = 0 }: Match): number | undefined => {
  const touches = (number.index ?? 0) + number[0].length === index;
  if (plain.charAt(index - 1) === '-') return undefined;
  return word.length > 1 || touches ? scaleWords.get(word) : undefined;
};

const numberClaim = (digits: string, power: number, unit: string | undefined): Claim => ({
  kind: 'number',
  text: digits,
  ...numberReadings(digits, power),
  ...(unit === undefined ? {} : { unit }),
});

const scaledBy = (sum: number, power: number): [string, string, number] => [String(sum), '', power];

/** Value of a run of number words (`twenty-five`, `three million`), how many pieces it has, and its power of ten. */
const wordNumber = (
  word: string,
  value: number | undefined,
  plain: string,
  found: readonly Match[],
  start: number,
): [sum: number, used: number, power: number] => {
  let sum = value ?? 1;
  let power = value === undefined ? (scaleWords.get(word) ?? 0) : 0;
  let used = 1;
  const second = adjacent(plain, found[start], found[start + 1]);
  const unit = second === undefined ? undefined : second[0] === 'one' ? 1 : numberOfWord(second[0]);
  if (sum >= 20 && sum % 10 === 0 && unit !== undefined && unit < 10) {
    sum += unit;
    used += 1;
  }
  const last = found[start + used - 1];
  const next = adjacent(plain, last, found[start + used]);
  const scale = next === undefined || last === undefined ? undefined : scaleOf(plain, last, next);
  if (scale !== undefined) {
    power += scale;
    used += 1;
  }
  return [sum, used, power];
};

const two = (value: number | string): string => String(value).padStart(2, '0');

const writtenDate = (text: string): Claim => {
  const [, name = ''] = /(\p{L}{3,})\.?(?:,? \d|$|,)/u.exec(text.replace(/(?:st|nd|rd|th|of) /g, ' ')) ?? [];
  const month =
    monthNames.get(name) ??
    [...text.matchAll(/\p{L}+/gu)].map(([word]) => monthNames.get(word)).find(Boolean) ??
    0;
  const numbers = [...text.matchAll(/\d+/g)].map(([digits]) => digits);
  const year = numbers.find((digits) => digits.length === 4);
  const day = numbers.find((digits) => digits.length < 3);
  const readings = [
    [year, two(month), day === undefined ? undefined : two(day)]
      .filter((part) => part !== undefined)
      .join('-'),
  ];
  // `may` and `march` are also verbs.
  const verb = year === undefined && day !== undefined && /^(?:may|march) /.test(text);
  return { kind: 'date', text, readings, parts: verb ? [decimalKey(day)] : [] };
};

/** Day first as in most of the world, or month first. */
const numericDate = (text: string): Claim => {
  const [first = '', second = '', last = ''] = text.split(/[./-]/);
  const year = last.length === 2 ? `20${last}` : last;
  return {
    kind: 'date',
    text,
    readings: [`${year}-${two(second)}-${two(first)}`, `${year}-${two(first)}-${two(second)}`],
    parts: [],
  };
};
