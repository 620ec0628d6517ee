import { UsageError, compileGoals, dayOf, documentOf, readingGoals } from '@throughline/core';
import type { CivilDate, GoalId, GoalIndex, Goals, PersonId } from '@throughline/core';
import { checkOptions } from '../option/check-options.ts';
import { accessReader } from './access-reader.ts';
import type { AccessReader } from './access-reader.ts';
import type { AccessPolicy } from './access-policy.ts';
import { actorTies } from './actor-ties.ts';
import { checkAccessPolicy } from './check-access-policy.ts';
import { nearestUnitUp } from './nearest-unit-up.ts';
import { workforceOn } from './workforce.ts';

/** By which policy and for which day access is decided. */
export interface AccessOptions {
  /** The policy: one of `accessPolicies`, or the host's own. */
  readonly access: AccessPolicy;
  /** The day whose assignments decide. */
  readonly on: CivilDate;
}

/** Access compiled for one goal set, policy and day. */
export interface CompiledAccess {
  /** The goals. */
  readonly index: GoalIndex;
  /** The policy. */
  readonly policy: AccessPolicy;
  /** What one person may do. Costs a pass over units and access lists; keep it while asking for the same person. */
  readonly readerOf: (actor: PersonId) => AccessReader;
}

/**
 * Access for a goal set, a policy and a day, for asking about many people or many goals. A reader answers goal by
 * goal, so asking about all of them is one pass. A policy that is none is a `UsageError` `cascade/bad-option`, an
 * `on` that is no date `core/not-a-date`.
 *
 * @example
 * ```ts
 * import { accessPolicies, compileAccess } from '@throughline/cascade';
 *
 * const goals = {
 *   schemaVersion: 1,
 *   organization: { id: 'acme', name: 'Acme' },
 *   people: [{ id: 'ana', name: 'Ana' }, { id: 'bo', name: 'Bo' }],
 *   objectives: [
 *     {
 *       id: 'win', title: 'Win', cycle: 'q2', commitment: 'committed',
 *       visibility: { to: 'owners' }, owners: [{ who: { person: 'ana' }, as: 'accountable' }],
 *     },
 *   ],
 * } as const;
 * const access = compileAccess(goals, { access: accessPolicies.standard, on: '2026-05-15' });
 * access.readerOf('ana').canSee('win'); // => true
 * access.readerOf('bo').canSee('win'); // => false
 * ```
 */
export const compileAccess = (goals: Goals, options: AccessOptions): CompiledAccess => {
  checkOptions('compileAccess', options, ['access', 'on']);
  const policy = checkAccessPolicy(options.access);
  const day = dayOf(options.on, 'on');
  const index = compileGoals(goals);
  return readingGoals(() => compiled(index, policy, day));
};

const compiled = (index: GoalIndex, policy: AccessPolicy, day: number): CompiledAccess => {
  const { units = [] } = documentOf(index);
  const context = {
    index,
    day,
    twins: twinsIn(index),
    partnered: nearestUnitUp(index, (unit) => units[unit]?.hrPartner !== undefined),
  };
  const workforce = workforceOn(index, day);
  return {
    index,
    policy,
    readerOf: (actor) => {
      if (typeof actor !== 'string')
        throw new UsageError('cascade/bad-option', '`actor` must be the id of a person');
      return readingGoals(() => accessReader(policy, context, actorTies(index, workforce, actor)));
    },
  };
};

/** Mark of a goal whose id was used before. */
const usedBefore = 2;

const twinsIn = ({ marks, ids, numberOf }: GoalIndex): ReadonlyMap<GoalId, readonly number[]> => {
  const twins = new Map<GoalId, number[]>();
  for (let goal = 0; goal < marks.length; goal++) {
    if ((marks[goal]! & usedBefore) === 0) continue;
    const id = ids[goal]!;
    const known = twins.get(id);
    if (known === undefined) twins.set(id, [numberOf(id) ?? goal, goal]);
    else known.push(goal);
  }
  return twins;
};
