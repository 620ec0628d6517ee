import { UsageError } from '../error/usage-error.ts';

/** Languages texts are written in. */
export type Locale = 'en' | 'de';

/** Lets a known language through; anything else is a `UsageError` `core/bad-option`. */
export const knownLocale = (locale: Locale): Locale => {
  const known: readonly string[] = ['en', 'de'];
  if (known.includes(locale)) return locale;
  throw new UsageError('core/bad-option', '`locale` must be `en` or `de`');
};
