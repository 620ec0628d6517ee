import { checkText } from '../error/check-text.ts';
import { UsageError } from '../error/usage-error.ts';
import type { CivilDate } from './civil-date.ts';
import { dayNumberOf } from './day-number.ts';

/**
 * A day given by the caller, as a civil date or already as a day number, as a day number. What is neither is
 * wrong calling code: a `UsageError` `core/not-a-date` that names the argument. For dates in goal data, which
 * may be wrong, use `dayNumberOf`.
 *
 * @example
 * ```ts
 * import { dayOf } from '@throughline/core';
 *
 * dayOf('1970-01-02', 'asOf'); // => 1
 * dayOf(1, 'asOf'); // => 1
 * ```
 */
export const dayOf = (day: CivilDate | number, argument: string): number => {
  checkText(argument, 'argument');
  const number = typeof day === 'string' ? dayNumberOf(day) : day;
  if (Number.isInteger(number)) return Number(number);
  throw new UsageError('core/not-a-date', `\`${argument}\` must be a civil date such as \`2026-04-01\``);
};
