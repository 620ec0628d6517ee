import type { ChangeEntry } from '../change/change-entry.ts';
import type { GoalSet } from '../model/goal-set.ts';

/** A value now or later. */
export type MaybePromise<Value> = Value | Promise<Value>;

/** What a host's storage of one goal set and its change log has to offer to be held against `storeContract`. */
export interface GoalStore {
  /** The goals as they are. Their `revision` is the version that is compared when saving; absent means 0. */
  readonly load: () => MaybePromise<GoalSet>;
  /** The whole log since the goals the store was made with, oldest entry first. */
  readonly readLog: () => MaybePromise<readonly ChangeEntry[]>;
  /**
   * Stores goals and appends entries, both or nothing, if the stored revision is still the expected one.
   * Otherwise nothing is stored, and the caller loads again and makes the change anew.
   */
  readonly save: (write: StoreWrite) => MaybePromise<'saved' | 'conflict'>;
}

/** One save. */
export interface StoreWrite {
  /** Revision of the goals the change was made on. */
  readonly expectedRevision: number;
  /** The goals after it. */
  readonly goals: GoalSet;
  /** The entries it made. */
  readonly entries: readonly ChangeEntry[];
}

/** A store for one case, and the way to open what it has stored again, as after a restart. */
export interface StoreUnderTest {
  /** The store. */
  readonly store: GoalStore;
  /** Another store on the same data, with nothing left in memory. */
  readonly reopen: () => MaybePromise<GoalStore>;
}

/**
 * Makes an empty store that holds these goals and no log. It must call `beforeWrite` right before each write to
 * its medium; when that throws, the store must pass the error on, like a process that dies there.
 */
export type MakeStore = (base: GoalSet, faults: StoreFaults) => MaybePromise<StoreUnderTest>;

/** Where a store can be made to fail. */
export interface StoreFaults {
  /** To be called before each write to the medium; throws when a case wants the process to die. */
  readonly beforeWrite: () => void;
}
