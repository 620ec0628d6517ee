import type { Rule } from '../rule/rule.ts';
import { balancedSet } from './cascade/balanced-set.ts';
import { childInsideParentPeriod } from './cascade/child-inside-parent-period.ts';
import { committedSupportedByCommitted } from './cascade/committed-supported-by-committed.ts';
import { contributionPlausible } from './cascade/contribution-plausible.ts';
import { keyResultCovered } from './cascade/key-result-covered.ts';
import { keyResultTranslated } from './cascade/key-result-translated.ts';
import { linksFalsifiable } from './cascade/links-falsifiable.ts';
import { noDrift } from './cascade/no-drift.ts';
import { noOrphanGoals } from './cascade/no-orphan-goals.ts';
import { noSilos } from './cascade/no-silos.ts';
import { noVanity } from './cascade/no-vanity.ts';
import { sharesConserved } from './cascade/shares-conserved.ts';
import { supportGoesUpOneLevel } from './cascade/support-goes-up-one-level.ts';

/**
 * The rules about links from goal to goal.
 *
 * @example
 * ```ts
 * import { cascadeRules } from '@throughline/cascade';
 *
 * cascadeRules.some(({ meta }) => meta.id === 'cascade/no-orphan-goals'); // => true
 * ```
 */
export const cascadeRules: readonly Rule[] = [
  supportGoesUpOneLevel,
  childInsideParentPeriod,
  keyResultCovered,
  noOrphanGoals,
  sharesConserved,
  committedSupportedByCommitted,
  linksFalsifiable,
  noVanity,
  noDrift,
  contributionPlausible,
  keyResultTranslated,
  balancedSet,
  noSilos,
];
