import type { Finding } from '../finding/finding.ts';
import type { GoalSet } from '../model/goal-set.ts';
import type { Result } from '../result.ts';
import { checkShape } from '../shape/check-shape.ts';
import { limitsOf } from '../shape/limits-of.ts';
import type { ShapeLimits } from '../shape/shape-limits.ts';
import { goalSetChecker } from './goal-set-checker.ts';
import { upgradeGoalSet } from './upgrade-goal-set.ts';

/**
 * Takes a goal set from outside: checks its shape, or says everything that is wrong with it, at most 100
 * problems and a count of the rest. Only the shape is looked at: ids used twice, dangling references and
 * loops are the business of rules. Fields that are `undefined` read as absent; fields nobody knows are
 * problems. Nothing is thrown, whatever `input` is; only a bad limit is a `UsageError`.
 *
 * The value is the very object that was passed, not a copy, so do not change it afterwards. A document of an
 * older version comes back as an upgraded copy, and the paths of problems are those of the copy.
 *
 * @param limits - sizes to accept; see {@link ShapeLimits} for the usual ones.
 *
 * @example
 * ```ts
 * import { parseGoalSet } from '@throughline/core';
 *
 * const good = parseGoalSet({ schemaVersion: 1, organization: { id: 'acme', name: 'Acme' } });
 * good.ok; // => true
 * const bad = parseGoalSet({ schemaVersion: 1, organization: { id: 'acme' } });
 * bad.ok ? [] : bad.problems.map((problem) => [problem.ruleId, problem.path]);
 * // => [['shape/missing', ['organization', 'name']]]
 * ```
 */
export const parseGoalSet = (input: unknown, limits?: Partial<ShapeLimits>): Result<GoalSet, Finding> => {
  const inForce = limitsOf(limits);
  const upgraded = upgradeGoalSet(input);
  return upgraded.ok ? checkShape(goalSetChecker, 'goalSet', upgraded.value, inForce) : upgraded;
};
