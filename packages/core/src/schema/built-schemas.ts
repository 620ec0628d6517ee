import type * as z from 'zod';
import type { ShapeTable } from '../shape/shape.ts';
import { changeTables } from '../shape/tables/change-tables.ts';
import { goalSetTables } from '../shape/tables/goal-set-tables.ts';
import { reviewBookTables } from '../shape/tables/review-book-tables.ts';
import { schemasOfTables } from './schemas-of-tables.ts';

const tables: ShapeTable = { ...goalSetTables, ...reviewBookTables, ...changeTables };
const built = /* @__PURE__ */ schemasOfTables(tables);

/**
 * The schema of the shape of that name, for the type that the shape is proven to describe. The tests hold
 * every table to its interface, which the compiler cannot see through names.
 */
export const builtSchema = <Value>(
  name: keyof typeof goalSetTables | keyof typeof reviewBookTables | keyof typeof changeTables,
): z.ZodType<Value> => built.get(name) as z.ZodType<Value>;
