import type { Finding } from '../finding/finding.ts';
import { checkShape, type ShapeChecker } from '../shape/check-shape.ts';
import { changeChecks } from '../shape/generated/is-change.ts';
import { goalSetChecks } from '../shape/generated/is-goal-set.ts';
import { shapeLimits } from '../shape/shape-limits.ts';
import { changeTables } from '../shape/tables/change-tables.ts';
import { goalSetTables } from '../shape/tables/goal-set-tables.ts';
import { sealedEntryTables } from './sealed-entry-tables.ts';

// The seal itself is small and read from its tables; what is in the entry has printed checks.
const checker: ShapeChecker = {
  tables: { ...goalSetTables, ...changeTables, ...sealedEntryTables },
  checks: { ...goalSetChecks, ...changeChecks },
};

/** What is wrong with the shape of a sealed entry, with paths that start with `path`; nothing if it is right. */
export const sealedEntryProblems = (
  value: unknown,
  path: readonly (string | number)[],
): readonly Finding[] => {
  const result = checkShape(checker, 'sealedEntry', value, shapeLimits);
  return result.ok
    ? []
    : result.problems.map((problem) => ({ ...problem, path: [...path, ...problem.path] }));
};
