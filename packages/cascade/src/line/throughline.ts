import { UsageError, compileGoals, fail, ok } from '@throughline/core';
import type { Finding, GoalId, GoalIndex, Goals, Result } from '@throughline/core';
import { isSetAside } from '../goal/standing.ts';
import { topGoals } from '../unit/top-goals.ts';
import { goalsAbove } from './goals-above.ts';
import type { GoalsAbove } from './goals-above.ts';
import { pathsUp } from './paths-up.ts';
import { stepsUp } from './steps-up.ts';
import { unknownGoal } from './unknown-goal.ts';

/** A step up on a line. */
export interface LineLink {
  /** The goal below. */
  readonly from: GoalId;
  /** The goal above. */
  readonly to: GoalId;
  /** `contains`: `to` holds `from`, as an objective holds its key results. `supports`: `from` helps `to`. */
  readonly by: 'contains' | 'supports';
  /** True when the link lies on a loop; the roll-up and `paths` leave it out. */
  readonly onLoop: boolean;
}

/** Everything between a goal and the top, each goal and each link once, however many ways lead up. */
export interface Throughline {
  /** The goal the line starts from. */
  readonly goal: GoalId;
  /** The goals of the line in roll-up order: what feeds a goal comes before it. */
  readonly goals: readonly GoalId[];
  /** The links of the line, ordered by the goal below. */
  readonly links: readonly LineLink[];
  /** Goals of the line with nothing above. Empty when all ways end in a loop. */
  readonly tops: readonly GoalId[];
  /** True when the line leads up to an objective of the company; where a goal that is set aside stands in its way, it does not. */
  readonly reachesCompany: boolean;
  /**
   * Ways from the goal to a top, at most `limit` of them, in the order of the links. There can be very many (a
   * ladder of 30 diamonds has a billion), so nothing is walked before it is asked for, and then only as many as
   * asked for; together they hold no more than 1,000,000 goals, but there is one way at least. A way that could go
   * on only round a loop ends where the loop begins.
   */
  readonly paths: (limit: number) => readonly (readonly GoalId[])[];
}

/**
 * The line from a goal up to the company's objectives: from a key result to its objective and, along support
 * links, to whatever these help, level by level. Works from any kind of goal. Every goal and every link comes
 * once, however many ways there are; loops are walked once and marked. Links to nothing are left out. An id that
 * is not there gives a finding.
 *
 * @example
 * ```ts
 * import { throughline } from '@throughline/cascade';
 *
 * const goals = {
 *   schemaVersion: 1,
 *   organization: { id: 'acme', name: 'Acme' },
 *   objectives: [
 *     { id: 'win', title: 'Win the mid-market', cycle: 'q2', commitment: 'aspirational' },
 *     { id: 'onboard', title: 'Make starting easy', cycle: 'q2', commitment: 'committed', supports: [{ goal: 'arr' }] },
 *   ],
 *   keyResults: [
 *     { id: 'arr', objective: 'win', title: 'ARR', measure: { kind: 'change', from: 8, to: 10 } },
 *     { id: 'days', objective: 'onboard', title: 'Days to start', measure: { kind: 'change', from: 21, to: 10 } },
 *   ],
 * } as const;
 * const line = throughline(goals, 'days');
 * line.ok && line.value.tops; // => ['win']
 * line.ok && line.value.paths(1); // => [['days', 'onboard', 'arr', 'win']]
 * ```
 */
export const throughline = (goals: Goals, goal: GoalId): Result<Throughline, Finding> => {
  if (typeof goal !== 'string') throw new UsageError('cascade/bad-option', '`goal` must be the id of a goal');
  const index = compileGoals(goals);
  const start = index.numberOf(goal);
  if (start === undefined) return fail([unknownGoal(goal)]);
  const line = goalsAbove(start, (number) => stepsUp(index, number));
  const ids: GoalId[] = [];
  const links: LineLink[] = [];
  const tops: GoalId[] = [];
  for (const [number, steps] of line) {
    const from = index.ids[number]!;
    ids.push(from);
    if (steps.length === 0) tops.push(from);
    for (const { to, by, onLoop } of steps) links.push({ from, to: index.ids[to]!, by, onLoop });
  }
  return ok({
    goal,
    goals: ids,
    links,
    tops,
    reachesCompany: leadsToTop(index, start, line),
    paths: (limit) =>
      pathsUp(start, limit, (number) => line.get(number) ?? []).map((path) =>
        path.map((number) => index.ids[number]!),
      ),
  });
};

/** Does a way lead to an objective of the company on which no goal is set aside? As for coverage and the rule about orphans. */
const leadsToTop = (index: GoalIndex, start: number, line: GoalsAbove): boolean => {
  const isTop = topGoals(index);
  const open = new Set([start]);
  for (const goal of open) {
    if (isTop(goal)) return true;
    for (const { to } of line.get(goal) ?? []) if (!isSetAside(index, to)) open.add(to);
  }
  return false;
};
