import { fieldsOf } from '../shape/fields-of.ts';
import type { Content, Field, Reference, ShapeTable } from '../shape/shape.ts';
import { changeTables } from '../shape/tables/change-tables.ts';
import { goalSetTables } from '../shape/tables/goal-set-tables.ts';

/** Tables of everything that stands in goals and in a change log. */
export const textTables: ShapeTable = { ...goalSetTables, ...changeTables };

/** What is known about the value of a field, or about an entry of a list. */
export interface TextField {
  readonly content: Content;
  /** Name of the object shape the field is of. */
  readonly holder: string;
  /** Name of the field. */
  readonly field: string;
}

/** Fields of an object shape, by name; worked out when first asked for. */
const known = /* @__PURE__ */ new Map<string, ReadonlyMap<string, Field>>();

const fieldsNamed = (name: string): ReadonlyMap<string, Field> => {
  const cached = known.get(name);
  if (cached !== undefined) return cached;
  const shape = Object.hasOwn(textTables, name) ? textTables[name] : undefined;
  const fields = shape?.form === 'object' ? fieldsOf(textTables, shape) : new Map<string, Field>();
  known.set(name, fields);
  return fields;
};

/** Text fields by name of the shape, and for `restore` by the thing that is restored. */
const textFields = /* @__PURE__ */ new Map<string, TextFields>();

/** Some fields of an object, and the names they have there. */
export interface TextFields {
  readonly keys: readonly string[];
  readonly fields: readonly TextField[];
}

/** Fields that are read apart: what `restore` and `revise` carry is a part of another thing. */
const apart: Readonly<Record<string, readonly string[]>> = {
  reviseChange: ['set'],
  restoreChange: ['set', 'value'],
};

/** Fields of an object shape that may hold texts, by code unit, so that the order of keys does not matter. */
export const textFieldsOf = (holder: string, restored: string | undefined): TextFields => {
  const name = restored === undefined ? holder : `${holder} ${restored}`;
  const cached = textFields.get(name);
  if (cached !== undefined) return cached;
  const fields: TextField[] = [];
  for (const [field, content] of [...fieldsNamed(holder)].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (apart[holder]?.includes(field) === true || !mayHoldText(content)) continue;
    const isRestored = restored !== undefined && field === 'id';
    fields.push({
      content: isRestored ? { type: 'id', ref: restored as Reference } : content,
      holder,
      field,
    });
  }
  const found = { keys: fields.map(({ field }) => field), fields };
  textFields.set(name, found);
  return found;
};

const mayHoldText = (content: Content): boolean =>
  content.type === 'list' ? mayHoldText(content.of) : texts.has(content.type);

const texts: ReadonlySet<Content['type']> = /* @__PURE__ */ new Set([
  'id',
  'shortText',
  'longText',
  'extensions',
  'shape',
] as const);

/** The field of that name in the first of the shapes that has it; what none has is read like extensions. */
export const fieldAmong = (names: readonly string[], field: string): TextField => {
  for (const holder of names) {
    const shape = textTables[holder];
    const variants = shape?.form === 'marked' ? shape.variants.map((variant) => variant.shape) : [holder];
    for (const variant of variants) {
      const content = fieldsNamed(variant).get(field);
      if (content !== undefined) return { content, holder, field };
    }
  }
  return { content: { type: 'extensions' }, holder: names[0] ?? '', field };
};
