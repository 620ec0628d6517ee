import type { ExplanationStep } from '@throughline/scoring';

/** The day that a step looks at: what is fed says so only for an earlier day, and the least of several as they do. */
const dayOfStep = (
  step: ExplanationStep,
  steps: readonly ExplanationStep[],
  asOf: string,
): ExplanationStep['inputs'][string] | undefined =>
  step.rule.startsWith('feed/')
    ? (step.inputs['on'] ?? asOf)
    : step.rule === 'guardrail/least'
      ? steps[step.uses[0] ?? -1]?.inputs['on']
      : step.inputs['on'];

/** A day that is not the one on which the step above looks. */
export const wrongDays = (
  step: ExplanationStep,
  used: readonly ExplanationStep[],
  asOf: string,
  steps: readonly ExplanationStep[],
): string[] => {
  const { id, rule, inputs } = step;
  const own = dayOfStep(step, steps, asOf);
  const daysOf = used.map((each, at): unknown => {
    const stage = /^(measure|feed|guardrail)\//.test(each.rule);
    if (stage && /^(feed|guardrail)\/|^status\/place/.test(rule)) return own;
    if (each.rule.startsWith('feed/')) return asOf;
    if (/^(plan|contribution|formula)\//.test(each.rule)) return inputs['on'];
    if (!each.rule.startsWith('measure/')) return dayOfStep(each, steps, asOf);
    return rule === 'judge/committed' && at === 0 && inputs['over'] === true ? inputs['deadline'] : asOf;
  });
  return used.every((each, at) => dayOfStep(each, steps, asOf) === daysOf[at])
    ? []
    : [`step ${id} rests on another day`];
};
