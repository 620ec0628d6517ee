import type { ValueShape } from './value-shapes.ts';

/** What a drafted value names, or the first place where it is not what its task proposes. */
export type ReadValue =
  | { readonly ok: true; readonly records: ReadonlySet<string> }
  | { readonly ok: false; readonly path: readonly (string | number)[] };

interface Step {
  readonly shape: ValueShape;
  readonly value: unknown;
  readonly path: readonly (string | number)[];
}

/** Holds plain data against a shape: nothing may be missing, nothing more may be there. In the order of the shape. */
export const readValue = (value: unknown, shape: ValueShape): ReadValue => {
  const records = new Set<string>();
  const waiting: Step[] = [{ shape, value, path: [] }];
  for (let step = waiting.pop(); step !== undefined; step = waiting.pop()) {
    const inner = partsOf(step);
    if (inner === undefined) return { ok: false, path: step.path };
    if (step.shape === 'record') records.add(String(step.value));
    for (let at = inner.length - 1; at >= 0; at--) waiting.push(inner[at]!);
  }
  return { ok: true, records };
};

/** What is looked at next; `undefined` where the value is not of the shape. */
const partsOf = ({ shape, value, path }: Step): readonly Step[] | undefined => {
  if (shape === 'plain') return [];
  if (typeof shape === 'string')
    return typeof value === 'string' || (shape === 'scalar' && typeof value === 'number') ? [] : undefined;
  if (isListShape(shape))
    return Array.isArray(value)
      ? value.map((entry: unknown, at) => ({ shape: shape[0], value: entry, path: [...path, at] }))
      : undefined;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const fields = new Map(Object.entries(value));
  const inner: Step[] = [];
  for (const [name, part] of Object.entries(shape)) {
    const field = name.replace('?', '');
    // What is missing is `undefined`, which no shape allows; the path says which.
    if (fields.has(field) || field === name)
      inner.push({ shape: part, value: fields.get(field), path: [...path, field] });
    fields.delete(field);
  }
  for (const extra of fields.keys()) inner.push({ shape: 'text', value: undefined, path: [...path, extra] });
  return inner;
};

const isListShape = (shape: ValueShape): shape is readonly [ValueShape] => Array.isArray(shape);
