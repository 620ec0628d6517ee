import { UsageError } from '@throughline/core';

/** The error for a parameter of a pattern that is wrong. */
export const wrongOption = (what: string): UsageError => new UsageError('cascade/bad-option', what);
