import { UsageError } from './usage-error.ts';

/** Refuses an argument that is no object with a `UsageError` `core/bad-option`, before a field of it is read. */
export const checkObject = (value: unknown, argument: string): void => {
  if (typeof value !== 'object' || value === null)
    throw new UsageError('core/bad-option', `\`${argument}\` must be an object`);
};
