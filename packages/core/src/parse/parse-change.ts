import type { Change } from '../change/change.ts';
import type { Finding } from '../finding/finding.ts';
import type { Result } from '../result.ts';
import { checkShape, type ShapeChecker } from '../shape/check-shape.ts';
import { goalSetChecks } from '../shape/generated/is-goal-set.ts';
import { changeChecks } from '../shape/generated/is-change.ts';
import { limitsOf } from '../shape/limits-of.ts';
import type { ShapeLimits } from '../shape/shape-limits.ts';
import { changeTables } from '../shape/tables/change-tables.ts';
import { goalSetTables } from '../shape/tables/goal-set-tables.ts';

/**
 * Takes a change from outside, for instance from a form, a queue or an agent, in the way `parseGoalSet` takes
 * a goal set: shape only, all problems, the same object and no copy. Whether the change may be made is decided
 * by `applyChanges`.
 *
 * @example
 * ```ts
 * import { parseChange } from '@throughline/core/change';
 *
 * parseChange({ kind: 'setWeight', goal: 'arr', weight: null }).ok; // => true
 * const bad = parseChange({ kind: 'setWeigth', goal: 'arr', weight: 2 });
 * bad.ok ? '' : bad.problems[0].message; // => '`kind` cannot be `setWeigth`'
 * ```
 */
export const parseChange = (input: unknown, limits?: Partial<ShapeLimits>): Result<Change, Finding> =>
  checkShape(changeChecker(), 'change', input, limitsOf(limits));

const changeChecker = (): ShapeChecker => ({
  tables: { ...goalSetTables, ...changeTables },
  checks: { ...goalSetChecks, ...changeChecks },
});
