import type { PlainObject } from './is-plain-object.ts';
import type { MarkedShape, MarkedVariant, ShapeTable, TaggedShape } from './shape.ts';

/** Name of the variant a value is meant as; `undefined` when that is open. */
export const variantOf = (
  tables: ShapeTable,
  shape: TaggedShape | MarkedShape,
  value: PlainObject,
): string | undefined => {
  if (shape.form === 'tagged') {
    const tag = value[shape.by];
    return shape.variants.find((name) => tagOf(tables, shape, name) === tag);
  }
  const meant = markedVariants(shape, value);
  return meant.length === 1 ? meant[0]?.shape : undefined;
};

/** The tags of the variants, in the order of the table. */
export const tagsOf = (tables: ShapeTable, shape: TaggedShape): readonly string[] =>
  shape.variants.map((name) => tagOf(tables, shape, name));

const tagOf = (tables: ShapeTable, shape: TaggedShape, name: string): string => {
  const variant = tables[name];
  const tag = variant?.form === 'object' ? variant.fields[shape.by] : undefined;
  return tag?.type === 'tag' ? tag.value : '';
};

/** The variants of which the value has a mark. */
export const markedVariants = (shape: MarkedShape, value: PlainObject): readonly MarkedVariant[] =>
  shape.variants.filter(({ marks }) => marks.some((mark) => value[mark] !== undefined));
