import { UsageError, dayNumberOf } from '@throughline/core';
import { nearestName } from './nearest-name.ts';

/**
 * Refuses options that are no object, and names nobody knows: a misspelt option would be ignored in silence and
 * the answer be another one than was asked for. The message names the nearest known option.
 */
export const checkOptions = (caller: string, options: unknown, known: readonly string[]): void => {
  if (typeof options !== 'object' || options === null || Array.isArray(options))
    throw new UsageError('cascade/bad-option', `options of \`${caller}\` must be an object`);
  for (const name of Object.keys(options)) {
    if (known.includes(name)) continue;
    const nearest = nearestName(name, known);
    const hint = nearest === undefined ? `it has ${known.join(', ')}` : `did you mean \`${nearest}\`?`;
    throw new UsageError(
      'cascade/bad-option',
      `\`${caller}\` has no option \`${name.slice(0, 60)}\`; ${hint}`,
    );
  }
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
export const dayOf = (asOf: unknown): number => {
  const day = typeof asOf === 'string' ? dayNumberOf(asOf) : undefined;
  if (day !== undefined) return day;
  throw new UsageError('core/not-a-date', '`asOf` must be a civil date such as `2026-04-01`');
};
