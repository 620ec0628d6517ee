import { readingGoals } from '../index/document-of.ts';
import { canonicalJson } from '../encode/canonical-json.ts';
import type { Goals } from '../index/goal-index.ts';
import { toGoalSet } from '../index/to-goal-set.ts';
import { headerType, lineTypes } from './line-types.ts';

/**
 * Writes a goal set, or the set an index was compiled from, as lines of JSON for {@link readGoalSetNdjson}: the
 * header first, then one line per entry, list by list, each in canonical form behind its `type` and ended by a
 * line feed. Lines are made as they are asked for, so a set that is too long for one text can be written.
 * Entries come sorted by id, check-ins by key, so equal states give equal lines.
 *
 * @example
 * ```ts
 * import { encodeGoalSetNdjson } from '@throughline/core';
 *
 * const goals = { schemaVersion: 1, organization: { id: 'acme', name: 'Acme' }, kras: [{ title: 'Hiring', id: 'hiring' }] } as const;
 * [...encodeGoalSetNdjson(goals)];
 * // => ['{"type":"goalSet","organization":{"id":"acme","name":"Acme"},"schemaVersion":1}\n', '{"type":"kra","id":"hiring","title":"Hiring"}\n']
 * ```
 */
export function* encodeGoalSetNdjson(goals: Goals): Generator<string, undefined> {
  const document = toGoalSet(goals);
  const lists = new Set<string>([...lineTypes.values()].map(({ list }) => list));
  yield lineOf(
    headerType,
    canonicalJson(Object.fromEntries(Object.entries(document).filter(([field]) => !lists.has(field)))),
  );
  for (const [type, { list }] of lineTypes) {
    const rows = readingGoals(() =>
      (document[list] ?? []).map((entry) => ({ name: nameOf(entry), text: canonicalJson(entry) })),
    );
    rows.sort((a, b) => compareCodeUnits(a.name, b.name) || compareCodeUnits(a.text, b.text));
    for (const { text } of rows) yield lineOf(type, text);
  }
}

/** Every entry has an id or a key, so its text is never empty. */
const lineOf = (type: string, text: string): string => `{"type":"${type}",${text.slice(1)}\n`;

const nameOf = (entry: object): string => {
  const { id, key } = entry as { readonly id?: string; readonly key?: string };
  return id ?? key ?? '';
};

const compareCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
