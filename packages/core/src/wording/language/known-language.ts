import { checkOptions } from '../../error/check-options.ts';
import { UsageError } from '../../error/usage-error.ts';
import { english } from './english.ts';
import type { Language } from './language.ts';

/** The language asked for, or English. What `defineLanguage` did not make is a `UsageError` `core/bad-option`. */
export const knownLanguage = (
  call: string,
  options: { readonly language?: Language } | undefined,
): Language => {
  checkOptions(call, options, ['language'], 'core/bad-option');
  const language: unknown = options?.language ?? english;
  const { words, endings, compounds, verbsByLetter } = (language ?? {}) as Partial<Language>;
  const isMade = words instanceof Map && verbsByLetter instanceof Map;
  if (isMade && Array.isArray(endings) && Array.isArray(compounds)) return language as Language;
  throw new UsageError('core/bad-option', '`language` must be a language made by `defineLanguage`');
};
