import type { CivilDate, GoalId } from '@throughline/core';

/** What the facts say about a link. */
export type LinkState = 'held' | 'vanity' | 'too-early' | 'child-open' | 'no-data' | 'unfalsifiable';

/** Why the facts say nothing about a link. */
export type LinkSilence =
  /** Nothing says whether the goal below has met its target. */
  | 'child-unread'
  /** The goal above has no value that could be read. */
  | 'parent-unread'
  /** It is not known where the goal above stood before. */
  | 'parent-baseline'
  /** The goal above has no value since the day the effect was due. */
  | 'parent-silent'
  /** The effect cannot be said in the unit of the goal above. */
  | 'unit';

/** A link, with what the facts say about it. */
export interface LinkReading {
  /** The goal below. */
  readonly child: GoalId;
  /** The goal above. */
  readonly parent: GoalId;
  /**
   * `held`: the goal below met its target and the one above moved. `vanity`: it met it and the one above did not
   * move. `too-early`: it met it, and the effect is not due yet. `child-open`: it has not met it. `no-data`: the facts
   * do not say. `unfalsifiable`: the link expects nothing, so nothing could say.
   */
  readonly state: LinkState;
  /** Why there is no data; only with `no-data`. */
  readonly reason?: LinkSilence;
  /** Since when the goal below has met its target without a break. */
  readonly hitOn?: CivilDate;
  /** The day from which the effect is judged: the day of the hit and the days of lag. */
  readonly dueOn?: CivilDate;
  /** The effect that is expected, in the unit of the goal above; below 0 is down. */
  readonly expected?: number;
  /** How far the goal above has moved since the goal below began, in its unit; below 0 is down. */
  readonly observed?: number;
  /** Observed by expected effect; below 0 it moved the wrong way. */
  readonly effectShare?: number;
}

/** What the facts say about the links of a goal set. */
export interface LinkEvidence {
  /** The day the answer is for. */
  readonly asOf: CivilDate;
  /** The share of the expected effect from which a link holds. */
  readonly minEffectShare: number;
  /** The links, in the order of the goals below in the document and of their links. */
  readonly links: readonly LinkReading[];
  /** How many links there are in each state. */
  readonly counts: Readonly<Record<LinkState, number>>;
}
