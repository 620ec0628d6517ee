import { UsageError } from '../error/usage-error.ts';

/**
 * Text as RFC 5545 section 3.3.11 writes it: backslash, semicolon, comma and line break are escaped. Line breaks
 * of every kind are one, because some readers split lines at all of them; what may not stand in a text (control
 * characters but the tab, halves of a character) gives way to a space or to U+FFFD.
 */
export const calendarText = (text: string): string => {
  if (typeof (text as unknown) !== 'string')
    throw new UsageError('core/bad-option', 'names, titles and descriptions in a calendar must be text');
  return (
    text
      .replace(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/g, '\n')
      .replace(/[\u0000-\u0008\u000e-\u001f\u007f]/g, ' ')
      // With the flag u only halves that stand alone match.
      .replace(/[\ud800-\udfff]/gu, '\ufffd')
      .replace(/[\\;,]/g, '\\$&')
      .replaceAll('\n', '\\n')
  );
};
