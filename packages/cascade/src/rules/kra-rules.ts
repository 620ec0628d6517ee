import type { Rule } from '../rule/rule.ts';
import { coverTheRole } from './kras/cover-the-role.ts';
import { distinct } from './kras/distinct.ts';
import { linkedToCompanyKeyResult } from './kras/linked-to-company-key-result.ts';
import { mixedEvidence } from './kras/mixed-evidence.ts';
import { notAKpi } from './kras/not-a-kpi.ts';
import { stable } from './kras/stable.ts';

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
export const kraRules: readonly Rule[] = [
  linkedToCompanyKeyResult,
  distinct,
  coverTheRole,
  notAKpi,
  stable,
  mixedEvidence,
];
