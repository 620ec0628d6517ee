import { UsageError } from '../error/usage-error.ts';

/** Most of anything a generator makes; more would not end. Our choice. */
const most = 10_000_000;

/** Lets a whole number through from `least` up to ten million; anything else is a `UsageError` `core/bad-option`. */
export const checkCount = (name: string, value: number, least: number): number => {
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new UsageError(
    'core/bad-option',
    `\`${name}\` must be a whole number from ${String(least)} to ${String(most)}`,
  );
};
