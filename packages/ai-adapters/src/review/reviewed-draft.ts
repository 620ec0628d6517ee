import type {
  AcceptDraftChange,
  Actor,
  CivilDate,
  DraftDecision,
  Finding,
  Goals,
  Id,
  Instant,
  PersonId,
} from '@throughline/core';
import type { ConfiguredRule, Rule } from '@throughline/cascade';
import type { Provenance } from '../draft/draft.ts';
import type { DraftPart } from './draft-parts.ts';
import type { ReviewAccess } from './review-access.ts';

/** What every decision says. */
interface DecisionFacts {
  /** Who decides. It must be a human; a service is refused. */
  readonly by: Actor;
  /** When. */
  readonly at: Instant;
}

/** The draft is taken as it is. It is the human's from then on (S1-05). */
export interface AcceptDecision extends DecisionFacts {
  /** Tells the three apart. */
  readonly outcome: 'accepted';
}

/** The draft is taken with changes. */
export interface EditDecision<Value> extends DecisionFacts {
  /** Tells the three apart. */
  readonly outcome: 'edited';
  /** The proposal as the human wants it. It is checked like any data from outside. */
  readonly value: Value;
}

/** The draft is not taken. */
export interface RejectDecision extends DecisionFacts {
  /** Tells the three apart. */
  readonly outcome: 'rejected';
  /** Why, if said. */
  readonly reason?: string;
}

/** What a human decides about a draft. */
export type Decision<Value> = AcceptDecision | EditDecision<Value> | RejectDecision;

/** What a review is held against: the goals as they are now, which may have moved since the draft was made. */
export interface ReviewContext {
  /** The current goal set. */
  readonly goals: Goals;
  /** Day the rules look at. */
  readonly asOf: CivilDate;
  /** Rules beyond those about structure, weights and shares, which always run. A new error of any of them refuses the draft. */
  readonly rules?: readonly (Rule | ConfiguredRule)[];
  /**
   * What the human may see and change of a set, by the policy of the host, e.g.
   * `(goals, person) => compileAccess(goals, { access, on }).readerOf(person)`. It is asked for the goals as they are, and
   * for the goals with the draft in them. Absent: whoever is among the people may decide about every draft.
   */
  readonly access?: (goals: Goals, person: PersonId) => ReviewAccess;
  /**
   * Whom a draft about a person is about, as the host knows it: a draft that says somebody else is refused. Needed for such
   * drafts where `access` is given.
   */
  readonly about?: PersonId;
}

/** A draft of goals that passed: the change is ready for `applyChanges`. Until it is applied, nothing has happened. */
export interface ReviewedDraft {
  /** True: it may be applied. */
  readonly ok: true;
  /** The one change that takes it over. */
  readonly change: AcceptDraftChange;
  /** The decision, as it stands in the change. */
  readonly decision: DraftDecision;
  /** What the rules newly report once it is applied; no errors among them. */
  readonly findings: readonly Finding[];
  /** Where the draft came from. */
  readonly provenance: Provenance;
}

/**
 * A draft of something else than goals that passed: a text, a table, a query. There is nothing to apply; it is the
 * human's from then on (S1-05), who may show or store it.
 */
export interface ReviewedValue<Value> {
  /** True: it may be used. */
  readonly ok: true;
  /** What was drafted, as the human decided: a copy, plain data all through. */
  readonly value: Value;
  /** True when a language model wrote it, also after edits: whoever reads it must be able to know. */
  readonly aiGenerated: boolean;
  /** The decision. */
  readonly decision: DraftDecision;
  /** Nothing: what is no goal breaks no rule of the cascade. */
  readonly findings: readonly Finding[];
  /** Where the draft came from. */
  readonly provenance: Provenance;
}

/** What comes of a draft that passed, by what it proposes; either of both where that is not known. */
export type Reviewed<Value> = object extends Value
  ? ReviewedDraft | ReviewedValue<Value>
  : Extract<keyof Value, DraftPart> extends never
    ? ReviewedValue<Value>
    : ReviewedDraft;

/** A draft that is not taken over: the human said no, or the checks did. Nothing has happened. */
export interface DraftRejection {
  /** False: there is nothing to apply. */
  readonly ok: false;
  /** `rejected` by the human, `refused` by the checks. */
  readonly outcome: 'rejected' | 'refused';
  /** Id of the draft, as far as there is one. */
  readonly draft?: Id;
  /** Who decided. */
  readonly by: PersonId;
  /** When. */
  readonly at: Instant;
  /** Why the human said no, if said. */
  readonly reason?: string;
  /** Why the checks said no; empty when the human did. */
  readonly findings: readonly Finding[];
}
