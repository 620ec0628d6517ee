import { fieldsOf } from '../shape/fields-of.ts';
import { isPlainObject, type PlainObject } from '../shape/is-plain-object.ts';
import type { Content, Field, Reference } from '../shape/shape.ts';
import { changeTables } from '../shape/tables/change-tables.ts';
import { goalSetTables } from '../shape/tables/goal-set-tables.ts';
import { variantOf } from '../shape/variant-of.ts';
import type { TextPlace } from './text-place.ts';

const tables = { ...goalSetTables, ...changeTables };
type ShapeName = keyof typeof tables;

/** Fields of an object shape; worked out when first asked for. */
const known = /* @__PURE__ */ new Map<string, ReadonlyMap<string, Field>>();

const fieldsNamed = (name: string): ReadonlyMap<string, Field> => {
  const cached = known.get(name);
  if (cached !== undefined) return cached;
  const shape = Object.hasOwn(tables, name) ? tables[name as ShapeName] : undefined;
  const fields = shape?.form === 'object' ? fieldsOf(tables, shape) : new Map<string, Field>();
  known.set(name, fields);
  return fields;
};

/** Plain fields that `revise` may set, whichever kind of goal it is: a field means the same on all of them. */
const goalShapes = ['initiative', 'kpi', 'kra', 'keyResult', 'objective'];

/** A value that is still to be looked at. */
interface Open {
  readonly content: Content;
  readonly value: unknown;
  readonly path: TextPlace['path'];
  readonly holder: string;
  readonly field: string;
}

/**
 * All texts in a value of the given shape, in the order of its fields: ids, texts written by people, and texts
 * within extensions. Words of the engine itself, such as kinds and states, and dates are none. What `restore`
 * and `revise` carry is read as the thing it is a part of. A value that does not fit the shape is passed over.
 */
export const textPlacesIn = (shape: string, value: unknown): TextPlace[] => {
  const places: TextPlace[] = [];
  const open: Open[] = [{ content: { type: 'shape', shape }, value, path: [], holder: shape, field: '' }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { content, path, holder, field } = next;
    if (typeof next.value === 'string') {
      const place = placeOf(next, next.value);
      if (place !== undefined) places.push(place);
    } else if (content.type === 'list' && Array.isArray(next.value)) {
      pushList(open, next, content.of, next.value);
    } else if (content.type === 'extensions' && holder === 'person' && field === 'extensions') {
      places.push({ path, value: next.value, is: 'extensions', holder, field });
    } else if (content.type === 'extensions' && Array.isArray(next.value)) {
      pushList(open, next, content, next.value);
    } else if (isPlainObject(next.value)) {
      if (content.type === 'shape') pushFields(open, content.shape, next.value, path);
      else if (content.type === 'extensions')
        pushKeys(open, next.value, path, () => ({ content, holder, field }));
    }
  }
  return places;
};

const placeOf = (at: Open, value: string): TextPlace | undefined => {
  const { content, path, holder, field } = at;
  if (content.type === 'shortText' || content.type === 'longText')
    return { path, value, is: 'text', holder, field };
  if (content.type === 'extensions') return { path, value, is: 'extension', holder, field };
  if (content.type !== 'id') return undefined;
  return content.ref === undefined
    ? { path, value, is: 'own', holder, field }
    : { path, value, is: 'reference', to: content.ref, holder, field };
};

const pushList = (open: Open[], at: Open, content: Content, values: readonly unknown[]): void => {
  for (let index = values.length - 1; index >= 0; index--)
    open.push({ ...at, content, value: values[index], path: [...at.path, index] });
};

/** What is known about the value under a key; `undefined` when the value is not looked at. */
type Knowing = (key: string) => Pick<Open, 'content' | 'holder' | 'field'> | undefined;

const pushKeys = (open: Open[], value: PlainObject, path: Open['path'], knowing: Knowing): void => {
  // By code unit, so that the order of the places does not depend on the order of the keys.
  for (const key of Object.keys(value).sort().reverse()) {
    const about = knowing(key);
    if (about !== undefined && value[key] !== undefined && key !== '__proto__')
      open.push({ ...about, value: value[key], path: [...path, key] });
  }
};

const pushFields = (open: Open[], name: string, value: PlainObject, path: Open['path']): void => {
  const shape = Object.hasOwn(tables, name) ? tables[name as ShapeName] : undefined;
  const variant = shape === undefined || shape.form === 'object' ? name : variantOf(tables, shape, value);
  if (variant === undefined) return;
  if (variant === 'reviseChange' && isPlainObject(value['set']))
    pushKeys(open, value['set'], [...path, 'set'], (key) => fieldAmong(goalShapes, key));
  const entity = variant === 'restoreChange' ? entityShape(value['entity']) : undefined;
  for (const part of entity === undefined ? [] : ['value', 'set']) {
    const held = value[part];
    if (isPlainObject(held)) pushKeys(open, held, [...path, part], (key) => fieldAmong([entity ?? ''], key));
  }
  const apart = (key: string): boolean =>
    (variant === 'reviseChange' && key === 'set') ||
    (variant === 'restoreChange' && (key === 'value' || key === 'set'));
  pushKeys(open, value, path, (key) => {
    const content = fieldsNamed(variant).get(key);
    if (content === undefined || apart(key)) return undefined;
    const restored = variant === 'restoreChange' && key === 'id' && entity !== undefined;
    return restored
      ? { content: { type: 'id', ref: entity as Reference }, holder: variant, field: key }
      : { content, holder: variant, field: key };
  });
};

/** The field of that name in the first of the shapes that has it; what none has is read like extensions. */
const fieldAmong = (names: readonly string[], key: string): ReturnType<Knowing> => {
  for (const name of names) {
    const variants = tables[name as ShapeName];
    const shapes =
      variants.form === 'object'
        ? [name]
        : variants.form === 'marked'
          ? variants.variants.map(({ shape }) => shape)
          : [];
    for (const shape of shapes) {
      const content = fieldsNamed(shape).get(key);
      if (content !== undefined) return { content, holder: name, field: key };
    }
  }
  return { content: { type: 'extensions' }, holder: names[0] ?? '', field: key };
};

/** Shape of a stored kind; `undefined` for what is none. */
const entityShape = (kind: unknown): string | undefined => {
  const name = kind === 'calendar' ? 'workCalendar' : kind;
  return typeof name === 'string' && Object.hasOwn(goalSetTables, name) ? name : undefined;
};
