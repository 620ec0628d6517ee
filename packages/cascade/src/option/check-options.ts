import { UsageError, checkOptions as checkNames, dayNumberOf } from '@throughline/core';

/** Refuses options that are absent or no object, and names nobody knows, with the nearest known name. */
export const checkOptions = (caller: string, options: unknown, known: readonly string[]): void => {
  if (options === undefined)
    throw new UsageError('cascade/bad-option', `the options of \`${caller}\` must be an object`);
  checkNames(caller, options, known, 'cascade/bad-option');
};

/** Refuses a limit that is no number from 0 up; `Infinity` is one. */
export const checkLimit = (name: string, limit: unknown): void => {
  if (typeof limit !== 'number' || !(limit >= 0))
    throw new UsageError('cascade/bad-option', `\`${name}\` must be a number from 0 up`);
};

/** Refuses scores that did not come from `scoreGoals`. */
export const checkScores = (scores: unknown): void => {
  if (scores === undefined) return;
  if (
    typeof scores !== 'object' ||
    scores === null ||
    typeof (scores as { get?: unknown }).get !== 'function'
  )
    throw new UsageError('cascade/bad-option', '`scores` must be what `scoreGoals` returns');
};

/** The number of a day; anything but a civil date is refused. */
export const dayOf = (date: unknown, name = 'asOf'): number => {
  const day = typeof date === 'string' ? dayNumberOf(date) : undefined;
  if (day !== undefined) return day;
  throw new UsageError('core/not-a-date', `\`${name}\` must be a civil date such as \`2026-04-01\``);
};
