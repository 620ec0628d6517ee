import { acting } from '../guardrail/acting.ts';
import type { ScoringRun } from '../score/scoring-run.ts';
import type { StepWriter } from './step-writer.ts';
import { unseenValues } from './unseen-values.ts';

/**
 * The step for hidden goals that decide how a guardrail of a goal stands at the end of a day: its control, or what
 * that takes its value from. How it stands on the day of the answer is a result; on an earlier day it is not said.
 */
export const unseenGuarded = (
  run: ScoringRun,
  writer: StepWriter,
  goal: number,
  day: number,
): readonly number[] => {
  for (const { goal: id } of acting(run.index, goal)) {
    const control = id === undefined ? undefined : run.index.numberOf(id);
    if (control === undefined) continue;
    if (writer.hidden(control)) return [writer.unseen()];
    const unseen = unseenValues(run, writer, control, day);
    if (unseen.length > 0) return unseen;
  }
  return [];
};
