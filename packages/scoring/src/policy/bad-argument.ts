import { UsageError } from '@throughline/core';

/** The error for an argument that is none of what a function takes. */
export const badArgument = (message: string): UsageError => new UsageError('scoring/bad-argument', message);

/** Refuses what is no object before a field of it is read. */
export const checkRecord = (value: unknown, argument: string): void => {
  if (typeof value !== 'object' || value === null) throw badArgument(`\`${argument}\` must be an object`);
};

/** Refuses arguments that are no numbers; NaN and infinity are numbers here. */
export const checkNumbers = (values: { readonly [argument: string]: unknown }): void => {
  for (const [argument, value] of Object.entries(values))
    if (typeof value !== 'number') throw badArgument(`\`${argument}\` must be a number`);
};
