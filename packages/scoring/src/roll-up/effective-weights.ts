import type { RollUpPolicy } from '../policy/roll-up-policy.ts';
import { commonMultiple } from './common-multiple.ts';
import type { Parts } from './parts.ts';

/** What parts count, as whole numbers of any size in one measure. */
export interface EffectiveWeights {
  /** By part; 0 for one that does not count. */
  readonly counts: readonly bigint[];
  /** The same of all parts together, those without a score included. */
  readonly all: bigint;
  /** A weight of 100 in the same measure; where weights are alike, all parts together before shares. */
  readonly hundred: bigint;
  /** All of a part that weighs 0.01, or of any part where weights are alike. */
  readonly unit: bigint;
  /** Do the weights of all parts, before shares, add up to 1 or 100? */
  readonly addUp: boolean;
  /** What they add up to. */
  readonly sum: number;
}

/** A weight of 100 in hundredths. */
const hundred = 10_000n;

/** Weight times share of each part. Where `weighted` is not set all weigh alike; 0 still leaves a part out. */
export const effectiveWeights = (
  { weight, top, bottom, missing, count }: Parts,
  { missingWeight, missingData }: Pick<RollUpPolicy, 'missingWeight' | 'missingData'>,
  weighted: boolean,
): EffectiveWeights => {
  const isCounted = (at: number): boolean => missing[at] === 0 || missingData === 'zero';
  let [given, sum, absent, counted, countedSum] = [0n, 0n, 0n, 0n, 0n];
  for (let at = 0; at < count; at++) {
    const own = weight[at]!;
    if (own < 0) absent++;
    else {
      given++;
      sum += BigInt(own);
      if (isCounted(at)) {
        counted++;
        countedSum += BigInt(own);
      }
    }
  }
  const [per, instead] = !weighted
    ? [1n, 1n]
    : missingWeight === 'zero'
      ? [1n, 0n]
      : missingWeight === 'one'
        ? [1n, 100n]
        : missingWeight === 'remainder-of-100'
          ? [absent === 0n ? 1n : absent, sum < hundred ? hundred - sum : 0n]
          : counted === 0n
            ? [1n, 1n]
            : [counted, countedSum];
  const ownOf = (at: number): bigint => {
    const own = weight[at]!;
    if (own < 0) return instead;
    return weighted ? BigInt(own) * per : own === 0 ? 0n : 1n;
  };
  const common = commonMultiple(bottom.subarray(0, count));
  const counts: bigint[] = [];
  let [all, own] = [0n, 0n];
  for (let at = 0; at < count; at++) {
    const effective = ownOf(at) * BigInt(top[at]!) * (common / BigInt(bottom[at]!));
    counts.push(isCounted(at) ? effective : 0n);
    all += effective;
    own += ownOf(at);
  }
  // Where nobody gave a weight and siblings would lend theirs, all weigh alike and add up.
  const alike = given === 0n && missingWeight === 'mean-of-siblings';
  const whole = alike || !weighted ? own : hundred * per;
  return {
    counts,
    all,
    hundred: whole * common,
    unit: per * common,
    addUp: own === whole || own * 100n === whole,
    sum: alike ? 100 : Number(own) / Number(per) / 100,
  };
};
