import type { Trajectory } from '@throughline/core';
import { measureAt } from '../facts/measure-at.ts';
import { numbersOfLine, planLineOf } from '../pace/plan-line.ts';
import { readPoints } from '../pace/read-points.ts';
import type { ScoringRun } from '../score/scoring-run.ts';
import type { Take } from './noted.ts';

/** Plan lines of measures that do not count as they were given: a number out of range, a point that is none. */
export const planLineFindings = (run: ScoringRun, take: Take): void => {
  for (let goal = 0; goal < run.index.size; goal++) {
    // A document that was not parsed may hold anything here; what is no trajectory says nothing.
    const trajectory = Object(measureAt(run.index, goal)?.trajectory) as Trajectory;
    lineNumbers(run, goal, trajectory, take);
    if (trajectory.kind === 'points') linePoints(run, goal, trajectory, take);
  }
};

const lineNumbers = ({ policy }: ScoringRun, goal: number, trajectory: Trajectory, take: Take): void => {
  const line = planLineOf(policy.pace, trajectory);
  for (const [field, [least, most]] of Object.entries(numbersOfLine)) {
    const name = field as keyof typeof numbersOfLine;
    const given: unknown = trajectory[name];
    if (given === undefined || line[name] === given) continue;
    take('scoring/plan-line-number', goal, ['measure', 'trajectory', field], {
      field,
      given: typeof given === 'number' ? given : typeof given,
      least,
      most,
      used: line[name],
    });
  }
};

const linePoints = ({ index }: ScoringRun, goal: number, { points }: Trajectory, take: Take): void => {
  const [start, end] = [index.startDay[goal]!, index.endDay[goal]!];
  let top = 0;
  const read = readPoints(points).map((point, at) => ({ ...point, at }));
  read.sort((left, right) => (left.day ?? start) - (right.day ?? start) || left.at - right.at);
  for (const { on, day, attainment, at } of read) {
    const isOutside = day === undefined || (start !== -1 && end !== -1 && (day < start || day > end));
    if (isOutside || !(attainment >= top && attainment <= 1))
      take('scoring/plan-line-point', goal, ['measure', 'trajectory', 'points', String(at)], {
        on: typeof on === 'string' ? on : typeof on,
        attainment,
      });
    else top = attainment;
  }
};
