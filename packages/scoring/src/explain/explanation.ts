import type { CivilDate, GoalId, Instant } from '@throughline/core';
import type { TraceStep } from './trace-step.ts';

/**
 * One node of an explanation: a number, the rule that gave it, and what it was made from. Rules:
 *
 * - `fact/value`, `fact/delta`, `fact/done`, `fact/pooled`, `fact/level`: a check-in, as it was recorded.
 * - `formula/value`, `formula/input`, `formula/result`: the value of a goal that a formula reads, by the end of the day
 *   `on`, the name it has there, and what the formula gives, in the unit of the goal.
 * - `measure/<kind>`: raw attainment from facts, as in the trace of `progressOf`.
 * - `convert/rate`: money of a check-in in the currency of the measure.
 * - `feed/displayed`, `feed/raw`, `feed/cut`: what goes upward, cut to `low` and `high` and rounded to `decimals`.
 * - `guardrail/cap`, `guardrail/gate`, `guardrail/multiply`: what one guardrail leaves, by the `state` of its
 *   control; `guardrail/least`: the least that any of them leaves.
 * - `contribution/value`, `contribution/part`, `contribution/sum`: the current value of a key result, what it brings
 *   into another one in its unit and by its share, and the sum that is the other one's value.
 * - `roll-up/part`: what a child brings in, with its `weight` and `share`; where no weight was given,
 *   `usedWeight` is the one that took its place.
 * - `roll-up/<method>`, e.g. `roll-up/weighted-mean`: attainment of a goal from its parts, with the choices of
 *   the policy it rests on; `refused` where the policy wants no score of them. `roll-up/mean-of-two`: a mean of
 *   two such numbers. `roll-up/rounded`: fewer decimals, where the policy says so;
 *   `roll-up/nothing`: what it makes of a goal of which nothing counts; `roll-up/unseen`: attainment of a goal of
 *   which hidden goals would tell what feeds it.
 * - `left-out/excluded`, `left-out/loop`, `left-out/driver`: what does not count, and why.
 * - `judge/bands`, `judge/committed`, `judge/commitments`: the score; `judge/verdict`: how a part stands;
 *   `override/score`: a human's score.
 * - `plan/<kind>`: what is expected on a day; `status/rule`, `status/place`, `status/hysteresis`: the conditions of the
 *   policy, what they say of a day, and what came of several days; `status/start`, `status/close`,
 *   `status/commitment`, `status/staleness`, `status/people`, `status/dates`, `status/no-score`: what decided before the plan line
 *   could; `status/part`, `status/parts`: where the parts of a goal stand, and what a policy makes of them;
 *   `override/status`: a human's status.
 * - `hidden`: what the reader may not see, one step however much that is.
 */
export interface ExplanationStep extends TraceStep {
  /** Position of this step; steps come after those they use. */
  readonly id: number;
  /** The goal it is about, when it is about one. */
  readonly goal?: GoalId;
  /** Its title. */
  readonly title?: string;
  /** Steps whose output went in. */
  readonly uses: readonly number[];
}

/** How a number came about, from a raw check-in up. A graph of steps: a goal with two parents appears once. */
export interface Explanation {
  /** The goal that is explained. */
  readonly goal: GoalId;
  /** The day of the answer. */
  readonly asOf: CivilDate;
  /** The instant as known at which it was answered, where one was asked for. */
  readonly knownAt?: Instant;
  /** Policy id and version, e.g. `standard@1`. */
  readonly policy: string;
  /** Steps in an order in which each comes after those it uses. */
  readonly steps: readonly ExplanationStep[];
  /** Id of the step that gives the answer. */
  readonly root: number;
}
