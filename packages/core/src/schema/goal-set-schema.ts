import type * as z from 'zod';
import type { GoalSet } from '../model/goal-set.ts';
import { builtSchema } from './built-schemas.ts';

/**
 * Zod schema of a whole goal set. It is strict: fields nobody knows are refused, and what is
 * accepted is what `parseGoalSet` accepts, but for limits that hold for the document as a whole.
 *
 * @example
 * ```ts
 * import { goalSetSchema } from '@throughline/core/schema';
 *
 * goalSetSchema.safeParse({ schemaVersion: 1, organization: { id: 'acme', name: 'Acme' } }).success; // => true
 * ```
 */
export const goalSetSchema: z.ZodType<GoalSet> = builtSchema('goalSet');
