import { checkList } from '../error/check-list.ts';
import { checkNumber } from '../error/check-number.ts';
import { checkObject } from '../error/check-object.ts';
import { checkText } from '../error/check-text.ts';
import { UsageError } from '../error/usage-error.ts';
import { measureKinds } from '../measure/measure-kinds.ts';

/** Fields of measures that hold a number, those that hold a text, and those that hold a list. */
const numbers = ['from', 'to', 'by', 'limit', 'low', 'high', 'start', 'commit', 'target', 'stretch'] as const;
const texts = ['per', 'statistic', 'expression'] as const;
const lists = {
  milestones: 'milestones',
  ordinal: 'levels',
  payout: 'points',
  learning: 'questions',
} as const;

const comparators: readonly unknown[] = ['>=', '>', '<=', '<'];
const folds: readonly unknown[] = ['latest', 'sum', 'mean', 'median', 'share-of-periods'];

interface Fields {
  readonly [field: string]: unknown;
}

/**
 * Refuses what is no measure, as far as one line about it needs to know, with a `UsageError` `core/bad-option` that
 * names the field. Whether its numbers make sense is no question here.
 */
export const checkMeasure = (given: unknown, argument = 'measure'): void => {
  checkObject(given, argument);
  const measure = given as Fields;
  const { kind } = measure;
  checkOneOf(kind, measureKinds, `${argument}.kind`);
  for (const field of numbers)
    if (measure[field] !== undefined) checkNumber(measure[field], `${argument}.${field}`);
  for (const field of texts)
    if (measure[field] !== undefined) checkText(measure[field], `${argument}.${field}`);
  if (measure['fold'] !== undefined) checkOneOf(measure['fold'], folds, `${argument}.fold`);
  if (kind === 'threshold') checkOneOf(measure['comparator'], comparators, `${argument}.comparator`);
  if (typeof kind === 'string' && Object.hasOwn(lists, kind)) {
    const list = lists[kind as keyof typeof lists];
    checkList(measure[list], `${argument}.${list}`);
  }
  const levels = kind === 'ordinal' ? (measure['levels'] as readonly Fields[]) : [];
  for (const { title } of levels) checkText(title, `${argument}.levels.title`);
  const points = kind === 'payout' ? (measure['points'] as readonly Fields[]) : [];
  for (const { at, pays } of points) {
    checkNumber(at, `${argument}.points.at`);
    checkNumber(pays, `${argument}.points.pays`);
  }
  if (kind === 'formula') checkText(measure['expression'], `${argument}.expression`);
};

/** Refuses what is no unit of the model in the same way; `undefined` is none. */
export const checkUnit = (given: unknown, argument = 'unit'): void => {
  if (given === undefined) return;
  checkObject(given, argument);
  const { kind, iso, of, label, in: span } = given as Fields;
  checkOneOf(kind, unitKinds, `${argument}.kind`);
  if (kind === 'duration') checkOneOf(span, spans, `${argument}.in`);
  if (kind === 'currency' && iso !== undefined) checkText(iso, `${argument}.iso`);
  if (kind === 'count' && of !== undefined) checkText(of, `${argument}.of`);
  if (kind === 'custom') checkText(label, `${argument}.label`);
};

const unitKinds: readonly unknown[] = [
  'percent',
  'currency',
  'duration',
  'count',
  'score',
  'ratio',
  'custom',
];
const spans = ['milliseconds', 'seconds', 'minutes', 'hours', 'days', 'weeks', 'months', 'years'];

const checkOneOf = (value: unknown, known: readonly unknown[], argument: string): void => {
  if (!known.includes(value))
    throw new UsageError('core/bad-option', `\`${argument}\` must be one of: ${known.join(', ')}`);
};
