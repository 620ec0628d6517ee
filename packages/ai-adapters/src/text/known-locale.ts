import { UsageError } from '@throughline/core';
import type { Locale } from '@throughline/core/wording';

/** The language of a text; English unless said otherwise. One that nobody has is a `UsageError`. */
export const knownLocale = (locale: Locale | undefined, name = 'locale'): Locale => {
  const given: unknown = locale ?? 'en';
  if (given === 'en' || given === 'de') return given;
  throw new UsageError('ai-adapters/bad-argument', `\`${name}\` must be \`en\` or \`de\``);
};
