import { type GoalIndex, goalKinds, type Measure, type JsonValue } from '@throughline/core';
import type { Notice } from '../draft/draft.ts';
import { taskNotice } from '../task/task-notice.ts';
import { metricOfRecord } from '../goal-wording/ask-records.ts';
import { catalogueMetric } from '../goal-wording/catalogue-metric.ts';
import { keyResultTitle } from '../goal-wording/key-result-title.ts';
import type { ModelPick } from '../goal-wording/picks.ts';
import type { MeasureSources } from '../key-results/measured-metric.ts';
import { metricsAt } from '../key-results/metric-candidates.ts';
import type { WordedActivity } from './activities.ts';
import type { ActivityToOutcomeInput, OutcomeWording } from './activity-to-outcome.ts';
import { movedMetric, outcomeMeasure } from './outcome-for.ts';

/** How a goal is worded as an outcome, or why it stays as it is. */
export type OutcomeOfGoal =
  | {
      readonly ok: true;
      readonly wording: OutcomeWording;
      /** New values of its fields. */
      readonly set: { readonly [field: string]: JsonValue };
      /** The new measure, when the one there is counts the activity. */
      readonly measure?: Measure;
    }
  | { readonly ok: false; readonly notice: Notice };

/** Words one goal as the outcome it is for. */
export const wordActivity = (
  input: Pick<ActivityToOutcomeInput, 'metric' | 'language'>,
  sources: MeasureSources,
  activity: WordedActivity,
  pick?: ModelPick,
): OutcomeOfGoal => {
  const { number, goal, names } = activity;
  const { id, title } = goal;
  const metric =
    pick === undefined
      ? movedMetric(title, goal.metric, input.metric)
      : catalogueMetric(metricOfRecord(pick.choice));
  if (metric === undefined)
    return { ok: false, notice: taskNotice('draft/metric-unknown', { goal: title }, id) };
  const { index } = sources;
  if (isReadBeside(index, number, metric.id))
    return { ok: false, notice: taskNotice('draft/outcome-there', { goal: title, metric: metric.id }, id) };
  const made = outcomeMeasure(sources, metric, activity);
  if (made === undefined)
    return { ok: false, notice: taskNotice('draft/activity-left', { goal: title, metric: metric.id }, id) };
  const after = keyResultTitle(metric, made.measure, input.language ?? 'en');
  const isKeyResult = goalKinds[index.kind[number]!] === 'keyResult';
  return {
    ok: true,
    wording: {
      goal: id,
      before: title,
      after,
      names,
      metric: metric.id,
      target: made.target,
      records: made.records,
      ...(pick === undefined ? {} : { why: pick.why }),
    },
    set: {
      title: after,
      metric: metric.id,
      indicator: metric.indicator,
      ...(isKeyResult ? { kind: 'outcome' } : {}),
    },
    ...(made.target === 'kept' ? {} : { measure: made.measure }),
  };
};

/** Does another goal of the same objective or KRA read the metric? Then this one is work for that one. */
export const isReadBeside = (index: GoalIndex, number: number, metric: string): boolean => {
  const container = index.container[number]!;
  if (container < 0) return false;
  const own = metricsAt(index, index.ids[number]!).filter((one) => one === metric).length;
  return metricsAt(index, index.ids[container]!).filter((one) => one === metric).length > own;
};
