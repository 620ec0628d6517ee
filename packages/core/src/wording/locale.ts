import { UsageError } from '../error/usage-error.ts';

/** Languages texts are written in. */
export type Locale = 'en' | 'de';

/** Lets a known language through; anything else is a `UsageError` `core/bad-option`. */
export const knownLocale = (locale: Locale): Locale => {
  if (locale === 'en' || locale === 'de') return locale;
  throw new UsageError('core/bad-option', '`locale` must be `en` or `de`');
};
