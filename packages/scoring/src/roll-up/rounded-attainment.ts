import { roundHalfAway } from '../numeric/round-half-away.ts';
import type { RollUpPolicy } from '../policy/roll-up-policy.ts';

/** A whole number of 1e-12 with fewer decimals, as the policy rounds what goals above others come to. */
export const roundedAttainment = ({ decimals, mode }: RollUpPolicy['rounding'], value: number): number => {
  if (decimals === 12) return value;
  const step = 10 ** (12 - decimals);
  const floor = Math.floor(value / step);
  const rest = value - floor * step;
  const up = mode === 'up' ? rest : mode === 'down' ? -1 : 2 * rest - step;
  return (mode === 'half-away' ? roundHalfAway(floor, up) : floor + (up > 0 ? 1 : 0)) * step;
};
