import type { Change } from '../change/change.ts';
import type { CheckIn } from '../model/check-in.ts';
import type { CivilDate } from '../time/civil-date.ts';
import type { Commitment, GoalState, SignOff } from '../model/goal.ts';
import type { CycleId, GoalId, PersonId } from '../model/ids.ts';
import type { Instant } from '../time/instant.ts';
import type { Judgement, Retrospective } from '../model/judgement.ts';
import type { Measure } from '../measure/measure.ts';
import type { GoalKind } from '../change/new-goal.ts';
import type { FieldsBefore } from './fields-before.ts';

/** What was agreed with one person for one cycle, and what became of it. Plain JSON in a stable order. */
export interface EvidenceFile {
  /** Version of this layout. */
  readonly format: 1;
  /** The person. */
  readonly person: { readonly id: PersonId; readonly name: string };
  /** The cycle: first day, and first day after it. */
  readonly cycle: {
    readonly id: CycleId;
    readonly name: string;
    readonly start: CivilDate;
    readonly end: CivilDate;
  };
  /** Nothing that was recorded later is in it. Absent: all that is recorded. */
  readonly knownAt?: Instant;
  /** Revision of the goals it was made from. */
  readonly revision: number;
  /** The goals, by id. */
  readonly goals: readonly EvidenceGoal[];
}

/**
 * In which part a person has to do with a goal: as one of its owners, as the holder of a KRA, by a key result
 * or KPI without owners of its own, or only earlier.
 */
export type EvidencePart = 'accountable' | 'contributor' | 'reviewer' | 'holder' | 'contained' | 'former';

/** One goal of the person in the cycle. */
export interface EvidenceGoal {
  /** Id. */
  readonly goal: GoalId;
  /** Kind. */
  readonly kind: GoalKind;
  /** Title. */
  readonly title: string;
  /** In which parts, the most answerable first. */
  readonly parts: readonly EvidencePart[];
  /** State. */
  readonly state: GoalState;
  /** How it is judged, if it says so itself. */
  readonly commitment?: Commitment;
  /** Own weight. */
  readonly weight?: number;
  /** Own deadline. */
  readonly deadline?: CivilDate;
  /** How it is measured. */
  readonly measure?: Measure;
  /** Agreements to the current text. */
  readonly agreed: readonly SignOff[];
  /** What was changed, oldest first, with who, when and why. Facts and judgements stand below. */
  readonly changes: readonly EvidenceChange[];
  /** What was measured, in the order in which facts count. */
  readonly facts: readonly EvidenceFact[];
  /** Human scores and statuses, by day. */
  readonly judgements: readonly Judgement[];
  /** What was learnt, by day. */
  readonly retrospectives: readonly Retrospective[];
}

/** One change of the goal. */
export interface EvidenceChange {
  /** Revision of the goal set after it. */
  readonly revision: number;
  /** When it was recorded. */
  readonly at: Instant;
  /** Who. */
  readonly by: PersonId;
  /** A human or a service. */
  readonly actor: 'human' | 'service';
  /** Why, if said. */
  readonly reason?: string;
  /** What. */
  readonly change: Change;
  /** The fields it changed, as they were; null for those that were not there. Absent when nothing was there. */
  readonly before?: FieldsBefore;
}

/** One fact, and whether it was taken back. */
export interface EvidenceFact {
  /** The fact as recorded. */
  readonly checkIn: CheckIn;
  /** True when it was taken back. The retraction is among the facts. */
  readonly retracted?: true;
}
