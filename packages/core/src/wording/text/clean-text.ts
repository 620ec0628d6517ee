/**
 * Longest text that is read, in UTF-16 units; what lies behind is left out and the reading notes it. A title of a
 * goal set may be shorter; nobody writes one key result in 1,000 characters.
 *
 * @example
 * ```ts
 * import { parseKeyResult, readingLimit } from '@throughline/core/wording';
 *
 * parseKeyResult('Reach 40 clinics '.repeat(readingLimit)).notes; // => ['cut']
 * ```
 */
export const readingLimit = 1000;

/** Characters a reader does not see: controls, zero-width, bidirectional marks, variation selectors, soft hyphens. */
const unseen =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb]+/g;

/** Spaces other than the common one. */
const spaces = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;

/** Controls that part words, as a line break does. */
const parting = /[\t\n\u000b\f\r\u0085\u2028\u2029]/;

/** A text as it is read, and whether its end was left out. */
export interface CleanText {
  readonly text: string;
  readonly cut: boolean;
}

/**
 * The text without characters nobody sees, with common spaces, cut at {@link readingLimit}. Spans of a reading are
 * spans of this text. A surrogate pair is not cut in two.
 */
export const cleanText = (input: string): CleanText => {
  const cut = input.length > readingLimit;
  let text = cut ? input.slice(0, readingLimit) : input;
  const last = cut ? text.charCodeAt(readingLimit - 1) : 0;
  if (last >= 0xd800 && last <= 0xdbff) text = text.slice(0, -1);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 32 && code < 127) continue;
    // Only texts with rare characters pay for the replacements.
    text = text.replace(unseen, (run) => (parting.test(run) ? ' ' : '')).replace(spaces, ' ');
    break;
  }
  return { text, cut };
};
