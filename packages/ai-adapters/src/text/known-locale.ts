import { UsageError } from '@throughline/core';
import type { Locale } from '@throughline/core/wording';

/** The language of a text; English unless said otherwise. One that nobody has is a `UsageError`. */
export const knownLocale = (locale: Locale | undefined, name = 'locale'): Locale => {
  if (locale === undefined || locale === 'en' || locale === 'de') return locale ?? 'en';
  throw new UsageError('ai-adapters/bad-argument', `\`${name}\` must be \`en\` or \`de\``);
};
