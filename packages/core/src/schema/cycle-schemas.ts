import type * as z from 'zod';
import type { Cycle } from '../model/cycle.ts';
import type { Rhythm, WorkCalendar } from '../model/rhythm.ts';
import { builtSchema } from './built-schemas.ts';

/**
 * Zod schema of a cycle.
 *
 * @example
 * ```ts
 * import { cycleSchema } from '@throughline/core/schema';
 *
 * cycleSchema.safeParse({ id: 'q2', name: 'Q2', start: '2026-04-01', end: '2026-07-01', state: 'active' }).success; // => true
 * ```
 */
export const cycleSchema: z.ZodType<Cycle> = builtSchema('cycle');

/**
 * Zod schema of a rhythm.
 *
 * @example
 * ```ts
 * import { rhythmSchema } from '@throughline/core/schema';
 *
 * rhythmSchema.safeParse({ id: 'ours', name: 'Ours', recurrences: 'weekly' }).success; // => false
 * ```
 */
export const rhythmSchema: z.ZodType<Rhythm> = builtSchema('rhythm');

/**
 * Zod schema of a calendar of working days.
 *
 * @example
 * ```ts
 * import { workCalendarSchema } from '@throughline/core/schema';
 *
 * workCalendarSchema.safeParse({ id: 'de', name: 'Germany', weekend: [6, 7] }).success; // => true
 * ```
 */
export const workCalendarSchema: z.ZodType<WorkCalendar> = builtSchema('workCalendar');
