import type { TargetReview } from '@throughline/cascade';
import { type Benchmark, dayNumberOf, type Measure } from '@throughline/core';
import type { TaskMessageKey } from '../task/task-messages.ts';
import { catalogueMetric, readMetric } from '../goal-wording/catalogue-metric.ts';
import { earlierResults, type ResultSources } from '../goal-wording/earlier-results.ts';
import type { MeasuredGoal } from '../goal-wording/measured-goals.ts';
import { chooseTarget, targetCandidates, type TargetOrigin } from '../goal-wording/target-candidates.ts';
import { chooseBenchmark } from '../role-kras/choose-benchmark.ts';
import type { ProposedTarget } from './targets-from-history.ts';
import { targetOf } from './targets-to-review.ts';

/** A target with its measure, or why there is none; remarks come with both. */
export type TargetProposal = {
  /** Keys of remarks. */
  readonly notes: readonly TargetNote[];
} & (
  | { readonly ok: true; readonly measure: Measure; readonly target: ProposedTarget }
  | { readonly ok: false }
);

type TargetNote = Extract<
  TaskMessageKey,
  `draft/${'measure-not-read' | 'target-reviewed' | 'history-needed' | 'no-harder-target' | 'capacity-used-up' | 'dependency-open' | 'beyond-best'}`
>;

/** What a target is proposed from. */
export interface TargetSources extends ResultSources {
  readonly benchmarks: readonly Benchmark[];
}

/** Code of a commitment in an index. */
const committed = 1;

/** Proposes a target for one goal: the one of the wanted origin, else as far as its commitment allows. */
export const proposeTarget = (
  sources: TargetSources,
  measured: MeasuredGoal,
  review: TargetReview,
  wanted?: TargetOrigin,
): TargetProposal => {
  const { index, day, benchmarks } = sources;
  const { number, goal } = measured;
  const { measure } = goal;
  const none = (...notes: readonly TargetNote[]): TargetProposal => ({ ok: false, notes });
  const current = targetOf(measure);
  if (current === undefined || measure.unit === undefined) return none('draft/measure-not-read');
  const { verdict, capacity, dependencies } = review;
  const weak = verdict.concerns.some(({ input }) => input === 'history' || input === 'benchmark');
  const metric = readMetric(goal);
  const earlier = earlierResults(sources, {
    metric: metric ?? '',
    unit: measure.unit,
    ...(measure.per === undefined ? {} : { per: measure.per }),
    ...(measure.statistic === undefined ? {} : { statistic: measure.statistic }),
    at: index.unit[number]!,
    goal: measured,
  });
  // A target that stands is held against what was reached before its time: goals are not moved while people run.
  const begins = index.startDay[number]! === -1 ? day : index.startDay[number]!;
  const results = (earlier?.results ?? []).filter(
    ({ on, record }) => current === null || record !== goal.id || (dayNumberOf(on) ?? day) < begins,
  );
  const last = results.at(-1)?.value ?? (measure.kind === 'change' ? measure.from : undefined);
  const better = betterOf(measure, metric);
  if (last === undefined || better === undefined) return none('draft/history-needed');
  const way = better === 'higher' ? 1 : -1;
  const isReached = current !== null && results.length > 0 && (current - last) * way <= 0;
  if (current !== null && !weak && !isReached) return none('draft/target-reviewed');
  const benchmark =
    metric === undefined || measure.per !== undefined
      ? undefined
      : chooseBenchmark(benchmarks, {
          metric,
          unit: measure.unit,
          historyUnit: measure.unit,
          region: undefined,
          currency: index.document.organization.currency,
          day,
        });
  // A target is not made easier, and stays on the far side of the baseline.
  const floor = [current, measure.kind === 'change' ? measure.from : undefined];
  const candidates = targetCandidates({
    results,
    last,
    better,
    unit: measure.unit,
    ...(benchmark === undefined ? {} : { benchmark }),
  }).filter(({ value }) =>
    floor.every((low) => low === undefined || low === null || (value - low) * way > 0),
  );
  const isSpent = capacity.known && capacity.value.reading === 'none-left';
  if (isSpent && current !== null && candidates.length > 0) return none('draft/capacity-used-up');
  const isHeld = dependencies.known && ['late', 'gone'].includes(dependencies.value.reading);
  const isCommitted = index.commitment[number] === committed;
  const chosen =
    candidates.find(({ origin }) => origin === wanted) ??
    chooseTarget(candidates, isCommitted || isSpent || isHeld);
  if (chosen === undefined) return none('draft/no-harder-target');
  const isBeyond = results.length > 0 && results.every(({ value }) => (chosen.value - value) * way > 0);
  const shifted: Measure =
    measure.kind === 'threshold'
      ? { ...measure, limit: chosen.value }
      : { ...(measure as Extract<Measure, { kind: 'change' }>), to: chosen.value };
  return {
    ok: true,
    notes: [
      ...(isSpent ? (['draft/capacity-used-up'] as const) : []),
      ...(isHeld ? (['draft/dependency-open'] as const) : []),
      ...(isCommitted && isBeyond ? (['draft/beyond-best'] as const) : []),
    ],
    measure: shifted.kind === 'change' && shifted.from === undefined ? { ...shifted, from: last } : shifted,
    target: {
      goal: goal.id,
      current,
      proposed: chosen.value,
      origin: chosen.origin,
      records: chosen.records,
      last,
      candidates,
      before: verdict,
    },
  };
};

/** Which way is good: as the measure says, else as the catalogue does. */
const betterOf = (measure: Measure, metric: string | undefined): 'higher' | 'lower' | undefined => {
  if (measure.kind === 'threshold') return measure.comparator.startsWith('>') ? 'higher' : 'lower';
  if (measure.kind === 'change' && measure.from !== undefined && measure.to !== undefined) {
    if (measure.to !== measure.from) return measure.to > measure.from ? 'higher' : 'lower';
  }
  return metric === undefined ? undefined : catalogueMetric(metric)?.better;
};
