import type { GoalIndex } from '@throughline/core';
import { answersDuty } from './answers-duty.ts';
import { dutyMarks } from './duty-marks.ts';
import type { DutyId } from './duty.ts';
import { bestOnLine } from './best-on-line.ts';
import type { Better } from './best-on-line.ts';
import { onLines } from './on-lines.ts';
import type { SystemUse } from './system-uses.ts';

/** The goal that answers to a duty for an AI system, by position of the system; -1 for none. */
export type DutyGoals = (system: number) => number;

const nobody: DutyGoals = () => -1;

/**
 * Finds the goals that answer to one duty, for all AI systems at once and in time linear in the goal set. For a
 * system those count that lie on the line of an initiative which names it, or that such an initiative depends on;
 * of several, the one that ends first. Where one goal can answer for the whole organisation, a goal that lies on
 * the line of no system does.
 */
export const dutyGoals = (
  index: GoalIndex,
  day: number,
  id: DutyId,
  uses: readonly SystemUse[],
): DutyGoals => {
  const marks = dutyMarks[id];
  if (marks === undefined) return nobody;
  const answers = answersDuty(index, day, id, marks);
  const isChosen = new Uint8Array(index.size);
  let chosen = 0;
  for (let goal = 0; goal < index.size; goal++) if (answers(goal)) chosen += isChosen[goal] = 1;
  if (chosen === 0) return nobody;
  const better = sooner(index);
  const onLine = bestOnLine(index, isChosen, better);
  const ofSystem = new Int32Array(index.document.aiSystems?.length ?? 0).fill(-1);
  for (const { initiative, system } of uses)
    ofSystem[system] = better(ofSystem[system]!, onLine[initiative]!);
  const ofAll = marks.reach === 'organization' ? besideLines(index, isChosen, uses, better) : -1;
  return (system) => (ofSystem[system]! >= 0 ? ofSystem[system]! : ofAll);
};

/** The best chosen goal that belongs to no system: neither it nor what holds it lies on the line of one. */
const besideLines = (
  index: GoalIndex,
  isChosen: Uint8Array,
  uses: readonly SystemUse[],
  better: Better,
): number => {
  const taken = onLines(
    index,
    uses.map(({ initiative }) => initiative),
  );
  let found = -1;
  for (let goal = 0; goal < index.size; goal++) {
    const holder = index.container[goal]!;
    if (isChosen[goal] === 0 || taken[goal] === 1 || (holder >= 0 && taken[holder] === 1)) continue;
    found = better(found, goal);
  }
  return found;
};

/** The goal that ends first, of two that end together the one with the smaller id; one without an end comes last. */
const sooner =
  ({ endDay, ids }: GoalIndex): Better =>
  (one, other) => {
    if (one < 0 || other < 0) return Math.max(one, other);
    const [a, b] = [endDay[one]!, endDay[other]!];
    if (a !== b) return b === -1 || (a !== -1 && a < b) ? one : other;
    return ids[one]! <= ids[other]! ? one : other;
  };
