import type { Goals } from '../index/goal-index.ts';
import type { PlainFact } from '../ledger/plain-fact.ts';
import type { Id } from '../model/ids.ts';
import type { Stored } from './stored.ts';
import type { GoalKind } from './new-goal.ts';
import type { ListName } from './stored-places.ts';

/** Where a goal is. */
export interface GoalPlace {
  readonly kind: GoalKind;
  readonly list: ListName;
  readonly position: number;
}

/**
 * Where the entities of a goal set are kept while changes are carried out: how they are looked up and stored,
 * and nothing about what a change means. What it was opened on is never written to; `publish` gives the goals
 * as they are by then. Positions are those of the document.
 */
export interface EntityStore<G extends Goals = Goals> {
  readonly organization: () => Stored;
  readonly setOrganization: (value: Stored) => void;
  /** False for a list that the document does not have; one that is written to is there from then on. */
  readonly isThere: (name: ListName) => boolean;
  readonly sizeOf: (name: ListName) => number;
  /** The whole list. Takes as long as the list; prefer the look-ups below. */
  readonly list: (name: ListName) => readonly Stored[];
  readonly at: (name: ListName, position: number) => Stored | undefined;
  /** Position of the first one of that id, or key for check-ins; -1 when there is none. */
  readonly positionOf: (name: ListName, id: Id) => number;
  /** Position of the last one of that id; -1 when there is none. */
  readonly lastPositionOf: (name: ListName, id: Id) => number;
  /** Where the first goal of that id is, in document order. */
  readonly goalPlace: (id: Id) => GoalPlace | undefined;
  /** Puts a value in the place of another one; `fields` are those that differ, where that is known. */
  readonly set: (name: ListName, position: number, value: Stored, fields?: readonly string[]) => void;
  readonly append: (name: ListName, value: Stored) => void;
  /**
   * Appends the first so many facts, which are of the right shape, in order, as long as it can be told at once that a
   * change would record them: each is new, its goal is there, open and takes it, and what it names is there. Gives how
   * many were appended. `undefined` for a store that never can.
   */
  readonly file: ((facts: readonly PlainFact[], count: number) => number) | undefined;
  /** Puts a value before the one that has the position now. */
  readonly insert: (name: ListName, position: number, value: Stored) => void;
  readonly remove: (name: ListName, position: number) => void;
  /** Takes an empty list away. */
  readonly dropList: (name: ListName) => void;
  /** The goals with everything that was written, at that revision. What was not written to is shared. */
  readonly publish: (revision: number) => G;
}
