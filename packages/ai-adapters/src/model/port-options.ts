import { checkOptions, UsageError } from '@throughline/core';

/** Options of a port that were looked at: known names alone, and a model by name. A wrong call is a `UsageError`. */
export const portOptions = <Options extends { readonly model: string }>(
  call: string,
  options: Options,
  others: readonly Exclude<keyof Options & string, 'model'>[],
): Options => {
  checkOptions(call, options, ['model', ...others], 'ai-adapters/bad-argument');
  const model = (options as Partial<Options> | undefined)?.model;
  if (typeof model !== 'string' || model === '')
    throw new UsageError('ai-adapters/bad-argument', `\`${call}\` needs the name of a model`);
  return options;
};
