import { checkOptions, civilDateOf, compileGoals, isExcluded, UsageError } from '@throughline/core';
import type { CivilDate, CycleId, GoalIndex, Goals, Instant } from '@throughline/core';
import { compare } from '../numeric/compare.ts';
import { exactMean } from '../numeric/exact-mean.ts';
import { picounitsOf, unit } from '../numeric/picounits.ts';
import { runOf } from '../score/run-of.ts';
import type { ScoreBook } from '../score/score-book.ts';
import { scoreGoals } from '../score/score-goals.ts';
import { steady } from '../forecast/steady.ts';
import { historySignals } from './history-signals.ts';
import { signalLimits } from './integrity-signal.ts';
import type { IntegritySignal, IntegritySignals, SignalLimits, UnaskedSignal } from './integrity-signal.ts';
import { targetSignals } from './target-signals.ts';
import { goesFromTo, valueHistory, valuesUpTo } from './value-history.ts';

/** For which day, and from where on something is a signal. */
export interface IntegrityOptions {
  /** The day of the answer. */
  readonly asOf: CivilDate;
  /** The answer as it was known at this instant; only for scores worked out here. */
  readonly knownAt?: Instant;
  /** Goals of one cycle. Absent: of all. Signals over several cycles look back from it. */
  readonly cycle?: CycleId;
  /** Scores of the same goals as of the same day. Absent: worked out by the scoring policy `standard`. */
  readonly scores?: ScoreBook;
  /** Other limits. */
  readonly limits?: Partial<SignalLimits>;
}

const [keyResult, aspirational, idUsedBefore] = [1, 2, 2] as const;

/**
 * Signals that targets were set low, were not realistic, or that a measure moves alone, each with what it rests on
 * (S1-39, S2-08). They are reasons to talk: advisory, for the owners of the goals, about goals and units and never about a
 * person, and nobody is ranked by them. Targets do rise after good results, and good results went with easier targets in
 * surveys too, so no signal is a proof. Only aspirational key results are asked about their ambition; what is promised is
 * meant to be kept. Where too little is on record, that is said in `unasked`. A wrong call is a `UsageError`. Sources:
 * docs/sources.md#integrity-signals.
 *
 * @example
 * ```ts
 * import { integritySignals } from '@throughline/scoring/calibration';
 *
 * const answer = integritySignals({
 *   schemaVersion: 1,
 *   organization: { id: 'acme', name: 'Acme' },
 *   cycles: [{ id: 'q2', name: 'Q2', start: '2026-04-01', end: '2026-07-01', state: 'active' }],
 *   objectives: [{ id: 'grow', title: 'Grow', cycle: 'q2', commitment: 'aspirational' }],
 *   keyResults: [{ id: 'deals', objective: 'grow', title: 'Deals', measure: { kind: 'change', from: 90, to: 110 } }],
 *   checkIns: [{ key: 'a', goal: 'deals', on: '2026-03-31', at: '2026-03-31T09:00:00Z', value: 120 }],
 * }, { asOf: '2026-04-01' });
 * answer.signals.filter(({ signal }) => signal === 'not-beyond-last').map(({ evidence }) => evidence);
 * // => [{ target: 110, last: 120, on: '2026-03-31' }]
 * ```
 */
export const integritySignals = (goals: Goals, options: IntegrityOptions): IntegritySignals => {
  checkOptions(
    'integritySignals',
    options,
    ['asOf', 'knownAt', 'cycle', 'scores', 'limits'],
    'scoring/bad-argument',
  );
  const { asOf, knownAt, cycle, scores: given, limits: other } = Object(options) as IntegrityOptions;
  const limits = limitsOf(other);
  if (cycle !== undefined && typeof cycle !== 'string')
    throw new UsageError('scoring/bad-argument', '`cycle` must be an id');
  const scores =
    given ?? scoreGoals(compileGoals(goals), { asOf, ...(knownAt === undefined ? {} : { knownAt }) });
  const run = runOf(scores, 'integritySignals');
  const { index } = run;
  const cycleAt = cycle === undefined ? undefined : (index.referenceOf('cycle', cycle) ?? -2);
  const signals: IntegritySignal[] = [];
  const unasked: UnaskedSignal[] = [];

  const keyResults = Array.from(index.documentOrder).filter(
    (goal) =>
      index.kind[goal] === keyResult &&
      index.commitment[goal] === aspirational &&
      !isExcluded(index.state[goal]!) &&
      (index.marks[goal]! & idUsedBefore) === 0,
  );
  for (const [at, means] of meansByUnit(index, scores, keyResults, cycleAt, run.day)) {
    const id = index.document.units?.[at]?.id;
    const about = id === undefined ? {} : { unit: id };
    const found = historySignals(means, limits);
    signals.push(...found.signals.map((each) => ({ ...each, ...about })));
    unasked.push(
      ...found.unasked.map((each) => ({ ...each, ...about, reason: 'insufficient-history' as const })),
    );
  }
  const historyOf = valueHistory(index);
  for (const number of keyResults) {
    if (cycleAt !== undefined && index.cycle[number] !== cycleAt) continue;
    const goal = index.ids[number]!;
    const start = index.startDay[number]!;
    const history =
      start >= 0 && goesFromTo(index, number) ? historyOf(number, Math.min(start, run.day + 1)) : [];
    const found = targetSignals(run, number, history, limits);
    signals.push(...found.signals.map((each) => ({ ...each, goal })));
    unasked.push(
      ...found.unasked.map((each) => ({ ...each, goal, reason: 'insufficient-history' as const })),
    );
  }
  for (const number of index.documentOrder) {
    if (cycleAt !== undefined && index.cycle[number] !== cycleAt) continue;
    unmovedParents(index, scores, number, run.day, limits, signals, unasked);
  }
  return {
    asOf: scores.asOf,
    ...(cycle === undefined ? {} : { cycle }),
    audience: 'owners',
    standing: 'advisory',
    signals,
    unasked,
  };
};

/** Mean scores of the key results of each unit in cycles that are over, earliest first; units in document order. */
const meansByUnit = (
  index: GoalIndex,
  scores: ScoreBook,
  keyResults: readonly number[],
  through: number | undefined,
  day: number,
): ReadonlyMap<number, readonly number[]> => {
  const cells = new Map<number, Map<number, number[]>>();
  for (const goal of keyResults) {
    const score = scores.get(index.ids[goal]!);
    if (score?.scored !== true || !score.final || index.cycle[goal]! < 0) continue;
    const cycles = cells.get(index.unit[goal]!) ?? new Map<number, number[]>();
    cells.set(index.unit[goal]!, cycles);
    const list = cycles.get(index.cycle[goal]!);
    if (list === undefined) cycles.set(index.cycle[goal]!, [picounitsOf(score.score)]);
    else list.push(picounitsOf(score.score));
  }
  const ends = (index.document.cycles ?? []).map(({ end }) => (typeof end === 'string' ? end : ''));
  const last = through === undefined ? (civilDateOf(day + 1) ?? '') : (ends[through] ?? '');
  return new Map(
    [...cells]
      .sort(([left], [right]) => left - right)
      .map(([of, cycles]) => [
        of,
        [...cycles]
          .filter(([cycle]) => ends[cycle]! <= last)
          .sort(([left], [right]) =>
            ends[left]! < ends[right]! ? -1 : ends[left]! > ends[right]! ? 1 : left - right,
          )
          .map(([, list]) => exactMean(list) / unit),
      ]),
  );
};

/** A goal that was reached while the metric above it stood still: as far as values are on record. (S4-10) */
const unmovedParents = (
  index: GoalIndex,
  scores: ScoreBook,
  goal: number,
  today: number,
  limits: SignalLimits,
  signals: IntegritySignal[],
  unasked: UnaskedSignal[],
): void => {
  const { offsets, goal: above } = index.supports;
  const [start, end] = [index.startDay[goal]!, index.endDay[goal]!];
  if (offsets[goal] === offsets[goal + 1] || start < 0) return;
  const id = index.ids[goal]!;
  const score = scores.get(id);
  if (score?.scored !== true || compare(score.attainment, limits.reached) < 0) return;
  for (let edge = offsets[goal]!; edge < offsets[goal + 1]!; edge++) {
    const parent = above[edge]!;
    if (parent < 0 || !goesFromTo(index, parent)) continue;
    const values = valuesUpTo(index, parent, end < 0 ? today : Math.min(today, end - 1));
    const within = values.filter(({ day }) => day >= start).length;
    const last = values.at(-1);
    if (last === undefined || within === 0) {
      unasked.push({ signal: 'parent-unmoved', goal: id, reason: 'insufficient-history', have: 0, need: 1 });
      continue;
    }
    const [from, to] = [index.measureFirst[parent]!, index.measureSecond[parent]!];
    const before = values.filter(({ day }) => day < start).at(-1)?.value ?? from;
    const moved = steady((last.value - before) / (to - from));
    if (compare(moved, limits.noise) > 0) continue;
    const evidence = {
      attainment: score.attainment,
      parent: index.ids[parent]!,
      before,
      after: last.value,
      moved,
    };
    signals.push({ signal: 'parent-unmoved', goal: id, evidence });
  }
};

/** The limits in force, or what is wrong with them. */
const limitsOf = (given: Partial<SignalLimits> | undefined): SignalLimits => {
  checkOptions('limits', given, Object.keys(signalLimits), 'scoring/bad-argument');
  const limits = { ...signalLimits, ...given };
  for (const [name, value] of Object.entries(limits) as readonly (readonly [string, unknown])[]) {
    if (name === 'cycles') {
      if (!Number.isInteger(value) || !((value as number) >= 1 && (value as number) <= 4))
        throw new UsageError('scoring/bad-argument', '`limits.cycles` must be a whole number from 1 to 4');
    } else if (typeof value !== 'number' || !(value >= 0 && value <= 1))
      throw new UsageError('scoring/bad-argument', `\`limits.${name}\` must be a number from 0 to 1`);
  }
  return limits;
};
