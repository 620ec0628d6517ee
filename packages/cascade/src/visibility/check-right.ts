import { UsageError } from '@throughline/core';
import type { AccessRight } from './access-policy.ts';

/** Refuses a right that is neither to see nor to change. */
export const checkRight = (right: AccessRight): void => {
  if (right !== 'see' && right !== ('change' as string))
    throw new UsageError('cascade/bad-option', '`right` must be see or change');
};
