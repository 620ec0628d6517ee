import { UsageError } from '../error/usage-error.ts';

/** Lists longer than this are not copied; whoever asked refuses them by their length. */
const copiedEntries = 10_000_000;

/**
 * A list given by the caller, read once; gaps are `undefined`. What is none, or cannot be read, is wrong
 * calling code: a `UsageError` `core/bad-option` with this message.
 */
export const listOf = (given: unknown, message: string): readonly unknown[] => {
  try {
    // A revoked proxy throws already at `isArray`.
    if (Array.isArray(given))
      return given.length > copiedEntries ? given : [...(given as readonly unknown[])];
  } catch {
    // Told below.
  }
  throw new UsageError('core/bad-option', message);
};
