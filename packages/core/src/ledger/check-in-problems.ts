import type { Finding } from '../finding/finding.ts';
import { checkShape } from '../shape/check-shape.ts';
import type { ShapeChecker } from '../shape/check-shape.ts';
import { isCheckIn } from '../shape/generated/is-goal-set.ts';
import { shapeLimits } from '../shape/shape-limits.ts';
import { checkInTables } from '../shape/tables/check-in-tables.ts';

const checker: ShapeChecker = { tables: checkInTables, checks: { checkIn: isCheckIn } };

/**
 * What is wrong with the shape of a check-in, with paths that start with `path`: what `shapeProblems` says, without
 * the shapes of all other things in a document.
 */
export const checkInProblems = (value: unknown, path: readonly (string | number)[]): readonly Finding[] => {
  const result = checkShape(checker, 'checkIn', value, shapeLimits);
  return result.ok
    ? []
    : result.problems.map((problem) => ({ ...problem, path: [...path, ...problem.path] }));
};
