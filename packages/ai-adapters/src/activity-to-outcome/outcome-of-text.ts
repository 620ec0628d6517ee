import type { GoalIndex } from '@throughline/core';
import { taskDeclined } from '../task/task-declined.ts';
import { oneLine } from '../draft/one-line.ts';
import { metricOfRecord } from '../goal-wording/ask-records.ts';
import { catalogueMetric } from '../goal-wording/catalogue-metric.ts';
import { keyResultTitle } from '../goal-wording/key-result-title.ts';
import type { Picks } from '../goal-wording/pick-model.ts';
import type { MeasureSources } from '../key-results/measured-metric.ts';
import type { Proposed } from '../task/proposal.ts';
import { namedBy } from './activities.ts';
import type { ActivityToOutcome, ActivityToOutcomeInput } from './activity-to-outcome.ts';
import { movedMetric, outcomeMeasure } from './outcome-for.ts';

/** As long as a title of a document. */
const longestText = 200;

/** Id of the text in a request. */
export const textRecord = 'text';

/** One line of a text, as long as a title. */
export const shortText = (text: string): string =>
  Array.from(oneLine(text.slice(0, longestText * 2)))
    .slice(0, longestText)
    .join('')
    .trim();

/** Words a text that is no goal yet as the outcome it is for. */
export const outcomeOfText = (
  input: ActivityToOutcomeInput,
  text: string,
  index: GoalIndex,
  sourcesAt: (at: number, isCommitted: boolean) => MeasureSources,
  picks?: Picks,
): Proposed<ActivityToOutcome> => {
  const before = shortText(text);
  const at = input.unit === undefined ? -1 : index.referenceOf('unit', input.unit);
  if (at === undefined)
    return { ok: false, declined: taskDeclined('draft/unit-not-found', { unit: input.unit ?? '' }) };
  const names = namedBy(before, input.language);
  if (names === undefined)
    return { ok: false, declined: taskDeclined('draft/nothing-to-do#outcomes', { count: 1 }) };
  const pick = picks?.get(textRecord);
  const metric =
    pick === undefined
      ? movedMetric(before, undefined, input.metric)
      : catalogueMetric(metricOfRecord(pick.choice));
  const made = metric && outcomeMeasure(sourcesAt(at, false), metric, undefined);
  if (metric === undefined || made === undefined) {
    const reasons = [metric === undefined ? 'metric-unknown' : 'activity-left'];
    return { ok: false, declined: taskDeclined('draft/nothing-fits#outcomes', { count: 1, reasons }) };
  }
  const after = keyResultTitle(metric, made.measure, input.language ?? 'en');
  const wording = {
    before,
    after,
    names,
    metric: metric.id,
    target: made.target,
    records: made.records,
    ...(pick === undefined ? {} : { why: pick.why }),
  };
  return {
    ok: true,
    proposal: {
      value: { edits: [], seen: [], initiatives: [], wordings: [wording] },
      notes: [],
      inputs: [...new Set(made.records)],
    },
  };
};
