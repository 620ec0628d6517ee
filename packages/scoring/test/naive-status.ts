import type { Goal, GoalSet, KeyResult, Kpi, Kra, Objective, Trajectory } from '@throughline/core';
import type { Policy, ScoredGoal, StatusTest } from '@throughline/scoring';
import { scoreGoals } from '@throughline/scoring';
import { naiveFacts } from './naive-facts.ts';

const day = (date: string): number => Date.parse(date) / 86_400_000;
const dateOf = (number: number): string => new Date(number * 86_400_000).toISOString().slice(0, 10);

/** First day, and the day after the last, of a goal: looked up in the document every time. */
const stretchOf = (goals: GoalSet, goal: Goal): readonly [number | undefined, number | undefined] => {
  const kra = goals.kras?.find(({ id }) => id === (goal as Kpi).kra);
  const objective = goals.objectives?.find(({ id }) => id === (goal as KeyResult).objective);
  const cycleId = (goal as Partial<Objective>).cycle ?? kra?.cycle ?? objective?.cycle;
  const cycle = goals.cycles?.find(({ id }) => id === cycleId);
  const start = (goal as KeyResult).start ?? (goal as Kra).from ?? cycle?.start;
  const { deadline } = goal as KeyResult;
  const end = (goal as Kra).to ?? cycle?.end;
  return [
    start === undefined ? undefined : day(start),
    deadline === undefined ? (end === undefined ? undefined : day(end)) : day(deadline) + 1,
  ];
};

/** The unit a goal belongs to, by itself or by what holds it. */
const unitOf = (goals: GoalSet, goal: Goal): string | undefined =>
  (goal as Objective).unit ??
  goals.objectives?.find(({ id }) => id === (goal as KeyResult).objective)?.unit ??
  goals.kras?.find(({ id }) => id === (goal as Kpi).kra)?.unit;

/** Working days of a stretch, counted one by one by the calendar of a unit, of one above it, or of all. */
const workdays = (goals: GoalSet, unit: string | undefined, from: number, to: number): number => {
  const named = goals.calendars?.find(({ units }) => unit !== undefined && units?.includes(unit));
  const above = goals.units?.find(({ id }) => id === unit)?.parent;
  if (named === undefined && above !== undefined) return workdays(goals, above, from, to);
  const calendar = named ?? goals.calendars?.find(({ units }) => units === undefined);
  const off = (calendar?.holidays ?? []).map(({ on }) => day(on));
  let count = 0;
  for (let at = from; at < to; at++) {
    const weekday = new Date(at * 86_400_000).getUTCDay() || 7;
    if (!(calendar?.weekend ?? [6, 7]).includes(weekday) && !off.includes(at)) count++;
  }
  return count;
};

/** What is expected on a day, by a plan line of any kind. */
const expectedOn = (
  goals: GoalSet,
  { pace }: Policy,
  goal: Goal,
  start: number,
  end: number,
  on: number,
): number => {
  const own: Trajectory | undefined = (goal as Partial<KeyResult>).measure?.trajectory;
  const at = on + (pace.elapsed === 'days-through' ? 1 : 0);
  if (at < start) return 0;
  if (at >= end) return 1;
  const passed = (at - start) / (end - start);
  const steepness = own?.steepness ?? pace.trajectory.steepness;
  const sigmoid = (time: number): number => 1 / (1 + Math.E ** (steepness * (0.5 - time)));
  switch ((own ?? pace.trajectory).kind) {
    case 'smoothstep':
      return 3 * passed ** 2 - 2 * passed ** 3;
    case 'logistic':
      return (sigmoid(passed) - sigmoid(0)) / (sigmoid(1) - sigmoid(0));
    case 'power':
      return passed ** (own?.exponent ?? pace.trajectory.exponent);
    case 'business-days': {
      const unit = unitOf(goals, goal);
      const all = workdays(goals, unit, start, end);
      return all === 0 ? passed : workdays(goals, unit, start, at) / all;
    }
    case 'step':
      return 0;
    case 'points': {
      let [before, low] = [start, 0];
      for (const { on: next, attainment } of [...(own?.points ?? []), { on: dateOf(end), attainment: 1 }]) {
        if (day(next) <= start || day(next) > end) continue;
        if (at < day(next)) return low + ((attainment - low) * (at - before)) / (day(next) - before);
        [before, low] = [day(next), attainment];
      }
      return 1;
    }
    default:
      return passed;
  }
};

interface Place {
  readonly expected: number;
  readonly attainment: number;
  readonly elapsed: number;
}

const near = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b)) + 1e-15;

const holds = ({ of, is, limit }: StatusTest, { expected, attainment, elapsed }: Place): boolean => {
  const facts = { gap: expected - attainment, ratio: attainment / expected, attainment, expected, elapsed };
  const same = of === 'gap' ? near(expected, attainment + limit) : near(facts[of], limit);
  switch (is) {
    case 'at-least':
      return same || facts[of] > limit;
    case 'at-most':
      return same || facts[of] < limit;
    case 'above':
      return !same && facts[of] > limit;
    default:
      return !same && facts[of] < limit;
  }
};

const ranks = ['achieved', 'ahead', 'on-track', 'behind', 'at-risk'];

const byRule = ({ pace: { status } }: Policy, place: Place): string => {
  for (const condition of status.conditions) {
    if (place.expected === 0 && condition.when.some(({ of }) => of === 'ratio')) return 'on-track';
    if (condition.when.every((test) => holds(test, place))) return condition.status;
  }
  return status.otherwise;
};

/** Walks through the places as a reader would, with a finger on the status so far. */
const overTime = (policy: Policy, places: readonly Place[], isSilent: boolean): string => {
  const { margin, dwell } = policy.pace.hysteresis;
  let status = '';
  let asked: string[] = [];
  places.forEach((place, at) => {
    const plain = byRule(policy, place);
    if (at === 0) {
      status = plain;
      return;
    }
    const careful = byRule(policy, { ...place, attainment: place.attainment - margin });
    const rank = (word: string): number => ranks.indexOf(word);
    const slow = rank(careful) > rank(plain) ? careful : plain;
    const next = rank(plain) >= rank(status) ? plain : rank(slow) < rank(status) ? slow : status;
    asked.push(next);
    const lately = asked.slice(-dwell);
    const isWorse = (word: string): boolean => rank(word) > rank(status);
    const agreed =
      lately.length === dwell && (lately.every(isWorse) || lately.every((word) => rank(word) < rank(status)));
    if (isSilent && at === places.length - 1) status = next;
    else if (agreed) {
      // All agree on the way; none is taken further than it says.
      const sorted = [...lately].sort((one, other) => rank(one) - rank(other));
      status = (isWorse(next) ? sorted[0] : sorted.at(-1)) ?? status;
      asked = [];
    } else if (next === status) asked = [];
  });
  return status;
};

/**
 * The status a goal has by itself, by a policy of any kind: nothing is kept, every earlier day is scored again
 * from the whole document. `score` is what the engine says of everything but the status.
 */
export const naiveStatus = (
  goals: GoalSet,
  goal: Goal,
  asOf: string,
  policy: Policy,
  score: ScoredGoal,
): string => {
  const { pace } = policy;
  if (pace.atClose === 'closed' && score.final) return 'closed';
  if (['missed', 'met-late'].includes(score.grade.word) || score.flags.includes('missed-commitment'))
    return 'at-risk';
  const [start, end] = stretchOf(goals, goal);
  const today = day(asOf);
  if (start !== undefined && today < start && (pace.notStarted === 'before-start' || score.attainment === 0))
    return 'not-started';
  if (pace.statusFrom === 'people') return 'unknown';
  if (start === undefined || end === undefined) return 'unknown';
  const isStale = score.flags.includes('stale');
  if (pace.staleStatus === 'unknown' && isStale) return 'unknown';
  const measure = (goal as KeyResult).measure as KeyResult['measure'] | undefined;
  const placeOn = (on: number, attainment: number): Place => {
    const at = on + (pace.elapsed === 'days-through' ? 1 : 0);
    return {
      expected: expectedOn(goals, policy, goal, start, end, on),
      attainment,
      elapsed: Math.min(1, Math.max(0, at < start ? 0 : at >= end ? 1 : (at - start) / (end - start))),
    };
  };
  const now = placeOn(today, score.attainment);
  if (measure === undefined || (pace.hysteresis.margin === 0 && pace.hysteresis.dwell === 1))
    return byRule(policy, now);
  const days = [...new Set(naiveFacts(goals, goal.id, asOf).map(({ on }) => on))]
    .filter((on) => day(on) >= start && on < asOf)
    .sort();
  const places = days.flatMap((on): Place[] => {
    const then = scoreGoals(goals, { asOf: on, policy }).get(goal.id);
    return then?.scored === true ? [placeOn(day(on), then.attainment)] : [];
  });
  return overTime(policy, [...places, now], isStale);
};
