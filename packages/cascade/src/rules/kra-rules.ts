import type { Rule } from '../rule/rule.ts';
import { linkedToCompanyKeyResult } from './kras/linked-to-company-key-result.ts';

/**
 * The rules about KRAs.
 *
 * @example
 * ```ts
 * import { kraRules } from '@throughline/cascade';
 *
 * kraRules.some(({ meta }) => meta.id === 'kras/linked-to-company-key-result'); // => true
 * ```
 */
export const kraRules: readonly Rule[] = [linkedToCompanyKeyResult];
