import { readField } from '../model/read-field.ts';

/** What a provider takes of JSON Schema, written down apart from what lowers schemas, so that one can judge the other. */
export interface SchemaSubset {
  /** Keywords it knows. */
  readonly keywords: readonly string[];
  /** Whether objects must be closed. */
  readonly closed: boolean;
  /** Whether every key must be required. */
  readonly allRequired: boolean;
  /** Whether `minItems` may only be 0 or 1. */
  readonly shortLists: boolean;
}

/** The subsets of three providers; docs/sources.md says where they stand. */
export const schemaSubsets = {
  openai: {
    keywords:
      'type properties required additionalProperties items anyOf enum const description title minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minItems maxItems'.split(
        ' ',
      ),
    closed: true,
    allRequired: true,
    shortLists: false,
  },
  anthropic: {
    keywords:
      'type properties required additionalProperties items anyOf enum const description title minItems'.split(
        ' ',
      ),
    closed: true,
    allRequired: false,
    shortLists: true,
  },
  gemini: {
    keywords:
      'type properties required additionalProperties items anyOf enum description title minimum maximum minItems maxItems'.split(
        ' ',
      ),
    closed: false,
    allRequired: false,
    shortLists: false,
  },
} as const satisfies Readonly<Record<string, SchemaSubset>>;

/** Where a schema leaves what a provider takes: one line for each place. */
export const schemaProblems = (schema: unknown, subset: SchemaSubset): readonly string[] => {
  const problems: string[] = [];
  if (readField(schema, 'type') !== 'object') problems.push('the root is no object');
  const waiting: { readonly part: unknown; readonly path: string }[] = [{ part: schema, path: '' }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { part, path } = next;
    if (typeof part !== 'object' || part === null || Array.isArray(part)) {
      problems.push(`${path} is no schema`);
      continue;
    }
    for (const keyword of Object.keys(part))
      if (!subset.keywords.includes(keyword)) problems.push(`${path}/${keyword} is not supported`);
    const { properties, required, items, anyOf, minItems } = part as Readonly<Record<string, unknown>>;
    if (readField(part, 'type') === 'object') {
      const names = Object.keys(properties ?? {});
      if (subset.closed && readField(part, 'additionalProperties') !== false)
        problems.push(`${path}/additionalProperties must be false`);
      if (subset.allRequired && names.some((name) => !Array.isArray(required) || !required.includes(name)))
        problems.push(`${path}/required must name every key`);
      for (const name of names) waiting.push({ part: readField(properties, name), path: `${path}/${name}` });
    }
    if (subset.shortLists && minItems !== undefined && minItems !== 0 && minItems !== 1)
      problems.push(`${path}/minItems must be 0 or 1`);
    if (items !== undefined) waiting.push({ part: items, path: `${path}/items` });
    if (Array.isArray(anyOf))
      for (const [at, branch] of anyOf.entries())
        waiting.push({ part: branch, path: `${path}/anyOf/${String(at)}` });
  }
  return problems;
};
