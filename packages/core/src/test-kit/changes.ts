import fc from 'fast-check';
import type { Change } from '../change/change.ts';
import type { GoalSet } from '../model/goal-set.ts';
import { type Draws, changeFor } from './change-for.ts';

/**
 * Draws for one change, for {@link changeFor}: a sequence of changes can be aimed one by one at the goals as
 * they are by then.
 *
 * @example
 * ```ts
 * import fc from 'fast-check';
 * import { changeDraws, changeFor, generateGoalSet } from '@throughline/core/test-kit';
 *
 * const goals = generateGoalSet();
 * fc.assert(fc.property(changeDraws(), (draws) => changeFor(goals, draws).kind !== 'erasePerson'));
 * ```
 */
export const changeDraws = (): fc.Arbitrary<Draws> => fc.array(fc.nat(9999), { minLength: 6, maxLength: 6 });

/**
 * Changes aimed at things a goal set has: new goals, edits, moves, owners, weights, targets, steps, facts,
 * judgements, references, KRAs. About two in three fit; the others are refused, because a link would close a
 * loop, a goal is closed, a reason is missing or a step does not follow. Erasure and drafts are left out.
 *
 * @example
 * ```ts
 * import fc from 'fast-check';
 * import { changes, generateGoalSet } from '@throughline/core/test-kit';
 *
 * fc.assert(fc.property(changes(generateGoalSet()), (change) => typeof change.kind === 'string'));
 * ```
 */
export const changes = (goals: GoalSet): fc.Arbitrary<Change> =>
  changeDraws().map((draws) => changeFor(goals, draws));
