import { rollUpMethods } from './roll-up-method.ts';
import type { RollUpMethod } from './roll-up-method.ts';
import { wholeNumberProblem } from './whole-number-problem.ts';

/** How goals become one number above them. Sources of the options: docs/sources.md#roll-up. */
export interface RollUpPolicy {
  /**
   * The method by what feeds a goal: the key results of an objective, the goals that support it, the KPIs of
   * a KRA, and the objectives in a total.
   */
  readonly methods: {
    readonly keyResults: RollUpMethod;
    readonly children: RollUpMethod;
    readonly kpis: RollUpMethod;
    readonly total: RollUpMethod;
  };
  /** With `k-of-n`: how many have to reach which value. */
  readonly passing: { readonly bar: number; readonly least: number };
  /**
   * What feeds an objective that does not say so itself. `own-then-children`: its key results if any counts,
   * else the goals that support it; `children-then-own`: the other way round.
   */
  readonly driver: 'own-then-children' | 'children-then-own' | 'own' | 'children' | 'both';
  /**
   * An objective fed by both: a mean of two numbers, `ownShare` of it from its key results (`ratio`); one mean
   * over all of them (`pooled`); or its key results as one more child (`block`). The last two go by the method
   * of `children`. With `ratio` and `block` a side of which nothing counts leaves all to the other one.
   */
  readonly both: 'ratio' | 'pooled' | 'block';
  /** With `ratio`: the part of its own key results, 0 to 1, in millionths. */
  readonly ownShare: number;
  /**
   * Weights are shares of their sum (`normalised`); have to add up to 1 or 100, or there is no score
   * (`strict`); or are percent whatever they add up to (`as-is`). Where nobody gave a weight and a missing one
   * is that of its siblings, all weigh alike and add up.
   */
  readonly weights: 'normalised' | 'strict' | 'as-is';
  /**
   * A weight nobody gave: the mean of those of its siblings that count (alike where none has one), nothing, 1,
   * or an equal part of what all given ones leave of 100.
   */
  readonly missingWeight: 'mean-of-siblings' | 'zero' | 'one' | 'remainder-of-100';
  /**
   * A child without a score: the others take its part (`renormalised`), it counts as 0 (`zero`), or its parent
   * has no score either (`block`). `interval` is `renormalised` with the range beside it that the number would
   * lie in, whatever the missing ones came to.
   */
  readonly missingData: 'renormalised' | 'zero' | 'block' | 'interval';
  /**
   * An objective or KRA of which nothing counts: no score (`unscored`), 0, or `non-finite`, as where a sum of
   * nothing is divided by nothing.
   */
  readonly nothingCounts: 'unscored' | 'zero' | 'non-finite';
  /** With fewer children that have a score there is none above them. */
  readonly minimumScored: number;
  /**
   * A cancelled or postponed goal does not count (`exclude`), counts as 0 (`zero`), goes on counting with what
   * it attains but is not judged as a commitment (`keep-last`), or is as any other (`as-scored`).
   */
  readonly cancelled: 'exclude' | 'keep-last' | 'zero' | 'as-scored';
  readonly postponed: 'exclude' | 'keep-last' | 'zero' | 'as-scored';
  /**
   * The current value of a key result that other key results support: its own; the sum of theirs where it has no
   * check-in of its own (`own-then-sum`); or the sum, and its own where none supports it (`sum-then-own`). The sum
   * is held against its own target. Units have to be the same; money is converted at the rate of the day of each
   * child's newest check-in, or there is no score (`unit-mismatch`). Children without a value are left out, except
   * that with `block` there is none then. A link of weight 0 brings nothing in.
   */
  readonly keyResultValue: 'own' | 'own-then-sum' | 'sum-then-own';
  /** A goal is split over those it supports, so that nothing counts twice, or each of them counts all of it. */
  readonly shares: 'conserved' | 'whole';
  /**
   * Where a goal above others stands: by its own plan line (`pace`), as the worst of what feeds it
   * (`worst-of-children`), as the worst of its key results (`worst-key-result`), or by their number (`counts`):
   * `at-risk` when at least half are, `behind` when any is one or the other, else the worst; key results of its
   * own go before goals that support it. A missed commitment is `at-risk` in any case.
   */
  readonly status: 'pace' | 'worst-of-children' | 'worst-key-result' | 'counts';
  /** Decimals of the fraction a goal above others comes to, and which way the rest goes. */
  readonly rounding: { readonly decimals: number; readonly mode: 'half-away' | 'down' | 'up' };
}

const left = ['exclude', 'keep-last', 'zero', 'as-scored'] as const;

/** What each field may hold. */
export const rollUpPolicyFields = {
  methods: {
    keyResults: rollUpMethods,
    children: rollUpMethods,
    kpis: rollUpMethods,
    total: rollUpMethods,
  },
  passing: { bar: [0, 1], least: /* @__PURE__ */ wholeNumberProblem(1, 100_000) },
  driver: ['own-then-children', 'children-then-own', 'own', 'children', 'both'],
  both: ['ratio', 'pooled', 'block'],
  ownShare: [0, 1],
  weights: ['normalised', 'strict', 'as-is'],
  missingWeight: ['mean-of-siblings', 'zero', 'one', 'remainder-of-100'],
  missingData: ['renormalised', 'zero', 'block', 'interval'],
  nothingCounts: ['unscored', 'zero', 'non-finite'],
  minimumScored: /* @__PURE__ */ wholeNumberProblem(1, 100_000),
  cancelled: left,
  postponed: left,
  keyResultValue: ['own', 'own-then-sum', 'sum-then-own'],
  shares: ['conserved', 'whole'],
  status: ['pace', 'worst-of-children', 'worst-key-result', 'counts'],
  rounding: { decimals: /* @__PURE__ */ wholeNumberProblem(0, 12), mode: ['half-away', 'down', 'up'] },
} as const;

/** The part of policy `standard`. */
export const standardRollUp: RollUpPolicy = /* @__PURE__ */ Object.freeze({
  methods: /* @__PURE__ */ Object.freeze({
    keyResults: 'weighted-mean',
    children: 'weighted-mean',
    kpis: 'weighted-mean',
    total: 'weighted-mean',
  }),
  passing: /* @__PURE__ */ Object.freeze({ bar: 0.7, least: 1 }),
  driver: 'own-then-children',
  both: 'ratio',
  ownShare: 0.5,
  weights: 'normalised',
  missingWeight: 'mean-of-siblings',
  missingData: 'renormalised',
  nothingCounts: 'unscored',
  minimumScored: 1,
  cancelled: 'exclude',
  postponed: 'exclude',
  keyResultValue: 'own',
  shares: 'conserved',
  status: 'pace',
  rounding: /* @__PURE__ */ Object.freeze({ decimals: 12, mode: 'half-away' }),
});
