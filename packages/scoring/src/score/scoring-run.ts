import type { Judgement } from '@throughline/core';
import type { Showing } from '../attainment/showing-of.ts';
import type { FactReader } from '../facts/fact-reader.ts';
import type { ShareOfWorkdays } from '../pace/expected-attainment.ts';
import type { Policy } from '../policy/policy.ts';
import type { Parts } from '../roll-up/parts.ts';
import type { RangeColumns } from '../roll-up/range-columns.ts';
import type { ShareSplits } from '../roll-up/share-splits.ts';
import type { ScoreColumns } from './score-columns.ts';
import type { Status } from './status.ts';

/** Everything one scoring needs, so that it is handed on as one thing. */
export interface ScoringRun extends FactReader {
  readonly policy: Policy;
  /** What the policy makes of raw attainments. */
  readonly showing: Showing;
  /** Day of the answer. */
  readonly day: number;
  readonly splits: ShareSplits;
  /** How working days pass for a goal. */
  readonly workdaysOf: (goal: number) => ShareOfWorkdays;
  /** How goals of a state stand in the roll-up, by code of the state. */
  readonly standings: Uint8Array;
  /** Within what a goal feeds upward, as whole numbers of 1e-12. */
  readonly feedLimits: readonly [low: number, high: number];
  /** Up to this sum of weights the values within `feedLimits` add up exactly in doubles. */
  readonly largest: number;
  /** Between what and what goals lie; kept only where the policy asks for it. */
  readonly ranges?: RangeColumns | undefined;
  /** Statuses before a human's word; kept only where parents take theirs from what feeds them. */
  readonly statuses?: Status[] | undefined;
  /** Judgements in force by goal number. */
  readonly judged: ReadonlyMap<number, Judgements>;
  /** Goals with check-ins that contradict each other. */
  readonly conflicted: ReadonlySet<number>;
  readonly parts: Parts;
  readonly columns: ScoreColumns;
}

/** The judgements in force for a goal: the latest one with a score, and the latest one with a status. */
export interface Judgements {
  readonly score?: Judgement;
  readonly status?: Judgement;
}
