import type { Rule } from '../rule/rule.ts';
import { noDuplicates } from './wording/no-duplicates.ts';
import { noMetricInObjective } from './wording/no-metric-in-objective.ts';
import { noOutputConfusion } from './wording/no-output-confusion.ts';
import { noTechnologyMilestone } from './wording/no-technology-milestone.ts';
import { noVanityCount } from './wording/no-vanity-count.ts';
import { notAnActivity } from './wording/not-an-activity.ts';
import { notPurelyTechnical } from './wording/not-purely-technical.ts';
import { notVague } from './wording/not-vague.ts';
import { siblingsReadAlike } from './wording/siblings-read-alike.ts';

/**
 * The rules about titles. They look at words only, so they are warnings.
 *
 * @example
 * ```ts
 * import { wordingRules } from '@throughline/cascade';
 *
 * wordingRules.some(({ meta }) => meta.id === 'wording/not-an-activity'); // => true
 * ```
 */
export const wordingRules: readonly Rule[] = [
  notAnActivity,
  noMetricInObjective,
  noOutputConfusion,
  noVanityCount,
  noTechnologyMilestone,
  notPurelyTechnical,
  notVague,
  noDuplicates,
  siblingsReadAlike,
];
