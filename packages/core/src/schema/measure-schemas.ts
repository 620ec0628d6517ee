import type * as z from 'zod';
import type { MeasureUnit } from '../measure/measure-unit.ts';
import type { Measure } from '../measure/measure.ts';
import { builtSchema } from './built-schemas.ts';

/**
 * Zod schema of a measure.
 *
 * @example
 * ```ts
 * import { measureSchema } from '@throughline/core/schema';
 *
 * measureSchema.safeParse({ kind: 'change', from: 20, to: 30, unit: { kind: 'percent' } }).success; // => true
 * ```
 */
export const measureSchema: z.ZodType<Measure> = builtSchema('measure');

/**
 * Zod schema of the unit of a measure.
 *
 * @example
 * ```ts
 * import { measureUnitSchema } from '@throughline/core/schema';
 *
 * measureUnitSchema.safeParse({ kind: 'duration', in: 'fortnights' }).success; // => false
 * ```
 */
export const measureUnitSchema: z.ZodType<MeasureUnit> = builtSchema('measureUnit');
