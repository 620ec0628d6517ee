import type { GoalSet } from '../model/goal-set.ts';
import { compileAssignments } from './compile-assignments.ts';
import { compileCheckIns } from './compile-check-ins.ts';
import { compileRates } from './compile-rates.ts';
import { compileReferences, referencesBy } from './compile-references.ts';
import { compileUnits } from './compile-units.ts';
import { checkEntries, isGoalIndex, readingGoals } from './document-of.ts';
import type { GoalIndex, Goals } from './goal-index.ts';
import { columnMemory } from './column-memory.ts';
import { findFaultyLists } from './find-faulty-lists.ts';
import { faultFinder } from './find-faults.ts';
import { bytesPerGoal, emptyGoalColumns } from './goal-columns.ts';
import { goalMarks } from './goal-marks.ts';
import { findId, renumberIds } from './id-table.ts';
import { lookUpIn } from './look-up-all.ts';
import { groupBy } from './group-by.ts';
import { readColumns } from './read-columns.ts';
import { goalCountOf, readLinks } from './read-links.ts';
import { rollUpOrder } from './roll-up-order.ts';
import type { RollUpOrder } from './roll-up-order.ts';
import { noRulers, rulersOf } from './write-ruler.ts';
import { dependsOnRelation, edgesInDocumentOrder, supportColumns } from './support-columns.ts';

/**
 * Compiles a goal set for reading: goals get numbers in roll-up order and their fields go into columns. An
 * index comes back as it is. Wrong data does no harm: references to nothing are -1, ids used twice stay two
 * goals, loops are marked and their links left out of the order, dates and weights that are none read as
 * unknown; `checkGoals` explains all of them. Nothing is copied but numbers and links: the objects of the
 * document are those that were given, so do not change them afterwards. Work and memory grow with the size
 * of the document, whatever its shape. Throws a `UsageError` `core/not-goals` for a value that is no goal set.
 *
 * @example
 * ```ts
 * import { compileGoals } from '@throughline/core';
 *
 * const index = compileGoals({
 *   schemaVersion: 1,
 *   organization: { id: 'acme', name: 'Acme' },
 *   objectives: [{ id: 'grow', title: 'Grow', cycle: 'q2', commitment: 'committed' }],
 *   keyResults: [{ id: 'arr', objective: 'grow', title: 'ARR to $10M', measure: { kind: 'change', from: 8, to: 10 } }],
 * });
 * index.ids; // => ['arr', 'grow']
 * index.numberOf('grow'); // => 1
 * compileGoals(index) === index; // => true
 * ```
 */
export const compileGoals = (goals: Goals): GoalIndex => {
  if (isGoalIndex(goals)) return goals;
  return readingGoals(() => compile(goals));
};

const compile = (goals: GoalSet): GoalIndex => {
  checkEntries(goals);
  const { checkIns = [], ...rest } = goals;
  const document: GoalSet = checkIns.length === 0 ? goals : rest;
  const references = compileReferences(document);
  const { positions } = references;
  const size = goalCountOf(document);
  const memory = columnMemory(size * (2 * 4 + 2 + bytesPerGoal) + 16);
  const numbers = memory.whole(size);
  const container = memory.whole(size);
  const marks = memory.bytes(size);
  const faults = memory.bytes(size);
  // Links are read and ordered in the memory of the columns that are written last.
  const scratch = memory.ahead();
  const links = readLinks(document, scratch);
  const order = rollUpOrder(links, numbers, scratch);
  const { places } = order;
  const supports = supportColumns(links, order);
  const loops = listLoops(links.marks, order);
  for (let number = 0; number < size; number++) {
    const holder = links.container[places[number]!]!;
    container[number] = holder < 0 ? -1 : numbers[holder]!;
    marks[number] = links.marks[places[number]!]!;
  }
  const ids = renumberIds(links.ids, numbers);
  const numberOf = lookUpIn(ids, (id) => {
    // No goal has an id that is no text, so asking for one is answered like asking for any other unknown id.
    const number = typeof (id as unknown) === 'string' ? findId(ids, id) : -1;
    return number < 0 ? undefined : number;
  });
  const referenceOf = referencesBy(references);
  const lookups = { numberOf, referenceOf };
  const columns = emptyGoalColumns(size, memory);
  const rulers = noRulers();
  readColumns(document, {
    columns,
    rulers,
    faults,
    references,
    numbers,
    container,
    faultsOf: faultFinder(lookups),
  });
  const facts = compileCheckIns(checkIns, ids);
  const units = compileUnits(document.units ?? [], positions.unit);
  const assignments = compileAssignments(document.assignments ?? [], positions);
  return {
    indexFormat: 1,
    document,
    size,
    ids: ids.ids,
    numberOf,
    documentOrder: numbers,
    ...columns,
    rulers: rulersOf(rulers),
    marks,
    faults,
    faultyLists: findFaultyLists(document, { ...lookups, ...units, positions, assignments, checkIns: facts }),
    container,
    loops,
    contained: groupBy(size, container, numbers),
    supports,
    supportedBy: groupBy(size, supports.goal, edgesInDocumentOrder(supports, numbers)),
    dependsOn: dependsOnRelation(links, order),
    checkIns: facts,
    referenceOf,
    ...units,
    assignments,
    rates: compileRates(document.exchangeRates ?? []),
  };
};

/** Numbers of the goals of each loop, ascending; loops by their first goal. Marks their goals. */
const listLoops = (marks: Uint8Array, { loops, places }: RollUpOrder): readonly (readonly number[])[] => {
  if (loops === undefined) return [];
  const listed = new Map<number, number[]>();
  for (let number = 0; number < places.length; number++) {
    const place = places[number]!;
    const group = loops.group[place]!;
    if (group < 0) continue;
    marks[place]! |= goalMarks.loop;
    const members = listed.get(group);
    if (members === undefined) listed.set(group, [number]);
    else members.push(number);
  }
  return [...listed.values()];
};
