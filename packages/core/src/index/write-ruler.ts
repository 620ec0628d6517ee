import { measureKinds } from '../measure/measure-kinds.ts';
import type { Comparator, Measure } from '../measure/measure.ts';
import type { Id } from '../model/ids.ts';
import type { Rulers } from './rulers.ts';

/** Rulers that become more. */
export interface RulerRows {
  readonly numbers: number[];
  readonly ids: Id[];
  readonly positions: Map<Id, number>;
}

/** No rulers yet. */
export const noRulers = (): RulerRows => ({ numbers: [], ids: [], positions: new Map() });

/** The rulers that were written. */
export const rulersOf = ({ numbers, ids }: RulerRows): Rulers => ({
  numbers: Float64Array.from(numbers),
  ids,
});

interface Step {
  readonly id: Id;
  readonly weight?: number;
  readonly attainment?: number;
}

const comparators: readonly Comparator[] = ['>=', '>', '<=', '<'];

/** Writes the ruler of a measure; gives where it starts, -1 where its object has to be read. */
export const writeRuler = (rows: RulerRows, measure: Measure): number => {
  switch (measure.kind) {
    case 'milestones':
      // What is neither yes nor no, which a document that nobody parsed may hold, is read from the object.
      return ['boolean', 'undefined'].includes(typeof measure.inOrder)
        ? writeSteps(rows, measure.milestones, 'weight', [measure.inOrder === true ? 1 : 0])
        : -1;
    case 'learning':
      return writeSteps(rows, measure.questions, 'weight', [0]);
    case 'ordinal':
      return writeSteps(rows, measure.levels, 'attainment', []);
    default: {
      const plain = plainNumbers(measure);
      return plain !== undefined && plain.every(Number.isFinite) ? writeRow(rows, plain, 0) : -1;
    }
  }
};

/** Writes a ruler of others again; gives where it starts now. */
export const copyRuler = (rows: RulerRows, { numbers, ids }: Rulers, start: number): number => {
  const begins = rows.numbers.length;
  const steps = start + 2 + numbers[start]!;
  const end = steps + 2 * numbers[start + 1]!;
  for (let at = start; at < steps; at++) rows.numbers.push(numbers[at]!);
  for (let at = steps; at < end; at += 2)
    rows.numbers.push(positionOf(rows, ids[numbers[at]!]!), numbers[at + 1]!);
  return begins;
};

const plainNumbers = (measure: Measure): readonly number[] | undefined => {
  if (measure.fold !== undefined && measure.fold !== 'latest') return undefined;
  switch (measure.kind) {
    case 'relative':
      return [
        given(measure.from),
        given(measure.by),
        measure.as === 'multiple' ? 2 : measure.as === 'percent' ? 1 : 0,
        measure.direction === 'increase' ? 1 : -1,
      ];
    case 'threshold': {
      const comparator = comparators.indexOf(measure.comparator);
      return comparator < 0 ? undefined : [comparator, given(measure.limit), given(measure.tolerance, 0)];
    }
    case 'range':
      return [given(measure.low), given(measure.high), given(measure.tolerance, 0)];
    case 'exact':
      return [given(measure.from), given(measure.to)];
    case 'zones':
      return [
        measure.between === 'step' ? 1 : 0,
        given(measure.start),
        given(measure.commit),
        given(measure.target),
        given(measure.stretch),
      ];
    case 'payout':
      return isList(measure.points) && measure.points.every(isObject)
        ? [
            measure.between === 'step' ? 1 : 0,
            ...measure.points.flatMap(({ at, pays }) => [given(at), given(pays)]),
          ]
        : undefined;
    case 'pooled': {
      const { of, unit, minimumSample } = measure;
      if (!isObject(of) || (of.kind as string) === 'pooled') return undefined;
      const under =
        of.kind === 'change' && (of.fold ?? 'latest') === 'latest'
          ? [given(of.from), given(of.to)]
          : plainNumbers(of);
      if (under === undefined) return undefined;
      const isPercent = (of.unit ?? unit)?.kind === 'percent';
      return [given(minimumSample, 1), isPercent ? 1 : 0, measureKinds.indexOf(of.kind), ...under];
    }
    default:
      return undefined;
  }
};

/** A document that nobody parsed may hold anything, of which nothing becomes a number here. */
const given = (value: number | undefined, absent = Number.NaN): number =>
  // Adding 0 turns -0 into 0.
  value === undefined ? absent : typeof value === 'number' ? value + 0 : Number.NaN;

/** Tells without making a list of anything out of a list of steps. */
const isList = (value: unknown): boolean => Array.isArray(value);

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;

const writeSteps = (
  rows: RulerRows,
  steps: readonly Step[],
  field: 'weight' | 'attainment',
  plain: readonly number[],
): number => {
  const isStep = (step: Step): boolean =>
    isObject(step) &&
    typeof step.id === 'string' &&
    ['number', 'undefined'].includes(typeof (step[field] ?? undefined));
  if (!isList(steps) || !steps.every(isStep)) return -1;
  const start = writeRow(rows, plain, steps.length);
  for (const step of steps) rows.numbers.push(positionOf(rows, step.id), step[field] ?? Number.NaN);
  return start;
};

const writeRow = (rows: RulerRows, plain: readonly number[], steps: number): number => {
  const start = rows.numbers.length;
  rows.numbers.push(plain.length, steps);
  for (const number of plain) rows.numbers.push(number);
  return start;
};

const positionOf = ({ ids, positions }: RulerRows, id: Id): number => {
  const known = positions.get(id);
  if (known !== undefined) return known;
  positions.set(id, ids.length);
  return ids.push(id) - 1;
};
