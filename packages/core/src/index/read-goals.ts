import type { Goal } from '../model/goal.ts';
import type { GoalSet } from '../model/goal-set.ts';
import { goalStates } from '../model/goal-states.ts';
import type { Id } from '../model/ids.ts';
import type { CivilDate } from '../time/civil-date.ts';
import { dayNumberOf } from '../time/day-number.ts';
import { codeOf } from './code-of.ts';
import type { References } from './compile-references.ts';
import { hundredthsOf, millionthsOf } from './fixed-point.ts';
import { emptyGoalTable, goalMarks } from './goal-table.ts';
import type { GoalTable } from './goal-table.ts';
import { readMeasure } from './read-measure.ts';

const commitments = ['', 'committed', 'aspirational', 'learning'];
const published = /* @__PURE__ */ goalStates.indexOf('published');

/**
 * Reads every goal once, in document order, and resolves what lies before it: containers, cycles and units.
 * Objects are visited one after the other as they lie in memory; a second visit would cost as much again.
 */
export const readGoals = (document: GoalSet, references: References): GoalTable => {
  const { objectives = [], keyResults = [], kras = [], kpis = [], initiatives = [] } = document;
  const table = emptyGoalTable(
    objectives.length + keyResults.length + kras.length + kpis.length + initiatives.length,
  );
  const { cycle: cycles, unit: units } = references.positions;
  let place = 0;

  const readCycle = (at: number, id: Id): void => {
    const cycle = cycles.get(id) ?? -1;
    table.cycle[at] = cycle;
    if (cycle < 0) return;
    table.startDay[at] = references.cycleStart[cycle]!;
    table.endDay[at] = references.cycleEnd[cycle]!;
  };

  for (let at = 0; at < objectives.length; at++, place++) {
    const objective = objectives[at]!;
    readGoal(table, place, 0, at, objective);
    readCycle(place, objective.cycle);
    if (objective.unit !== undefined) table.unit[place] = units.get(objective.unit) ?? -1;
    table.commitment[place] = codeOf(commitments, objective.commitment, 0);
    table.weight[place] = hundredthsOf(objective.weight);
  }

  for (let at = 0; at < keyResults.length; at++, place++) {
    const keyResult = keyResults[at]!;
    readGoal(table, place, 1, at, keyResult);
    const container = readContainer(table, place, 0, keyResult.objective);
    if (container >= 0) {
      inherit(table, place, container);
      table.commitment[place] = table.commitment[container]!;
    }
    if (keyResult.commitment !== undefined) table.commitment[place] = codeOf(commitments, keyResult.commitment, 0);
    if (keyResult.start !== undefined) table.startDay[place] = dayOr(keyResult.start, 0);
    if (keyResult.deadline !== undefined) table.endDay[place] = dayOr(keyResult.deadline, 1);
    table.weight[place] = hundredthsOf(keyResult.weight);
    readMeasure(table, place, keyResult.measure);
  }

  for (let at = 0; at < kras.length; at++, place++) {
    const kra = kras[at]!;
    readGoal(table, place, 2, at, kra);
    if (kra.cycle !== undefined) readCycle(place, kra.cycle);
    if (kra.unit !== undefined) table.unit[place] = units.get(kra.unit) ?? -1;
    if (kra.from !== undefined) table.startDay[place] = dayOr(kra.from, 0);
    if (kra.to !== undefined) table.endDay[place] = dayOr(kra.to, 0);
    table.weight[place] = hundredthsOf(kra.weight);
  }

  for (let at = 0; at < kpis.length; at++, place++) {
    const kpi = kpis[at]!;
    readGoal(table, place, 3, at, kpi);
    const container = readContainer(table, place, 2, kpi.kra);
    if (container >= 0) {
      table.unit[place] = table.unit[container]!;
      if (kpi.cycle === undefined && table.cycle[container]! >= 0) {
        const cycle = table.cycle[container]!;
        table.cycle[place] = cycle;
        table.startDay[place] = references.cycleStart[cycle]!;
        table.endDay[place] = references.cycleEnd[cycle]!;
      }
    }
    if (kpi.cycle !== undefined) readCycle(place, kpi.cycle);
    if (kpi.deadline !== undefined) table.endDay[place] = dayOr(kpi.deadline, 1);
    table.weight[place] = hundredthsOf(kpi.weight);
    readMeasure(table, place, kpi.measure);
  }

  for (let at = 0; at < initiatives.length; at++, place++) {
    const initiative = initiatives[at]!;
    readGoal(table, place, 4, at, initiative);
    if (initiative.cycle !== undefined) readCycle(place, initiative.cycle);
    if (initiative.unit !== undefined) table.unit[place] = units.get(initiative.unit) ?? -1;
    if (initiative.start !== undefined) table.startDay[place] = dayOr(initiative.start, 0);
    if (initiative.deadline !== undefined) table.endDay[place] = dayOr(initiative.deadline, 1);
  }
  return table;
};

/** What every kind of goal has. */
const readGoal = (table: GoalTable, place: number, kind: number, at: number, goal: Goal): void => {
  const { id, state, supports, dependsOn } = goal;
  table.ids.push(id);
  if (table.placeOf.has(id)) table.marks[place] = goalMarks.idUsedBefore;
  else table.placeOf.set(id, place);
  table.kind[place] = kind;
  table.position[place] = at;
  table.state[place] = codeOf(goalStates, state, published);
  if (supports !== undefined) {
    for (const support of supports) {
      table.supportIds.push(support.goal);
      table.supportWeights.push(hundredthsOf(support.weight));
      table.supportShares.push(millionthsOf(support.share));
    }
  }
  table.supportOffsets[place + 1] = table.supportIds.length;
  if (dependsOn !== undefined) for (const other of dependsOn) table.dependsIds.push(other);
  table.dependsOffsets[place + 1] = table.dependsIds.length;
};

/** Containers come before what they hold, so their place is known; one of another kind counts as dangling. */
const readContainer = (table: GoalTable, place: number, kind: number, id: Id): number => {
  const container = table.placeOf.get(id) ?? -1;
  if (container >= 0 && table.kind[container] === kind) {
    table.container[place] = container;
    return container;
  }
  table.marks[place]! |= goalMarks.containerDangling;
  return -1;
};

const inherit = (table: GoalTable, place: number, container: number): void => {
  table.cycle[place] = table.cycle[container]!;
  table.unit[place] = table.unit[container]!;
  table.startDay[place] = table.startDay[container]!;
  table.endDay[place] = table.endDay[container]!;
};

/** A date that is none leaves the day unknown: it must not look like the day of the cycle. */
const dayOr = (date: CivilDate, add: number): number => {
  const day = dayNumberOf(date);
  return day === undefined ? -1 : day + add;
};
