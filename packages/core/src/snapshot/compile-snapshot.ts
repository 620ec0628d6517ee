import { type AddedCheckIns, appendCheckIns } from '../index/append-check-ins.ts';
import { compileAssignments } from '../index/compile-assignments.ts';
import { compileGoals } from '../index/compile-goals.ts';
import { compileReferences, referencesBy } from '../index/compile-references.ts';
import { faultFinder, findFaults } from '../index/find-faults.ts';
import { findFaultyLists, withCheckIns } from '../index/find-faulty-lists.ts';
import { goalAt } from '../index/goal-at.ts';
import type { GoalIndex } from '../index/goal-index.ts';
import type { CheckIn } from '../model/check-in.ts';
import type { GoalSet } from '../model/goal-set.ts';
import { editedIn, patchColumns } from './patch-columns.ts';
import { wholeSnapshotDocument } from './snapshot-document.ts';
import { entryIn, sizeIn } from './snapshot-lookups.ts';
import { snapshotParts, type Snapshot } from './snapshot.ts';

const { numbers, facts, history, references, names, values, weights, states, measures, named } =
  snapshotParts;
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
  if ((parts & references) !== 0)
    return { ...goals, document, faultyLists: withCheckIns({ ...goals, checkIns }, goals), checkIns };
  if ((parts & names) !== 0)
    return { ...goals, ...namedIn(snapshot, { ...goals, checkIns }, document), document, checkIns };
  const faultyLists = (parts & facts) === 0 ? base.faultyLists : withCheckIns({ ...goals, checkIns }, base);
  return { ...goals, faults: faultsIn(snapshot, goals, document), faultyLists, document, checkIns };
};

/** Lists besides those with columns of their own of which goals name entries. */
const namedByGoals = ['people', 'sources', 'aiSystems', 'accessLists'] as const;

/** What follows from other things to refer to, where no other column does. */
const namedIn = (
  snapshot: Snapshot,
  goals: GoalIndex,
  document: GoalSet,
): Pick<GoalIndex, 'faults' | 'faultyLists' | 'referenceOf' | 'assignments'> => {
  const references = compileReferences(document);
  const referenceOf = referencesBy(references);
  const lookups = { numberOf: goals.numberOf, referenceOf };
  const assignments = compileAssignments(document.assignments ?? [], references.positions);
  const isSame =
    document.organization === snapshot.base.document.organization &&
    namedByGoals.every((name) => snapshot.lists[name] === undefined);
  return {
    faults: isSame ? faultsIn(snapshot, goals, document) : findFaults(document, goals.documentOrder, lookups),
    faultyLists: findFaultyLists(document, { ...goals, ...lookups, ...references, assignments }),
    referenceOf,
    assignments,
  };
};

/** Faults of the base, with edited goals looked at again. */
const faultsIn = (snapshot: Snapshot, goals: GoalIndex, document: GoalSet): Uint8Array => {
  const { base, parts } = snapshot;
  if ((parts & (values | measures | named)) === 0) return base.faults;
  const faults = base.faults.slice();
  const faultsOf = faultFinder(base);
  const index = { ...goals, document };
  for (const goal of editedIn(snapshot)) {
    const entity = goalAt(index, goal);
    if (entity !== undefined) faults[goal] = faultsOf(entity);
  }
  return faults;
};

/** Goals and what they refer to, read again only where something differs. */
const goalsIn = (snapshot: Snapshot, document: GoalSet): GoalIndex => {
  if ((snapshot.parts & references) !== 0) return compileGoals(document);
  return (snapshot.parts & anyValue) === 0 ? snapshot.base : patchColumns(snapshot, document);
};

/** Check-ins behind those of the base, in order: those that came in by the hundred as columns. */
const appendedIn = (snapshot: Snapshot): readonly AddedCheckIns[] => {
  const parts: AddedCheckIns[] = [];
  let row = snapshot.base.checkIns.size;
  const upTo = (end: number): void => {
    const few: CheckIn[] = [];
    for (; row < end; row++) few.push(entryIn(snapshot, 'checkIns', row) as unknown as CheckIn);
    if (few.length > 0) parts.push(few);
  };
  for (const { first, columns } of snapshot.lists.checkIns?.rows ?? []) {
    upTo(first);
    parts.push(columns);
    row += columns.size;
  }
  upTo(sizeIn(snapshot, 'checkIns'));
  return parts;
};
