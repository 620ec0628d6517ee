import { measureKinds } from '../measure/measure-kinds.ts';
import { UsageError } from '../error/usage-error.ts';
import { checkOptions } from '../error/check-options.ts';
import fc from 'fast-check';
import type {
  BaselineMeasure,
  BinaryMeasure,
  ChangeMeasure,
  ExactMeasure,
  FormulaMeasure,
  LearningMeasure,
  Measure,
  MilestonesMeasure,
  OrdinalMeasure,
  PayoutMeasure,
  PooledMeasure,
  RangeMeasure,
  RelativeMeasure,
  ThresholdMeasure,
  ValueMeasure,
  ZonesMeasure,
} from '../measure/measure.ts';
import type { MeasureOptions, Trajectory } from '../measure/measure-options.ts';
import type { MeasureUnit } from '../measure/measure-unit.ts';
import { civilDates } from './civil-dates.ts';
import { measureUnits } from './measure-units.ts';
import { plainRecord } from './plain-record.ts';

/** What {@link measures} may make. */
export interface MeasureConstraints {
  /** Kinds to choose from, all equally often. Absent: all fourteen, `change` four times as often. */
  readonly kinds?: readonly Measure['kind'][];
  /** False leaves out baselines and targets now and then. Absent: true, everything is set. */
  readonly complete?: boolean;
}

/** Two decimals at most and never minus zero: values people type. Mostly small, some large, some negative. */
const amounts = (): fc.Arbitrary<number> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: -200, max: 1000 }) },
    { weight: 3, arbitrary: fc.integer({ min: -20000, max: 100000 }).map((cents) => cents / 100) },
    { weight: 1, arbitrary: fc.integer({ min: 1000000, max: 2000000000 }) },
  );
const steps = (): fc.Arbitrary<number> =>
  fc.oneof(
    fc.integer({ min: 1, max: 500 }),
    fc.integer({ min: 1, max: 5000 }).map((cents) => cents / 100),
  );
const plus = (value: number, step: number): number => Math.round((value + step) * 100) / 100 + 0;
const rising = (start: number, by: readonly number[], sign: number): number[] => {
  const marks = [start];
  for (const step of by) marks.push(plus(marks[marks.length - 1] ?? start, sign * step));
  return marks;
};
const numbered = (prefix: string, count: number): string[] =>
  Array.from({ length: count }, (_, at) => `${prefix}${at + 1}`);
const signs = (): fc.Arbitrary<number> => fc.constantFrom(1, -1);

const trajectories = (): fc.Arbitrary<Trajectory> =>
  fc.oneof(
    fc.constantFrom<Trajectory>(
      { kind: 'linear' },
      { kind: 'smoothstep' },
      { kind: 'step' },
      { kind: 'business-days' },
      { kind: 'logistic', steepness: 6 },
      { kind: 'power', exponent: 0.5 },
    ),
    fc.constant<Trajectory>({
      kind: 'points',
      points: [
        { on: '2026-04-20', attainment: 0.1 },
        { on: '2026-05-20', attainment: 0.6 },
        { on: '2026-06-30', attainment: 1 },
      ],
    }),
  );

const options = (): fc.Arbitrary<MeasureOptions & { unit: MeasureUnit }> =>
  plainRecord(
    { unit: measureUnits() },
    {
      fold: fc.constantFrom('latest' as const, 'sum' as const, 'mean' as const, 'median' as const),
      statistic: fc.constantFrom('median', 'p95'),
      per: fc.constantFrom('week', 'month', 'release'),
      trajectory: trajectories(),
    },
  );

const changes = (complete: boolean): fc.Arbitrary<ChangeMeasure> =>
  fc.tuple(options(), amounts(), steps(), signs(), fc.nat(9)).map(([rest, from, step, sign, gap]) => ({
    kind: 'change',
    ...(complete || gap > 1 ? { from } : {}),
    ...(complete || gap !== 2 ? { to: plus(from, sign * step) } : {}),
    ...rest,
  }));
const relatives = (complete: boolean): fc.Arbitrary<RelativeMeasure> =>
  fc
    .tuple(
      options(),
      fc.integer({ min: 1, max: 90 }),
      fc.constantFrom('percent' as const, 'delta' as const, 'multiple' as const),
      fc.constantFrom('increase' as const, 'decrease' as const),
      fc.integer({ min: 1, max: 5000 }),
      fc.nat(3),
    )
    .map(([rest, by, as, direction, from, gap]) => ({
      kind: 'relative',
      by: as === 'multiple' ? 2 + (by % 4) : by,
      as,
      direction,
      ...(complete || gap > 0 ? { from } : {}),
      ...rest,
    }));
const thresholds = (complete: boolean): fc.Arbitrary<ThresholdMeasure> =>
  fc
    .tuple(
      options(),
      fc.constantFrom('>=' as const, '>' as const, '<=' as const, '<' as const),
      amounts(),
      fc.option(steps()),
      fc.nat(9),
    )
    .map(([rest, comparator, limit, tolerance, gap]) => ({
      kind: 'threshold',
      comparator,
      ...(complete || gap > 0 ? { limit } : {}),
      ...(tolerance === null ? {} : { tolerance }),
      ...rest,
    }));
const ranges = (): fc.Arbitrary<RangeMeasure> =>
  fc.tuple(options(), amounts(), steps(), fc.option(steps())).map(([rest, low, width, tolerance]) => ({
    kind: 'range',
    low,
    high: plus(low, width),
    ...(tolerance === null ? {} : { tolerance }),
    ...rest,
  }));
const exacts = (): fc.Arbitrary<ExactMeasure> =>
  fc
    .tuple(options(), amounts(), steps(), signs())
    .map(([rest, from, step, sign]) => ({ kind: 'exact', from, to: plus(from, sign * step), ...rest }));
const milestones = (): fc.Arbitrary<MilestonesMeasure> =>
  fc
    .tuple(
      fc.array(
        fc.tuple(
          fc.option(fc.integer({ min: 1, max: 100 })),
          fc.option(civilDates({ min: '2026-04-01', max: '2026-06-30' })),
        ),
        { minLength: 1, maxLength: 6, size: 'max' },
      ),
      fc.option(fc.boolean()),
    )
    .map(([list, inOrder]) => ({
      kind: 'milestones',
      milestones: list.map(([weight, due], at) => ({
        id: `m${at + 1}`,
        title: `step ${at + 1} done`,
        ...(weight === null ? {} : { weight }),
        ...(due === null ? {} : { due }),
      })),
      ...(inOrder === null ? {} : { inOrder }),
    }));
const zones = (): fc.Arbitrary<ZonesMeasure> =>
  fc
    .tuple(
      options(),
      amounts(),
      fc.tuple(steps(), steps(), steps()),
      signs(),
      fc.option(fc.constantFrom('interpolate' as const, 'step' as const)),
    )
    .map(([rest, at, by, sign, between]) => {
      const [start = 0, commit = 0, target = 0, stretch = 0] = rising(at, by, sign);
      return {
        kind: 'zones',
        start,
        commit,
        target,
        stretch,
        ...(between === null ? {} : { between }),
        ...rest,
      };
    });
const ordinals = (): fc.Arbitrary<OrdinalMeasure> =>
  fc.integer({ min: 2, max: 5 }).map((count) => ({
    kind: 'ordinal',
    levels: numbered('level', count).map((id, at) => ({
      id,
      title: id,
      attainment: Math.round((at / (count - 1)) * 100) / 100,
    })),
  }));
const payouts = (): fc.Arbitrary<PayoutMeasure> =>
  fc
    .tuple(
      options(),
      amounts(),
      fc.array(fc.tuple(steps(), fc.integer({ min: 0, max: 60 })), {
        minLength: 1,
        maxLength: 4,
        size: 'max',
      }),
      fc.option(fc.constantFrom('interpolate' as const, 'step' as const)),
    )
    .map(([rest, first, by, between]) => {
      const at = rising(
        first,
        by.map(([step]) => step),
        1,
      );
      const pays = rising(
        0,
        by.map(([, step]) => step / 100),
        1,
      );
      return {
        kind: 'payout',
        points: at.map((value, position) => ({ at: value, pays: pays[position] ?? 0 })),
        ...(between === null ? {} : { between }),
        ...rest,
      };
    });
const valueMeasures = (): fc.Arbitrary<ValueMeasure> =>
  fc.oneof<fc.Arbitrary<ValueMeasure>[]>(changes(true), thresholds(true), ranges(), exacts(), zones());
const pooleds = (): fc.Arbitrary<PooledMeasure> =>
  fc.tuple(valueMeasures(), fc.option(fc.integer({ min: 1, max: 200 }))).map(([of, minimumSample]) => ({
    kind: 'pooled',
    of,
    ...(of.unit === undefined ? {} : { unit: of.unit }),
    ...(minimumSample === null ? {} : { minimumSample }),
  }));
const learnings = (): fc.Arbitrary<LearningMeasure> =>
  fc
    .array(fc.option(fc.integer({ min: 1, max: 100 })), { minLength: 1, maxLength: 5, size: 'max' })
    .map((weights) => ({
      kind: 'learning',
      questions: weights.map((weight, at) => ({
        id: `q${at + 1}`,
        title: `question ${at + 1}`,
        ...(weight === null ? {} : { weight }),
      })),
    }));
const formulas = (): fc.Arbitrary<FormulaMeasure> =>
  valueMeasures().map((of) => ({
    kind: 'formula',
    expression: 'a + b',
    inputs: [
      { name: 'a', goal: 'first' },
      { name: 'b', goal: 'second' },
    ],
    of,
    ...(of.unit === undefined ? {} : { unit: of.unit }),
  }));

/**
 * Measures of every kind, correct by construction: targets differ from baselines, zones and payout points
 * run in order, ids of milestones, questions and levels are unique. Formula measures read the goals `first`
 * and `second`.
 *
 * @example
 * ```ts
 * import fc from 'fast-check';
 * import { measures } from '@throughline/core/test-kit';
 *
 * fc.assert(fc.property(measures({ kinds: ['range'] }), (measure) => measure.kind === 'range' && measure.low < measure.high));
 * ```
 */
export const measures = (constraints: MeasureConstraints = {}): fc.Arbitrary<Measure> => {
  checkOptions('measures', constraints, ['kinds', 'complete'], 'core/bad-option');
  const complete = constraints.complete ?? true;
  const byKind: Readonly<Record<Measure['kind'], () => fc.Arbitrary<Measure>>> = {
    change: () => changes(complete),
    relative: () => relatives(complete),
    threshold: () => thresholds(complete),
    range: ranges,
    exact: exacts,
    milestones,
    binary: () => fc.constant<BinaryMeasure>({ kind: 'binary' }),
    zones,
    ordinal: ordinals,
    payout: payouts,
    pooled: pooleds,
    learning: learnings,
    baseline: () => options().map<BaselineMeasure>(({ unit }) => ({ kind: 'baseline', unit })),
    formula: formulas,
  };
  const kinds: readonly Measure['kind'][] = constraints.kinds ?? measureKinds;
  const given: unknown = kinds;
  if (!Array.isArray(given) || given.length === 0 || !kinds.every((kind) => measureKinds.includes(kind)))
    throw new UsageError('core/bad-option', `\`kinds\` must be a list of: ${measureKinds.join(', ')}`);
  return fc.oneof(
    ...kinds.map((kind) => ({
      weight: constraints.kinds === undefined && kind === 'change' ? 4 : 1,
      arbitrary: byKind[kind](),
    })),
  );
};
