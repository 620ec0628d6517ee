import { editsOf, isOffPlan } from '@throughline/core';
import type { CivilDate, GoalId, GoalIndex, PlannedReview, ReviewActivity } from '@throughline/core';
import { plannedIn } from '../../cycle/planned-in.ts';
import { measureCodes } from '../../goal/measure-codes.ts';
import { measuredAt } from '../../goal/measured-at.ts';
import { goalCodes, pathOf } from '../../goal/path-of.ts';
import { isUnderWay } from '../../goal/standing.ts';
import type { Rule } from '../../rule/rule.ts';

/** Options of {@link recalibrationDue}. */
export interface RecalibrationDueOptions {
  /** How much of the plan line may be missing, as a fraction of it; more is too much. Default 0.2. */
  readonly above: number;
  /** Smallest gap that counts, in points of attainment as a fraction. Default 0.05. */
  readonly floor: number;
}

/** Reviews at which a target may be set anew. */
const recalibrations: readonly ReviewActivity[] = ['recalibration', 'mid-cycle-review'];

/** Measures that jump: held or not, done or not. Bits by kind code. */
const jumps = (1 << measureCodes.threshold) | (1 << measureCodes.range) | (1 << measureCodes.binary);

/** State code of published goals. */
const published = 3;

/**
 * From the day on which the rhythm of its cycle plans to recalibrate, a key result is not more than 20 % under its
 * plan line without anybody having looked at the target again. A trigger of that review holds in place of the
 * options. A target that was shifted since, as the log says, has been looked at. Says nothing when no scores are
 * given, in cycles whose rhythm plans no such review, and about stale values, and about limits and yes or no without a `trajectory`: they hold
 * or do not, and no line leads there. Information, because many a stretch is under its line in a sound house.
 *
 * @example
 * ```ts
 * import { recalibrationDue } from '@throughline/cascade';
 *
 * recalibrationDue.defaults; // => { above: 0.2, floor: 0.05 }
 * ```
 */
export const recalibrationDue: Rule<RecalibrationDueOptions> = {
  meta: {
    id: 'rhythm/recalibration-due',
    title: 'A key result far under plan is looked at again when its cycle recalibrates',
    severity: 'info',
    since: '0.1.0',
    requirements: ['S0-13', 'S0-14', 'S2-11'],
    source: 'docs/sources.md#review-rhythms',
    url: '@throughline/cascade/src/rules/rhythm/recalibration-due.md',
    scope: 'goal',
    messages: {
      default: {
        message:
          '`{title}` is at {attained} %, where the plan says {expected} %; recalibration was planned for {on}',
        help: 'decide with those who support it: another target, with the reason, or another way to reach it',
      },
    },
  },
  defaults: { above: 0.2, floor: 0.05 },
  check({ index, asOf, day, scores, log }, { above, floor }, report) {
    if (scores === undefined) return;
    const reviewOf = firstReviews(index, asOf);
    if (reviewOf.every((review) => review === undefined)) return;
    const shifted = new Map<GoalId, CivilDate>();
    for (const { at, change } of log ?? [])
      for (const edit of editsOf(change))
        if (edit.kind === 'shiftTarget') shifted.set(edit.goal, at.slice(0, 10));
    for (let goal = 0; goal < index.size; goal++) {
      const review = reviewOf[index.cycle[goal]!];
      if (review === undefined || index.kind[goal] !== goalCodes.keyResult) continue;
      if (index.state[goal] !== published || !isUnderWay(index, goal, day)) continue;
      const score = scores.get(index.ids[goal]!);
      // Where it stood weeks ago is no ground to decide on: `rhythm/check-ins-fresh` asks for a value first.
      if (score?.scored !== true || score.pace === undefined || score.flags.includes('stale')) continue;
      const { trigger = { above, floor }, on } = review;
      if (!isOffPlan(trigger, score.pace.expected, score.attainment)) continue;
      if ((shifted.get(index.ids[goal]!) ?? '') >= on) continue;
      const { title, measure } = measuredAt(index, goal);
      if (((jumps >> index.measureKind[goal]!) & 1) === 1 && measure.trajectory === undefined) continue;
      const data = {
        title,
        on,
        attained: percentOf(score.attainment),
        expected: percentOf(score.pace.expected),
      };
      report({ goal, path: pathOf(index, goal), data });
    }
  },
};

/** The first review of each cycle, by position, at which targets are looked at, if its day has come. */
const firstReviews = (index: GoalIndex, asOf: CivilDate): readonly (PlannedReview | undefined)[] =>
  (index.document.cycles ?? []).map((cycle) => {
    if (cycle.state === 'closed' || cycle.start > asOf || cycle.end <= asOf) return undefined;
    const first = plannedIn(index, cycle, recalibrations)?.[0];
    return first !== undefined && first.on <= asOf ? first : undefined;
  });

/** A fraction in percent with one decimal, never `-0`. */
const percentOf = (fraction: number): number => Math.round(fraction * 1000) / 10 + 0;
