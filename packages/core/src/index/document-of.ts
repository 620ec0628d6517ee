import { UsageError } from '../error/usage-error.ts';
import type { GoalSet } from '../model/goal-set.ts';
import type { GoalIndex, Goals } from './goal-index.ts';

/** Names of the arrays of a goal set. */
const arrays = [
  'units',
  'people',
  'assignments',
  'roles',
  'cycles',
  'rhythms',
  'calendars',
  'sources',
  'objectives',
  'keyResults',
  'kras',
  'kpis',
  'initiatives',
  'aiSystems',
  'benchmarks',
  'capacities',
  'risks',
  'exchangeRates',
  'accessLists',
  'checkIns',
  'judgements',
  'retrospectives',
] as const satisfies readonly (keyof GoalSet)[];

/**
 * Tells an index from a document. Anything that is neither is wrong calling code, and a `UsageError`
 * `core/not-goals`; data from outside goes through `parseGoalSet` first.
 *
 * @example
 * ```ts
 * import { compileGoals, isGoalIndex } from '@throughline/core';
 *
 * const document = { schemaVersion: 1, organization: { id: 'acme', name: 'Acme' } } as const;
 * isGoalIndex(document); // => false
 * isGoalIndex(compileGoals(document)); // => true
 * ```
 */
export const isGoalIndex = (goals: Goals): goals is GoalIndex => {
  const given: unknown = goals;
  if (typeof given !== 'object' || given === null) throw notGoals('expected a goal set or an index of one');
  if ('indexFormat' in given) {
    if (given.indexFormat === 1) return true;
    throw notGoals('this index was compiled by another version; compile the document again');
  }
  if (!('schemaVersion' in given) || given.schemaVersion !== 1) {
    throw notGoals('expected a goal set with `schemaVersion` 1; parse data from outside with `parseGoalSet`');
  }
  const organization = 'organization' in given ? given.organization : undefined;
  if (typeof organization !== 'object' || organization === null)
    throw notGoals('the goal set has no `organization`');
  const fields = given as Readonly<Record<string, unknown>>;
  for (const name of arrays) {
    if (fields[name] !== undefined && !Array.isArray(fields[name]))
      throw notGoals(`\`${name}\` must be a list`);
  }
  return false;
};

/**
 * The document of a goal set or an index; that of an index has no check-ins. Reads and copies nothing.
 *
 * @example
 * ```ts
 * import { compileGoals, documentOf } from '@throughline/core';
 *
 * const document = { schemaVersion: 1, organization: { id: 'acme', name: 'Acme' } } as const;
 * documentOf(compileGoals(document)) === document; // => true
 * ```
 */
export const documentOf = (goals: Goals): GoalSet => (isGoalIndex(goals) ? goals.document : goals);

/** Refuses a list with a gap in it, also where nothing reads the list before scores and checks do. */
export const checkEntries = (goals: GoalSet): void => {
  for (const name of arrays) {
    const list: readonly unknown[] = goals[name] ?? [];
    for (let at = 0; at < list.length; at++)
      if (list[at] === undefined || list[at] === null)
        throw notGoals(`\`${name}\` has an entry that is nothing; parse the goal set with \`parseGoalSet\``);
  }
};

/** Refuses what is no index, a document among it, with a `UsageError` `core/not-goals`. */
export const checkIndex = (index: GoalIndex): void => {
  if ((index as GoalIndex | null | undefined)?.indexFormat !== 1)
    throw notGoals('expected an index; `compileGoals` makes one');
};

/**
 * Does work that reads a document. Reading a field of something that is no object means that the value only
 * looked like a goal set, so a `UsageError` `core/not-goals` says that instead. For functions that take goals; any
 * other error goes through.
 *
 * @example
 * ```ts
 * import { readingGoals } from '@throughline/core';
 *
 * const goals = { schemaVersion: 1, organization: { id: 'acme', name: 'Acme' }, objectives: [] } as const;
 * readingGoals(() => goals.objectives.length); // => 0
 * ```
 */
export const readingGoals = <Value>(work: () => Value): Value => {
  try {
    return work();
  } catch (error) {
    if (error instanceof TypeError)
      throw notGoals('the goal set does not have the right shape; parse it with `parseGoalSet`');
    throw error;
  }
};

/** The one error for a value that is not goals at all. */
export const notGoals = (message: string): UsageError => new UsageError('core/not-goals', message);
