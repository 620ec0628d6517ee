import type { Measure } from '../measure/measure.ts';
import type { CheckIn, RetractionCheckIn } from '../model/check-in.ts';
import type { GoalId, Id, PersonId, RoleId, UnitId } from '../model/ids.ts';
import type { Judgement, Retrospective } from '../model/judgement.ts';
import type { JsonValue } from '../model/json-value.ts';
import type { Kpi } from '../model/kpi.ts';
import type { Kra } from '../model/kra.ts';
import type { Owner } from '../model/owner.ts';
import type { Support } from '../model/support.ts';
import type { Instant } from '../time/instant.ts';
import type { GoalKind, NewGoal } from './new-goal.ts';
import type { ReferenceValue } from './reference-value.ts';

/** Everything that can happen to a goal set. A closed union: plain JSON, safe to store, send and replay. */
export type Change =
  | AddChange
  | ReviseChange
  | ReparentChange
  | SetOwnersChange
  | SetWeightChange
  | ShiftTargetChange
  | SetStateChange
  | RedistributeKrasChange
  | ApplyTemplateChange
  | AcceptDraftChange
  | RecordCheckInChange
  | RetractCheckInChange
  | JudgeChange
  | RetrospectChange
  | CorrectClosedChange
  | UpsertReferenceChange
  | ErasePersonChange
  | RestoreChange;

/** Adds a goal. */
export interface AddChange {
  /** Tells the changes apart. */
  readonly kind: 'add';
  /** The goal and its kind. */
  readonly goal: NewGoal;
}

/** Changes plain fields of a goal: title, description, dates, kind, source and the like. */
export interface ReviseChange {
  /** Tells the changes apart. */
  readonly kind: 'revise';
  /** The goal. */
  readonly goal: GoalId;
  /** New values by field. Fields that have a change of their own are refused. */
  readonly set?: { readonly [field: string]: JsonValue };
  /** Fields to take away. */
  readonly unset?: readonly string[];
}

/** Gives a goal other parents. */
export interface ReparentChange {
  /** Tells the changes apart. */
  readonly kind: 'reparent';
  /** The goal. */
  readonly goal: GoalId;
  /** All links up, new and kept. Absent: unchanged; an empty list takes all away. */
  readonly supports?: readonly Support[];
  /** The objective of a key result, or the KRA of a KPI. Absent: unchanged. */
  readonly container?: GoalId;
}

/** Gives a goal other owners. */
export interface SetOwnersChange {
  /** Tells the changes apart. */
  readonly kind: 'setOwners';
  /** The goal. */
  readonly goal: GoalId;
  /** All owners, new and kept. */
  readonly owners: readonly Owner[];
}

/** Changes how much a goal counts, within its container or for one parent. */
export interface SetWeightChange {
  /** Tells the changes apart. */
  readonly kind: 'setWeight';
  /** The goal. */
  readonly goal: GoalId;
  /** The parent whose view changes. Absent: the goal's own weight. */
  readonly parent?: GoalId;
  /** New weight, 0 to 10,000; null takes it away. */
  readonly weight: number | null;
}

/** Changes what a goal aims at. A published goal needs a reason. */
export interface ShiftTargetChange {
  /** Tells the changes apart. */
  readonly kind: 'shiftTarget';
  /** The goal. */
  readonly goal: GoalId;
  /** The whole new measure. */
  readonly measure: Measure;
  /** Why. */
  readonly reason?: string;
}

/** A step in a goal's life. */
export type LifeCycleStep =
  | 'feasible'
  | 'sign-off'
  | 'publish'
  | 'freeze'
  | 'close'
  | 'reopen'
  | 'postpone'
  | 'cancel'
  | 'archive';

/** Moves a goal along its life. */
export interface SetStateChange {
  /** Tells the changes apart. */
  readonly kind: 'setState';
  /** The goal. */
  readonly goal: GoalId;
  /** The step. */
  readonly step: LifeCycleStep;
  /** For `sign-off`: in which part. */
  readonly as?: 'owner' | 'manager';
}

/** Where a KRA goes when an organisation changes. */
export interface KraMove {
  /** The KRA. */
  readonly kra: GoalId;
  /** Its new role; null takes the role away. Absent: unchanged. */
  readonly role?: RoleId | null;
  /** Its new person; null takes the person away. Absent: unchanged. */
  readonly person?: PersonId | null;
  /** Its new unit; null takes the unit away. Absent: unchanged. */
  readonly unit?: UnitId | null;
  /** Its new owners. Absent: unchanged. */
  readonly owners?: readonly Owner[];
}

/** Moves many KRAs at once. */
export interface RedistributeKrasChange {
  /** Tells the changes apart. */
  readonly kind: 'redistributeKras';
  /** The moves. */
  readonly moves: readonly KraMove[];
}

/**
 * Gives the KRAs and KPIs of one template to many people. Ids get `-` and the person's id appended; agreements,
 * ids of other systems and revisions of the template stay behind.
 */
export interface ApplyTemplateChange {
  /** Tells the changes apart. */
  readonly kind: 'applyTemplate';
  /** KRAs of the template. */
  readonly kras: readonly Kra[];
  /** KPIs of the template. */
  readonly kpis?: readonly Kpi[];
  /** Who gets them. */
  readonly people: readonly PersonId[];
}

/** What a human decided about a draft. */
export interface DraftDecision {
  /** The human. */
  readonly by: PersonId;
  /** When. */
  readonly at: Instant;
  /** Taken as it was, or edited first. */
  readonly outcome: 'accepted' | 'edited';
  /** How much was edited: 0 nothing, 1 everything. */
  readonly editRatio: number;
}

/** What a draft may do to a goal that is there: other plain fields, another target, other links. */
export type DraftEdit = ReviseChange | ShiftTargetChange | ReparentChange;

/** Takes over a draft that a human has reviewed: the goals it adds, then its edits, in order. */
export interface AcceptDraftChange {
  /** Tells the changes apart. */
  readonly kind: 'acceptDraft';
  /** Id of the draft. */
  readonly draft: Id;
  /** Kind of draft, e.g. `role-kras`. */
  readonly task: string;
  /** Id of the drafter. */
  readonly drafter: string;
  /** True when a language model wrote it. */
  readonly aiGenerated: boolean;
  /** The decision. */
  readonly decision: DraftDecision;
  /** The goals to add. Their `origin` is set from the decision. */
  readonly goals: readonly NewGoal[];
  /**
   * Edits of goals. Each follows the rules of its own kind and may link to the goals that are added. Without a
   * reason from anywhere, the draft is named as one.
   */
  readonly edits?: readonly DraftEdit[];
}

/** Records a fact. */
export interface RecordCheckInChange {
  /** Tells the changes apart. */
  readonly kind: 'recordCheckIn';
  /** The fact. */
  readonly checkIn: CheckIn;
}

/** Takes a fact back. */
export interface RetractCheckInChange {
  /** Tells the changes apart. */
  readonly kind: 'retractCheckIn';
  /** The retraction, itself a fact. */
  readonly checkIn: RetractionCheckIn;
}

/** Records a human's score or status. */
export interface JudgeChange {
  /** Tells the changes apart. */
  readonly kind: 'judge';
  /** The judgement. */
  readonly judgement: Judgement;
}

/** Records what was learnt. */
export interface RetrospectChange {
  /** Tells the changes apart. */
  readonly kind: 'retrospect';
  /** The retrospective. */
  readonly retrospective: Retrospective;
}

/** Records a fact for a closed cycle as a correction, which leaves the old fact in place. */
export interface CorrectClosedChange {
  /** Tells the changes apart. */
  readonly kind: 'correctClosed';
  /** The correcting fact. */
  readonly checkIn: CheckIn;
  /** Why. */
  readonly reason: string;
}

/** Adds or replaces something goals refer to. */
export interface UpsertReferenceChange {
  /** Tells the changes apart. */
  readonly kind: 'upsertReference';
  /** The thing and its kind. */
  readonly reference: ReferenceValue;
}

/** Takes a person's name and address away and puts another id in its place. Numbers stay as they were. */
export interface ErasePersonChange {
  /** Tells the changes apart. */
  readonly kind: 'erasePerson';
  /** The person. */
  readonly person: PersonId;
  /** Id that takes the place. It must be new. */
  readonly tombstone: PersonId;
}

/** Kinds of thing a goal set holds. */
export type StoredKind = GoalKind | ReferenceValue['entity'] | 'checkIn' | 'judgement' | 'retrospective';

/**
 * Puts one thing back as it was. The engine writes it as the inverse of other changes; one of `set` and `unset`,
 * `value` or `remove` says what to do. Only for administrators: it follows no steps of the life cycle.
 */
export interface RestoreChange {
  /** Tells the changes apart. */
  readonly kind: 'restore';
  /** Kind of the thing. */
  readonly entity: StoredKind;
  /** Its id; the key of a check-in. */
  readonly id: Id;
  /** Fields as they were. */
  readonly set?: { readonly [field: string]: JsonValue };
  /** Fields that were not there. */
  readonly unset?: readonly string[];
  /** The whole thing as it was; it takes the place of what has the id now, or comes back. */
  readonly value?: { readonly [field: string]: JsonValue };
  /** Where it stood in its list, when it comes back. Absent: at the end. */
  readonly position?: number;
  /** It was not there: the entry goes, or with `list` an empty list as well. */
  readonly remove?: 'entry' | 'list';
  /**
   * Nothing happened since, so names that lead nowhere and circles of links are let be: they were there before. Only an
   * undo right after its entry says so, and only where it would be refused otherwise.
   */
  readonly asItWas?: boolean;
}
