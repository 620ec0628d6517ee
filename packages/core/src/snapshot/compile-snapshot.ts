import { compileGoals } from '../index/compile-goals.ts';
import type { GoalIndex } from '../index/goal-index.ts';
import type { GoalSet } from '../model/goal-set.ts';
import { wholeSnapshotDocument } from './snapshot-document.ts';
import type { Snapshot } from './snapshot.ts';

/** The index `compileGoals` gives for the document of a snapshot, made from that of the base. */
export const compileSnapshot = (snapshot: Snapshot, document: GoalSet): GoalIndex => {
  const { parts, base } = snapshot;
  if (parts === 0) return { ...base, document };
  return { ...compileGoals(wholeSnapshotDocument(snapshot, document)), document };
};
