import { answering } from '../draft/answering.ts';
import type { Fact } from '../task/fact.ts';
import type { Claim } from './claim.ts';
import { claimsIn } from './claims-in.ts';
import { type KnownClaims, knownClaims } from './known-claims.ts';

/**
 * The numbers, dates, times, words with digits and addresses of a text that are no fact, in reading order, in lower case.
 * Formatting does not matter (`1,200`, `1.200`, `1 200`, `1.2k`), nor does the sign. A percentage must be a
 * percentage among the facts, an amount of money one of that currency; a bare number may be either. Nothing is
 * rounded: 29.6 is not 30. Number words count from `two` on, in English and German, and so do fractions (`half the time`),
 * hosts and mail addresses; ordinals count; list numbers,
 * `1:1`, `B2B`, months without a day or year and weekdays do not. A fact's date allows its parts: year, month, day of
 * the month, quarter (`Q2`) and half (`H1`). A word with digits and an address may also stand in one of the `passages`.
 * Takes linear time. What is no text, or no list of facts, is a `UsageError` `ai-adapters/bad-argument`.
 *
 * @example
 * ```ts
 * import { ungrounded } from '@throughline/ai-adapters/model';
 *
 * const facts = [
 *   { id: 'f1', record: 'arr', what: 'target', value: 1200000, text: 'EUR 1.2M' },
 *   { id: 'f2', record: 'arr', what: 'due', value: '2026-06-30', text: '2026-06-30' },
 * ];
 * ungrounded('€1,200,000 by 30 June 2026', facts); // => []
 * ungrounded('on its way to 1.3M, up 12 % in Q2', facts); // => ['1.3', '12']
 * ```
 */
export const ungrounded = (
  text: string,
  facts: readonly Fact[],
  passages: Iterable<string> = [],
): readonly string[] => answering('ungrounded', () => unknownClaims(text, knownClaims(facts, passages)));

/** The same against facts that were read before. */
export const unknownClaims = (text: string, known: KnownClaims): readonly string[] =>
  claimsIn(text)
    .filter((claim) => !isKnown(claim, known))
    .map((claim) => claim.text);

const isKnown = (claim: Claim, { numbers, dates, names }: KnownClaims): boolean => {
  if (claim.kind === 'name') return claim.readings.some((key) => names.has(key));
  const behind = claim.kind === 'number' && claim.unit !== undefined ? `|${claim.unit}` : '';
  const known = claim.kind === 'date' ? dates : numbers;
  if (claim.readings.some((key) => known.has(key + behind))) return true;
  const { parts } = claim;
  return (
    parts.length > 0 && parts.every((key, at) => numbers.has(at === parts.length - 1 ? key + behind : key))
  );
};
