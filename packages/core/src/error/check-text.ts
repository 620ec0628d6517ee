import { UsageError } from './usage-error.ts';

/** Refuses an argument that is no text with a `UsageError` `core/bad-option`. */
export const checkText = (value: unknown, argument: string): void => {
  if (typeof value !== 'string') throw new UsageError('core/bad-option', `\`${argument}\` must be a text`);
};
