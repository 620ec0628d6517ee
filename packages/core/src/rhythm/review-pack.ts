import type { Finding } from '../finding/finding.ts';
import type { GoalId } from '../model/ids.ts';
import type { CivilDate } from '../time/civil-date.ts';
import type { PlannedReview } from './planned-review.ts';

/** A goal whose attainment is another than at the last review. */
export interface MovedGoal {
  /** The goal. */
  readonly goal: GoalId;
  /** Attainment then, as a fraction. */
  readonly from: number;
  /** Attainment now. */
  readonly to: number;
  /** Now minus then, in points of attainment as a fraction. */
  readonly by: number;
}

/** A goal that is off its plan line. */
export interface DriftedGoal {
  /** The goal. */
  readonly goal: GoalId;
  /** Its status, e.g. `behind` or `at-risk`. */
  readonly status: string;
  /** Attainment, as a fraction. */
  readonly attainment: number;
  /** Attainment expected by the plan line. Absent: the goal has no plan line. */
  readonly expected?: number;
  /** Expected minus actual attainment: above 0 is behind plan. Absent: the goal has no plan line. */
  readonly gap?: number;
}

/** A goal of which nothing new was heard. */
export interface StaleGoal {
  /** The goal. */
  readonly goal: GoalId;
  /** Days since the newest fact. Absent: there is none. */
  readonly days?: number;
}

/** A goal without a number. */
export interface UnknownGoal {
  /** The goal. */
  readonly goal: GoalId;
  /** Why it has none. Absent: the scores do not know the goal. */
  readonly reason?: string;
}

/** What people have to decide at a review. Closed list. */
export type DecisionKind = 'sign-off' | 'review-draft' | 'recalibrate' | 'retrospective' | 'carry-forward';

/** A decision that is due at the review. */
export interface DecisionDue {
  /** What is to be decided. */
  readonly decide: DecisionKind;
  /** The goal it is about. */
  readonly goal: GoalId;
  /** Last day for it. Absent: the review itself. */
  readonly by?: CivilDate;
}

/** What a review looks at: plain data for a page, a message or an agent. Goals are in document order. */
export interface ReviewPack {
  /** The review. */
  readonly review: PlannedReview;
  /** Goals of the cycle that count or are to count: published, closed and drafts. */
  readonly goals: readonly GoalId[];
  /** Goals that moved since the scores given as `before`; `null` when none were given. Largest move first. */
  readonly moved: readonly MovedGoal[] | null;
  /** Goals that are behind or at risk, largest gap first. */
  readonly drifted: readonly DriftedGoal[];
  /** Goals that are silent for too long or have no fact at all, longest silence first. */
  readonly stale: readonly StaleGoal[];
  /** Goals without a number. Silence is never green. */
  readonly unknown: readonly UnknownGoal[];
  /** Findings about things that contradict each other. */
  readonly conflicts: readonly Finding[];
  /** All other findings about these goals, in the order given. */
  readonly findings: readonly Finding[];
  /** What is to be decided. */
  readonly decisions: readonly DecisionDue[];
}
