import type * as z from 'zod';
import type { ChangeEntry } from '../change/change-entry.ts';
import type { Change } from '../change/change.ts';
import { builtSchema } from './built-schemas.ts';

/**
 * Zod schema of a change.
 *
 * @example
 * ```ts
 * import { changeSchema } from '@throughline/core/schema';
 *
 * changeSchema.safeParse({ kind: 'setWeight', goal: 'arr', weight: null }).success; // => true
 * ```
 */
export const changeSchema: z.ZodType<Change> = builtSchema('change');

/**
 * Zod schema of a line of the change log.
 *
 * @example
 * ```ts
 * import { changeEntrySchema } from '@throughline/core/schema';
 *
 * changeEntrySchema.safeParse({ revision: 1, actor: { kind: 'robot', id: 'x' } }).success; // => false
 * ```
 */
export const changeEntrySchema: z.ZodType<ChangeEntry> = builtSchema('changeEntry');
