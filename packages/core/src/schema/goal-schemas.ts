import type * as z from 'zod';
import type { Initiative } from '../model/initiative.ts';
import type { KeyResult } from '../model/key-result.ts';
import type { Kpi } from '../model/kpi.ts';
import type { Kra } from '../model/kra.ts';
import type { Objective } from '../model/objective.ts';
import { builtSchema } from './built-schemas.ts';

/**
 * Zod schema of an objective.
 *
 * @example
 * ```ts
 * import { objectiveSchema } from '@throughline/core/schema';
 *
 * objectiveSchema.safeParse({ id: 'grow', title: 'Grow in mid-market', cycle: 'q2', commitment: 'committed' }).success; // => true
 * ```
 */
export const objectiveSchema: z.ZodType<Objective> = builtSchema('objective');

/**
 * Zod schema of a key result.
 *
 * @example
 * ```ts
 * import { keyResultSchema } from '@throughline/core/schema';
 *
 * keyResultSchema.safeParse({ id: 'arr', title: 'Raise ARR', objective: 'grow', measure: { kind: 'sum' } }).success; // => false
 * ```
 */
export const keyResultSchema: z.ZodType<KeyResult> = builtSchema('keyResult');

/**
 * Zod schema of a KRA.
 *
 * @example
 * ```ts
 * import { kraSchema } from '@throughline/core/schema';
 *
 * kraSchema.safeParse({ id: 'pipeline', title: 'Keep a healthy pipeline', role: 'ae' }).success; // => true
 * ```
 */
export const kraSchema: z.ZodType<Kra> = builtSchema('kra');

/**
 * Zod schema of a KPI.
 *
 * @example
 * ```ts
 * import { kpiSchema } from '@throughline/core/schema';
 *
 * kpiSchema.safeParse({ id: 'coverage', title: 'Pipeline coverage', kra: 'pipeline', measure: { kind: 'binary' } }).success; // => true
 * ```
 */
export const kpiSchema: z.ZodType<Kpi> = builtSchema('kpi');

/**
 * Zod schema of an initiative.
 *
 * @example
 * ```ts
 * import { initiativeSchema } from '@throughline/core/schema';
 *
 * initiativeSchema.safeParse({ id: 'crm', title: 'Replace the CRM', deadline: '2026-06-31' }).success; // => false
 * ```
 */
export const initiativeSchema: z.ZodType<Initiative> = builtSchema('initiative');
