import { documentOf, goalAt, goalKinds, readingGoals, toGoalSet } from '@throughline/core';
import type { Goal, GoalId, GoalIndex, Goals, GoalSet, PersonId } from '@throughline/core';
import type { AccessReader } from './access-reader.ts';
import { compileAccess } from './compile-access.ts';
import type { AccessOptions } from './compile-access.ts';
import { cutGoal } from './cut-goal.ts';

/** What everyone in the company may read, because goals cannot be read without it. Any other field has to be added here first. */
const directory = [
  'schemaVersion',
  'organization',
  'units',
  'people',
  'assignments',
  'roles',
  'cycles',
  'rhythms',
  'calendars',
  'sources',
  'aiSystems',
  'benchmarks',
  'capacities',
  'exchangeRates',
  'externalIds',
] as const satisfies readonly (keyof GoalSet)[];

/** Arrays by kind of goal, in the order of `goalKinds`. */
const arrays = ['objectives', 'keyResults', 'kras', 'kpis', 'initiatives'] as const;

/** Entries about one goal each. */
const aboutGoals = ['checkIns', 'judgements', 'retrospectives', 'risks'] as const;

/**
 * The document a person may be handed on a day: the goals that may be seen, without references to others, and the
 * check-ins, judgements, retrospectives and risks about them. Organisation, units, people, assignments, roles, cycles
 * and other reference data stay; access lists, the revision and the extensions of the set go, because they tell of
 * what is hidden. Empty lists go as well. Somebody who is not there on the day is handed the name of the organisation.
 *
 * Whatever is worked out from this document (scores, explanations, findings, pictures, queries) keeps the law: a change
 * of what the person cannot see changes no byte of it. So the score of a goal comes from the parts the person sees;
 * `groupAttainments` adds official numbers where enough hidden people stand behind them. Free text is not read: a title
 * that names a hidden goal still names it.
 *
 * @example
 * ```ts
 * import { accessPolicies, visibleGoalSet } from '@throughline/cascade';
 *
 * const goals = {
 *   schemaVersion: 1,
 *   revision: 7,
 *   organization: { id: 'acme', name: 'Acme' },
 *   people: [{ id: 'ana', name: 'Ana' }],
 *   objectives: [
 *     { id: 'win', title: 'Win', cycle: 'q2', commitment: 'committed', supports: [{ goal: 'merge' }] },
 *     { id: 'merge', title: 'Merge', cycle: 'q2', commitment: 'committed', visibility: { to: 'owners' } },
 *   ],
 * } as const;
 * visibleGoalSet(goals, 'ana', { access: accessPolicies.standard, on: '2026-05-15' }).objectives;
 * // => [{ id: 'win', title: 'Win', cycle: 'q2', commitment: 'committed' }]
 * ```
 */
export const visibleGoalSet = (goals: Goals, actor: PersonId, options: AccessOptions): GoalSet => {
  const access = compileAccess(goals, options);
  const reader = access.readerOf(actor);
  return readingGoals(() => goalSetFor(access.index, reader));
};

/** The document for a reader. */
export const goalSetFor = (index: GoalIndex, { sees, canSee, isThere }: AccessReader): GoalSet => {
  const document = documentOf(index);
  const { id, name } = document.organization;
  if (!isThere) return { schemaVersion: 1, organization: { id, name } };
  const found: Record<string, unknown> = {};
  for (const field of directory) if (!isEmpty(document[field])) found[field] = document[field];
  const goals: readonly Goal[][] = goalKinds.map(() => []);
  for (const number of index.documentOrder) {
    const goal = sees(number) ? goalAt(index, number) : undefined;
    if (goal !== undefined) goals[index.kind[number]!]?.push(cutGoal(goal, canSee));
  }
  for (const [kind, field] of arrays.entries()) if (!isEmpty(goals[kind])) found[field] = goals[kind];
  const { checkIns, judgements, retrospectives, risks } = toGoalSet(index);
  const about = { checkIns, judgements, retrospectives, risks };
  for (const field of aboutGoals) {
    const entries: readonly { readonly goal: GoalId }[] = about[field] ?? [];
    const seen = entries.filter(({ goal }) => canSee(goal));
    if (seen.length > 0) found[field] = seen;
  }
  return found as unknown as GoalSet;
};

const isEmpty = (value: unknown): boolean =>
  value === undefined || (Array.isArray(value) && value.length === 0);
