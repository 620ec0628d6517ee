import { UsageError } from './usage-error.ts';

/** Refuses an argument that is no number with a `UsageError` `core/bad-option`. NaN and infinity are numbers here. */
export const checkNumber = (value: unknown, argument: string): void => {
  if (typeof value !== 'number') throw new UsageError('core/bad-option', `\`${argument}\` must be a number`);
};
