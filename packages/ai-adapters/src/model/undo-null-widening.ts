import { UsageError } from '@throughline/core';
import { answering } from '../draft/answering.ts';
import { allowsNull } from './allows-null.ts';
import type { JsonSchema } from './json-schema.ts';

/** A value, the schema it is read with, and where its copy goes. */
interface Step {
  readonly schema: unknown;
  readonly value: unknown;
  readonly into: object;
  readonly key: string | number;
}

/** Most values, and for each most branches, that are looked at. What lies beyond stays as it is; the check refuses it. */
const most = { values: 100_000, branches: 100 } as const;

/**
 * Takes back what {@link lowerSchema} did to optional keys for `openai-strict`: a key that may be left out, and is
 * null without being allowed to, is left out. Everything else stays as it is, wrong things too: they are for the
 * check that follows. Walks the schema and never deeper, so a deeply nested answer costs nothing; the value that is
 * handed in stays unchanged. Branches of `anyOf` and `oneOf` are told apart by type, keys, and values that are fixed.
 *
 * @param schema - the schema before it was lowered.
 * @param value - as `JSON.parse` gave it.
 *
 * @example
 * ```ts
 * import { undoNullWidening } from '@throughline/ai-adapters/model';
 *
 * const schema = { type: 'object', properties: { title: { type: 'string' }, note: { type: 'string' } }, required: ['title'] };
 * undoNullWidening(schema, { title: 'Grow', note: null }); // => { title: 'Grow' }
 * undoNullWidening(schema, { title: null, note: 'why' }); // => { title: null, note: 'why' }
 * ```
 */
export const undoNullWidening = (schema: JsonSchema, value: unknown): unknown =>
  answering('undoNullWidening', () => {
    if (typeof (schema as unknown) !== 'object' || (schema as unknown) === null)
      throw new UsageError('ai-adapters/bad-argument', '`undoNullWidening` takes a schema of an object');
    const root: { readonly answer?: unknown } = {};
    const waiting: Step[] = [{ schema, value, into: root, key: 'answer' }];
    let left: number = most.values;
    for (let step = waiting.pop(); step !== undefined && left-- > 0; step = waiting.pop()) {
      const { value: found, into, key } = step;
      const shape = branchFor(step.schema, found);
      const copy = shape === undefined ? found : copyOf(shape, found);
      // Defined, not assigned: a key may have the name of something inherited.
      Object.defineProperty(into, key, { value: copy, enumerable: true, writable: true, configurable: true });
      if (shape === undefined || copy === found) continue;
      for (const [name, part, inner] of partsOf(shape, copy as object))
        waiting.push({ schema: part, value: inner, into: copy as object, key: name });
    }
    return root.answer;
  });

/** The schema to read the value with: the branch it fits, where there are several. */
const branchFor = (schema: unknown, value: unknown): JsonSchema | undefined => {
  if (typeof value !== 'object' || value === null) return undefined;
  const waiting: unknown[] = [schema];
  for (let left: number = most.branches; waiting.length > 0 && left > 0; left--) {
    const part = waiting.pop();
    if (typeof part !== 'object' || part === null) continue;
    const { anyOf, oneOf } = part as JsonSchema;
    const branches = Array.isArray(anyOf) ? anyOf : oneOf;
    if (Array.isArray(branches)) waiting.push(...(branches as readonly unknown[]).slice().reverse());
    else if (part === schema || fits(part as JsonSchema, value)) return part as JsonSchema;
  }
  return undefined;
};

/** Whether the value has the keys of the branch, and the values that the branch fixes. */
const fits = ({ type, properties, required }: JsonSchema, value: object): boolean => {
  if (Array.isArray(value)) return type === 'array';
  if (type !== 'object') return false;
  const parts = new Map(Object.entries((properties ?? {}) as JsonSchema));
  if (Array.isArray(required) && !required.every((name) => Object.hasOwn(value, String(name)))) return false;
  return Object.entries(value).every(([name, inner]) => {
    const part = parts.get(name);
    if (typeof part !== 'object' || part === null) return part === true;
    const { const: only, enum: choices } = part as JsonSchema;
    if (inner === null) return true;
    return only === undefined ? !Array.isArray(choices) || choices.includes(inner as string) : inner === only;
  });
};

/** The value one level deep, without the keys that were null for want of being left out. */
const copyOf = ({ items, properties, required }: JsonSchema, value: unknown): unknown => {
  if (Array.isArray(value)) return items === undefined ? value : [...(value as unknown[])];
  if (typeof properties !== 'object' || properties === null) return value;
  const parts = new Map(Object.entries(properties as JsonSchema));
  const needed = new Set<unknown>(Array.isArray(required) ? required : []);
  return Object.fromEntries(
    Object.entries(value as object).filter(
      ([name, inner]) =>
        inner !== null || needed.has(name) || !parts.has(name) || allowsNull(parts.get(name)),
    ),
  );
};

/** What of a copy has a schema of its own and can hold something: key, schema, value. */
const partsOf = (
  { items, properties }: JsonSchema,
  copy: object,
): readonly (readonly [string | number, unknown, unknown])[] => {
  if (Array.isArray(copy)) return [...copy.keys()].map((at) => [at, items, (copy as unknown[])[at]]);
  return Object.entries(properties as JsonSchema)
    .filter(([name]) => Object.hasOwn(copy, name))
    .map(([name, part]) => [name, part, (copy as Readonly<Record<string, unknown>>)[name]]);
};
