import { UsageError } from '@throughline/core';
import type { CountRange } from './role-kras-input.ts';

/** More would not be read by anybody, and asking for it is a slip. */
const mostAsked = 50;

/** Refuses a range that only wrong code can ask for. */
export const checkRange = (name: string, range: CountRange | undefined): void => {
  if (range === undefined) return;
  const { min, max } = range;
  if (
    Number.isInteger(min) &&
    Number.isInteger(max) &&
    min >= 0 &&
    max >= 1 &&
    min <= max &&
    max <= mostAsked
  )
    return;
  throw new UsageError(
    'ai-adapters/bad-argument',
    `\`${name}\` must be whole numbers with 0 <= min <= max, max from 1 to ${String(mostAsked)}`,
  );
};
