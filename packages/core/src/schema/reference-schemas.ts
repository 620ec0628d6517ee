import type * as z from 'zod';
import type { AiSystem } from '../model/ai-system.ts';
import type { Benchmark } from '../model/benchmark.ts';
import type { Capacity } from '../model/capacity.ts';
import type { ExchangeRate } from '../model/exchange-rate.ts';
import type { Risk } from '../model/risk.ts';
import type { Source } from '../model/source.ts';
import { builtSchema } from './built-schemas.ts';

/**
 * Zod schema of a source.
 *
 * @example
 * ```ts
 * import { sourceSchema } from '@throughline/core/schema';
 *
 * sourceSchema.safeParse({ id: 'crm', kind: 'crm', ofRecord: true }).success; // => true
 * ```
 */
export const sourceSchema: z.ZodType<Source> = builtSchema('source');

/**
 * Zod schema of an AI system.
 *
 * @example
 * ```ts
 * import { aiSystemSchema } from '@throughline/core/schema';
 *
 * aiSystemSchema.safeParse({ id: 'screening', name: 'Screening', riskClass: 'huge' }).success; // => false
 * ```
 */
export const aiSystemSchema: z.ZodType<AiSystem> = builtSchema('aiSystem');

/**
 * Zod schema of a benchmark.
 *
 * @example
 * ```ts
 * import { benchmarkSchema } from '@throughline/core/schema';
 *
 * benchmarkSchema.safeParse({ id: 'b1', metric: 'nps', typical: 30, unit: { kind: 'score' }, on: '2026-01-01' }).success; // => true
 * ```
 */
export const benchmarkSchema: z.ZodType<Benchmark> = builtSchema('benchmark');

/**
 * Zod schema of a capacity.
 *
 * @example
 * ```ts
 * import { capacitySchema } from '@throughline/core/schema';
 *
 * capacitySchema.safeParse({ id: 'c1', unit: 'sales', cycle: 'q2', personDays: 300 }).success; // => true
 * ```
 */
export const capacitySchema: z.ZodType<Capacity> = builtSchema('capacity');

/**
 * Zod schema of a risk.
 *
 * @example
 * ```ts
 * import { riskSchema } from '@throughline/core/schema';
 *
 * riskSchema.safeParse({ id: 'r1', goal: 'arr', title: 'Two deals slip', impact: 'huge' }).success; // => false
 * ```
 */
export const riskSchema: z.ZodType<Risk> = builtSchema('risk');

/**
 * Zod schema of an exchange rate.
 *
 * @example
 * ```ts
 * import { exchangeRateSchema } from '@throughline/core/schema';
 *
 * exchangeRateSchema.safeParse({ id: 'x1', from: 'EUR', to: 'USD', rate: 1.1, on: '2026-04-01' }).success; // => true
 * ```
 */
export const exchangeRateSchema: z.ZodType<ExchangeRate> = builtSchema('exchangeRate');
