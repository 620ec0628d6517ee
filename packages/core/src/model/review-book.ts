import type { CivilDate } from '../time/civil-date.ts';
import type { Entity } from './entity.ts';
import type { CycleId, GoalId, Id, PersonId, RoleId } from './ids.ts';
import type { Extensions } from './json-value.ts';

/** A rating of one KRA. */
export interface KraRating {
  /** The KRA. */
  readonly kra: GoalId;
  /** Rating on the scale of the appraisal's policy. */
  readonly rating: number;
  /** Why. */
  readonly note?: string;
  /** Goals that show it. */
  readonly evidence?: readonly GoalId[];
}

/** What an appraisal may be used for. */
export type AppraisalUse = 'development' | 'compensation' | 'promotion' | 'succession';

/** An appraisal of a person for a cycle: system summary, manager's context, employee's reflection. */
export interface Appraisal extends Entity {
  /** The person. */
  readonly person: PersonId;
  /** The cycle. */
  readonly cycle: CycleId;
  /** Who rates. */
  readonly manager?: PersonId;
  /** How far it is. */
  readonly state: 'open' | 'rated' | 'shared' | 'closed';
  /** What it is used for. Pay must be declared here to be allowed at all. */
  readonly use?: readonly AppraisalUse[];
  /** Ratings, one for each KRA. */
  readonly kraRatings?: readonly KraRating[];
  /** Overall rating, given by a human after the KRAs. */
  readonly overall?: number;
  /** Summary of the KPIs by the system. */
  readonly systemSummary?: string;
  /** What the manager adds. */
  readonly managerContext?: string;
  /** What the employee says. */
  readonly employeeReflection?: string;
  /** Day the ratings were given. */
  readonly ratedOn?: CivilDate;
  /** Day it was shared with the person. */
  readonly sharedOn?: CivilDate;
}

/** Something somebody promised to do. */
export interface ActionItem extends Entity {
  /** What. */
  readonly title: string;
  /** Who. */
  readonly owner: PersonId;
  /** By when. */
  readonly due?: CivilDate;
  /** Day it was done. Absent: open. */
  readonly doneOn?: CivilDate;
}

/** A one-to-one talk. */
export interface Conversation extends Entity {
  /** The person. */
  readonly person: PersonId;
  /** With whom. */
  readonly with: PersonId;
  /** Day of the talk. */
  readonly on: CivilDate;
  /** Cycle it belongs to. */
  readonly cycle?: CycleId;
  /** Goals talked about. */
  readonly goals?: readonly GoalId[];
  /** What was said. */
  readonly note?: string;
  /** What was promised. */
  readonly actionItems?: readonly ActionItem[];
}

/** Feedback about a person. */
export interface Feedback extends Entity {
  /** Whom it is about. */
  readonly about: PersonId;
  /** Who gave it. Absent: not named. */
  readonly from?: PersonId;
  /** In which part. */
  readonly as: 'peer' | 'manager' | 'report' | 'self' | 'customer';
  /** Day it was given. */
  readonly on: CivilDate;
  /** The words. */
  readonly text: string;
  /** Goals it is about. */
  readonly goals?: readonly GoalId[];
}

/** What a person wants to become or learn. */
export interface CareerGoal extends Entity {
  /** The person. */
  readonly person: PersonId;
  /** What. */
  readonly title: string;
  /** The role aimed at. */
  readonly role?: RoleId;
  /** Competencies to grow. */
  readonly competencies?: readonly Id[];
  /** By when. */
  readonly by?: CivilDate;
}

/** A worry of a person about how an answer about them came about, and what became of it. */
export interface Concern extends Entity {
  /** Who raised it. */
  readonly person: PersonId;
  /** Day it was raised. */
  readonly on: CivilDate;
  /** What it is about. */
  readonly about: 'score' | 'draft' | 'appraisal' | 'data' | 'other';
  /** The words. */
  readonly text: string;
  /** The goal or record it is about. */
  readonly subject?: Id;
  /** Who answered. Absent: open. */
  readonly answeredBy?: PersonId;
  /** Day of the answer. */
  readonly answeredOn?: CivilDate;
  /** The answer. */
  readonly answer?: string;
}

/** Personal evidence, kept apart from the goal set so that goals can be shared without it. */
export interface ReviewBook {
  /** Version of this shape. */
  readonly schemaVersion: 1;
  /** Id of the organisation. */
  readonly organization: Id;
  /** Appraisals. */
  readonly appraisals?: readonly Appraisal[];
  /** One-to-one talks. */
  readonly conversations?: readonly Conversation[];
  /** Feedback. */
  readonly feedback?: readonly Feedback[];
  /** Career goals. */
  readonly careerGoals?: readonly CareerGoal[];
  /** Concerns. */
  readonly concerns?: readonly Concern[];
  /** Data of the host, kept word for word. */
  readonly extensions?: Extensions;
}
