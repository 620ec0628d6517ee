import type { RollUpMethod, RollUpPolicy } from '@throughline/scoring';

/** A whole number divided by another, as it is; the divisor is above 0. */
export type Fraction = readonly [top: bigint, bottom: bigint];

/** What comes into a roll-up: its weight in hundredths if it has a valid one, its share, and its value in 1e-12. */
export interface NaivePart {
  readonly weight: bigint | undefined;
  readonly share: Fraction;
  readonly value: bigint | undefined;
}

/** Choices of a policy that a roll-up rests on. */
export type NaiveChoices = Pick<
  RollUpPolicy,
  'weights' | 'missingWeight' | 'missingData' | 'minimumScored' | 'passing'
>;

const unit = 1_000_000_000_000n;
export const add = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d + c * b, b * d];
export const times = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * c, b * d];
const over = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d, b * c];
const total = (list: readonly Fraction[]): Fraction => list.reduce(add, [0n, 1n]);
const isSame = ([a, b]: Fraction, [c, d]: Fraction): boolean => a * d === c * b;
const whole = (number: bigint): Fraction => [number, 1n];

/** Half away from zero. */
export const rounded = ([top, bottom]: Fraction): bigint => {
  const size = top < 0n ? -top : top;
  const nearest = (2n * size + bottom) / (2n * bottom);
  return top < 0n ? -nearest : nearest;
};
export const floored = ([top, bottom]: Fraction): bigint =>
  top >= 0n ? top / bottom : -((-top + bottom - 1n) / bottom);

/** At least a limit, within one part in 10^9 of the larger one. */
const reaches = (value: bigint, limit: number): boolean => {
  const given = Number(value) / 1e12;
  return given >= limit || Math.abs(given - limit) <= 1e-9 * Math.max(Math.abs(given), Math.abs(limit));
};

/**
 * What parts come to by a method: an exact fraction of 1e-12 rounded once, `none` where nothing counts, or the
 * reason why the policy wants no score. Slow and obvious.
 */
export const naiveRollUp = (
  method: RollUpMethod,
  parts: readonly NaivePart[],
  choices: NaiveChoices,
): bigint | 'none' | { readonly refused: string } => {
  const { weights, missingWeight, missingData, minimumScored, passing } = choices;
  const heard = parts.filter(({ weight }) => weight !== 0n);
  const withScore = heard.filter(({ value }) => value !== undefined).length;
  if (missingData === 'block' && withScore < heard.length) return { refused: 'no-data' };
  if (withScore > 0 && withScore < minimumScored) return { refused: 'insufficient-sample' };
  const isCounted = ({ value }: NaivePart): boolean => value !== undefined || missingData === 'zero';
  const counted = parts.filter(isCounted);

  const given = (some: readonly NaivePart[]): bigint[] =>
    some.map(({ weight }) => weight).filter((weight) => weight !== undefined);
  const sum = (some: readonly bigint[]): bigint => some.reduce((a, b) => a + b, 0n);
  const absent = parts.filter(({ weight }) => weight === undefined).length;
  const left = 10_000n - sum(given(parts));
  const mean = given(counted);
  const instead: Fraction =
    method === 'points'
      ? [left, BigInt(Math.max(1, absent))]
      : missingWeight === 'zero'
        ? whole(0n)
        : missingWeight === 'one'
          ? whole(100n)
          : missingWeight === 'remainder-of-100'
            ? [left < 0n ? 0n : left, BigInt(Math.max(1, absent))]
            : mean.length === 0
              ? whole(1n)
              : [sum(mean), BigInt(mean.length)];
  const ownOf = ({ weight }: NaivePart): Fraction => (weight === undefined ? instead : whole(weight));

  if (method === 'points') {
    const points = counted.filter(({ weight }) => weight !== 0n);
    if (points.length === 0) return 'none';
    const fullOf = (part: NaivePart): Fraction => times(times(ownOf(part), part.share), [1n, 100n]);
    const done = points.filter(({ value = 0n }) => reaches(value, 1));
    const open = points.filter((part) => !done.includes(part));
    const together = total(done.filter(({ weight }) => weight === undefined).map(fullOf));
    const all = total([
      ...done.filter(({ weight }) => weight !== undefined).map(fullOf),
      whole(-floored([-together[0], together[1]])),
      ...open.map((part) => whole(floored(times(fullOf(part), [part.value ?? 0n, unit])))),
    ]);
    const cut = all[0] > 100n * all[1] ? whole(100n) : all;
    return rounded(times(cut, [unit, 100n]));
  }
  if (method === 'weighted-mean' || method.startsWith('weighted-')) {
    const own = total(parts.map(ownOf));
    const nobody = given(parts).length === 0 && missingWeight === 'mean-of-siblings';
    const hundred = nobody ? own : whole(10_000n);
    if (
      weights === 'strict' &&
      parts.length > 0 &&
      !isSame(own, hundred) &&
      !isSame(times(own, whole(100n)), hundred)
    )
      return { refused: 'no-weight' };
    const pairs = counted.map((part): readonly [Fraction, bigint] => [
      times(ownOf(part), part.share),
      part.value ?? 0n,
    ]);
    const divisor = total(pairs.map(([weight]) => weight));
    if (divisor[0] === 0n) return 'none';
    const top = total(pairs.map(([weight, value]) => times(weight, whole(value))));
    if (method === 'weighted-mean') {
      const asPercent = over(total(parts.map((part) => times(ownOf(part), part.share))), hundred);
      const normal = over(top, divisor);
      return rounded(weights === 'as-is' ? times(normal, asPercent) : normal);
    }
    return meanByPowers(method, pairs, divisor);
  }
  const pairs = counted
    .filter(({ weight }) => weight !== 0n)
    .map(({ share, value = 0n }): readonly [Fraction, bigint] => [share, value])
    .filter(([share]) => share[0] !== 0n);
  if (pairs.length === 0) return 'none';
  const values = pairs.map(([, value]) => value);
  const divisor = total(pairs.map(([share]) => share));
  const top = total(pairs.map(([share, value]) => times(share, whole(value))));
  switch (method) {
    case 'mean':
      return rounded(over(top, divisor));
    case 'sum':
      return rounded(top);
    case 'min':
      return [...values].sort((a, b) => (a < b ? -1 : 1))[0]!;
    case 'all-must-pass':
      return values.every((value) => reaches(value, 1)) ? unit : 0n;
    case 'k-of-n':
      return values.filter((value) => reaches(value, passing.bar)).length >= passing.least ? unit : 0n;
    default:
      return meanByPowers(method, pairs, divisor);
  }
};

const meanByPowers = (
  method: RollUpMethod,
  pairs: readonly (readonly [weight: Fraction, value: bigint])[],
  divisor: Fraction,
): bigint => {
  const counted = pairs.filter(([weight]) => weight[0] !== 0n);
  if (counted.some(([, value]) => value <= 0n)) return 0n;
  if (method.endsWith('harmonic'))
    return rounded(over(divisor, total(counted.map(([weight, value]) => over(weight, whole(value))))));
  const target = over(total(counted.map(([weight, value]) => times(weight, log2(whole(value))))), divisor);
  // The least whole number whose upper half reaches the mean of the logarithms.
  let [low, high] = [0n, 4_000_000_000_000_000n];
  while (low < high) {
    const middle = (low + high) / 2n;
    const limit = log2([2n * middle + 1n, 2n]);
    if (limit[0] * target[1] >= target[0] * limit[1]) high = middle;
    else low = middle + 1n;
  }
  return low;
};

const bits = 160n;

/** Logarithm to base 2, bit by bit: squaring doubles it. */
const log2 = ([top, bottom]: Fraction): Fraction => {
  const one = 1n << 320n;
  let number = (top << 320n) / bottom;
  let log = 0n;
  while (number >= 2n * one) {
    number >>= 1n;
    log += 1n;
  }
  while (number < one) {
    number <<= 1n;
    log -= 1n;
  }
  for (let bit = 0n; bit < bits; bit++) {
    number = (number * number) >> 320n;
    log *= 2n;
    if (number < 2n * one) continue;
    number >>= 1n;
    log += 1n;
  }
  return [log, 1n << bits];
};
