import { plainCopy } from '../change/plain-copy.ts';
import { changeProblem } from '../change/change-problem.ts';
import type { LookingStep } from '../change/change-step.ts';
import { openGoal } from '../change/open-goal.ts';
import { refuseUnfit } from '../change/record-check-in.ts';
import { sameContent } from '../change/same-content.ts';
import type { Finding } from '../finding/finding.ts';
import { appendCheckIns } from '../index/append-check-ins.ts';
import type { CheckInColumns } from '../index/check-in-columns.ts';
import { compileGoals } from '../index/compile-goals.ts';
import { countedRows } from '../index/facts-of.ts';
import { withCheckIns } from '../index/find-faulty-lists.ts';
import { goalAt } from '../index/goal-at.ts';
import type { GoalIndex, Goals } from '../index/goal-index.ts';
import { setView } from '../index/index-view.ts';
import { readCheckIn } from '../index/read-check-in.ts';
import { toGoalSet } from '../index/to-goal-set.ts';
import type { CheckIn } from '../model/check-in.ts';
import { fail, ok, type Result } from '../result.ts';
import { startCheck } from '../shape/check-run.ts';
import { isCheckIn } from '../shape/generated/is-goal-set.ts';
import { shapeLimits } from '../shape/shape-limits.ts';
import type { CheckInLedger, RowRange } from './check-in-ledger.ts';
import { checkInProblems } from './check-in-problems.ts';
import { goalRowsOf } from './goal-rows.ts';
import { keyGroupsOf } from './key-groups.ts';
import { addPlainRow, addRow, dropRow, openColumns } from './ledger-columns.ts';
import { ledgerLookups } from './ledger-lookups.ts';
import { emptyPlainFact, readPlainFact } from './plain-fact.ts';
import { retractionLinks } from './retraction-links.ts';
import { plainTakers, takesValue } from './takes-value.ts';
import { textInterning } from './text-interning.ts';

/**
 * Opens a goal set for facts that keep coming: a fact costs about as much as reading it, whatever the size of the
 * set. A check-in must be one that the change `recordCheckIn` would take: of the right shape, about a goal that is
 * there and open, of a variant its measure takes, naming only what is there; what is wrong comes back as the same
 * findings, with paths such as `['checkIns', 2, 'goal']`. A repeat changes nothing. Unlike a change, a fact that
 * contradicts another one with its key is taken, because both have happened: the one recorded last counts. What is
 * given is copied. Neither the goals nor their revision change, and nothing is logged.
 *
 * @example
 * ```ts
 * import { openLedger, toGoalSet } from '@throughline/core';
 *
 * const ledger = openLedger({
 *   schemaVersion: 1,
 *   organization: { id: 'acme', name: 'Acme' },
 *   keyResults: [{ id: 'arr', objective: 'grow', title: 'ARR', measure: { kind: 'change', from: 8, to: 10 } }],
 * });
 * const checkIn = { key: 'a', goal: 'arr', on: '2026-05-15', at: '2026-05-15T21:00:00Z', value: 9 } as const;
 * ledger.record([checkIn]); // => { ok: true, value: [0] }
 * ledger.record([checkIn]); // => { ok: true, value: [] }
 * ledger.record([{ ...checkIn, goal: 'mrr' }]).ok; // => false
 * toGoalSet(ledger.settled()).checkIns?.length; // => 1
 * ```
 */
export const openLedger = (goals: Goals): CheckInLedger => {
  const given = compileGoals(goals);
  // Copying settles what an index of changed goals has not worked out yet.
  const base: GoalIndex = { ...given };
  const before = base.checkIns;
  const columns = openColumns(before);
  const plain: GoalIndex = { ...base, checkIns: columns };
  const rows = goalRowsOf(columns, before.ofGoal);
  const keys = keyGroupsOf(plain, columns, rows, before.rowOf);
  const links = retractionLinks(columns, before, keys);
  const intern = textInterning(columns, before);
  columns.rowOf = keys.rowOf;
  let settled: GoalIndex | undefined = given;

  const settleAnew = (): GoalIndex => {
    if (columns.size === before.size) return given;
    // Facts behind the others can be put there; those that contradict each other are all looked at again.
    if (columns.conflicts !== before.conflicts) return compileGoals(toGoalSet(plain));
    const added: CheckIn[] = [];
    for (let row = before.size; row < columns.size; row++) {
      const checkIn = readCheckIn(plain, row);
      if (checkIn !== undefined) added.push(checkIn);
    }
    const checkIns = appendCheckIns(base, [added]);
    // What came may be what a check-in named in vain until then.
    return { ...base, checkIns, faultyLists: withCheckIns({ ...base, checkIns }, base) };
  };
  const settle = (): GoalIndex => (settled ??= settleAnew());

  const index: GoalIndex = { ...plain };
  const range: RowRange = { rows: [], from: 0, to: 0 };
  const factsOf = (goal: number, asOf: number, knownAt: number, into?: number[]): readonly number[] => {
    if (!(goal >= 0 && goal < base.size)) return into ?? [];
    rows.read(goal, range);
    return countedRows(columns, goal, range.rows, range.from, range.to, asOf, knownAt, into);
  };
  setView(index, {
    snapshot: () => undefined,
    settled: settle,
    revision: () => base.document.revision,
    document: () => base.document,
    toGoalSet: () => toGoalSet(settle()),
    goalAt: (goal) => goalAt(base, goal),
    factsOf,
    latestFactOf: (goal, asOf, knownAt) => factsOf(goal, asOf, knownAt).at(-1) ?? -1,
    checkInAt: (row) => readCheckIn(plain, row),
    referenceOf: base.referenceOf,
  });
  listOnDemand(columns, ['ofGoal', 'repeats'], settle);

  const lookups = ledgerLookups(plain, keys.rowOf);
  const isRepeat = (checkIn: CheckIn): boolean => {
    const row = keys.rowOf(checkIn.key);
    return (
      row !== undefined &&
      (sameContent(readCheckIn(plain, row), checkIn) ||
        (columns.conflicts.length > 0 &&
          keys.rowsLike(row).some((each) => sameContent(readCheckIn(plain, each), checkIn))))
    );
  };
  let at = 0;
  const problems: Finding[] = [];
  const step: LookingStep = {
    draft: lookups,
    refuse: (key, path, data, goal) =>
      // Within a change the fact is its field `checkIn`; here it stands by itself.
      void problems.push(changeProblem(key, ['checkIns', at, ...path.slice(1)], data, goal)),
  };

  const takesPlain = plainTakers(base);
  const fact = emptyPlainFact();
  /** Records a fact that is as plain as they come and new. Says whether it was. */
  const recordPlain = (given: unknown, touched: number[]): boolean => {
    if (!readPlainFact(given, fact)) return false;
    const goal = base.numberOf(fact.goal) ?? -1;
    if (!takesPlain(goal) || keys.rowOf(fact.key) !== undefined) return false;
    settled = undefined;
    const row = addPlainRow(columns, fact, goal, intern);
    keys.add(row);
    links.link(row);
    touched.push(goal);
    return true;
  };

  const recordOne = (given: unknown, touched: number[]): void => {
    // Once anything is wrong nothing will be recorded, and everything else is only looked at.
    if (problems.length === 0 && recordPlain(given, touched)) return;
    const copy = plainCopy(given);
    if (copy === undefined || !hasShape(copy)) {
      const misshapen = checkInProblems(copy ?? given, ['checkIns', at]);
      for (const problem of misshapen) problems.push(problem);
      if (misshapen.length === 0) problems.push(changeProblem('change/bad-shape', ['checkIns', at], {}));
      return;
    }
    const checkIn = copy as CheckIn;
    if (isRepeat(checkIn)) return;
    const goal = base.numberOf(checkIn.goal) ?? -1;
    // The commonest fact: a value, of nobody in particular, for a goal that plainly takes one.
    const isPlain = 'value' in checkIn && checkIn.by === undefined && checkIn.source === undefined;
    if (!isPlain || !takesValue(base, goal)) {
      const found = openGoal(step, checkIn.goal, ['checkIn', 'goal']);
      if (found === undefined) return;
      refuseUnfit(checkIn, found.goal['measure'], step);
    }
    if (problems.length > 0) return;
    settled = undefined;
    const row = addRow(columns, checkIn, goal, intern);
    const isContradiction = keys.add(row);
    links.link(row);
    touch(row, isContradiction, touched);
  };

  const touch = (row: number, isContradiction: boolean, touched: number[]): void => {
    touched.push(columns.goal[row]!);
    if (columns.variant[row] === 5) links.behind(row, touched);
    if (!isContradiction) return;
    for (const other of keys.rowsLike(row)) {
      if (other === row) continue;
      if (columns.goal[other]! >= 0) touched.push(columns.goal[other]!);
      links.behind(other, touched);
    }
  };

  const takeBack = (size: number): void => {
    while (columns.size > Math.max(size, before.size)) {
      const row = columns.size - 1;
      keys.remove(row);
      links.unlink(row);
      dropRow(columns);
      settled = undefined;
    }
  };

  return {
    index,
    rowsOf: rows.read,
    takeBack,
    settled: settle,
    record: (checkIns): Result<readonly number[], Finding> => {
      const size = columns.size;
      const touched: number[] = [];
      problems.length = 0;
      for (at = 0; at < checkIns.length; at++) recordOne(checkIns[at], touched);
      if (problems.length === 0) return ok(touched);
      takeBack(size);
      const [first, ...rest] = problems as [Finding, ...Finding[]];
      const told = rest.slice(0, shapeLimits.problems - 1);
      return fail([first, ...told], rest.length - told.length);
    },
  };
};

/** Has a plain value the shape of a check-in? The printed checks decide; why not is asked elsewhere. */
const hasShape = (value: unknown): boolean => isCheckIn(value, startCheck(shapeLimits));

/** Lists of all rows, which nobody keeps up to date, are those of the settled index. */
const listOnDemand = (
  columns: CheckInColumns,
  names: readonly ('ofGoal' | 'repeats')[],
  settled: () => GoalIndex,
): void => {
  for (const name of names)
    Object.defineProperty(columns, name, { enumerable: true, get: () => settled().checkIns[name] });
};
