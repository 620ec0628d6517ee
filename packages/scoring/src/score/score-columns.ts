/** What is worked out for every goal at once, by goal number. Everything else is read from it when asked for. */
export interface ScoreColumns {
  /** What the goal feeds upward, as a whole number of 1e-12; 0 where there is no score. */
  readonly fed: Float64Array;
  /** Attainments of goals above others that do not feed upward as they are: they were cut, or lowered by guardrails. */
  readonly uncut: Map<number, number>;
  /** 0 where there is a score, else one more than a position in `unscoredReasons`. */
  readonly reason: Uint8Array;
  /** How a commitment stands, as one of `verdicts`. */
  readonly verdict: Uint8Array;
  /** Verdicts as they were before a human's score replaced them. */
  readonly computed: Map<number, number>;
  /** What the roll-up noticed, as bits of `notices`. */
  readonly notices: Uint8Array;
}

/** How a commitment stands, from good to bad. `none`: the goal is not committed, or does not count. */
export const verdicts = { none: 0, met: 1, pending: 2, late: 3, missed: 4 } as const;

/** Bits of `ScoreColumns.notices`. */
export const notices = {
  missingChildren: 1,
  missingWeight: 2,
  outOfRange: 4,
  missedCommitment: 8,
  /** Its weights were to add up and do not. */
  weightsOff: 16,
} as const;

/** Columns in which no goal has been scored. */
export const emptyScoreColumns = (size: number): ScoreColumns => ({
  fed: new Float64Array(size),
  uncut: new Map(),
  reason: new Uint8Array(size),
  verdict: new Uint8Array(size),
  computed: new Map(),
  notices: new Uint8Array(size),
});
