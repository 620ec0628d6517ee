import {
  type Cycle,
  dayNumberOf,
  type GoalIndex,
  type KeyResult,
  type Objective,
  type PlannedMetric,
} from '@throughline/core';
import { type MetricFamily, metricCatalogue, metricIn } from '@throughline/core/wording';
import type { Notice } from '../draft/draft.ts';
import { taskDeclined } from '../task/task-declined.ts';
import type { Declined } from '../draft/draft-result.ts';
import { taskNotice } from '../task/task-notice.ts';
import { chooseSource } from '../role-kras/choose-source.ts';
import { catalogueId } from '../role-kras/metric-of.ts';
import { summaryTexts } from '../summary/summary-texts.ts';
import { statedTitle } from '../text/stated.ts';
import { textBook } from '../text/text-book.ts';
import type { CascadeFromStrategy } from './cascade-from-strategy.ts';
import type { CascadeFromStrategyInput } from './cascade-from-strategy-input.ts';
import { cascadeDefaults } from './cascade-defaults.ts';
import { familyObjective } from './family-objective.ts';
import type { ObjectiveWords } from './objective-words.ts';
import type { WriteUnits } from './write-units.ts';

const metrics = /* @__PURE__ */ new Map(
  /* @__PURE__ */ metricCatalogue.map((metric) => [metric.id, metric] as const),
);

/** Metrics that a strategy plans to move, by family, and the cycle of their objectives. */
export interface PlannedFamilies {
  readonly families: ReadonlyMap<
    MetricFamily,
    readonly { readonly planned: PlannedMetric; readonly metric: string }[]
  >;
  readonly cycle: Cycle;
  /** Titles of planned metrics that the catalogue does not know. */
  readonly unread: readonly string[];
}

/** What the first objectives of a company are about, or why there are none. */
export const planFamilies = (
  { document }: GoalIndex,
  input: CascadeFromStrategyInput,
  day: number,
): PlannedFamilies | Declined => {
  const { organization, cycles = [] } = document;
  const families = new Map<MetricFamily, { readonly planned: PlannedMetric; readonly metric: string }[]>();
  const unread: string[] = [];
  for (const one of organization.strategy?.plannedMetrics ?? []) {
    const metric = metricOfPlan(one);
    const family = metric === undefined ? undefined : metrics.get(metric)?.family;
    if (metric === undefined || family === undefined) unread.push(one.title);
    else {
      const group = families.get(family) ?? [];
      families.set(family, group);
      if (group.length < cascadeDefaults.keyResults.max) group.push({ planned: one, metric });
    }
  }
  if (families.size === 0) return taskDeclined('draft/no-strategy', { organization: organization.name });
  const cycle =
    input.cycle === undefined
      ? cycles.find(({ start, end }) => (dayNumberOf(start) ?? 0) <= day && day < (dayNumberOf(end) ?? 0))
      : cycles.find(({ id }) => id === input.cycle);
  if (cycle === undefined)
    return input.cycle === undefined
      ? taskDeclined('draft/no-cycle', { asOf: input.asOf ?? '' })
      : taskDeclined('draft/cycle-not-found', { cycle: input.cycle });
  return { families, cycle, unread };
};

/**
 * The first objectives of a company, out of the metrics its strategy plans to move (S4-28): one objective for the
 * metrics of a family, a key result for each, with the numbers and the day of the plan and no others.
 */
export const fromPlannedMetrics = (
  { families, cycle, unread }: PlannedFamilies,
  { index, input, draft, origin, nextId, use }: WriteUnits,
  wordsFor: (family: MetricFamily) => ObjectiveWords = (family) => ({ title: familyObjective[family] }),
): { readonly value: CascadeFromStrategy; readonly notices: readonly Notice[] } => {
  const { units = [], sources = [] } = index.document;
  const top = units.find((unit, at) => unit.kind === 'company' && index.unitParent[at] === -1);
  const book = textBook(summaryTexts, input.locale);
  const notices: Notice[] = [];
  const objectives: Objective[] = [];
  const keyResults: KeyResult[] = [];
  if (unread.length > 0)
    notices.push(taskNotice('draft/planned-metric-unread', { metrics: unread.slice(0, mostListed) }));
  for (const [family, group] of families) {
    const id = nextId(draft, family);
    const words = wordsFor(family);
    const { title } = words;
    objectives.push({
      id,
      ...words,
      cycle: cycle.id,
      ...(top === undefined ? {} : { unit: top.id }),
      ...(top?.lead === undefined ? {} : { owners: [{ who: { person: top.lead }, as: 'accountable' }] }),
      commitment: input.commitment ?? 'committed',
      ...(group.length === 1 && group[0] !== undefined ? { plannedMetric: group[0].planned.id } : {}),
      state: 'draft',
      origin: { ...origin },
    });
    if (top?.lead === undefined) notices.push(taskNotice('draft/owner-needed', {}, id));
    for (const { planned: plan, metric } of group) {
      const own = nextId(id, plan.id);
      use(plan.id);
      const source = chooseSource(sources, metrics.get(metric)?.sources ?? [], undefined);
      use(source);
      const { from, to, unit, by } = plan;
      const isWithin = by !== undefined && by >= cycle.start && by < cycle.end;
      keyResults.push({
        id: own,
        objective: id,
        title: plan.title,
        measure: {
          kind: 'change',
          ...(from === undefined ? {} : { from }),
          ...(to === undefined ? {} : { to }),
          ...(unit === undefined ? {} : { unit }),
        },
        metric,
        ...(source === undefined ? {} : { source }),
        ...(isWithin ? { deadline: by } : {}),
        indicator: metrics.get(metric)?.indicator ?? 'lagging',
        kind: money.has(family) ? 'financial' : 'outcome',
        state: 'draft',
        origin: { ...origin },
      });
      if (to === undefined)
        notices.push(taskNotice('draft/target-needed', { kpi: plan.title, metric, aim: 'raise' }, own));
      book.add(
        'reasons',
        'planned',
        { goal: statedTitle(id, title), metric: statedTitle(plan.id, plan.title) },
        own,
      );
    }
  }
  const rationale = book.text('title/cascade-from-strategy', ['reasons']);
  return { value: { objectives, keyResults, rationale }, notices };
};

/** Families whose metrics are about money. */
const money: ReadonlySet<MetricFamily> = new Set(['revenue', 'finance'] as const);

/** Names beyond these are not listed. */
const mostListed = 20;

const metricOfPlan = ({ metric, title }: PlannedMetric): string | undefined => {
  const named = metric === undefined ? undefined : catalogueId(metric);
  return named !== undefined && metrics.has(named) ? named : metricIn(title)?.id;
};
