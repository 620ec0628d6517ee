import fc from 'fast-check';
import { gradeSchemes, planStatuses, standardPolicy, statusRules } from '@throughline/scoring';
import type { GradeScheme, Policy, StatusCondition } from '@throughline/scoring';
import type { Allowed } from '../src/policy/allowed.ts';
import { policyFields } from '../src/policy/policy-fields.ts';
import { planComparisons, planFacts } from '../src/policy/status-rule.ts';
import { soundPolicy } from './sound-policy.ts';

const conditions: fc.Arbitrary<readonly StatusCondition[]> = fc.oneof(
  fc.constantFrom(...Object.values(statusRules).map((rule) => rule.conditions)),
  fc.array(
    fc.record({
      status: fc.constantFrom(...planStatuses),
      when: fc.array(
        fc.record({
          of: fc.constantFrom(...planFacts),
          is: fc.constantFrom(...planComparisons),
          limit: fc.constantFrom(-0.2, 0, 0.165, 0.33, 0.5, 0.7, 0.9, 1),
        }),
        { minLength: 1, maxLength: 2 },
      ),
    }),
    { maxLength: 3 },
  ),
);
/** Tables are named after what they say: two different ones of one name contradict each other. */
const scheme: fc.Arbitrary<GradeScheme> = fc
  .record({
    base: fc.constantFrom(...Object.values(gradeSchemes)),
    of: fc.constantFrom('score' as const, 'raw' as const),
    rounding: fc.constantFrom('none' as const, 'one-decimal' as const, 'whole-percent' as const),
  })
  .map(({ base, of, rounding }) => ({
    id: `${base.id}-${of}-${rounding}`,
    of,
    rounding,
    bands: base.bands,
  }));
const name = fc.constantFrom('drawn');

/** What a table cannot say how to draw: fields held to a function, and numbers of which most make no difference. */
const drawn: { readonly [path: string]: fc.Arbitrary<unknown> } = {
  version: fc.constant(1),
  breaksLaws: fc.constantFrom([], [2, 25]),
  'measures.percent.decimals': fc.constantFrom(0, 2, 10),
  'measures.thresholds.tolerance': fc.constantFrom(0, 0.1, 0.5),
  'measures.maxAgeDays': fc.constantFrom(0, 5, 21),
  'measures.displayed.cap': fc.constantFrom(1, 1.2, 2),
  'measures.fed.cap': fc.constantFrom(1, 1.2, 2),
  'measures.clampLimit': fc.constantFrom(1, 4, 1000),
  'rollUp.passing.bar': fc.constantFrom(0, 0.3, 0.7, 1),
  'rollUp.passing.least': fc.integer({ min: 1, max: 3 }),
  'rollUp.ownShare': fc.constantFrom(0, 0.25, 0.333333, 0.5, 1),
  'rollUp.minimumScored': fc.integer({ min: 1, max: 2 }),
  'rollUp.rounding.decimals': fc.constantFrom(12, 5, 2, 0),
  'grades.aspirational': fc.constantFrom(
    { low: 0.6, high: 0.7 },
    { low: 0, high: 1 },
    { low: 0.5, high: 0.5 },
  ),
  'pace.trajectory.steepness': fc.constantFrom(0.1, 1, 10, 100),
  'pace.trajectory.exponent': fc.constantFrom(0.5, 1, 2, 3),
  'pace.status.id': name,
  'pace.status.conditions': conditions,
  'pace.hysteresis.margin': fc.constantFrom(0, 0.05, 0.2),
  'pace.hysteresis.dwell': fc.constantFrom(1, 2, 3),
  'pace.staleAfterDays': fc.constantFrom(0, 3, 21),
  'pace.graceDays': fc.constantFrom(0, 2),
  'grades.schemes.committed': scheme,
  'grades.schemes.aspirational': scheme,
  'grades.schemes.learning': scheme,
};

/** Any value of a field, by its table. A function without an entry above fails, so that no choice is forgotten. */
const anyOf = (fields: Allowed, standard: unknown, path: string): fc.Arbitrary<unknown> => {
  const known = drawn[path];
  if (typeof fields === 'function' && known === undefined) throw new Error(`say how to draw \`${path}\``);
  if (known !== undefined || typeof fields === 'function' || Array.isArray(fields)) {
    const values = known ?? fc.constantFrom(...(fields as readonly unknown[]));
    return fc.oneof(fc.constant(standard), values);
  }
  return fc.record(
    Object.fromEntries(
      Object.entries(fields as { readonly [field: string]: Allowed }).map(([field, allowed]) => [
        field,
        anyOf(
          allowed,
          (standard as { readonly [field: string]: unknown })[field],
          path === '' ? field : `${path}.${field}`,
        ),
      ]),
    ),
  );
};

/** Policies that make any choice there is and do not contradict themselves; each is that of `standard` half of the time. */
export const everyPolicy = (): fc.Arbitrary<Policy> =>
  anyOf(policyFields, standardPolicy, '')
    .map((choices) => soundPolicy({ ...(choices as Policy), id: 'drawn' }))
    .filter((policy) => policy !== undefined);
