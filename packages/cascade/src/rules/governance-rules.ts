import type { Rule } from '../rule/rule.ts';
import { draftsReviewed } from './governance/drafts-reviewed.ts';

/**
 * The rules about who decides.
 *
 * @example
 * ```ts
 * import { governanceRules } from '@throughline/cascade';
 *
 * governanceRules.some(({ meta }) => meta.id === 'governance/drafts-reviewed'); // => true
 * ```
 */
export const governanceRules: readonly Rule[] = [draftsReviewed];
