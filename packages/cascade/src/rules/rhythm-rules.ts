import type { Rule } from '../rule/rule.ts';
import { checkInsFresh } from './rhythm/check-ins-fresh.ts';
import { cycleHasRhythm } from './rhythm/cycle-has-rhythm.ts';

/**
 * The rules about reviews and fresh facts.
 *
 * @example
 * ```ts
 * import { rhythmRules } from '@throughline/cascade';
 *
 * rhythmRules.some(({ meta }) => meta.id === 'rhythm/check-ins-fresh'); // => true
 * ```
 */
export const rhythmRules: readonly Rule[] = [cycleHasRhythm, checkInsFresh];
