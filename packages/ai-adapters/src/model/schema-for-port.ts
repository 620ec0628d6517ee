import type { JsonValue } from '@throughline/core';
import type { JsonSchema } from './json-schema.ts';

/** What a model is told instead of a format that no provider knows. */
const formats: ReadonlyMap<unknown, string> = /* @__PURE__ */ new Map([
  ['record-id', 'id of a record of the request, such as R1'],
  ['fact-id', 'id of a fact of the request, such as F1'],
  ['person-id', 'id of a person of the request, such as P1'],
  ['quote', 'a passage of the request, word for word'],
]);

/** The schema as a port gets it: our own formats become words. */
export const schemaForPort = (schema: JsonSchema): JsonSchema => {
  const root: Record<string, JsonValue> = {};
  const work: { readonly from: JsonSchema; readonly into: Record<string, JsonValue> }[] = [
    { from: schema, into: root },
  ];
  const copyOf = (part: JsonValue | undefined): JsonValue => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part ?? null;
    const into: Record<string, JsonValue> = {};
    work.push({ from: part as JsonSchema, into });
    return into;
  };
  for (let next = work.pop(); next !== undefined; next = work.pop()) {
    const { from, into } = next;
    for (const [keyword, value] of Object.entries(from)) {
      if (keyword === 'properties') {
        const properties: Record<string, JsonValue> = {};
        for (const [name, part] of Object.entries(value as JsonSchema)) properties[name] = copyOf(part);
        into[keyword] = properties;
      } else if (keyword === 'items' || keyword === 'additionalProperties') into[keyword] = copyOf(value);
      else if (keyword === 'anyOf' && Array.isArray(value))
        into[keyword] = value.map((part) => copyOf(part as JsonValue));
      else if (keyword !== 'format' || !formats.has(value)) into[keyword] = value;
    }
    const words = formats.get(from['format']);
    const { description } = from;
    if (words !== undefined)
      into['description'] = typeof description === 'string' ? `${description} (${words})` : words;
  }
  return root;
};
