import type { Goals } from '../index/goal-index.ts';
import { toGoalSet } from '../index/to-goal-set.ts';
import { goalSetShape } from '../shape/tables/goal-set-shape.ts';
import { encodeDocument } from './encode-document.ts';

/**
 * JSON text of a goal set, or of the set an index was compiled from, in its one canonical form: equal states
 * give equal bytes, so the text can be hashed, compared and kept under version control. Names are sorted by
 * code unit, entries of the document's lists by id (check-ins by key), `-0` is `0`, and fields that are
 * `undefined` are left out. Lists within entries, such as owners or milestones, keep their order.
 *
 * `parseGoalSetJson` reads it back to the same goal set, but for the order of the document's lists.
 *
 * @example
 * ```ts
 * import { encodeGoalSet } from '@throughline/core';
 *
 * encodeGoalSet({
 *   schemaVersion: 1,
 *   organization: { name: 'Acme', id: 'acme' },
 *   people: [{ name: 'Ben', id: 'ben' }, { name: 'Ana', id: 'ana' }],
 * });
 * // => '{"organization":{"id":"acme","name":"Acme"},"people":[{"id":"ana","name":"Ana"},{"id":"ben","name":"Ben"}],"schemaVersion":1}'
 * ```
 */
export const encodeGoalSet = (goals: Goals): string => encodeDocument(toGoalSet(goals), goalSetShape);
