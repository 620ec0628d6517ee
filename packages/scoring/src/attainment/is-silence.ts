import type { Reading } from './outcome.ts';

/** Is there no number because nobody reported one? A measure that lacks its own baseline, target or limit is another matter. */
export const isSilence = ([outcome, inputs]: Reading): boolean => {
  const { missing = '' } = inputs;
  return outcome === 'no-data' && !['from', 'to', 'limit'].includes(String(missing));
};
