import { UsageError } from '../error/usage-error.ts';
import { isList } from '../change/change-context.ts';
import type { ChangeEntry } from '../change/change-entry.ts';
import { canonicalJson } from '../encode/canonical-json.ts';

/**
 * Text of a change log: one entry per line in canonical JSON, each line ended by a line feed. Equal logs give
 * equal bytes, so lines can be appended to a file as they come. Works for plain entries and for sealed ones.
 * `readChangeLog` reads plain entries back, `readSealedLog` of `core/hash` sealed ones.
 *
 * @example
 * ```ts
 * import { encodeChangeLog } from '@throughline/core/change';
 *
 * const change = { kind: 'setWeight', goal: 'arr', weight: 2 } as const;
 * encodeChangeLog([
 *   { revision: 5, actor: { kind: 'human', id: 'ana' }, at: '2026-04-01T09:00:00Z', change, inverse: [] },
 * ]);
 * // => '{"actor":{"id":"ana","kind":"human"},"at":"2026-04-01T09:00:00Z","change":{"goal":"arr","kind":"setWeight","weight":2},"inverse":[],"revision":5}\n'
 * ```
 */
export const encodeChangeLog = (
  log: readonly (ChangeEntry | { readonly entry: ChangeEntry; readonly seal: object })[],
): string => {
  if (!isList(log)) throw new UsageError('core/bad-option', '`log` must be a list of change entries');
  return log.map((entry) => `${canonicalJson(entry)}\n`).join('');
};
