import type { CheckRun, ShapeChecks } from './check-run.ts';
import { explainScalar, notListed, unknownKey, wrongType } from './explain-content.ts';
import { explainExtensions } from './explain-extensions.ts';
import { fieldsOf } from './fields-of.ts';
import { isId } from './is-id.ts';
import { isPlainList, isPlainObject, type PlainObject } from './is-plain-object.ts';
import { type ProblemReport, report } from './problem-report.ts';
import type { Content, Field, MarkedShape, MarkedVariant, ShapeTable, TaggedShape } from './shape.ts';
import type { ShapeLimits } from './shape-limits.ts';
import { markedVariants, tagsOf, variantOf } from './variant-of.ts';

/** What the explaining search needs to know, and what it keeps. */
export interface Explaining {
  readonly tables: ShapeTable;
  /** Entries of lists that pass their check are not looked at any further. */
  readonly checks: ShapeChecks;
  readonly limits: ShapeLimits;
  readonly run: CheckRun;
  readonly report: ProblemReport;
  /** Fields of the shapes met so far, with those of their base. */
  readonly fields: Map<string, KnownFields>;
}

/** Fields by name and in order. The order is a list, because walking a map leaves garbage for every entry. */
interface KnownFields {
  readonly named: ReadonlyMap<string, Field>;
  readonly inOrder: readonly (readonly [string, Field])[];
}

/**
 * Says everything that is wrong with a value of that shape, in the order of the table. It reads the tables
 * entry by entry, so it is slow; the printed checks keep it away from all that is in order. It calls itself
 * only as deep as the tables are nested, never as deep as the data.
 */
export const explainShape = (to: Explaining, name: string, value: unknown): void => {
  const shape = to.tables[name];
  if (!isPlainObject(value)) report(to.report, wrongType('object', value));
  else if (shape?.form === 'tagged') explainTagged(to, shape, value);
  else if (shape?.form === 'marked') explainMarked(to, shape, value);
  else explainObject(to, name, value);
};

const explainObject = (to: Explaining, name: string, value: PlainObject): void => {
  const fields = fieldsNamed(to, name);
  explainFields(to, fields, value);
  explainUnknown(to, fields, value);
};

const explainTagged = (to: Explaining, shape: TaggedShape, value: PlainObject): void => {
  const variant = variantOf(to.tables, shape, value);
  const tag = value[shape.by];
  if (variant !== undefined) explainObject(to, variant, value);
  else if (tag === undefined) report(to.report, { ruleId: 'shape/missing' }, shape.by);
  else report(to.report, notListed(tag, tagsOf(to.tables, shape)), shape.by);
};

const explainMarked = (to: Explaining, shape: MarkedShape, value: PlainObject): void => {
  const variant = variantOf(to.tables, shape, value);
  if (variant !== undefined) {
    explainObject(to, variant, value);
    return;
  }
  const describe = () => {
    const given = markedVariants(shape, value).map(marksOf);
    return {
      messageId: given.length === 0 ? 'none' : 'several',
      data: { allowed: shape.variants.map(marksOf), given },
    };
  };
  report(to.report, { ruleId: 'shape/one-variant', describe });
  // Which variant is meant is open, so only what all of them would complain about is said.
  if (shape.base !== undefined) explainFields(to, fieldsNamed(to, shape.base), value);
  explainUnknown(to, fieldsOfAny(to, shape), value);
};

/** The fields of all variants together, put together once: a feed may be wrong in the same way a million times. */
const fieldsOfAny = (to: Explaining, shape: MarkedShape): KnownFields => {
  const name = `any ${shape.name}`;
  const known = to.fields.get(name);
  if (known !== undefined) return known;
  const fields = knownFields(new Map(shape.variants.flatMap((one) => fieldsNamed(to, one.shape).inOrder)));
  to.fields.set(name, fields);
  return fields;
};

const marksOf = ({ marks }: MarkedVariant): string => marks.join(' + ');

const fieldsNamed = (to: Explaining, name: string): KnownFields => {
  const known = to.fields.get(name);
  if (known !== undefined) return known;
  const shape = to.tables[name];
  const fields = knownFields(shape?.form === 'object' ? fieldsOf(to.tables, shape) : new Map());
  to.fields.set(name, fields);
  return fields;
};

const knownFields = (named: ReadonlyMap<string, Field>): KnownFields => ({ named, inOrder: [...named] });

const explainFields = (to: Explaining, { inOrder }: KnownFields, value: PlainObject): void => {
  for (let at = 0; at < inOrder.length; at++) {
    const key = inOrder[at]![0];
    const field = inOrder[at]![1];
    const item = value[key];
    if (item === undefined) {
      if (field.required === true) report(to.report, { ruleId: 'shape/missing' }, key);
    } else if (item !== null || field.nullable !== true) {
      to.report.path.push(key);
      explainContent(to, field, item);
      to.report.path.pop();
    }
  }
};

const explainUnknown = (to: Explaining, { named }: KnownFields, value: PlainObject): void => {
  for (const key of Object.keys(value)) {
    if (named.has(key)) continue;
    report(to.report, unknownKey(key, [...named.keys()]), key);
  }
};

const explainContent = (to: Explaining, content: Content, value: unknown): void => {
  if (content.type === 'list') explainList(to, content, value);
  else if (content.type === 'shape') explainUnlessGood(to, content.shape, value);
  else if (content.type === 'extensions') explainExtensions(to, value);
  else explainScalar(to.report, content, value);
};

const explainUnlessGood = (to: Explaining, name: string, value: unknown): void => {
  const valuesLeft = to.run.valuesLeft;
  if (to.checks[name]?.(value, to.run) === true) return;
  // The check stopped somewhere inside; the search counts the values of the part anew.
  to.run.valuesLeft = valuesLeft;
  explainShape(to, name, value);
};

const explainList = (
  to: Explaining,
  { of, limit }: Extract<Content, { type: 'list' }>,
  value: unknown,
): void => {
  const most = to.limits[limit];
  if (!isPlainList(value)) {
    report(to.report, wrongType('list', value));
    return;
  }
  if (value.length > most) {
    const describe = () => ({ data: { limit: most, count: value.length, option: limit } });
    report(to.report, { ruleId: 'shape/too-many', describe });
    return;
  }
  const shape = of.type === 'shape' ? of.shape : undefined;
  const passes = to.checks[shape ?? ''];
  for (let at = 0; at < value.length; at++) {
    const item = value[at];
    const valuesLeft = to.run.valuesLeft;
    if (passes?.(item, to.run) === true) continue;
    to.run.valuesLeft = valuesLeft;
    to.report.path.push(at);
    if (limit === 'entries') to.report.goal = goalOf(to, shape, item);
    if (item === undefined) report(to.report, { ruleId: 'shape/missing' });
    else if (shape === undefined) explainContent(to, of, item);
    else explainShape(to, shape, item);
    to.report.path.pop();
  }
  if (limit === 'entries') to.report.goal = undefined;
};

/** The goal an entry of the document is or is about. */
const goalOf = (to: Explaining, name: string | undefined, item: unknown): string | undefined => {
  const shape = to.tables[name ?? ''];
  if (!isPlainObject(item)) return undefined;
  const goal = shape?.form === 'object' && shape.base === 'goal' ? item['id'] : item['goal'];
  return typeof goal === 'string' && isId(goal) ? goal : undefined;
};
