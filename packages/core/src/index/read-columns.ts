import type { GoalSet } from '../model/goal-set.ts';
import type { Initiative } from '../model/initiative.ts';
import type { KeyResult } from '../model/key-result.ts';
import type { Kpi } from '../model/kpi.ts';
import type { Kra } from '../model/kra.ts';
import type { Objective } from '../model/objective.ts';
import { codeOf } from './code-of.ts';
import type { References } from './compile-references.ts';
import { hundredthsOf } from './fixed-point.ts';
import { emptyGoalColumns } from './goal-columns.ts';
import type { GoalColumns } from './goal-columns.ts';
import { writeCycle, writeDays, writeKind, writeMeasure, writeUnit } from './write-goal.ts';

const commitments = ['', 'committed', 'aspirational', 'learning'];

/** What is needed to write the columns of a goal. */
interface Reading {
  readonly columns: GoalColumns;
  readonly references: References;
  /** Number by place. */
  readonly numbers: Int32Array;
  /** Number of the container by number; -1 none. */
  readonly container: Int32Array;
}

/**
 * Reads the plain fields of every goal, in document order, into columns by number (`numbers` gives the number
 * by place). Containers come before what they hold, so what a key result or KPI takes from its container is
 * there. Reading the objects a second time costs less than reordering columns. One small loop per kind: a
 * loop over goals of one shape is compiled well.
 */
export const readColumns = (
  document: GoalSet,
  references: References,
  numbers: Int32Array,
  container: Int32Array,
): GoalColumns => {
  const columns = emptyGoalColumns(numbers.length);
  const reading: Reading = { columns, references, numbers, container };
  const { objectives = [], keyResults = [], kras = [], kpis = [], initiatives = [] } = document;
  readObjectives(reading, objectives);
  let first = objectives.length;
  readKeyResults(reading, keyResults, first);
  readKras(reading, kras, (first += keyResults.length));
  readKpis(reading, kpis, (first += kras.length));
  readInitiatives(reading, initiatives, first + kpis.length);
  return columns;
};

const readObjectives = (
  { columns, references, numbers }: Reading,
  objectives: readonly Objective[],
): void => {
  for (let at = 0; at < objectives.length; at++) {
    const objective = objectives[at]!;
    const goal = numbers[at]!;
    writeKind(columns, goal, 0, at, objective.state);
    writeCycle(columns, goal, references, objective.cycle);
    writeUnit(columns, goal, references, objective.unit);
    columns.commitment[goal] = codeOf(commitments, objective.commitment, 0);
    columns.weight[goal] = hundredthsOf(objective.weight);
  }
};

const readKeyResults = (
  { columns, numbers, container }: Reading,
  keyResults: readonly KeyResult[],
  first: number,
): void => {
  const { cycle, unit, startDay, endDay, commitment, weight } = columns;
  for (let at = 0; at < keyResults.length; at++) {
    const keyResult = keyResults[at]!;
    const goal = numbers[first + at]!;
    const holder = container[goal]!;
    writeKind(columns, goal, 1, at, keyResult.state);
    if (holder >= 0) {
      cycle[goal] = cycle[holder]!;
      unit[goal] = unit[holder]!;
      startDay[goal] = startDay[holder]!;
      endDay[goal] = endDay[holder]!;
    }
    commitment[goal] = codeOf(commitments, keyResult.commitment, holder < 0 ? 0 : commitment[holder]!);
    writeDays(columns, goal, keyResult.start, keyResult.deadline, 1);
    weight[goal] = hundredthsOf(keyResult.weight);
    writeMeasure(columns, goal, keyResult.measure);
  }
};

const readKras = ({ columns, references, numbers }: Reading, kras: readonly Kra[], first: number): void => {
  for (let at = 0; at < kras.length; at++) {
    const kra = kras[at]!;
    const goal = numbers[first + at]!;
    writeKind(columns, goal, 2, at, kra.state);
    writeCycle(columns, goal, references, kra.cycle);
    writeUnit(columns, goal, references, kra.unit);
    writeDays(columns, goal, kra.from, kra.to, 0);
    columns.weight[goal] = hundredthsOf(kra.weight);
  }
};

const readKpis = (
  { columns, references, numbers, container }: Reading,
  kpis: readonly Kpi[],
  first: number,
): void => {
  const { cycle, unit, startDay, endDay, weight } = columns;
  for (let at = 0; at < kpis.length; at++) {
    const kpi = kpis[at]!;
    const goal = numbers[first + at]!;
    const holder = container[goal]!;
    writeKind(columns, goal, 3, at, kpi.state);
    if (holder >= 0) unit[goal] = unit[holder]!;
    if (kpi.cycle !== undefined) writeCycle(columns, goal, references, kpi.cycle);
    else if (holder >= 0 && cycle[holder]! >= 0) {
      // From the cycle itself: the KRA may be valid for a shorter time than the cycle it was set for.
      cycle[goal] = cycle[holder]!;
      startDay[goal] = references.cycleStart[cycle[holder]!]!;
      endDay[goal] = references.cycleEnd[cycle[holder]!]!;
    }
    writeDays(columns, goal, undefined, kpi.deadline, 1);
    weight[goal] = hundredthsOf(kpi.weight);
    writeMeasure(columns, goal, kpi.measure);
  }
};

const readInitiatives = (
  { columns, references, numbers }: Reading,
  initiatives: readonly Initiative[],
  first: number,
): void => {
  for (let at = 0; at < initiatives.length; at++) {
    const initiative = initiatives[at]!;
    const goal = numbers[first + at]!;
    writeKind(columns, goal, 4, at, initiative.state);
    writeCycle(columns, goal, references, initiative.cycle);
    writeUnit(columns, goal, references, initiative.unit);
    writeDays(columns, goal, initiative.start, initiative.deadline, 1);
  }
};
