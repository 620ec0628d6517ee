import {
  addDays,
  type DriftedGoal,
  type MovedGoal,
  type StaleGoal,
  type UnknownGoal,
  UsageError,
} from '@throughline/core';
import { dayNumber } from '../draft/day-of-draft.ts';
import { taskDeclined } from '../task/task-declined.ts';
import type { DraftContext } from '../draft/draft-context.ts';
import { measuredGoals } from '../summary/measured-goals.ts';
import { namesABlocker } from '../summary/names-a-blocker.ts';
import { packOf } from '../summary/pack-of.ts';
import { notesOnCheckIns } from '../summary/quoted-notes.ts';
import { standingOf } from '../summary/standing.ts';
import { summaryDefaults } from '../summary/summary-defaults.ts';
import { summaryLines } from '../summary/summary-lines.ts';
import { statedCount, statedDay, statedShare } from '../text/stated.ts';
import type { DraftedText } from '../task/drafted-text.ts';
import type { Proposed } from '../task/proposal.ts';
import { sectionsByTask } from '../task/sections-by-task.ts';
import type { CheckInSummaryInput } from './check-in-summary-input.ts';

/**
 * Sums up what check-ins brought since a day: what moved, where it stands against target and plan line, where
 * confidence fell, what is silent or without a number, and what people wrote, blockers first, word for word (S0-15).
 */
export const draftCheckInSummary = (
  input: CheckInSummaryInput,
  { createdAt }: DraftContext,
): Proposed<DraftedText> => {
  const standing = standingOf(input, createdAt);
  if ('code' in standing) return { ok: false, declined: standing };
  const { index, asOf, day, scores, cycles, isInUnit, locale } = standing;
  const since = input.since ?? addDays(asOf, -summaryDefaults.sinceDays) ?? asOf;
  const from = dayNumber(since, 'since');
  if (from >= day)
    throw new UsageError('ai-adapters/bad-argument', '`since` must be a day before the day of the summary');
  const measured = measuredGoals(standing);
  if (measured.length === 0) return { ok: false, declined: taskDeclined('draft/nothing-measured', { asOf }) };

  const before = standing.scoresOn(since);
  const packs = cycles.map((cycle) => packOf(index, cycle, 'check-in', asOf, { scores, before }));
  const ours = <Item extends { readonly goal: string }>(items: readonly Item[]): readonly Item[] =>
    items.filter(({ goal }) => isInUnit(goal));
  const moved = ours(packs.flatMap((pack): readonly MovedGoal[] => pack.moved ?? []));
  const behind = ours(packs.flatMap((pack): readonly DriftedGoal[] => pack.drifted));
  const lines = summaryLines(standing);
  const { id: organization } = index.document.organization;

  lines.scope();
  const notes = notesOnCheckIns(index, measured, from, day);
  const heard = measured.filter((goal) => {
    const last = scores.get(index.ids[goal]!)?.staleness?.lastOn;
    return last !== undefined && last > since;
  });
  lines.book.add('scope', 'news', {
    since: statedDay(organization, 'since', since),
    heard: statedCount(organization, 'goals-with-news', heard.length, locale),
    measured: statedCount(organization, 'goals-measured', measured.length, locale),
  });
  lines.moved(moved, since);
  // Where news came in, and where it would be needed: everything else stands as it stood.
  lines.targets([...new Set([...heard.map((goal) => index.ids[goal]!), ...behind.map(({ goal }) => goal)])]);
  lines.behind(behind);
  const fallen = measured.flatMap((number) => {
    const goal = index.ids[number]!;
    const [was, is] = [before.get(goal)?.confidence, scores.get(goal)?.confidence];
    return was === undefined || is === undefined || is >= was ? [] : [{ goal, was, is }];
  });
  lines.capped('confidence', fallen, ({ goal, was, is }) => {
    lines.book.add(
      'confidence',
      'confidence',
      {
        goal: lines.titleOf(goal),
        was: statedShare(goal, `confidence-on-${since}`, was, locale),
        since: statedDay(organization, 'since', since),
        is: statedShare(goal, 'confidence', is, locale),
      },
      goal,
    );
  });
  lines.stale(ours(packs.flatMap((pack): readonly StaleGoal[] => pack.stale)));
  lines.unknown(ours(packs.flatMap((pack): readonly UnknownGoal[] => pack.unknown)));
  lines.quotes(
    'blockers',
    notes.filter(({ passage }) => namesABlocker(passage)),
  );
  lines.quotes(
    'notes',
    notes.filter(({ passage }) => !namesABlocker(passage)),
  );
  const text = lines.book.text('title/check-in-summary', sectionsByTask['check-in-summary']);
  return {
    ok: true,
    proposal: { value: text, notes: [], inputs: [...new Set(text.facts.map(({ record }) => record))] },
  };
};
