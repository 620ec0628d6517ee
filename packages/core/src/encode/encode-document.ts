import type { ObjectShape } from '../shape/shape.ts';
import { canonicalJson } from './canonical-json.ts';

/**
 * Canonical text of a document. Its own lists are sets, so their entries are put in order, by id or key and
 * then by their text; lists within entries keep their order, because there it means something.
 */
export const encodeDocument = (document: object, shape: ObjectShape): string => {
  const parts: string[] = [];
  const fields = document as { readonly [field: string]: unknown };
  for (const name of Object.keys(fields).sort()) {
    const value = fields[name];
    if (value === undefined) continue;
    const field = Object.hasOwn(shape.fields, name) ? shape.fields[name] : undefined;
    const isSet = field?.type === 'list' && field.limit === 'entries' && Array.isArray(value);
    parts.push(`${JSON.stringify(name)}:${isSet ? encodeEntries(value) : canonicalJson(value)}`);
  }
  return `{${parts.join(',')}}`;
};

const encodeEntries = (entries: readonly unknown[]): string => {
  const rows = entries.map((entry) => ({ name: nameOf(entry), text: canonicalJson(entry) }));
  rows.sort((a, b) => compareCodeUnits(a.name, b.name) || compareCodeUnits(a.text, b.text));
  return `[${rows.map(({ text }) => text).join(',')}]`;
};

const nameOf = (entry: unknown): string => {
  const { id, key } = (entry ?? {}) as { readonly id?: unknown; readonly key?: unknown };
  const name = id ?? key;
  return typeof name === 'string' ? name : '';
};

const compareCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
