import type { GoalIndex } from '../../src/index/goal-index.ts';

const entities = [
  'unit',
  'person',
  'assignment',
  'role',
  'cycle',
  'rhythm',
  'calendar',
  'source',
  'aiSystem',
  'accessList',
  'plannedMetric',
] as const;

/** Everything an index says, with functions asked about every id there is, and numbers as their bits. */
export const columnsOf = (index: GoalIndex): unknown => {
  const { document } = index;
  const ids = new Set<string>(['nothing', ...index.ids]);
  for (const list of Object.values(document) as unknown[]) {
    if (Array.isArray(list)) for (const each of list as { id?: string }[]) ids.add(String(each.id));
  }
  for (const key of index.checkIns.key) ids.add(key);
  for (const metric of document.organization.strategy?.plannedMetrics ?? []) ids.add(metric.id);
  const people = (document.assignments ?? []).map(({ person }) => person);
  return {
    keys: Object.keys(index),
    documentText: JSON.stringify(document),
    columns: shown(index),
    numbers: [...ids].map((id) => [id, index.numberOf(id)]),
    rows: [...ids].map((id) => [id, index.checkIns.rowOf(id)]),
    references: entities.map((entity) => [...ids].map((id) => index.referenceOf(entity, id))),
    people: [...people, 'nobody'].map((person) => index.assignments.personRow(person)),
    pairs: [index.rates.pairRow('USD', 'EUR'), index.rates.pairRow('XXX', 'EUR')],
  };
};

/** A value with its typed arrays as bytes and its maps as sorted entries. */
const shown = (value: unknown): unknown => {
  if (ArrayBuffer.isView(value)) {
    return {
      of: value.constructor.name,
      bytes: [...new Uint8Array(value.buffer, value.byteOffset, value.byteLength)].join(),
    };
  }
  if (value instanceof Map) {
    return [...(value as Map<unknown, unknown>)].map(([key, each]) => JSON.stringify([key, each])).sort();
  }
  if (value instanceof Set) return [...(value as Set<unknown>)];
  if (typeof value === 'function') return 'function';
  if (Array.isArray(value)) return value.map(shown);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value).map(([key, each]) => [key, key === 'document' ? 'document' : shown(each)]);
};
