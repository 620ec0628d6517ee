import type { GoalSet } from '../model/goal-set.ts';
import type { Organization } from '../model/organization.ts';

/**
 * A goal set of an organisation with nothing in it yet.
 *
 * @example
 * ```ts
 * import { emptyGoalSet } from '@throughline/core';
 *
 * emptyGoalSet({ id: 'acme', name: 'Acme' });
 * // => { schemaVersion: 1, organization: { id: 'acme', name: 'Acme' } }
 * ```
 */
export const emptyGoalSet = (organization: Organization): GoalSet => ({ schemaVersion: 1, organization });
