import { conditionProblem } from './condition-problem.ts';
import { nameProblem } from './name-problem.ts';
import type { StatusRule } from './status-rule.ts';
import { gapStatus } from './status-rules.ts';
import { planStatuses } from '../score/status.ts';

/** How goals are held against their plan line, and when what is known of them is old. */
export interface PacePolicy {
  /** The plan line of a measure that says nothing about its own, and numbers of a line that lacks them. */
  readonly trajectory: {
    readonly kind: 'linear' | 'smoothstep' | 'logistic' | 'business-days' | 'step' | 'power';
    /** How steep a `logistic` line is in the middle of its time; the time as a whole is 1. */
    readonly steepness: number;
    /** A `power` line is elapsed time to this power: above 1 most comes late, below 1 early. */
    readonly exponent: number;
  };
  /** How much time has elapsed on a day: the days before it (`days-before`), or that day too (`days-through`). */
  readonly elapsed: 'days-before' | 'days-through';
  /**
   * Where a status comes from: the plan line, by `status` (`plan-line`), or only from people, so that a goal nobody
   * spoke about is `unknown` (`people`).
   */
  readonly statusFrom: 'plan-line' | 'people';
  /** How the place against the plan line gets a word. */
  readonly status: StatusRule;
  /** A goal is `not-started` before its first day, or only while nothing is attained either. */
  readonly notStarted: 'before-start' | 'before-start-at-zero';
  /**
   * A measured goal gets better only once it would still be better with `margin` less attained, and changes only
   * after `dwell` check-ins in a row that all say so, no further than each of them says. Without margin and with a dwell of 1 every day is judged afresh.
   */
  readonly hysteresis: { readonly margin: number; readonly dwell: number };
  /**
   * A human's status holds until its own date (`until-date`), until another one replaces it (`sticky`), or, if
   * its date does not end it before, until a fact is recorded after it (`until-next-observation`).
   */
  readonly statusOverride: 'until-date' | 'sticky' | 'until-next-observation';
  /** Once a goal is final it keeps its status, or is `closed` and its grade says the rest. */
  readonly atClose: 'keep' | 'closed';
  /** A goal whose newest fact is older than this many days is flagged `stale`. */
  readonly staleAfterDays: number;
  /**
   * Where the goal or its source says how often values come: a whole period may pass if that is longer
   * (`longer-cadence`), exactly one period and `graceDays` (`cadence`), or it makes no difference (`ignore`).
   */
  readonly refresh: 'longer-cadence' | 'cadence' | 'ignore';
  /** Days a value may be late, with `cadence`. */
  readonly graceDays: number;
  /** The status of a stale goal stands and the flag warns (`keep`), or it is `unknown`: silence is never green. */
  readonly staleStatus: 'keep' | 'unknown';
}

/** What each field may hold. */
export const pacePolicyFields = {
  trajectory: {
    kind: ['linear', 'smoothstep', 'logistic', 'business-days', 'step', 'power'],
    steepness: [0.1, 100],
    exponent: [0.1, 10],
  },
  elapsed: ['days-before', 'days-through'],
  statusFrom: ['plan-line', 'people'],
  status: { id: nameProblem, conditions: conditionProblem, otherwise: planStatuses },
  notStarted: ['before-start', 'before-start-at-zero'],
  hysteresis: { margin: [0, 1], dwell: [1, 100] },
  statusOverride: ['until-date', 'sticky', 'until-next-observation'],
  atClose: ['keep', 'closed'],
  staleAfterDays: [0, 100_000],
  refresh: ['longer-cadence', 'cadence', 'ignore'],
  graceDays: [0, 100_000],
  staleStatus: ['keep', 'unknown'],
} as const;

/** The part of policy `standard`. */
export const standardPace: PacePolicy = /* @__PURE__ */ Object.freeze({
  trajectory: /* @__PURE__ */ Object.freeze({ kind: 'linear', steepness: 10, exponent: 2 }),
  elapsed: 'days-before',
  statusFrom: 'plan-line',
  status: gapStatus,
  notStarted: 'before-start',
  hysteresis: /* @__PURE__ */ Object.freeze({ margin: 0, dwell: 1 }),
  statusOverride: 'until-date',
  atClose: 'keep',
  staleAfterDays: 21,
  refresh: 'longer-cadence',
  graceDays: 2,
  staleStatus: 'keep',
});
