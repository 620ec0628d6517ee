import { checkText } from './check-text.ts';
import { nearestWord } from '../shape/nearest-word.ts';
import { shownText } from '../shape/shown-text.ts';
import { UsageError } from './usage-error.ts';
import type { UsageErrorCode } from './usage-error.ts';

/**
 * Lets the options of a function through: an object with known names, or `undefined`. Anything else, `null` and
 * lists among it, and a name that is not known are a `UsageError` with `code`, which says what was probably
 * meant. A misspelt option is an error on purpose: ignored, it would change the answer in silence. Values are not
 * looked at. For functions of hosts that wrap ours, and for our own.
 *
 * @param call - name of the function, for the message.
 *
 * @example
 * ```ts
 * import { checkOptions, UsageError } from '@throughline/core';
 *
 * const told = (options: unknown): string => {
 *   try {
 *     checkOptions('report', options, ['asOf', 'limit'], 'core/bad-option');
 *     return 'fine';
 *   } catch (error) {
 *     return UsageError.is(error) ? error.message : '';
 *   }
 * };
 * told({ limit: 3 }); // => 'fine'
 * told({ limits: 3 }); // => '`limits` is not an option of `report`; did you mean `limit`? (core/bad-option)'
 * ```
 */
export const checkOptions = (
  call: string,
  options: unknown,
  known: readonly string[],
  code: UsageErrorCode,
): void => {
  checkText(call, 'call');
  if (!Array.isArray(known) || !known.every((name) => typeof name === 'string'))
    throw new UsageError('core/bad-option', '`known` must be a list of names');
  if (options === undefined) return;
  if (typeof options !== 'object' || options === null || Array.isArray(options))
    throw new UsageError(code, `the options of \`${call}\` must be an object`);
  for (const name of Object.keys(options)) {
    if (known.includes(name)) continue;
    const nearest = nearestWord(name, known);
    const hint =
      nearest === undefined ? `it takes \`${known.join('`, `')}\`` : `did you mean \`${nearest}\`?`;
    throw new UsageError(code, `\`${shownText(name)}\` is not an option of \`${call}\`; ${hint}`);
  }
};
