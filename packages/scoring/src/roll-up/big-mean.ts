import { roundHalfAway } from '../numeric/round-half-away.ts';
import type { Parts } from './parts.ts';

/** The same mean as `weightedMean` in whole numbers of any size, for weights and shares that need them. */
export const bigMean = (
  { child, weight, top, bottom, count, whole }: Parts,
  fed: Float64Array,
  reason: Uint8Array,
  zero: boolean,
  perGiven: number,
  perAbsent: number,
): number => {
  let common = 1n;
  for (let at = 0; at < count; at++) {
    const next = whole ? 1n : BigInt(bottom[at]!);
    common *= next / divisorOf(common, next);
  }
  let sum = 0n;
  let divisor = 0n;
  for (let at = 0; at < count; at++) {
    const from = child[at]!;
    if (reason[from] !== 0 && !zero) continue;
    const own = BigInt(weight[at]! < 0 ? perAbsent : weight[at]!) * BigInt(weight[at]! < 0 ? 1 : perGiven);
    const effective = whole ? own : own * BigInt(top[at]!) * (common / BigInt(bottom[at]!));
    sum += effective * BigInt(reason[from] === 0 ? fed[from]! : 0);
    divisor += effective;
  }
  if (divisor === 0n) return Number.NaN;
  // Division of big integers cuts toward zero; rounding starts from the floor.
  const floor = (sum - (((sum % divisor) + divisor) % divisor)) / divisor;
  const rest = 2n * (sum - floor * divisor) - divisor;
  return roundHalfAway(Number(floor), rest > 0n ? 1 : rest < 0n ? -1 : 0);
};

const divisorOf = (left: bigint, right: bigint): bigint => {
  let [divisor, rest] = [left, right];
  while (rest !== 0n) [divisor, rest] = [rest, divisor % rest];
  return divisor;
};
