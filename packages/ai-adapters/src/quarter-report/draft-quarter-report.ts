import { dayNumberOf, type GoalId, goalStates, type Retrospective } from '@throughline/core';
import { formatMeasure } from '@throughline/core/wording';
import { taskDeclined } from '../task/task-declined.ts';
import type { DraftContext } from '../draft/draft-context.ts';
import { measuredGoals } from '../summary/measured-goals.ts';
import { packOf } from '../summary/pack-of.ts';
import { type Standing, standingOf } from '../summary/standing.ts';
import { summaryLines, type SummaryLines } from '../summary/summary-lines.ts';
import { targetShifts } from '../summary/target-shifts.ts';
import { type Stated, statedCount, statedDay, statedQuote, statedShare } from '../text/stated.ts';
import type { DraftedText } from '../task/drafted-text.ts';
import type { Proposed } from '../task/proposal.ts';
import { sectionsByTask } from '../task/sections-by-task.ts';
import type { QuarterReportInput } from './quarter-report-input.ts';

const published = /* @__PURE__ */ goalStates.indexOf('published');
const closed = /* @__PURE__ */ goalStates.indexOf('closed');

/**
 * Reports on a cycle as it stands on a day (S0-13, week 12): the outcome in numbers, each objective, what moved since
 * the cycle began, where values stand against targets and plan lines, targets that were changed, what was learnt in
 * people's own words, and what is to be decided.
 */
export const draftQuarterReport = (
  input: QuarterReportInput,
  { createdAt }: DraftContext,
): Proposed<DraftedText> => {
  const read = standingOf(input, createdAt);
  if ('code' in read) return { ok: false, declined: read };
  const cycle = [...read.cycles].sort((one, other) => daysOf(one) - daysOf(other))[0]!;
  const standing: Standing = { ...read, cycles: [cycle] };
  const { index, asOf, scores, isInUnit, unit, locale } = standing;
  const before = standing.scoresOn(cycle.start < asOf ? cycle.start : asOf);
  const pack = packOf(index, cycle, 'quarter-report', asOf, { scores, before });
  const ours = <Item extends { readonly goal: GoalId }>(items: readonly Item[]): readonly Item[] =>
    items.filter(({ goal }) => isInUnit(goal));
  const counting = pack.goals.filter((goal) => {
    const state = index.state[index.numberOf(goal) ?? -1];
    return (state === published || state === closed) && isInUnit(goal);
  });
  if (counting.length === 0) return { ok: false, declined: taskDeclined('draft/nothing-measured', { asOf }) };

  const lines = summaryLines(standing);
  lines.scope();
  const { book, titleOf } = lines;
  const total = scores.total({ cycle: cycle.id, ...(unit === undefined ? {} : { unit: unit.id }) });
  if (total.scored)
    book.add('outcome', 'outcome', {
      is: statedShare(cycle.id, 'total', total.attainment, locale),
      counted: statedCount(cycle.id, 'objectives-counted', total.counted, locale),
      missing: statedCount(cycle.id, 'objectives-without-score', total.missing, locale),
    });
  for (const [word, count] of gradesOf(standing, counting))
    book.add('outcome', 'graded', {
      grade: { record: cycle.id, what: 'grade', value: word, text: word },
      count: statedCount(cycle.id, `key-results-${word}`, count, locale),
    });
  const objectives = counting.filter((goal) => index.kind[index.numberOf(goal) ?? -1] === 0);
  lines.capped('objectives', objectives, (goal) => {
    const score = scores.get(goal);
    if (score?.scored !== true) {
      book.add('objectives', 'objective-open', { goal: titleOf(goal) }, goal);
      return;
    }
    const { word } = score.grade;
    book.add(
      'objectives',
      'objective',
      {
        goal: titleOf(goal),
        is: statedShare(goal, 'attainment', score.attainment, locale),
        grade: { record: goal, what: 'grade', value: word, text: word },
      },
      goal,
    );
  });
  lines.moved(ours(pack.moved ?? []), before.asOf);
  lines.targets(measuredGoals(standing).map((goal) => index.ids[goal]!));
  lines.behind(ours(pack.drifted));
  lines.unknown(ours(pack.unknown));
  writeShifts(standing, lines, input.log ?? [], cycle.start, counting);
  writeLearnt(standing, lines, cycle.id, counting);
  lines.capped('decisions', ours(pack.decisions), ({ decide, goal, by }) => {
    const slots = { goal: titleOf(goal) };
    if (by === undefined) book.add('decisions', decide, slots, goal);
    else
      book.add('decisions', `${decide}-by`, { ...slots, by: statedDay(cycle.id, `${decide}-by`, by) }, goal);
  });
  const text = book.text('title/quarter-report', sectionsByTask['quarter-report']);
  return {
    ok: true,
    proposal: { value: text, notes: [], inputs: [...new Set(text.facts.map(({ record }) => record))] },
  };
};

const daysOf = ({ start, end }: { readonly start: string; readonly end: string }): number =>
  (dayNumberOf(end) ?? 0) - (dayNumberOf(start) ?? 0);

/** How many key results have each grade, in the order in which the grades are met. */
const gradesOf = ({ index, scores }: Standing, goals: readonly GoalId[]): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  for (const goal of goals) {
    const score = index.kind[index.numberOf(goal) ?? -1] === 1 ? scores.get(goal) : undefined;
    if (score?.scored === true) found.set(score.grade.word, (found.get(score.grade.word) ?? 0) + 1);
  }
  return found;
};

const writeShifts = (
  { asOf, locale }: Standing,
  { book, titleOf, capped }: SummaryLines,
  log: NonNullable<QuarterReportInput['log']>,
  start: string,
  goals: readonly GoalId[],
): void => {
  const ours = new Set(goals);
  const shifts = targetShifts(log, start, asOf).filter(({ goal }) => ours.has(goal));
  capped('changes', shifts, ({ goal, on, revision, before, after, reason }) => {
    const record = `${goal}@${String(revision)}`;
    const measureOf = (what: string, measure: typeof after): Stated => {
      const text = formatMeasure(measure, locale);
      return { record, what, value: text, text };
    };
    const slots = { goal: titleOf(goal), on: statedDay(record, 'on', on), after: measureOf('after', after) };
    const was = before === undefined ? undefined : measureOf('before', before);
    const why = reason === undefined ? undefined : statedQuote(record, 'change-reason', reason);
    if (was === undefined) book.add('changes', 'shifted-to', slots, goal);
    else if (why === undefined) book.add('changes', 'shifted', { ...slots, before: was }, goal);
    else book.add('changes', 'shifted-because', { ...slots, before: was, reason: why }, goal);
  });
};

/** What people wrote when the cycle ended, field by field. */
const writeLearnt = (
  { index }: Standing,
  { book, titleOf, capped }: SummaryLines,
  cycle: string,
  goals: readonly GoalId[],
): void => {
  const ours = new Set(goals);
  const said = (index.document.retrospectives ?? [])
    .filter((note) => ours.has(note.goal) && (note.cycle === undefined || note.cycle === cycle))
    .flatMap((note) => passagesOf(note).map((passage) => ({ note, ...passage })));
  capped('learnt', said, ({ note: { id, goal }, what, passage }) => {
    book.add('learnt', what, { goal: titleOf(goal), quote: statedQuote(id, what, passage) }, goal);
  });
};

const passagesOf = ({
  wentWell = [],
  toImprove = [],
  blocking = [],
  rootCause,
}: Retrospective): readonly {
  readonly what: 'went-well' | 'to-improve' | 'blocking' | 'root-cause';
  readonly passage: string;
}[] => [
  ...wentWell.map((passage) => ({ what: 'went-well', passage }) as const),
  ...toImprove.map((passage) => ({ what: 'to-improve', passage }) as const),
  ...blocking.map((passage) => ({ what: 'blocking', passage }) as const),
  ...(rootCause === undefined ? [] : [{ what: 'root-cause', passage: rootCause } as const]),
];
