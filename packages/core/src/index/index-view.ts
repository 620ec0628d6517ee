import { checkIndex } from './document-of.ts';
import type { CheckIn } from '../model/check-in.ts';
import type { Goal } from '../model/goal.ts';
import type { GoalSet } from '../model/goal-set.ts';
import type { GoalIndex } from './goal-index.ts';

/**
 * How an index of changed goals answers single questions without its columns, which are worked out when they
 * are first read. Its answers are those the columns give.
 */
export interface IndexView {
  /** What the index was made from; of use to its maker. `undefined` once every column is there. */
  readonly snapshot: () => object | undefined;
  /** The index with every column there; worked out once. */
  readonly settled: () => GoalIndex;
  /** The revision of the set, without reading its document. */
  readonly revision: () => number | undefined;
  readonly document: () => GoalSet;
  readonly toGoalSet: () => GoalSet;
  readonly goalAt: (goal: number) => Goal | undefined;
  readonly factsOf: (goal: number, asOf: number, knownAt: number, into?: number[]) => readonly number[];
  readonly latestFactOf: (goal: number, asOf: number, knownAt: number) => number;
  readonly checkInAt: (row: number) => CheckIn | undefined;
  readonly referenceOf: GoalIndex['referenceOf'];
}

const behind = /* @__PURE__ */ Symbol('view');

/** The view of an index of changed goals; `undefined` for one that was compiled. */
export const viewOf = (index: GoalIndex): IndexView | undefined => {
  checkIndex(index);
  return (index as { readonly [behind]?: IndexView })[behind];
};

/** The view behind an index of changed goals, by its own getters. */
export const viewIn = (index: object): IndexView => (index as { readonly [behind]: IndexView })[behind];

/** Puts a view behind an index. It is not among the keys of the index, so a copy of it does without. */
export const setView = (index: object, view: IndexView): void => {
  Object.defineProperty(index, behind, { value: view });
};
