import type { Stored } from '../change/stored.ts';
import { goalKinds, type ListName, storedPlaces } from '../change/stored-places.ts';
import type { GoalIndex } from '../index/goal-index.ts';
import { viewOf } from '../index/index-view.ts';
import type { BaseLookups } from './base-lookups.ts';
import { lookupsOf } from './base-lookups.ts';
import type { IdPositions } from './id-positions.ts';
import { emptyIds, type IdTrie } from './id-trie.ts';
import type { FactRows } from './fact-rows.ts';
import { emptyPositions, type PositionTrie } from './position-trie.ts';

/** What was written to one list: edited entries of the base, and entries appended behind them. */
export interface ListOverlay {
  /** Entries by now. */
  readonly size: number;
  /** Written entries by position. */
  readonly entries: PositionTrie<Stored>;
  /** Position of the first appended entry of an id, for entries that came in few at a time. */
  readonly ids: IdTrie<number>;
  /** The same for entries that came in by the hundred. Not written to once their batch is over. */
  readonly manyIds: readonly IdPositions[];
  /** Check-ins that came in by the hundred; they are not among the entries. Not written to once their batch is over. */
  readonly rows: readonly FactRows[];
}

/** Rows of appended check-ins, the last one first. */
export interface RowChain {
  readonly row: number;
  readonly before: RowChain | undefined;
}

/**
 * Goals as they are at one revision: a compiled index, and what was written since. Nothing in it is ever
 * written to; what follows it shares all but the way to what is new.
 */
export interface Snapshot {
  /** A compiled index, with every column there. */
  readonly base: GoalIndex;
  readonly lookups: BaseLookups;
  readonly organization: Stored;
  /** Absent: the set had none, and nothing was written. */
  readonly revision: number | undefined;
  /** Lists that were written to. */
  readonly lists: { readonly [Name in ListName]?: ListOverlay };
  /** Names of the fields of the document in their order, `checkIns` among them. */
  readonly fields: readonly string[];
  /** Which parts of the index differ from those of the base, as `snapshotParts`. */
  readonly parts: number;
  /** Appended check-ins by number of the goal. */
  readonly factsOfGoal: PositionTrie<RowChain>;
  /** Appended retractions by the key they name. */
  readonly retractionsOfKey: IdTrie<RowChain>;
}

/**
 * Parts of an index that can differ from the base. `numbers`: goals may have other numbers, and everything with
 * them. `facts`: check-ins were appended. `history`: check-ins of the base were replaced. `values`: plain fields
 * and terms of links. `references`: what goals refer to. `many`: so many check-ins were appended at once that
 * they are not listed by goal. `names`: there are other things to refer to, though no column shows them.
 * `weights`, `states`, `measures`: of plain fields only these. `named`: what goals name besides.
 */
export const snapshotParts = {
  numbers: 1,
  facts: 2,
  history: 4,
  values: 8,
  references: 16,
  many: 32,
  names: 64,
  weights: 128,
  states: 256,
  measures: 512,
  named: 1024,
} as const;

/** The lists of goals, in document order. */
export const goalLists: ReadonlySet<ListName> = /* @__PURE__ */ new Set(
  goalKinds.map((kind) => storedPlaces[kind].list),
);

/** The snapshot an index stands for; an index with every column there has nothing written over it. */
export const snapshotOf = (index: GoalIndex): Snapshot => {
  const view = viewOf(index);
  if (view === undefined) return plainSnapshot(index);
  return (view.snapshot() as Snapshot | undefined) ?? plainSnapshot(view.settled());
};

const plainSnapshot = (base: GoalIndex): Snapshot => {
  const { document } = base;
  const fields = Object.keys(document);
  if (base.checkIns.size > 0) fields.push('checkIns');
  return {
    base,
    lookups: lookupsOf(base),
    organization: document.organization as unknown as Stored,
    revision: document.revision,
    lists: {},
    fields,
    parts: 0,
    factsOfGoal: emptyPositions,
    retractionsOfKey: emptyIds,
  };
};
