import type { TextPlace } from '../src/log/text-place.ts';
import { fieldsOf } from '../src/shape/fields-of.ts';
import type { Content, ShapeTable } from '../src/shape/shape.ts';
import { changeTables } from '../src/shape/tables/change-tables.ts';
import { goalSetTables } from '../src/shape/tables/goal-set-tables.ts';
import { variantOf } from '../src/shape/variant-of.ts';

const tables: ShapeTable = { ...goalSetTables, ...changeTables };
type Path = TextPlace['path'];
type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const contentOf = (shapes: readonly string[], key: string): readonly [string, Content] => {
  for (const name of shapes) {
    const shape = tables[name];
    const parts = shape?.form === 'marked' ? shape.variants.map((variant) => variant.shape) : [name];
    for (const part of parts) {
      const of = tables[part];
      const content = of?.form === 'object' ? fieldsOf(tables, of).get(key) : undefined;
      if (content !== undefined) return [name, content];
    }
  }
  return [shapes[0] ?? '', { type: 'extensions' }];
};

/** All texts, found by calling itself for every part: the same answer as `textPlacesIn`, for shallow values. */
export const slowTextPlaces = (shape: string, value: unknown): TextPlace[] =>
  within({ type: 'shape', shape }, value, [], shape, '');

const within = (content: Content, value: unknown, path: Path, holder: string, field: string): TextPlace[] => {
  const { type } = content;
  if (typeof value === 'string') {
    if (type === 'shortText' || type === 'longText') return [{ path, value, is: 'text', holder, field }];
    if (type === 'extensions') return [{ path, value, is: 'extension', holder, field }];
    if (type !== 'id') return [];
    return content.ref === undefined
      ? [{ path, value, is: 'own', holder, field }]
      : [{ path, value, is: 'reference', to: content.ref, holder, field }];
  }
  if (type === 'extensions' && holder === 'person' && field === 'extensions')
    return typeof value === 'object' && value !== null
      ? [{ path, value, is: 'extensions', holder, field }]
      : [];
  if (Array.isArray(value)) {
    const inner = type === 'list' ? content.of : content;
    return type === 'list' || type === 'extensions'
      ? value.flatMap((item, at) => within(inner, item, [...path, at], holder, field))
      : [];
  }
  if (!isFields(value)) return [];
  if (type === 'extensions')
    return inOrder(value).flatMap((key) => within(content, value[key], [...path, key], holder, field));
  return type === 'shape' ? inShape(content.shape, value, path) : [];
};

const inOrder = (value: Fields): string[] => Object.keys(value).sort();

const inShape = (name: string, value: Fields, path: Path): TextPlace[] => {
  const shape = tables[name];
  const variant = shape === undefined || shape.form === 'object' ? name : variantOf(tables, shape, value);
  if (variant === undefined) return [];
  const kind = value['entity'] === 'calendar' ? 'workCalendar' : String(value['entity']);
  const isRestore = variant === 'restoreChange' && Object.hasOwn(goalSetTables, kind);
  const parts = variant === 'reviseChange' ? ['set'] : variant === 'restoreChange' ? ['set', 'value'] : [];
  const shapes = isRestore ? [kind] : ['initiative', 'kpi', 'kra', 'keyResult', 'objective'];
  const own = inOrder(value)
    .filter((key) => !parts.includes(key))
    .flatMap((key) => {
      const of = tables[variant];
      const known = of?.form === 'object' ? fieldsOf(tables, of).get(key) : undefined;
      const content: Content | undefined =
        isRestore && key === 'id' ? ({ type: 'id', ref: kind } as Content) : known;
      return content === undefined ? [] : within(content, value[key], [...path, key], variant, key);
    });
  const carried = parts.flatMap((part) => {
    const held = value[part];
    if (!isFields(held) || (variant === 'restoreChange' && !isRestore)) return [];
    return inOrder(held).flatMap((key) => {
      const [holder, content] = contentOf(shapes, key);
      return within(content, held[key], [...path, part, key], holder, key);
    });
  });
  return [...own, ...carried];
};
