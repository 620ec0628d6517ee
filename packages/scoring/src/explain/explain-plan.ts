import { civilDateOf } from '@throughline/core';
import { measureAt } from '../facts/measure-at.ts';
import { planLineOf } from '../pace/plan-line.ts';
import { elapsedDay, expectedAt } from '../score/pace-at.ts';
import type { ScoringRun } from '../score/scoring-run.ts';
import type { StepWriter } from './step-writer.ts';
import type { TraceStep } from './trace-step.ts';

/** The step that gives what is expected of a goal with dates on a day. */
export const explainPlan = (run: ScoringRun, { write }: StepWriter, goal: number, day: number): number => {
  const { index, policy, workdaysOf } = run;
  const line = planLineOf(policy.pace, measureAt(index, goal)?.trajectory);
  const [start, end] = [index.startDay[goal]!, index.endDay[goal]!];
  // The last day is said, not the one after it: that is how people name a deadline.
  const inputs: TraceStep['inputs'] = {
    start: civilDateOf(start) ?? '',
    deadline: civilDateOf(end - 1) ?? '',
    on: civilDateOf(day) ?? '',
    elapsed: policy.pace.elapsed,
    ...(line.kind === 'logistic' ? { steepness: line.steepness } : {}),
    ...(line.kind === 'power' ? { exponent: line.exponent } : {}),
    ...(line.kind === 'points' ? { line: JSON.stringify(line.points ?? []) } : {}),
    ...workShare(
      line.kind === 'business-days' ? workdaysOf(goal)(start, end, elapsedDay(run, day)) : undefined,
    ),
  };
  return write(goal, `plan/${line.kind}`, inputs, [], expectedAt(run, goal, day));
};

const workShare = (share: number | undefined): { readonly workShare?: number } =>
  share === undefined ? {} : { workShare: share };
