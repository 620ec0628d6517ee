import type { Rule } from '../rule/rule.ts';
import { oneAccountableOwner } from './ownership/one-accountable-owner.ts';
import { oneOwnerPerKra } from './ownership/one-owner-per-kra.ts';
import { ownerAssigned } from './ownership/owner-assigned.ts';
import { ownerLoad } from './ownership/owner-load.ts';

/**
 * The rules about who answers for goals.
 *
 * @example
 * ```ts
 * import { ownershipRules } from '@throughline/cascade';
 *
 * ownershipRules.some(({ meta }) => meta.id === 'ownership/owner-load'); // => true
 * ```
 */
export const ownershipRules: readonly Rule[] = [
  oneAccountableOwner,
  ownerAssigned,
  ownerLoad,
  oneOwnerPerKra,
];
