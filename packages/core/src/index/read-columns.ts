import type { GoalSet } from '../model/goal-set.ts';
import type { Initiative } from '../model/initiative.ts';
import type { KeyResult } from '../model/key-result.ts';
import type { Kpi } from '../model/kpi.ts';
import type { Kra } from '../model/kra.ts';
import type { Objective } from '../model/objective.ts';
import { codeOf } from './code-of.ts';
import { hundredthsOf } from './fixed-point.ts';
import type { FaultFinder } from './find-faults.ts';
import type { GoalColumns } from './goal-columns.ts';
import type { RulerRows } from './write-ruler.ts';
import { writeCycle, writeDays, writeKind, writeMeasure, writeUnit } from './write-goal.ts';
import type { CyclesAndUnits } from './write-goal.ts';

const commitments = ['', 'committed', 'aspirational', 'learning'];
const drivers = ['', 'own', 'children', 'both', 'none'];

/** What is needed to write the columns of a goal. */
export interface Reading {
  readonly columns: GoalColumns;
  readonly references: CyclesAndUnits;
  /** Number of the container by number; -1 none. */
  readonly container: Int32Array;
  /** Where rulers go; absent: they stay as they are. */
  readonly rulers?: RulerRows;
}

/** What is needed to write those of all goals. */
export interface WholeReading extends Reading {
  /** Number by place. */
  readonly numbers: Int32Array;
  /** Written as well, while the object of a goal is at hand. */
  readonly faults: Uint8Array;
  readonly faultsOf: FaultFinder;
}

/**
 * Reads the plain fields of every goal, in document order, into columns by number (`numbers` gives the number
 * by place). Containers come before what they hold, so what a key result or KPI takes from its container is
 * there. Reading the objects a second time costs less than reordering columns. One small loop per kind: a
 * loop over goals of one shape is compiled well.
 */
export const readColumns = (document: GoalSet, reading: WholeReading): void => {
  const { objectives = [], keyResults = [], kras = [], kpis = [], initiatives = [] } = document;
  readObjectives(reading, objectives);
  let first = objectives.length;
  readKeyResults(reading, keyResults, first);
  readKras(reading, kras, (first += keyResults.length));
  readKpis(reading, kpis, (first += kras.length));
  readInitiatives(reading, initiatives, first + kpis.length);
};

const readObjectives = (reading: WholeReading, objectives: readonly Objective[]): void => {
  const { numbers, faults, faultsOf } = reading;
  for (let at = 0; at < objectives.length; at++) {
    const goal = numbers[at]!;
    const objective = objectives[at]!;
    readObjective(reading, goal, at, objective);
    faults[goal] = faultsOf(objective);
  }
};

const readKeyResults = (reading: WholeReading, keyResults: readonly KeyResult[], first: number): void => {
  const { numbers, faults, faultsOf } = reading;
  for (let at = 0; at < keyResults.length; at++) {
    const goal = numbers[first + at]!;
    const keyResult = keyResults[at]!;
    readKeyResult(reading, goal, at, keyResult);
    faults[goal] = faultsOf(keyResult);
  }
};

const readKras = (reading: WholeReading, kras: readonly Kra[], first: number): void => {
  const { numbers, faults, faultsOf } = reading;
  for (let at = 0; at < kras.length; at++) {
    const goal = numbers[first + at]!;
    const kra = kras[at]!;
    readKra(reading, goal, at, kra);
    faults[goal] = faultsOf(kra);
  }
};

const readKpis = (reading: WholeReading, kpis: readonly Kpi[], first: number): void => {
  const { numbers, faults, faultsOf } = reading;
  for (let at = 0; at < kpis.length; at++) {
    const goal = numbers[first + at]!;
    const kpi = kpis[at]!;
    readKpi(reading, goal, at, kpi);
    faults[goal] = faultsOf(kpi);
  }
};

const readInitiatives = (reading: WholeReading, initiatives: readonly Initiative[], first: number): void => {
  const { numbers, faults, faultsOf } = reading;
  for (let at = 0; at < initiatives.length; at++) {
    const goal = numbers[first + at]!;
    const initiative = initiatives[at]!;
    readInitiative(reading, goal, at, initiative);
    faults[goal] = faultsOf(initiative);
  }
};

/** Reads one objective, at a position of its array, into the columns of its number. */
export const readObjective = (
  { columns, references }: Reading,
  goal: number,
  at: number,
  objective: Objective,
): void => {
  writeKind(columns, goal, 0, at, objective.state);
  writeCycle(columns, goal, references, objective.cycle);
  writeUnit(columns, goal, references, objective.unit);
  columns.commitment[goal] = codeOf(commitments, objective.commitment, 0);
  columns.driver[goal] = codeOf(drivers, objective.driver, 0);
  columns.weight[goal] = hundredthsOf(objective.weight);
};

/** Reads one key result; what it takes from its objective must be there. */
export const readKeyResult = (
  { columns, container, rulers }: Reading,
  goal: number,
  at: number,
  keyResult: KeyResult,
): void => {
  const { cycle, unit, startDay, endDay, commitment, weight } = columns;
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
  writeMeasure(columns, rulers, goal, keyResult.measure);
};

/** Reads one KRA. */
export const readKra = ({ columns, references }: Reading, goal: number, at: number, kra: Kra): void => {
  writeKind(columns, goal, 2, at, kra.state);
  writeCycle(columns, goal, references, kra.cycle);
  writeUnit(columns, goal, references, kra.unit);
  writeDays(columns, goal, kra.from, kra.to, 0);
  columns.weight[goal] = hundredthsOf(kra.weight);
};

/** Reads one KPI; what it takes from its KRA must be there. */
export const readKpi = (
  { columns, references, container, rulers }: Reading,
  goal: number,
  at: number,
  kpi: Kpi,
): void => {
  const { cycle, unit, startDay, endDay, weight } = columns;
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
  writeMeasure(columns, rulers, goal, kpi.measure);
};

/** Reads one initiative. */
export const readInitiative = (
  { columns, references }: Reading,
  goal: number,
  at: number,
  initiative: Initiative,
): void => {
  writeKind(columns, goal, 4, at, initiative.state);
  writeCycle(columns, goal, references, initiative.cycle);
  writeUnit(columns, goal, references, initiative.unit);
  writeDays(columns, goal, initiative.start, initiative.deadline, 1);
};
