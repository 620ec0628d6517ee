import type { Rule } from '../rule/rule.ts';
import { executiveKeyResultsPerUnit } from './counts/executive-key-results-per-unit.ts';
import { keyResultsPerObjective } from './counts/key-results-per-objective.ts';
import { kpisPerKra } from './counts/kpis-per-kra.ts';
import { krasPerRole } from './counts/kras-per-role.ts';
import { objectivesPerLevel } from './counts/objectives-per-level.ts';

/**
 * The rules about how many there are of what. Profiles set their numbers.
 *
 * @example
 * ```ts
 * import { countsRules } from '@throughline/cascade';
 *
 * countsRules.some(({ meta }) => meta.id === 'counts/kras-per-role'); // => true
 * ```
 */
export const countsRules: readonly Rule[] = [
  objectivesPerLevel,
  keyResultsPerObjective,
  krasPerRole,
  kpisPerKra,
  executiveKeyResultsPerUnit,
];
