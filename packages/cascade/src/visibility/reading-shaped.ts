import { UsageError } from '@throughline/core';
import type { UsageErrorCode } from '@throughline/core';

/**
 * Does work that reads data of the caller. Reading a field of something that is no object means that the data only
 * looked like what it should be, and was never parsed; then that is said instead.
 */
export const readingShaped = <Value>(code: UsageErrorCode, message: string, work: () => Value): Value => {
  try {
    return work();
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(code, message);
    throw error;
  }
};
