import type { Breakage } from './breakage.ts';
import { cascadeBreakages } from './cascade-breakages.ts';
import { goalBreakages } from './goal-breakages.ts';
import { structureBreakages } from './structure-breakages.ts';

/**
 * Single breakages of a valid goal set, each with the rules that must report it. Hosts use them to test their
 * own rules and adapters: break what {@link goalSets} or {@link generateGoalSet} made, check, and expect the
 * rule.
 *
 * @example
 * ```ts
 * import { breakages, generateGoalSet } from '@throughline/core/test-kit';
 *
 * const drop = breakages.find(({ name }) => name === 'missing-source');
 * drop?.ruleIds; // => ['measures/source-assigned']
 * const broken = drop?.apply(generateGoalSet(), 1);
 * broken?.keyResults?.filter(({ source }) => source === undefined).length; // => 1
 * ```
 */
export const breakages: readonly Breakage[] = [...structureBreakages, ...goalBreakages, ...cascadeBreakages];
