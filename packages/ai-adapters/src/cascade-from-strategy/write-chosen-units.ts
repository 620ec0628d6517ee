import { type KeyResult, type Measure, type MeasureUnit, type Objective } from '@throughline/core';
import type { Metric } from '@throughline/core/wording';
import type { Notice } from '../draft/draft.ts';
import { metricTitle } from '../goal-wording/key-result-title.ts';
import { choicesFor } from '../key-results/choose-key-results.ts';
import type { MeasuredMetric } from '../key-results/measured-metric.ts';
import { writeKeyResults } from '../key-results/write-key-results.ts';
import { chooseSource } from '../role-kras/choose-source.ts';
import { summaryTexts } from '../summary/summary-texts.ts';
import { taskNotice } from '../task/task-notice.ts';
import { textBook } from '../text/text-book.ts';
import type { CascadeFromStrategy } from './cascade-from-strategy.ts';
import { expectationOf } from './expectation-of.ts';
import type { Carry, StrategyPlan } from './plan-strategy.ts';
import {
  freeTitle,
  reasonsWith,
  shareOf,
  writeObjective,
  writeReason,
  type WriteUnits,
} from './write-units.ts';

/** What was chosen for a unit: what it takes up, in which words, and what shows it. */
export interface ChosenUnit {
  readonly carry: Carry;
  readonly title: string;
  readonly description: string;
  readonly metrics: readonly { readonly metric: Metric; readonly why: string }[];
}

/** Objectives and key results of what was chosen. Numbers are those of the organisation, or are left open. */
export const writeChosenUnits = (
  { index, day, found }: Extract<StrategyPlan, { of: 'units' }>,
  chosen: readonly ChosenUnit[],
  context: WriteUnits,
): { readonly value: CascadeFromStrategy; readonly notices: readonly Notice[] } => {
  const { input, draft, origin, nextId, use } = context;
  const book = textBook(summaryTexts, input.locale);
  const notices: Notice[] = [...found.notices];
  const titles = new Set((index.document.objectives ?? []).map(({ title }) => title.toLowerCase()));
  const objectives: Objective[] = [];
  const keyResults: KeyResult[] = [];
  for (const { carry, title: wanted, description, metrics } of chosen) {
    const { unit, carries, place } = carry;
    const { keyResult } = carries;
    const id = nextId(draft, unit.id, keyResult.id);
    const title = freeTitle(wanted, unit, titles);
    use(unit.id);
    use(keyResult.id);
    const share = shareOf(input, carry);
    const expects = expectationOf(share, keyResult);
    if (expects === undefined)
      notices.push(taskNotice('draft/share-needed', { unit: unit.name, keyResult: keyResult.title }, id));
    if (unit.lead === undefined) notices.push(taskNotice('draft/owner-is-unit', { unit: unit.name }, id));
    const objective = writeObjective(id, { title, description }, carry, expects, context);
    objectives.push(objective);
    writeReason(book, id, title, carry, share, expects, input);
    const named = metrics.map(({ metric }) => metric.id);
    const choices = choicesFor(
      index,
      day,
      { ...wishesOf(input), metrics: named },
      { objective, held: [], isCommitted: objective.commitment === 'committed', at: place, themes: [] },
    );
    const reasons = new Map(metrics.map(({ metric, why }) => [metric.id, why]));
    const measured = choices.measured
      .filter(({ metric }) => reasons.has(metric.id))
      .map((one): MeasuredMetric => ({ ...one, why: reasons.get(one.metric.id) ?? '' }));
    const written = writeKeyResults(measured, {
      sources: choices.sources,
      objective: { id, unit: place, isTop: false },
      origin,
      held: named,
      idFor: (metric) => nextId(id, metric),
    });
    keyResults.push(...written.keyResults);
    notices.push(...written.notices);
    for (const record of written.used) use(record);
    const withNumbers = new Set(measured.map(({ metric }) => metric.id));
    for (const { metric } of metrics.filter((one) => !withNumbers.has(one.metric.id))) {
      const own = openKeyResult(metric, id, context);
      keyResults.push(own);
      use(own.source);
      const aim = metric.better === 'higher' ? 'raise' : 'lower';
      notices.push(taskNotice('draft/target-needed', { kpi: own.title, metric: metric.id, aim }, own.id));
    }
  }
  const rationale = reasonsWith(
    book,
    found.above,
    chosen.map(({ carry }) => carry),
  );
  return { value: { objectives, keyResults, rationale }, notices };
};

const wishesOf = ({ history, benchmarks, locale }: WriteUnits['input']) => ({
  ...(history === undefined ? {} : { history }),
  ...(benchmarks === undefined ? {} : { benchmarks }),
  ...(locale === undefined ? {} : { language: locale }),
});

/** A key result whose target is for somebody to set. */
const openKeyResult = (
  metric: Metric,
  objective: string,
  { index, input, origin, nextId }: WriteUnits,
): KeyResult => {
  const source = chooseSource(index.document.sources ?? [], metric.sources, undefined);
  const unit = plainUnits.get(metric.unit);
  const measure: Measure = { kind: 'change', ...(unit === undefined ? {} : { unit }) };
  return {
    id: nextId(objective, metric.id),
    objective,
    title: metricTitle(metric, input.locale ?? 'en'),
    measure,
    metric: metric.id,
    indicator: metric.indicator,
    ...(source === undefined ? {} : { source }),
    state: 'draft',
    origin: { ...origin },
  };
};

/** Units that say all there is to say: which currency or span of time is not for a drafter to choose. */
const plainUnits: ReadonlyMap<string, MeasureUnit> = /* @__PURE__ */ new Map<string, MeasureUnit>([
  ['percent', { kind: 'percent' }],
  ['count', { kind: 'count' }],
  ['score', { kind: 'score' }],
  ['ratio', { kind: 'ratio' }],
]);
