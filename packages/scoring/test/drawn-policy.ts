import type { RandomStream } from '@throughline/core/test-kit';
import { statusRules } from '@throughline/scoring';
import type { Policy } from '@throughline/scoring';
import type { Allowed } from '../src/policy/allowed.ts';
import { gradePolicyFields } from '../src/policy/grade-policy.ts';
import { guardrailPolicyFields } from '../src/policy/guardrail-policy.ts';
import { measurePolicyFields } from '../src/policy/measure-policy.ts';
import { pacePolicyFields } from '../src/policy/pace-policy.ts';
import { rollUpPolicyFields } from '../src/policy/roll-up-policy.ts';
import { soundPolicy } from './sound-policy.ts';

const groups = {
  measures: measurePolicyFields,
  guardrails: guardrailPolicyFields,
  rollUp: rollUpPolicyFields,
  grades: gradePolicyFields,
  pace: pacePolicyFields,
} as const;

/** Fields whose values are not in a list. */
const drawnByName: { readonly [field: string]: (random: RandomStream) => unknown } = {
  least: (random) => 1 + random.below(3),
  minimumScored: (random) => 1 + random.below(3),
  decimals: (random) => random.pick([0, 1, 2, 5, 10]),
  aspirational: () => ({ low: 0.3, high: 0.9 }),
  staleAfterDays: (random) => random.below(60),
  maxAgeDays: (random) => random.below(60),
  dwell: (random) => 1 + random.below(3),
  status: (random) => random.pick(Object.values(statusRules)),
};

/**
 * A policy in which each choice is made otherwise than in `standard` with a chance of so many percent. One that
 * contradicts itself is drawn again, with a smaller chance.
 */
export const drawnPolicy = (random: RandomStream, percent: number): Policy => {
  let drawn: Policy | undefined;
  for (let chance = percent; drawn === undefined; chance *= 0.9)
    drawn = soundPolicy({ ...drawFields(groups, random, chance, 'policy'), id: 'drawn' });
  return drawn;
};

const drawFields = (
  fields: { readonly [name: string]: Allowed },
  random: RandomStream,
  percent: number,
  within: string,
): object => {
  const drawn: Record<string, unknown> = {};
  for (const [name, values] of Object.entries(fields)) {
    if (typeof values === 'object' && !Array.isArray(values) && !(within === 'pace' && name === 'status')) {
      if (name === 'schemes') continue;
      drawn[name] = drawFields(values as { readonly [name: string]: Allowed }, random, percent, name);
      continue;
    }
    if (!random.chance(percent)) continue;
    const byName = within === 'rollUp' && name === 'status' ? undefined : drawnByName[name];
    if (byName !== undefined) drawn[name] = byName(random);
    else if (Array.isArray(values)) {
      const list = values as readonly (string | number)[];
      const [least, most] = list;
      drawn[name] =
        typeof least === 'number'
          ? least + ((Math.min(most as number, least + 10) - least) * random.below(5)) / 4
          : random.pick(list);
    }
  }
  return drawn;
};
