import { isPlainObject, type PlainObject } from '../shape/is-plain-object.ts';
import { goalSetTables } from '../shape/tables/goal-set-tables.ts';
import { variantOf } from '../shape/variant-of.ts';
import { fieldAmong, type TextField, textFieldsOf, textTables } from './text-field.ts';
import type { TextPlace } from './text-place.ts';

/** Plain fields that `revise` may set, whichever kind of goal it is: a field means the same on all of them. */
const goalShapes = ['initiative', 'kpi', 'kra', 'keyResult', 'objective'];

/** An object or list that is being read: what is left of it is `at` and everything behind. */
interface Frame {
  readonly value: PlainObject | readonly unknown[];
  readonly path: TextPlace['path'];
  /** Keys of an object, and what each is; `undefined` for a list. */
  readonly keys: readonly string[] | undefined;
  readonly fields: readonly TextField[];
  readonly size: number;
  at: number;
}

/**
 * All texts in a value of the given shape, in the order of its fields: ids, texts written by people, and texts
 * within extensions. Words of the engine itself, such as kinds and states, and dates are none. What `restore`
 * and `revise` carry is read as the thing it is a part of. A value that does not fit the shape is passed over.
 */
export const textPlacesIn = (shape: string, value: unknown): TextPlace[] => {
  const places: TextPlace[] = [];
  const open: Frame[] = [];
  look(places, open, { content: { type: 'shape', shape }, holder: shape, field: '' }, value, []);
  for (let frame = open.at(-1); frame !== undefined; frame = open.at(-1)) {
    const { keys, fields, path } = frame;
    const position = frame.at++;
    if (position === frame.size) {
      open.pop();
      continue;
    }
    const key = keys === undefined ? position : keys[position]!;
    const item: unknown = (frame.value as Record<string | number, unknown>)[key];
    if (item === undefined || (keys !== undefined && !Object.hasOwn(frame.value, key))) continue;
    const isHolder = typeof item === 'object' && item !== null;
    if (isHolder || typeof item === 'string')
      look(places, open, fields[keys === undefined ? 0 : position]!, item, [...path, key]);
  }
  return places;
};

/** Notes a text, and opens what may hold texts. */
const look = (
  places: TextPlace[],
  open: Frame[],
  about: TextField,
  value: unknown,
  path: TextPlace['path'],
): void => {
  const { content, holder, field } = about;
  if (typeof value === 'string') {
    if (content.type === 'shortText' || content.type === 'longText')
      places.push({ path, value, is: 'text', holder, field });
    else if (content.type === 'extensions') places.push({ path, value, is: 'extension', holder, field });
    else if (content.type === 'id' && content.ref !== undefined)
      places.push({ path, value, is: 'reference', to: content.ref, holder, field });
    else if (content.type === 'id') places.push({ path, value, is: 'own', holder, field });
  } else if (content.type === 'extensions') {
    if (holder === 'person' && field === 'extensions')
      places.push({ path, value, is: 'extensions', holder, field });
    else if (Array.isArray(value)) openList(open, value, path, about);
    else if (isPlainObject(value)) openKeys(open, value, path, () => about);
  } else if (content.type === 'list') {
    if (Array.isArray(value)) openList(open, value, path, { content: content.of, holder, field });
  } else if (content.type === 'shape' && isPlainObject(value)) openShape(open, content.shape, value, path);
};

const openList = (
  open: Frame[],
  value: readonly unknown[],
  path: TextPlace['path'],
  about: TextField,
): void => {
  open.push({ value, path, keys: undefined, fields: [about], size: value.length, at: 0 });
};

/** Opens an object whose keys may be any. */
const openKeys = (
  open: Frame[],
  value: PlainObject,
  path: TextPlace['path'],
  about: (key: string) => TextField,
): void => {
  const keys = Object.keys(value)
    .filter((key) => key !== '__proto__')
    .sort();
  open.push({ value, path, keys, fields: keys.map(about), size: keys.length, at: 0 });
};

const openShape = (open: Frame[], name: string, value: PlainObject, path: TextPlace['path']): void => {
  const shape = Object.hasOwn(textTables, name) ? textTables[name] : undefined;
  const variant = shape === undefined || shape.form === 'object' ? name : variantOf(textTables, shape, value);
  if (variant === undefined) return;
  const openPart = (part: string, names: readonly string[]): void => {
    const held = value[part];
    if (isPlainObject(held)) openKeys(open, held, [...path, part], (key) => fieldAmong(names, key));
  };
  // What is opened last is read first: the fields of the change itself come before what it carries.
  const restored = variant === 'restoreChange' ? entityShape(value['entity']) : undefined;
  if (variant === 'reviseChange') openPart('set', goalShapes);
  else if (restored !== undefined) {
    openPart('value', [restored]);
    openPart('set', [restored]);
  }
  const { keys, fields } = textFieldsOf(variant, restored);
  open.push({ value, path, keys, fields, size: keys.length, at: 0 });
};

/** Shape of a stored kind; `undefined` for what is none. */
const entityShape = (kind: unknown): string | undefined => {
  const name = kind === 'calendar' ? 'workCalendar' : kind;
  return typeof name === 'string' && Object.hasOwn(goalSetTables, name) ? name : undefined;
};
