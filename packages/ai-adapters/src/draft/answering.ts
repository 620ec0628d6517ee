import { UsageError } from '@throughline/core';

/**
 * The answer of a function that callers reach. What comes up while it reads what it was given, such as a proxy that
 * throws or a list where an object should be, leaves as one `UsageError` with what happened as its `cause`.
 */
export const answering = <Answer>(call: string, answer: () => Answer): Answer => {
  try {
    return answer();
  } catch (error) {
    throw wrongCall(call, error);
  }
};

/** The usage error that something stands for which was thrown while arguments were read. */
export const wrongCall = (call: string, thrown: unknown): UsageError =>
  UsageError.is(thrown)
    ? thrown
    : Object.assign(new UsageError('ai-adapters/bad-argument', `\`${call}\` cannot read what it was given`), {
        cause: thrown,
      });
