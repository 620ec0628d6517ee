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
  if (
    typeof language === 'object' &&
    language !== null &&
    'words' in language &&
    language.words instanceof Map
  )
    return language as Language;
  throw new UsageError('core/bad-option', '`language` must be a language made by `defineLanguage`');
};
