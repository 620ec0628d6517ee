import type { JsonSchema } from '@throughline/ai-adapters';

/** Names that no reply of a model may have: nothing in it decides about a person. */
const decides =
  /rating|rank|score|grade|pay|salar|bonus|compens|promot|dismiss|terminat|layoff|attrition|flight/i;

/** What a reply's schema must not be, in words. */
export const schemaFaults = (schema: JsonSchema): readonly string[] => {
  const faults: string[] = [];
  const seen = new Set<unknown>();
  const waiting: { readonly part: JsonSchema; readonly path: string; readonly level: number }[] = [
    { part: schema, path: '', level: 1 },
  ];
  if (schema['type'] !== 'object') faults.push('the root is no object');
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { part, path, level } = next;
    if (seen.size > 500 || '$ref' in part || '$defs' in part) return [...faults, `${path} refers to itself`];
    seen.add(part);
    const { type, properties, items, anyOf } = part;
    if (type === 'object') {
      if (level > 3) faults.push(`${path} is deeper than three levels`);
      if (part['additionalProperties'] !== false) faults.push(`${path} is open`);
      for (const [name, inner] of Object.entries((properties ?? {}) as Record<string, JsonSchema>)) {
        if (decides.test(name)) faults.push(`${path}/${name} decides about a person`);
        waiting.push({ part: inner, path: `${path}/${name}`, level: level + 1 });
      }
    } else if (type === 'array') {
      if (typeof part['maxItems'] !== 'number' || part['maxItems'] > 100) faults.push(`${path} has no bound`);
      // A list is no level of its own: what counts is how deep objects lie in each other.
      waiting.push({ part: items as JsonSchema, path: `${path}/*`, level });
    } else if (type === 'number' || type === 'integer') faults.push(`${path} is a number`);
    else if (type === 'string') {
      const fixed =
        part['enum'] !== undefined || part['const'] !== undefined || typeof part['format'] === 'string';
      if (!fixed && typeof part['maxLength'] !== 'number') faults.push(`${path} has no longest text`);
    } else if (
      type === undefined &&
      anyOf === undefined &&
      part['enum'] === undefined &&
      part['const'] === undefined
    )
      faults.push(`${path} may be anything`);
    for (const branch of Array.isArray(anyOf) ? (anyOf as JsonSchema[]) : [])
      waiting.push({ part: branch, path, level });
  }
  return faults;
};
