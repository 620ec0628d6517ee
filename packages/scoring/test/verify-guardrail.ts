import type { Measure } from '@throughline/core';
import type { ExplanationStep } from '@throughline/scoring';
import { progressOf } from '@throughline/scoring';
import type { ExplainedDocument } from './explained-document.ts';

/** How a control stands: on its way, whatever the policy makes of that way; anything else when it is whole. */
const stateOf = (measure: Measure, { output, inputs }: ExplanationStep, facts: readonly object[]): string => {
  if (inputs['noData'] !== undefined) return 'unknown';
  if (measure.kind !== 'change' && measure.kind !== 'relative')
    return output === null ? 'unknown' : Number(output) >= 1 - 1e-9 ? 'held' : 'breached';
  const answer = progressOf(measure, facts as never);
  return !answer.scored ? 'unknown' : answer.raw >= -1e-9 ? 'held' : 'breached';
};

/** A state of a guardrail that its control does not have. */
export const wrongState = (
  step: ExplanationStep,
  used: readonly ExplanationStep[],
  document: ExplainedDocument,
  steps: readonly ExplanationStep[],
  factOf: (step: ExplanationStep) => object,
): string[] => {
  const control = step.inputs['of'] === undefined ? used[1] : used[0];
  if (control?.rule === 'hidden') return [];
  const behind = (control?.uses ?? []).map((use) => steps[use] as ExplanationStep);
  const { title, to } = step.inputs;
  const controls = (document.goal(step.goal)?.guardrails ?? [])
    .filter((each) => each.title === title && each.to === to && step.rule === `guardrail/${each.mode}`)
    .map(({ goal }) => goal);
  if (control !== undefined && !controls.includes(control.goal))
    return [`step ${step.id} goes by ${String(control.goal)}`];
  // A control that rests on more than may be seen says neither where it started nor whether anything is known of it.
  if (behind.some(({ rule }) => rule === 'hidden')) return [];
  const state =
    control === undefined ? 'unknown' : stateOf(document.measure(control.goal), control, behind.map(factOf));
  return state === step.inputs['state']
    ? []
    : [`step ${step.id} says ${String(step.inputs['state'])}, not ${state}`];
};
