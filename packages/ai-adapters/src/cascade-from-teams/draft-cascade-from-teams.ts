import {
  compileGoals,
  type DraftOrigin,
  type GoalId,
  type GoalIndex,
  type KeyResult,
  type Measure,
  type MeasureUnit,
  type Objective,
  type ReparentChange,
} from '@throughline/core';
import { type Metric, type MetricFamily, metricCatalogue } from '@throughline/core/wording';
import { checkCascadeInput } from '../cascade-from-strategy/draft-cascade-from-strategy.ts';
import { expectationOf } from '../cascade-from-strategy/expectation-of.ts';
import type { ObjectiveWords } from '../cascade-from-strategy/objective-words.ts';
import { familyObjective } from '../cascade-from-strategy/family-objective.ts';
import type { Notice } from '../draft/draft.ts';
import { dayOfDraft } from '../draft/day-of-draft.ts';
import { taskDeclined } from '../task/task-declined.ts';
import type { Declined } from '../draft/draft-result.ts';
import { draftIds } from '../draft/draft-ids.ts';
import { taskNotice } from '../task/task-notice.ts';
import { seenGoals } from '../goal-wording/seen-goals.ts';
import { chooseSource } from '../role-kras/choose-source.ts';
import { summaryTexts } from '../summary/summary-texts.ts';
import { statedTitle } from '../text/stated.ts';
import { textBook } from '../text/text-book.ts';
import type { RulesContext } from '../task/draft-task.ts';
import type { Proposed } from '../task/proposal.ts';
import type { CascadeFromTeams } from './cascade-from-teams.ts';
import type { CascadeFromTeamsInput } from './cascade-from-teams-input.ts';
import { type FoundParent, parentFinder } from './find-parent.ts';
import { type OrphanedObjective, orphanedObjectives } from './orphaned-objectives.ts';

/** Objectives of one draft; more would not be read. Source: docs/sources.md#drafted-cascades. */
const mostObjectives = 100;

/** Key results of a drafted company objective. Source: docs/sources.md#drafted-cascades. */
const mostKeyResults = 5;

/** An objective that could be linked to what is there. */
export interface PlannedLink extends FoundParent {
  readonly orphan: OrphanedObjective;
}

/** Objectives that work on a matter the company has not said. */
export interface PlannedGroup {
  readonly family: MetricFamily;
  readonly orphans: readonly OrphanedObjective[];
}

/** What could be linked, and what would need a company objective. */
export interface TeamsPlan {
  readonly index: GoalIndex;
  readonly links: readonly PlannedLink[];
  readonly groups: readonly PlannedGroup[];
  readonly notices: readonly Notice[];
}

const catalogue = /* @__PURE__ */ new Map<string, Metric>(
  /* @__PURE__ */ metricCatalogue.map((metric) => [metric.id, metric] as const),
);

/** Looks for a line up for objectives that have none, or says why there is nothing to link. */
export const planTeams = (input: CascadeFromTeamsInput, createdAt: string): TeamsPlan | Declined => {
  checkCascadeInput(input);
  const index = compileGoals(input.goals);
  const { asOf } = dayOfDraft(input.asOf, createdAt);
  const unknown = (input.units ?? []).filter((id) => index.referenceOf('unit', id) === undefined);
  if (unknown.length > 0) return taskDeclined('draft/unit-not-found', { unit: unknown });
  const wanted = new Set(input.units?.map((id) => index.referenceOf('unit', id)));
  const isWanted = (unit: number): boolean => input.units === undefined || wanted.has(unit);
  const { orphans, ids } = orphanedObjectives(index, asOf, isWanted);
  if (orphans.length === 0) return taskDeclined('draft/nothing-orphaned', { asOf });
  const notices: Notice[] = [];
  if (orphans.length > mostObjectives)
    notices.push(
      taskNotice('draft/objectives-left-out', {
        count: orphans.length - mostObjectives,
        most: mostObjectives,
      }),
    );
  const parentOf = parentFinder(index, ids);
  const links: PlannedLink[] = [];
  const groups = new Map<MetricFamily, OrphanedObjective[]>();
  for (const orphan of orphans.slice(0, mostObjectives)) {
    const found = parentOf(orphan);
    const [metric] = orphan.metrics.keys();
    const family = metric === undefined ? undefined : catalogue.get(metric)?.family;
    if (found !== undefined) links.push({ ...found, orphan });
    else if (family !== undefined) groups.set(family, [...(groups.get(family) ?? []), orphan]);
    else
      notices.push(
        taskNotice('draft/metric-needed', { objective: orphan.objective.title }, orphan.objective.id),
      );
  }
  if (links.length + groups.size === 0) return taskDeclined('draft/nothing-to-link', { asOf });
  return { index, links, groups: [...groups].map(([family, all]) => ({ family, orphans: all })), notices };
};

/** Drafts a cascade from the bottom up (S4-23): team goals without a line get one, by the metrics they read. */
export const draftCascadeFromTeams = (
  input: CascadeFromTeamsInput,
  { createdAt, draftId, drafter }: RulesContext,
): Proposed<CascadeFromTeams> => {
  const plan = planTeams(input, createdAt);
  if ('code' in plan) return { ok: false, declined: plan };
  return { ok: true, proposal: writeTeams(plan, input, { draft: draftId, drafter, aiGenerated: false }) };
};

/** Links, goals and reasons of a plan. `wordsFor` gives a company objective other words than the usual ones. */
export const writeTeams = (
  { index, links, groups, notices }: TeamsPlan,
  input: CascadeFromTeamsInput,
  origin: DraftOrigin,
  wordsFor: (family: MetricFamily) => ObjectiveWords | undefined = () => undefined,
): {
  readonly value: CascadeFromTeams;
  readonly notes: readonly Notice[];
  readonly inputs: readonly string[];
} => {
  const book = textBook(summaryTexts, input.locale);
  const notes: Notice[] = [...notices];
  const edits: ReparentChange[] = [];
  for (const { orphan, to, because, metric } of links) {
    const { objective } = orphan;
    const unit = objective.unit ?? '';
    const stated = (input.shares ?? []).find(
      ({ unit: who, keyResult }) => who === unit && keyResult === to.keyResult.id,
    );
    const expects = expectationOf(stated, to.keyResult);
    if (expects === undefined)
      notes.push(
        taskNotice(
          'draft/effect-needed',
          { objective: objective.title, keyResult: to.keyResult.title },
          objective.id,
        ),
      );
    edits.push({
      kind: 'reparent',
      goal: objective.id,
      supports: [
        ...(objective.supports ?? []),
        {
          goal: to.keyResult.id,
          ...(expects === undefined ? {} : { expects }),
          seenRevision: to.keyResult.revision ?? 0,
        },
      ],
    });
    const slots = {
      goal: statedTitle(objective.id, objective.title),
      above: statedTitle(to.keyResult.id, to.keyResult.title),
      metric: { record: to.keyResult.id, what: 'metric', value: metric, text: metric },
    };
    book.add('reasons', `link-${because}`, slots, objective.id);
  }
  const nextId = draftIds((id) => index.numberOf(id) !== undefined);
  const objectives: Objective[] = [];
  const keyResults: KeyResult[] = [];
  for (const group of groups) {
    const written = writeGroup(group, index, origin, nextId, wordsFor(group.family));
    objectives.push(written.objective);
    keyResults.push(...written.keyResults);
    notes.push(...written.notices);
    for (const { objective, metrics } of group.orphans) {
      const [metric = ''] = metrics.keys();
      const own = written.keyResults.find((one) => one.metric === metric) ?? written.keyResults[0]!;
      edits.push({
        kind: 'reparent',
        goal: objective.id,
        supports: [...(objective.supports ?? []), { goal: own.id }],
      });
      const slots = {
        goal: statedTitle(objective.id, objective.title),
        above: statedTitle(written.objective.id, written.objective.title),
        metric: { record: objective.id, what: 'metric', value: metric, text: metric },
      };
      book.add('reasons', 'link-new', slots, objective.id);
    }
  }
  const rationale = book.text('title/cascade-from-teams', ['reasons']);
  const inputs = [
    ...new Set([
      ...links.flatMap(({ orphan, to }) => [orphan.objective.id, to.keyResult.id]),
      ...groups.flatMap(({ orphans }) => orphans.map(({ objective }) => objective.id)),
    ]),
  ];
  const seen = seenGoals(index, edits);
  return { value: { objectives, keyResults, edits, seen, rationale }, notes, inputs };
};

/** A company objective for what teams work on, with a key result for each metric they read; its targets stay open. */
const writeGroup = (
  { family, orphans }: PlannedGroup,
  index: GoalIndex,
  origin: DraftOrigin,
  nextId: (...parts: readonly string[]) => GoalId,
  words: ObjectiveWords = { title: familyObjective[family] },
): {
  readonly objective: Objective;
  readonly keyResults: readonly KeyResult[];
  readonly notices: readonly Notice[];
} => {
  const { units = [], sources = [] } = index.document;
  const top = units.find((unit, at) => unit.kind === 'company' && index.unitParent[at] === -1);
  const first = orphans[0]!.objective;
  const id = nextId(origin.draft, family);
  const metrics = new Map<string, MeasureUnit | undefined>();
  for (const orphan of orphans)
    for (const [metric, unit] of orphan.metrics)
      if (!metrics.has(metric) && catalogue.get(metric)?.family === family) metrics.set(metric, unit);
  const notices: Notice[] = [];
  if (top?.lead === undefined) notices.push(taskNotice('draft/owner-needed', {}, id));
  const keyResults = [...metrics].slice(0, mostKeyResults).flatMap(([metric, unit]): KeyResult[] => {
    const known = catalogue.get(metric);
    if (known === undefined) return [];
    const own = nextId(id, metric);
    const source = chooseSource(sources, known.sources, undefined);
    const measure: Measure = { kind: 'change', ...(unit === undefined ? {} : { unit }) };
    const name = `${known.name.en.charAt(0).toUpperCase()}${known.name.en.slice(1)}`;
    const aim = known.better === 'higher' ? 'raise' : 'lower';
    notices.push(taskNotice('draft/target-needed', { kpi: name, metric, aim }, own));
    return [
      {
        id: own,
        objective: id,
        title: name,
        measure,
        metric,
        indicator: known.indicator,
        ...(source === undefined ? {} : { source }),
        state: 'draft',
        origin: { ...origin },
      },
    ];
  });
  const objective: Objective = {
    id,
    ...words,
    cycle: first.cycle,
    ...(top === undefined ? {} : { unit: top.id }),
    ...(top?.lead === undefined ? {} : { owners: [{ who: { person: top.lead }, as: 'accountable' }] }),
    commitment: orphans.every((one) => one.objective.commitment === 'committed')
      ? 'committed'
      : 'aspirational',
    state: 'draft',
    origin: { ...origin },
  };
  return { objective, keyResults, notices };
};
