import { fieldsOf } from '../shape/fields-of.ts';
import type { Content, Field, Reference, Shape } from '../shape/shape.ts';
import { goalSetTables } from '../shape/tables/goal-set-tables.ts';

/** An id that points at something, and where it stands. */
export interface FoundReference {
  readonly to: Reference;
  readonly id: string;
  readonly path: readonly (string | number)[];
}

type Path = readonly (string | number)[];
type Fields = readonly (readonly [string, Field])[];

const tables: Readonly<Record<string, Shape>> = goalSetTables;

/** Fields that can hold references, by name of the shape; worked out when first asked for. */
const known = /* @__PURE__ */ new Map<string, Fields>();

/** Recursion is over the tables, which are ours and not deep; never over data. */
const holdsReferences = (content: Content): boolean => {
  if (content.type === 'id') return content.ref !== undefined;
  if (content.type === 'list') return holdsReferences(content.of);
  if (content.type !== 'shape') return false;
  const shape = tables[content.shape];
  if (shape?.form === 'object') return interesting(shape.name).length > 0;
  const base = shape?.form === 'marked' && shape.base !== undefined ? interesting(shape.base).length : 0;
  const variants =
    shape?.form === 'marked' ? shape.variants.map((variant) => variant.shape) : (shape?.variants ?? []);
  return base > 0 || variants.some((variant) => interesting(variant).length > 0);
};

const interesting = (name: string): Fields => {
  const cached = known.get(name);
  if (cached !== undefined) return cached;
  known.set(name, []);
  const shape = tables[name];
  const fields =
    shape?.form === 'object'
      ? [...fieldsOf(tables, shape)].filter(([, field]) => holdsReferences(field))
      : [];
  known.set(name, fields);
  return fields;
};

/** The object shape a value has among the variants of its shape. */
const variantOf = (name: string, value: { readonly [field: string]: unknown }): string | undefined => {
  const shape = tables[name];
  if (shape?.form === 'marked')
    return (
      shape.variants.find(({ marks }) => marks.some((mark) => value[mark] !== undefined))?.shape ?? shape.base
    );
  if (shape?.form !== 'tagged') return name;
  return shape.variants.find((variant) => {
    const of = tables[variant];
    const tag = of?.form === 'object' ? of.fields[shape.by] : undefined;
    return tag?.type === 'tag' && tag.value === value[shape.by];
  });
};

/**
 * All references in a value of the given shape, in document order, as the shape tables describe them: owners,
 * parents, cycles, managers and so on. `fields` limits it to some fields of the value itself. Values that do
 * not fit the shape are passed over.
 */
export const referencesIn = (shape: string, value: unknown, fields?: readonly string[]): FoundReference[] => {
  const found: FoundReference[] = [];
  const open: { readonly content: Content; readonly value: unknown; readonly path: Path }[] = [
    { content: { type: 'shape', shape }, value, path: [] },
  ];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { content, path } = next;
    if (content.type === 'id' && content.ref !== undefined && typeof next.value === 'string') {
      found.push({ to: content.ref, id: next.value, path });
    } else if (content.type === 'list' && Array.isArray(next.value)) {
      for (let at = next.value.length - 1; at >= 0; at--)
        open.push({ content: content.of, value: next.value[at], path: [...path, at] });
    } else if (content.type === 'shape' && typeof next.value === 'object' && next.value !== null) {
      const holder = next.value as { readonly [field: string]: unknown };
      const variant = variantOf(content.shape, holder);
      const parts: (typeof open)[number][] = [];
      for (const [field, of] of variant === undefined ? [] : interesting(variant)) {
        if (
          holder[field] === undefined ||
          (path.length === 0 && fields !== undefined && !fields.includes(field))
        )
          continue;
        parts.push({ content: of, value: holder[field], path: [...path, field] });
      }
      open.push(...parts.reverse());
    }
  }
  return found;
};

/**
 * Does every reference in a value pass? The same references as {@link referencesIn}, without saying where they
 * stand. Recursion is over the tables.
 */
export const everyReference = (
  shape: string,
  value: unknown,
  passes: (to: Reference, id: string) => boolean,
  fields?: readonly string[],
): boolean => {
  if (typeof value !== 'object' || value === null) return true;
  const holder = value as { readonly [field: string]: unknown };
  const variant = variantOf(shape, holder);
  if (variant === undefined) return true;
  for (const [field, of] of interesting(variant)) {
    const part = holder[field];
    if (part === undefined || (fields !== undefined && !fields.includes(field))) continue;
    if (!contentPasses(of, part, passes)) return false;
  }
  return true;
};

const contentPasses = (
  content: Content,
  value: unknown,
  passes: (to: Reference, id: string) => boolean,
): boolean => {
  if (content.type === 'id')
    return content.ref === undefined || typeof value !== 'string' || passes(content.ref, value);
  if (content.type === 'shape') return everyReference(content.shape, value, passes);
  if (content.type !== 'list' || !Array.isArray(value)) return true;
  for (const item of value as readonly unknown[]) if (!contentPasses(content.of, item, passes)) return false;
  return true;
};
