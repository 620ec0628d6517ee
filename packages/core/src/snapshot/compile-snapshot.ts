import { appendCheckIns } from '../index/append-check-ins.ts';
import { compileGoals } from '../index/compile-goals.ts';
import { compileReferences, referencesBy } from '../index/compile-references.ts';
import type { GoalIndex } from '../index/goal-index.ts';
import type { CheckIn } from '../model/check-in.ts';
import type { GoalSet } from '../model/goal-set.ts';
import { patchColumns } from './patch-columns.ts';
import { wholeSnapshotDocument } from './snapshot-document.ts';
import { entryIn, sizeIn } from './snapshot-lookups.ts';
import { snapshotParts, type Snapshot } from './snapshot.ts';

const { numbers, facts, history, references, names, values, weights, states, measures } = snapshotParts;
const anyValue = values | weights | states | measures;

/**
 * The index `compileGoals` gives for the document of a snapshot, made from that of the base where it can be:
 * check-ins go behind those of the base, and goals whose check-ins are as they were are compiled without them.
 */
export const compileSnapshot = (snapshot: Snapshot, document: GoalSet): GoalIndex => {
  const { parts, base } = snapshot;
  if ((parts & (numbers | history)) !== 0)
    return { ...compileGoals(wholeSnapshotDocument(snapshot, document)), document };
  const goals = goalsIn(snapshot, document);
  const checkIns = (parts & facts) === 0 ? base.checkIns : appendCheckIns(base, appendedIn(snapshot));
  const referenceOf =
    (parts & references) === 0 && (parts & names) !== 0
      ? referencesBy(compileReferences(document))
      : goals.referenceOf;
  return { ...goals, document, checkIns, referenceOf };
};

/** Goals and what they refer to, read again only where something differs. */
const goalsIn = (snapshot: Snapshot, document: GoalSet): GoalIndex => {
  if ((snapshot.parts & references) !== 0) return compileGoals(document);
  return (snapshot.parts & anyValue) === 0 ? snapshot.base : patchColumns(snapshot, document);
};

const appendedIn = (snapshot: Snapshot): readonly CheckIn[] => {
  const added: CheckIn[] = [];
  const size = sizeIn(snapshot, 'checkIns');
  for (let row = snapshot.base.checkIns.size; row < size; row++)
    added.push(entryIn(snapshot, 'checkIns', row) as unknown as CheckIn);
  return added;
};
