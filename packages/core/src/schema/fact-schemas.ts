import type * as z from 'zod';
import type { CheckIn } from '../model/check-in.ts';
import type { Judgement, Retrospective } from '../model/judgement.ts';
import { builtSchema } from './built-schemas.ts';

/**
 * Zod schema of a check-in.
 *
 * @example
 * ```ts
 * import { checkInSchema } from '@throughline/core/schema';
 *
 * checkInSchema.safeParse({ key: 'k1', goal: 'arr', on: '2026-05-15', at: '2026-05-15T21:00:00Z', value: 9000000 }).success; // => true
 * ```
 */
export const checkInSchema: z.ZodType<CheckIn> = builtSchema('checkIn');

/**
 * Zod schema of a human override.
 *
 * @example
 * ```ts
 * import { judgementSchema } from '@throughline/core/schema';
 *
 * judgementSchema.safeParse({ id: 'j1', goal: 'arr', by: 'ana', on: '2026-05-15', at: 'noon', reason: 'audit' }).success; // => false
 * ```
 */
export const judgementSchema: z.ZodType<Judgement> = builtSchema('judgement');

/**
 * Zod schema of a retrospective.
 *
 * @example
 * ```ts
 * import { retrospectiveSchema } from '@throughline/core/schema';
 *
 * retrospectiveSchema.safeParse({ id: 'r1', goal: 'arr', on: '2026-07-02', next: 'stop' }).success; // => true
 * ```
 */
export const retrospectiveSchema: z.ZodType<Retrospective> = builtSchema('retrospective');
