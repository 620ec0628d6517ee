import { scalarProblem, unknownKey, wrongType } from '../shape/explain-content.ts';
import { explainShape } from '../shape/explain-shape.ts';
import { fieldsOf } from '../shape/fields-of.ts';
import { isPlainList, isPlainObject, type PlainObject } from '../shape/is-plain-object.ts';
import { startReport } from '../shape/problem-report.ts';
import type { Content, Field, ObjectShape } from '../shape/shape.ts';
import { variantOf } from '../shape/variant-of.ts';
import { keepInExtensions } from './keep-in-extensions.ts';
import {
  addLeftovers,
  causeOf,
  kept,
  type Path,
  type Pieces,
  type Salvaged,
  type Salvaging,
  unsavable,
} from './salvaged.ts';

/** Saves what can be saved of a value of the shape of that name. */
export const salvageShape = (by: Salvaging, name: string, value: unknown, path: Path): Salvaged => {
  const shape = by.tables[name];
  if (value === undefined) return unsavable({ ruleId: 'shape/missing' }, path);
  if (shape === undefined || !isPlainObject(value)) return unsavable(wrongType('object', value), path);
  if (shape.form === 'object') return salvageObject(by, shape, value, path);
  const variant = variantOf(by.tables, shape, value);
  if (variant !== undefined) return salvageShape(by, variant, value, path);
  const report = startReport(1);
  report.path.push(...path);
  explainShape({ ...by, checks: {}, report, fields: new Map() }, name, value);
  return { ok: false, cause: causeOf(report, { path, problem: wrongType('object', value) }) };
};

const salvageObject = (by: Salvaging, shape: ObjectShape, value: PlainObject, path: Path): Salvaged => {
  const fields = fieldsOf(by.tables, shape);
  const pieces: Pieces = { moves: [], moved: [] };
  const saved = salvageFields(by, fields, value, path, pieces);
  if (!saved.ok) return saved;
  addUnknown(pieces, fields, value, path);
  const object = Object.fromEntries(saved.value as Map<string, unknown>);
  if (!fields.has('extensions')) return { ok: true, value: object, ...pieces };
  const { sink, moved } = keepInExtensions(by, value['extensions'], pieces.moves, path);
  const extensions = sink.result();
  return {
    ok: true,
    value: extensions === undefined ? object : { ...object, extensions },
    moves: [],
    moved: [...pieces.moved, ...moved],
  };
};

/** Saves the known fields but `extensions`, into a map. A needed field that cannot be saved ends it. */
export const salvageFields = (
  by: Salvaging,
  fields: ReadonlyMap<string, Field>,
  value: PlainObject,
  path: Path,
  pieces: Pieces,
): Salvaged => {
  const saved = new Map<string, unknown>();
  for (const [key, field] of fields) {
    const item = value[key];
    const here = [...path, key];
    if (item === undefined && field.required === true) return unsavable({ ruleId: 'shape/missing' }, here);
    if (item === undefined || field.type === 'extensions') continue;
    const one = salvageField(by, field, item, here);
    if (one.ok) {
      saved.set(key, one.value);
      addLeftovers(pieces, key, one);
    } else if (field.required === true) {
      return one;
    } else {
      pieces.moves.push({ name: key, path: here, value: item, cause: one.cause });
    }
  }
  return kept(saved);
};

/** Lets the fields nobody knows look for another place. */
export const addUnknown = (
  pieces: Pieces,
  fields: ReadonlyMap<string, Field>,
  value: PlainObject,
  path: Path,
): void => {
  for (const key of Object.keys(value)) {
    if (fields.has(key)) continue;
    const here = [...path, key];
    const cause = { path: here, problem: unknownKey(key, [...fields.keys()]) };
    pieces.moves.push({ name: key, path: here, value: value[key], cause });
  }
};

const salvageField = (by: Salvaging, field: Field, value: unknown, path: Path): Salvaged => {
  if (value === null && field.nullable === true) return kept(value);
  return field.type === 'list' ? salvageList(by, field, value, path) : salvageContent(by, field, value, path);
};

const salvageContent = (by: Salvaging, content: Content, value: unknown, path: Path): Salvaged => {
  if (content.type === 'shape') return salvageShape(by, content.shape, value, path);
  if (content.type === 'list' || content.type === 'extensions')
    return unsavable(wrongType('list', value), path);
  const problem = scalarProblem(content, value);
  return problem === undefined ? kept(value) : unsavable(problem, path);
};

const salvageList = (
  by: Salvaging,
  field: Extract<Field, { readonly type: 'list' }>,
  value: unknown,
  path: Path,
): Salvaged => {
  if (!isPlainList(value)) return unsavable(wrongType('list', value), path);
  const limit = by.limits[field.limit];
  const saved: unknown[] = [];
  const pieces: Pieces = { moves: [], moved: [] };
  for (let at = 0; at < Math.min(value.length, limit); at++) {
    const here = [...path, at];
    const one = salvageContent(by, field.of, value[at], here);
    if (one.ok) {
      saved.push(one.value);
      addLeftovers(pieces, String(at), one);
    } else if (field.required === true && field.of.type === 'shape') {
      // A measure with a milestone less would give another number, so such lists are saved whole or not at all.
      return one;
    } else {
      pieces.moves.push({ name: String(at), path: here, value: value[at], cause: one.cause });
    }
  }
  if (value.length > limit) {
    const describe = () => ({ data: { limit, count: value.length, option: field.limit } });
    const cause = { path, problem: { ruleId: 'shape/too-many', describe } } as const;
    pieces.moves.push({ name: 'rest', path, value: value.slice(limit), cause });
  }
  return { ok: true, value: saved, ...pieces };
};
