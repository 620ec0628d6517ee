import type { Stored } from '../change/stored.ts';
import { isLinkedAlike } from './is-linked-alike.ts';
import { snapshotParts } from './snapshot.ts';

const { numbers, values, weights, states, measures, named } = snapshotParts;

/** Fields from which an index takes columns, and those in which goals name what need not exist. */
const partOf: ReadonlyMap<string, number> = /* @__PURE__ */ (() =>
  new Map([
    ['weight', weights],
    ['state', states],
    ['measure', measures],
    ...['commitment', 'driver', 'cycle', 'unit', 'start', 'deadline', 'from', 'to', 'supports'].map(
      (field) => [field, values] as const,
    ),
    ...[
      'owners',
      'signOffs',
      'visibility',
      'carriedFrom',
      'origin',
      'plannedMetric',
      'role',
      'person',
      'source',
      'aiSystems',
    ].map((field) => [field, named] as const),
    // A column marks goals that have any, and each names a goal.
    ['guardrails', values | named],
  ]))();

/** Fields that say where in the cascade a goal stands. */
const linking: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'id',
  'objective',
  'kra',
  'supports',
  'dependsOn',
]);

/**
 * Which columns an edit of a goal shows in, as `snapshotParts`; none for its words. Of what was edited no more is read than
 * `fields`, where they are known.
 */
export const partsShown = (before: Stored, after: Stored, fields?: readonly string[]): number => {
  if (fields?.some((field) => linking.has(field)) !== false && !isLinkedAlike(before, after)) return numbers;
  let parts = 0;
  if (fields !== undefined) for (const field of fields) parts |= partOf.get(field) ?? 0;
  else for (const [field, part] of partOf) if (before[field] !== after[field]) parts |= part;
  return parts;
};
