import type { ShapeChecker } from '../shape/check-shape.ts';
import { goalSetChecks } from '../shape/generated/is-goal-set.ts';
import { goalSetTables } from '../shape/tables/goal-set-tables.ts';

/** Tables and printed checks of goal sets and all that is in them. */
export const goalSetChecker: ShapeChecker = { tables: goalSetTables, checks: goalSetChecks };
