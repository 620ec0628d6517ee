import { clamp } from '../numeric/clamp.ts';
import { unit } from '../numeric/picounits.ts';
import { roundedAttainment } from '../roll-up/rounded-attainment.ts';
import type { ScoringRun } from '../score/scoring-run.ts';
import type { SideStep } from './side-step.ts';
import type { StepWriter } from './step-writer.ts';

/** Steps for what was rounded and cut of a goal that is rolled up, where that changed anything. */
export const explainCut = (
  { policy, feedLimits }: ScoringRun,
  { write }: StepWriter,
  goal: number,
  { step, side, isPartly }: SideStep,
): number => {
  if (typeof side === 'string' || Number.isNaN(side)) return step;
  let last = step;
  const rounded = roundedAttainment(policy.rollUp.rounding, side);
  // What rests on more than may be seen is only said as it was rounded.
  if (rounded !== side && !isPartly)
    last = write(goal, 'roll-up/rounded', { ...policy.rollUp.rounding }, [last], rounded / unit);
  const [low, high] = [feedLimits[0] / unit, feedLimits[1] / unit];
  // Before the guardrails of the goal, which have steps of their own.
  const fed = clamp(rounded, feedLimits[0], feedLimits[1]);
  if (fed !== rounded)
    last = write(goal, `feed/${policy.measures.feed}`, { low, high, decimals: 12 }, [last], fed / unit);
  return last;
};
