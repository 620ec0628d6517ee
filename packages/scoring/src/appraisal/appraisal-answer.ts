import type { CivilDate, CycleId, Finding, GoalId, Id, PersonId } from '@throughline/core';
import type { UnscoredReason } from '../attainment/unscored-reason.ts';
import type { ExplanationStep } from '../explain/explanation.ts';
import type { Grade } from '../score/grade.ts';
import type { UnratedReason } from './unrated-reason.ts';

/** A rating on the scale of the policy, or why there is none. Not rated is never 0. */
export type Rating =
  | {
      /** True. */
      readonly rated: true;
      /** The rating, on the scale of the policy. */
      readonly rating: number;
      /** The rating in words. */
      readonly grade: Grade;
      /** Id of the step that gives it. */
      readonly step: number;
    }
  | {
      /** False. */
      readonly rated: false;
      /** Why. */
      readonly reason: UnratedReason;
      /** Id of the step that says so. */
      readonly step: number;
    };

/** One KRA of an appraisal. */
export interface KraAppraisal {
  /** The KRA. */
  readonly kra: GoalId;
  /** Its title. */
  readonly title: string;
  /** Its rating. */
  readonly rating: Rating;
  /** Who gave it: a human, or the attainment by the policy. Absent: nobody. */
  readonly from?: 'human' | 'attainment';
  /** How much it counts in the rating by goals, 0 to 1. */
  readonly share: number;
  /** What it brings in: share times rating. Absent when it is not rated. */
  readonly contribution?: number;
  /** What was attained in it, 0 to 1, whether or not a human rated it. Absent when it has no score. */
  readonly attainment?: number;
  /** What the attainment would be on the scale. It stands beside a human's rating and never replaces it. */
  readonly attainmentRating?: number;
}

/** A KPI in the summary by the system: a number and where it comes from. */
export interface KpiSummary {
  /** The KPI. */
  readonly kpi: GoalId;
  /** Its KRA. */
  readonly kra: GoalId;
  /** Its title. */
  readonly title: string;
  /** Attainment 0 to 1; absent when it has no score. */
  readonly attainment?: number;
  /** Why it has no score. */
  readonly reason?: UnscoredReason;
  /** Day of its newest fact; absent when there is none. */
  readonly lastOn?: CivilDate;
  /** Id of the step; `explain(scores, kpi)` goes on from there to the check-ins. */
  readonly step: number;
}

/** A review in its three parts (S0-24), each with where it comes from. */
export interface ReviewParts {
  /** What the system knows: figures alone, and the words of the review book. */
  readonly system: {
    readonly kpis: readonly KpiSummary[];
    readonly summary?: string;
  };
  /** What the manager adds. */
  readonly manager: {
    readonly by?: PersonId;
    readonly ratedOn?: CivilDate;
    readonly context?: string;
    /** Conversations of the cycle, by id. */
    readonly conversations: readonly Id[];
    /** Feedback of the cycle that others gave, by id. */
    readonly feedback: readonly Id[];
  };
  /** What the employee says. */
  readonly employee: {
    readonly reflection?: string;
    /** Feedback on oneself, by id. */
    readonly feedback: readonly Id[];
    /** Career goals, by id. */
    readonly careerGoals: readonly Id[];
  };
  /** Parts of which nothing is there yet. */
  readonly missing: readonly ('system' | 'manager' | 'employee')[];
}

/** An appraisal of a person for a cycle, KRA by KRA and then overall. */
export interface AppraisalAnswer {
  /** The person. */
  readonly person: PersonId;
  /** The cycle. */
  readonly cycle: CycleId;
  /** The day the attainments are for; absent when the cycle has no dates. */
  readonly asOf?: CivilDate;
  /** Policy id and version, e.g. `standard@1`. */
  readonly policy: string;
  /** The appraisal of the review book it rests on; absent when there is none, or more than one. */
  readonly appraisal?: Id;
  /** Each KRA by itself, in document order. */
  readonly kras: readonly KraAppraisal[];
  /** The rating by goals, by oneself and by others. */
  readonly parts: { readonly goals: Rating; readonly self: Rating; readonly feedback: Rating };
  /** What the parts come to. */
  readonly overall: Rating;
  /** The overall rating a human gave; it stands, whatever the parts come to. */
  readonly given?: number;
  /** The three parts of the review. */
  readonly review: ReviewParts;
  /** How the numbers came about, each step after those it uses; the last one is `overall`. */
  readonly steps: readonly ExplanationStep[];
  /** What the data lacked, refusals among it, in a stable order. */
  readonly findings: readonly Finding[];
}
