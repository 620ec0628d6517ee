import { type CivilDate, dayNumberOf, type Instant, UsageError } from '@throughline/core';

/** The day a draft is for: the one the input names, else the day of `createdAt`. A wrong one is a `UsageError`. */
export const dayOfDraft = (
  asOf: CivilDate | undefined,
  createdAt: Instant,
): { readonly asOf: CivilDate; readonly day: number } => {
  const on = asOf ?? createdAt.slice(0, 10);
  return { asOf: on, day: dayNumber(on, 'asOf') };
};

/** A day of the input as a number; a wrong one is a `UsageError`. */
export const dayNumber = (on: CivilDate, name: string): number => {
  const day = dayNumberOf(on);
  if (day === undefined)
    throw new UsageError('core/not-a-date', `\`${name}\` must be a civil date such as \`2026-04-01\``);
  return day;
};
