import type { Finding } from '../finding/finding.ts';
import { type ShapeChecker, checkShape } from '../shape/check-shape.ts';
import { changeChecks } from '../shape/generated/is-change.ts';
import { goalSetChecks } from '../shape/generated/is-goal-set.ts';
import { shapeLimits } from '../shape/shape-limits.ts';
import { changeTables } from '../shape/tables/change-tables.ts';
import { goalSetTables } from '../shape/tables/goal-set-tables.ts';

// Joined by a call that is marked as pure: a join by spread stays in every bundle, read or not.
const checker: ShapeChecker = /* @__PURE__ */ (() => ({
  tables: { ...goalSetTables, ...changeTables },
  checks: { ...goalSetChecks, ...changeChecks },
}))();

/** What is wrong with the shape of a change, an entry or an entity, with paths that start with `path`; nothing if it is right. */
export const shapeProblems = (
  shape: string,
  value: unknown,
  path: readonly (string | number)[],
): readonly Finding[] => {
  const result = checkShape(checker, shape, value, shapeLimits);
  return result.ok
    ? []
    : result.problems.map((problem) => ({ ...problem, path: [...path, ...problem.path] }));
};
