import { dayNumberOf } from '@throughline/core';
import type { Fact } from '../task/fact.ts';
import type { Claim } from './claim.ts';
import { addressAt, addressPattern } from './address-at.ts';
import { claimsIn } from './claims-in.ts';
import { decimalKeyOf } from './decimal-key.ts';
import { foldedText } from './folded-text.ts';

/** A word that begins with a letter and holds a digit. */
const wordWithDigits = /(?<![\p{L}\p{M}\p{N}_])[\p{L}_][\p{L}\p{M}_]*\p{N}[\p{L}\p{M}\p{N}_]*/gu;

/** A numeral that is no digit. */
const numerals = /[\p{Nl}\p{No}]+/gu;

const addresses = /* @__PURE__ */ new RegExp(addressPattern, 'gu');

/** What facts allow a text to state. */
export interface KnownClaims {
  /** Keys of numbers, and keys with `|` and unit. */
  readonly numbers: ReadonlySet<string>;
  /** Keys of dates, whole and in part. */
  readonly dates: ReadonlySet<string>;
  /** Words with digits, times, quarters and half-years, numerals and addresses. */
  readonly names: ReadonlySet<string>;
}

/** Reads facts, and texts whose words with digits, numerals and addresses (not their numbers) may be repeated. */
export const knownClaims = (facts: readonly Fact[], passages: Iterable<string> = []): KnownClaims => {
  const numbers = new Set<string>();
  const dates = new Set<string>();
  const names = new Set<string>();
  const addDate = (key: string): void => {
    dates.add(key);
    const [year = '', month = '', day] = key.split('-');
    if (year.length !== 4) return;
    numbers.add(decimalKeyOf(Number(year)) ?? '');
    names.add(year);
    if (month === '') return;
    dates.add(`${year}-${month}`);
    names.add(`q${String(Math.ceil(Number(month) / 3))}`);
    names.add(`h${Number(month) > 6 ? '2' : '1'}`);
    if (day !== undefined) dates.add(`${month}-${day}`);
  };
  const add = (claim: Claim): void => {
    if (claim.kind === 'date') claim.readings.forEach(addDate);
    else if (claim.kind === 'name') names.add(claim.readings[0] ?? '');
    else {
      for (const key of claim.readings.length > 0 ? claim.readings : claim.parts) {
        numbers.add(key);
        if (claim.unit !== undefined) numbers.add(`${key}|${claim.unit}`);
      }
    }
  };
  for (const { value, text } of facts) {
    claimsIn(text).forEach(add);
    if (typeof value === 'number') {
      const key = decimalKeyOf(value);
      if (key !== undefined) numbers.add(key);
    } else if (dayNumberOf(value) !== undefined) addDate(value);
    else claimsIn(value).forEach(add);
  }
  for (const passage of passages) {
    const plain = foldedText(passage);
    for (const [word] of plain.matchAll(wordWithDigits)) names.add(word);
    for (const [numeral] of plain.matchAll(numerals)) names.add(numeral);
    for (const { 0: found, index } of plain.matchAll(addresses)) names.add(addressAt(plain, found, index));
  }
  return { numbers, dates, names };
};
