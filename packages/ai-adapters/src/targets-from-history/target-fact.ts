import type { MeasureUnit } from '@throughline/core';
import { formatValue } from '@throughline/core/wording';
import type { ModelPick } from '../goal-wording/picks.ts';
import type { TargetCandidate, TargetOrigin } from '../goal-wording/target-candidates.ts';
import type { Fact } from '../task/fact.ts';

/** A candidate as a fact that a model may choose. */
export const targetFact = (
  goal: string,
  { origin, value }: TargetCandidate,
  unit: MeasureUnit | undefined,
): Fact => ({
  id: `${goal}/${origin}`,
  record: goal,
  what: 'target',
  value,
  text: `${formatValue(value, unit)} (${origin})`,
});

/** Where the chosen target comes from. The choice was offered, so it is one of the origins. */
export const originOf = ({ goal, choice }: ModelPick): TargetOrigin =>
  choice.slice(goal.length + 1) as TargetOrigin;
