import type {
  DraftOrigin,
  Expectation,
  GoalId,
  GoalIndex,
  KeyResult,
  Objective,
  Owner,
  Unit,
} from '@throughline/core';
import type { Notice } from '../draft/draft.ts';
import type { DraftedText } from '../task/drafted-text.ts';
import { taskNotice } from '../task/task-notice.ts';
import { chooseSource } from '../role-kras/choose-source.ts';
import { draftGuardrail } from '../role-kras/draft-guardrail.ts';
import { guardrailNotices, type OpenGuardrail } from '../role-kras/guardrail-notices.ts';
import type { MeasuredCandidate } from '../role-kras/kpi-candidates.ts';
import { catalogueId, subjectOf } from '../role-kras/metric-of.ts';
import { statedShare, statedTitle, statedValue } from '../text/stated.ts';
import type { TextBook } from '../text/text-book.ts';
import { type SummaryKey, summaryTexts } from '../summary/summary-texts.ts';
import { textBook } from '../text/text-book.ts';
import type { CascadeFromStrategy } from './cascade-from-strategy.ts';
import type { CascadeFromStrategyInput, StatedShare } from './cascade-from-strategy-input.ts';
import { expectationOf } from './expectation-of.ts';
import type { PlannedObjective, UnitsPlan } from './plan-units.ts';

/** What all goals of one draft share. */
export interface WriteUnits {
  readonly index: GoalIndex;
  readonly input: CascadeFromStrategyInput;
  readonly draft: string;
  readonly origin: DraftOrigin;
  readonly nextId: (...parts: readonly string[]) => GoalId;
  /** Notes down that a record was used. */
  readonly use: (record: string | undefined) => void;
}

/** Objectives, key results and reasons of a plan; titles are those of the library. */
export const writeUnits = (
  { objectives: planned, above }: UnitsPlan,
  context: WriteUnits,
): { readonly value: CascadeFromStrategy; readonly notices: readonly Notice[] } => {
  const { index, input, draft, origin, nextId, use } = context;
  const book = textBook(summaryTexts, input.locale);
  const notices: Notice[] = [];
  const open: OpenGuardrail[] = [];
  const titles = new Set((index.document.objectives ?? []).map(({ title }) => title.toLowerCase()));
  const objectives: Objective[] = [];
  const keyResults: KeyResult[] = [];
  for (const one of planned) {
    const { unit, carries, area, measured } = one;
    const id = nextId(draft, unit.id, area.area.id);
    const title = freeTitle(area.area.title, unit, titles);
    use(unit.id);
    use(carries.keyResult.id);
    const share = shareOf(input, one);
    const expects = expectationOf(share, carries.keyResult);
    if (expects === undefined)
      notices.push(
        taskNotice('draft/share-needed', { unit: unit.name, keyResult: carries.keyResult.title }, id),
      );
    objectives.push(writeObjective(id, { title, description: area.area.description }, one, expects, context));
    if (unit.lead === undefined) notices.push(taskNotice('draft/owner-is-unit', { unit: unit.name }, id));
    writeReason(book, id, title, one, share, expects, input);
    const ids = measured.map(({ template }) => nextId(id, template.id));
    const controls = new Map(
      measured.flatMap(({ template }, at) =>
        template.evidence === 'quantitative' ? [[catalogueId(template.metric), ids[at]!] as const] : [],
      ),
    );
    const controlOf = (metric: string, own: GoalId): GoalId | undefined => {
      const found =
        controls.get(metric) ?? (subjectOf(metric) === undefined ? undefined : aboveWith(above, metric));
      return found === own ? undefined : found;
    };
    for (const [at, candidate] of measured.entries()) {
      const own = ids[at]!;
      const { template, drafted } = candidate;
      if (template.evidence !== 'quantitative') continue;
      const source = chooseSource(index.document.sources ?? [], template.sources, undefined);
      use(source);
      use(drafted?.record);
      const control = template.guardrail && controlOf(catalogueId(template.guardrail.metric), own);
      if (template.guardrail !== undefined && control === undefined)
        open.push({ guardrail: template.guardrail, kpi: template.title });
      notices.push(...missingOf(own, candidate, source));
      keyResults.push({
        id: own,
        objective: id,
        title: template.title,
        measure: drafted?.measure ?? { kind: 'change', unit: template.unit },
        indicator: template.indicator,
        kind: 'operational',
        metric: template.metric,
        ...(source === undefined ? {} : { source }),
        ...(template.guardrail === undefined
          ? {}
          : { guardrails: [draftGuardrail(template.guardrail, control, undefined)] }),
        state: 'draft',
        origin: { ...origin },
      });
    }
  }
  notices.push(...guardrailNotices(open));
  const rationale = reasonsWith(book, above, planned);
  return { value: { objectives, keyResults, rationale }, notices };
};

/** The reasons, and behind them what still nobody carries. */
export const reasonsWith = (
  book: TextBook<SummaryKey>,
  above: UnitsPlan['above'],
  planned: readonly Pick<PlannedObjective, 'carries'>[],
): DraftedText => {
  const carried = new Set(planned.map(({ carries }) => carries));
  for (const { keyResult } of above.filter((one) => !carried.has(one)).slice(0, mostListed))
    book.add('uncovered', 'nobody', { goal: statedTitle(keyResult.id, keyResult.title) }, keyResult.id);
  return book.text('title/cascade-from-strategy', ['reasons', 'uncovered']);
};

/** The part of a key result above that a unit is to carry, where somebody said it. */
export const shareOf = (
  { shares = [] }: CascadeFromStrategyInput,
  { unit, carries }: Pick<PlannedObjective, 'unit' | 'carries'>,
): StatedShare | undefined =>
  shares.find((stated) => stated.unit === unit.id && stated.keyResult === carries.keyResult.id);

/** Key results that nobody carries beyond these are not listed. */
const mostListed = 20;

const aboveWith = (above: UnitsPlan['above'], metric: string): GoalId | undefined =>
  above.find((one) => one.metric === metric)?.keyResult.id;

/** Two units with objectives of one title would be told to settle an overlap. */
export const freeTitle = (wanted: string, { name }: Unit, taken: Set<string>): string => {
  const title = taken.has(wanted.toLowerCase()) ? `${wanted} (${name})` : wanted;
  taken.add(title.toLowerCase());
  return title;
};

const ownerOf = ({ id, lead }: Unit): Owner =>
  ({ who: lead === undefined ? { unit: id } : { person: lead }, as: 'accountable' }) as const;

/** An objective of a unit that takes up a key result above. */
export const writeObjective = (
  id: GoalId,
  words: { readonly title: string; readonly description: string },
  { unit, carries: { keyResult, cycle } }: Pick<PlannedObjective, 'unit' | 'carries'>,
  expects: Expectation | undefined,
  { index, input, origin }: WriteUnits,
): Objective => {
  const holder = index.document.objectives?.find((objective) => objective.id === keyResult.objective);
  return {
    id,
    ...words,
    cycle: input.cycle ?? cycle ?? holder?.cycle ?? '',
    unit: unit.id,
    owners: [ownerOf(unit)],
    commitment: keyResult.commitment ?? holder?.commitment ?? 'committed',
    ...(holder?.bet === undefined ? {} : { bet: holder.bet }),
    supports: [
      {
        goal: keyResult.id,
        ...(expects === undefined ? {} : { expects }),
        seenRevision: keyResult.revision ?? 0,
      },
    ],
    state: 'draft',
    origin: { ...origin },
  };
};

/** Why an objective is there, and which part it is to carry. Without a link somebody chose it. */
export const writeReason = (
  book: TextBook<SummaryKey>,
  id: GoalId,
  title: string,
  {
    unit,
    carries: { keyResult },
    link,
  }: Pick<PlannedObjective, 'unit' | 'carries'> & Partial<Pick<PlannedObjective, 'link'>>,
  share: StatedShare | undefined,
  expects: Expectation | undefined,
  { locale = 'en' }: CascadeFromStrategyInput,
): void => {
  const slots = {
    goal: statedTitle(id, title),
    unit: { ...statedTitle(unit.id, unit.name), what: 'name' },
    above: statedTitle(keyResult.id, keyResult.title),
  };
  if (link === undefined) book.add('reasons', 'carries-chosen', slots, id);
  else {
    const metric = { record: keyResult.id, what: 'metric', value: link.metric, text: link.metric };
    book.add('reasons', 'carries', { ...slots, metric }, id);
  }
  if (share === undefined || expects === undefined) return;
  const part = {
    unit: slots.unit,
    above: slots.above,
    share: statedShare(unit.id, `share-of-${keyResult.id}`, share.share, locale),
    by: statedValue(unit.id, `part-of-${keyResult.id}`, expects.by, keyResult.measure.unit, locale),
  };
  book.add('reasons', 'carries-part', part, id);
};

const missingOf = (
  id: GoalId,
  { template, drafted }: MeasuredCandidate,
  source: string | undefined,
): readonly Notice[] => {
  if (template.evidence !== 'quantitative') return [];
  const { title, metric, aim, sources } = template;
  return [
    ...(drafted?.basis === 'missing'
      ? [taskNotice('draft/target-needed', { kpi: title, metric, aim }, id)]
      : []),
    ...(source === undefined
      ? [taskNotice('draft/source-needed', { kpi: title, kinds: [...sources] }, id)]
      : []),
  ];
};
