/**
 * Every way to call the library wrongly. Each has a page in the docs that ship with the package:
 * `@throughline/core/docs/errors/<code with a dash for the slash>.md`.
 */
export type UsageErrorCode =
  | 'core/not-a-date'
  | 'core/not-an-instant'
  | 'core/not-goals'
  | 'core/not-json'
  | 'core/bad-option'
  | 'core/bad-context'
  | 'core/bad-check'
  | 'scoring/bad-policy'
  | 'scoring/bad-argument'
  | 'cascade/bad-rule'
  | 'cascade/unknown-rule'
  | 'cascade/bad-option'
  | 'ai-adapters/bad-argument';

/** Marks our errors across two installed copies of the package, where `instanceof` fails. */
const mark: unique symbol = Symbol.for('throughline.usage-error') as never;

/**
 * Thrown when the calling code is wrong: a date that is none, an unknown option, a value of another kind.
 * Wrong goal data is never thrown; it comes back as findings. The only class of the library.
 *
 * @example
 * ```ts
 * import { UsageError } from '@throughline/core';
 *
 * const error = new UsageError('core/not-a-date', '`asOf` must be a civil date such as `2026-04-01`');
 * error.code; // => 'core/not-a-date'
 * UsageError.is(error); // => true
 * ```
 */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  /** Stable code. */
  readonly code: UsageErrorCode;
  /** Page in the docs that ship with the package. */
  readonly url: string;
  readonly [mark] = true;

  constructor(code: UsageErrorCode, message: string) {
    // A host that writes JavaScript may leave one out.
    const known = typeof (code as unknown) === 'string' ? code : 'core/bad-option';
    super(`${typeof (message as unknown) === 'string' ? message : 'wrong call'} (${known})`);
    this.code = known;
    this.url = `@throughline/core/docs/errors/${known.replace('/', '-')}.md`;
  }

  /** True for our errors, also for those of another installed copy. */
  static is(error: unknown): error is UsageError {
    return typeof error === 'object' && error !== null && mark in error;
  }
}
