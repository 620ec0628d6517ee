import { civilDateOf, dayNumberOf, dueCheckIns, dueReviews, goalAt, latestFactOf } from '@throughline/core';
import { scoreGoals } from '@throughline/scoring';
import type { GoalScore } from '@throughline/scoring';
import type { NudgeCandidate, NudgeGround } from './nudge-candidate.ts';
import { nudgeTitle } from './nudge-candidate.ts';
import { nudgeDefaults } from './nudge-defaults.ts';

/** Two attainments nearer than this are the same: one unit of the last decimal that rolls up, twice. */
const same = 2e-12;

const titleOf = ({ index }: NudgeGround, goal: string): string =>
  nudgeTitle(goalAt(index, index.numberOf(goal) ?? -1)?.title ?? goal);

/** Key results and KPIs without a check-in for so many days, or for as long as their own cadence allows. */
export const silentGoals = (
  ground: NudgeGround,
  days: number = nudgeDefaults.silentDays,
): readonly NudgeCandidate[] => {
  const { now, zones } = ground.context;
  return dueCheckIns(ground.index, { now, zones, nudgeDays: days, ladder: [] })
    .filter(({ state }) => state !== 'due')
    .map(({ goal, dueOn, last, owners, silentDays }): NudgeCandidate => {
      const data = {
        title: titleOf(ground, goal),
        ...(silentDays === undefined ? {} : { days: silentDays }),
      };
      return {
        kind: 'check-in',
        subject: goal,
        // The same silence is one nudge; after a check-in it is another.
        since: last ?? dueOn,
        people: owners,
        days: silentDays ?? 0,
        goal,
        key: silentDays === undefined ? 'draft/nudge#check-in-undated' : 'draft/nudge#check-in',
        data,
      };
    });
};

/**
 * Key results and KPIs under way whose check-ins came and moved nothing: attainment is as it was so many days ago, and
 * below 1. Where nothing came at all it is silence, which is another trigger.
 */
export const stalledGoals = (
  ground: NudgeGround,
  days: number = nudgeDefaults.stalledDays,
): readonly NudgeCandidate[] => {
  const { index, people, clock, context } = ground;
  const today = clock.dayIn(clock.zoneOf(undefined));
  const [asOf, before] = [civilDateOf(today), civilDateOf(today - days)];
  if (asOf === undefined || before === undefined) return [];
  const policy = context.policy === undefined ? {} : { policy: context.policy };
  const book = scoreGoals(index, { asOf, ...policy });
  const earlier = scoreGoals(index, { asOf: before, ...policy });
  const found: NudgeCandidate[] = [];
  for (const goal of index.documentOrder) {
    if (!isMeasuredNow(ground, goal, today, days)) continue;
    const newest = latestFactOf(index, goal, today);
    if (newest < 0 || index.checkIns.day[newest]! <= today - days) continue;
    const id = index.ids[goal]!;
    const attainment = attainmentOf(book.get(id));
    const then = attainmentOf(earlier.get(id));
    if (
      attainment === undefined ||
      then === undefined ||
      attainment >= 1 ||
      Math.abs(attainment - then) > same
    )
      continue;
    const percent = Math.round(attainment * 1000) / 10 + 0;
    const data = { title: titleOf(ground, id), percent, days };
    const owners = people.accountable(goal, today);
    found.push({
      kind: 'stalled',
      subject: id,
      since: String(percent),
      people: owners,
      days,
      goal: id,
      key: 'draft/nudge#stalled',
      data,
    });
  }
  return found;
};

const attainmentOf = (score: GoalScore | undefined): number | undefined =>
  score?.scored === true ? score.attainment : undefined;

/** Code of the state `published`. */
const published = 3;

const isMeasuredNow = ({ index }: NudgeGround, goal: number, today: number, days: number): boolean => {
  const isMeasured = index.kind[goal] === 1 || index.kind[goal] === 3;
  const [start, end] = [index.startDay[goal]!, index.endDay[goal]!];
  return (
    isMeasured && index.state[goal] === published && start <= today - days && (end === -1 || end > today)
  );
};

/** Reviews that were not held, one candidate for all who take part in a zone. */
export const openReviews = (ground: NudgeGround): readonly NudgeCandidate[] => {
  const { now, zones, held } = ground.context;
  if (held === undefined) return [];
  const cycles = new Map((ground.index.document.cycles ?? []).map(({ id, name }) => [id, name]));
  return dueReviews(ground.index, { now, zones, held })
    .filter(({ state }) => state === 'overdue')
    .map(({ review: { id, activity, cycle, on }, today, people }): NudgeCandidate => {
      const days = (dayNumberOf(today) ?? 0) - (dayNumberOf(on) ?? 0);
      const data = { activity, cycle: nudgeTitle(cycles.get(cycle) ?? cycle), on };
      return { kind: 'review', subject: id, since: on, people, days, key: 'draft/nudge#review', data };
    });
};
