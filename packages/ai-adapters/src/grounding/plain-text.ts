import { UsageError } from '@throughline/core';

/** Control, direction and invisible characters, and halves of pairs. */
const unseen =
  /[\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e0fff}]+/gu;

/** A word that a viewer may make a link of. */
const address = /:\/\/|www\.|(?:javascript|data|vbscript|mailto|tel|file|blob):[^\s]/i;

/**
 * A text as one line of plain text: no markup that a viewer would act on, and nothing that cannot be seen. Tags go,
 * links and images keep their words, addresses go (a viewer may fetch what it makes a link of), control, direction and
 * invisible characters become one space or nothing, runs of spaces one space. `<`, `=`, `*` and the like stay where
 * they are no markup. `longest` cuts it, in UTF-16 units, before anything else is done. Takes linear time. What is no
 * text, or no length, is a `UsageError` `ai-adapters/bad-argument`.
 *
 * @example
 * ```ts
 * import { plainText } from '@throughline/ai-adapters/model';
 *
 * plainText('NPS <b>rose</b>, see ![x](https://evil.test/?q=1) [the page](https://evil.test)'); // => 'NPS rose, see x the page'
 * plainText('churn < 5 %\u202e'); // => 'churn < 5 %'
 * ```
 */
export const plainText = (text: string, longest = 20_000): string => {
  if (typeof (text as unknown) !== 'string' || !Number.isSafeInteger(longest) || longest < 0)
    throw new UsageError(
      'ai-adapters/bad-argument',
      '`plainText` takes a text, and as `longest` a whole number',
    );
  return visibleText(text, longest)
    .replace(/!?\[([^[\]]*)\]\([^()]*\)/g, '$1')
    .replace(/\](?=\()/g, '] ')
    .replace(/<[a-z/!?][^<>]*>/gi, '')
    .replace(/<(?=[a-z/!?])/gi, '< ')
    .split(' ')
    .filter((word) => word !== '' && !address.test(word))
    .join(' ');
};

/**
 * One line without control, direction and invisible characters, and with its markup: how data goes to a model. A line
 * break becomes a space. Cut to `longest` UTF-16 units first, never within a pair.
 */
export const visibleText = (text: string, longest: number): string =>
  (text.length > longest ? text.slice(0, longest).replace(/[\ud800-\udbff]$/, '') : text)
    .replace(unseen, (run) => (/[\n\r\t\v\f\u0085\u2028\u2029]/.test(run) ? ' ' : ''))
    .replace(/\s+/g, ' ')
    .trim();
