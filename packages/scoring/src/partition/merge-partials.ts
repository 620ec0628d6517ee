import { UsageError } from '@throughline/core';
import { isLike } from '../policy/is-like.ts';
import { bothSums, sumsFrom, sumsTo } from './exact-sums.ts';
import type { PartialScores, PartialSum } from './partial-scores.ts';

/**
 * Puts the sums of two workers together. Which is first, and in which order many are put together, makes no
 * difference to any byte. Partials for another day, policy or company are a `UsageError` `scoring/bad-argument`, and
 * so is what is none. Merging a partial with itself counts its facts twice: hand on each worker's once.
 *
 * @example
 * ```ts
 * import { evaluatePartition, mergePartials } from '@throughline/scoring';
 *
 * const goals = { schemaVersion: 1, organization: { id: 'acme', name: 'Acme' } } as const;
 * const { partial } = evaluatePartition(goals, { asOf: '2026-05-31', partition: [] });
 * mergePartials(partial, partial).sums; // => []
 * ```
 */
export const mergePartials = (one: PartialScores, other: PartialScores): PartialScores => {
  for (const partial of [one, other]) checkPartial(partial);
  if (headOf(one) !== headOf(other))
    throw new UsageError(
      'scoring/bad-argument',
      'partials of another day, instant, policy or company cannot be put together',
    );
  const sums: PartialSum[] = [];
  let [left, right] = [0, 0];
  while (left < one.sums.length || right < other.sums.length) {
    const [first, second] = [one.sums[left], other.sums[right]];
    const order = first === undefined ? 1 : second === undefined ? -1 : orderOf(first, second);
    if (order <= 0) left++;
    if (order >= 0) right++;
    if (first !== undefined && second !== undefined && order === 0)
      sums.push(sumsTo(first, bothSums(sumsFrom(first), sumsFrom(second))));
    else if (first !== undefined && order < 0) sums.push(first);
    else if (second !== undefined) sums.push(second);
  }
  return { ...one, sums };
};

/** By goal, and its own parts before the goals that support it. */
const orderOf = (one: PartialSum, other: PartialSum): number =>
  one.goal - other.goal || (one.side === other.side ? 0 : one.side === 'own' ? -1 : 1);

/** Refuses what is no partial of this version. */
export const checkPartial = (partial: PartialScores): void => {
  const { format, sums, ...head } = Object(partial) as Partial<PartialScores>;
  const known = head.knownAt === undefined || typeof head.knownAt === 'string';
  if (format !== 1 || !known || !isLike(head, headModel) || !Array.isArray(sums) || !areSums(sums))
    throw new UsageError('scoring/bad-argument', 'a partial must be what `evaluatePartition` gave');
};

const headModel = { asOf: '', policy: { id: '', version: 0 }, size: 0 };
const sumModel = { side: '', inTime: true };
const counts = ['goal', 'parts', 'given', 'weights', 'absent', 'missing', 'worst'] as const;
const texts = ['givenShares', 'givenSum', 'absentShares', 'absentSum'] as const;
/** Far more digits than sums of a million goals have, so that no text keeps a worker busy. */
const mostDigits = 100;

/** Whole numbers, and decimal texts of them, in rising order: others could not be put together, or not for ever. */
const areSums = (sums: readonly unknown[]): boolean => {
  let before: PartialSum | undefined;
  // Unlike `every`, this looks at gaps as well.
  for (const given of Array.from(sums)) {
    if (!isLike(given, sumModel)) return false;
    const sum = given as PartialSum;
    const fits =
      ['own', 'children'].includes(sum.side) &&
      counts.every((name) => Number.isSafeInteger(sum[name])) &&
      texts.every((name) => isWhole(sum[name])) &&
      (before === undefined || orderOf(before, sum) < 0);
    if (!fits) return false;
    before = sum;
  }
  return true;
};

const isWhole = (text: unknown): boolean =>
  typeof text === 'string' && text.length <= mostDigits && /^-?[0-9]+$/.test(text);

const headOf = ({ asOf, knownAt, policy, size }: PartialScores): string =>
  JSON.stringify([asOf, knownAt, policy.id, policy.version, size]);
