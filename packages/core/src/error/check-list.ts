import { UsageError } from './usage-error.ts';

/** Refuses an argument that is no list of objects with a `UsageError` `core/bad-option`, before a field of one is read. */
export const checkList = (value: unknown, argument: string): void => {
  // Unlike `every`, this looks at gaps as well.
  const fits = Array.isArray(value) && Array.from(value as readonly unknown[]).every(isObject);
  if (!fits) throw new UsageError('core/bad-option', `\`${argument}\` must be a list of objects`);
};

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;
