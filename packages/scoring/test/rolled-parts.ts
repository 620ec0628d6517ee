import { partsOfWidth } from '../src/roll-up/parts.ts';
import { rolledUp } from '../src/roll-up/rolled-up.ts';
import type { RollUpMethod } from '../src/policy/roll-up-method.ts';
import { standardRollUp } from '../src/policy/roll-up-policy.ts';
import type { RollUpPolicy } from '../src/policy/roll-up-policy.ts';

/** A part: value in 1e-12 or absent, weight in hundredths or absent, share as a fraction. */
export interface Part {
  readonly value: number | undefined;
  readonly weight: number | undefined;
  readonly share?: readonly [top: number, bottom: number];
}
/** Any way to roll parts up. */
export type RollUp = (
  method: RollUpMethod,
  parts: readonly Part[],
  choices?: Partial<RollUpPolicy>,
) => unknown;

/** The engine's own. */
export const rolledParts: RollUp = (method, list, choices = {}) => {
  const parts = partsOfWidth(list.length);
  parts.count = list.length;
  list.forEach(({ value, weight, share: [top, bottom] = [1, 1] }, at) => {
    parts.weight[at] = weight ?? -1;
    parts.value[at] = value ?? 0;
    parts.missing[at] = value === undefined ? 1 : 0;
    parts.top[at] = top;
    parts.bottom[at] = bottom;
    if (top !== bottom) parts.whole = false;
  });
  return rolledUp({ ...standardRollUp, ...choices }, method, parts);
};
