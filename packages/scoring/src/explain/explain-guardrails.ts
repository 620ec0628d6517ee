import { civilDateOf, isExcluded } from '@throughline/core';
import type { Guardrail } from '@throughline/core';
import { measureAt } from '../facts/measure-at.ts';
import { controlState } from '../guardrail/control-state.ts';
import { acting } from '../guardrail/acting.ts';
import { effectOf } from '../guardrail/guardrail-effect.ts';
import { acts } from '../guardrail/lowered-at.ts';
import { quantised } from '../numeric/picounits.ts';
import type { ScoringRun } from '../score/scoring-run.ts';
import { explainMeasure } from './explain-measured.ts';
import type { StepWriter } from './step-writer.ts';
import { unseenGuarded } from './unseen-guarded.ts';

/** What a guardrail acts on: the value of a step, or a number of its own. */
interface Guarded {
  readonly value: number;
  /** The step that gives the value; absent: the value is an input. */
  readonly step?: number;
}

/**
 * Steps of the guardrails of a goal at the end of a day, and what they leave of a value: `guardrail/<mode>` for
 * each that could act, then the least of them. Gives the id of the last; undefined where none could act. On an earlier
 * day than that of the answer they are left out where they rest on hidden goals.
 */
export const explainGuardrails = (
  run: ScoringRun,
  writer: StepWriter,
  goal: number,
  day: number,
  { value, step }: Guarded,
): number | undefined => {
  const base = step === undefined ? [] : [step];
  if (day !== run.day) {
    const [unseen] = unseenGuarded(run, writer, goal, day);
    if (unseen !== undefined) return unseen;
  }
  const left = acting(run.index, goal).map((guardrail): readonly [step: number, output: number] => {
    const { title, mode, to } = guardrail;
    const state = controlState(run, guardrail, day);
    const output = acts(run.policy.guardrails, state) ? quantised(effectOf(guardrail, value)) : value;
    const inputs = {
      title,
      state,
      unknown: run.policy.guardrails.unknown,
      ...(to === undefined ? {} : { to }),
      ...(step === undefined ? { of: value } : {}),
      on: civilDateOf(day) ?? '',
    };
    const uses = [...base, ...controlStep(run, writer, guardrail, day)];
    return [writer.write(goal, `guardrail/${mode}`, inputs, uses, output), output];
  });
  if (left.length < 2) return left[0]?.[0];
  return writer.write(
    goal,
    'guardrail/least',
    {},
    left.map(([id]) => id),
    Math.min(...left.map(([, output]) => output)),
  );
};

/** The step before the guardrails of a goal at the end of a day, or the last of what a policy has them leave of it. */
export const explainGuarded = (
  run: ScoringRun,
  writer: StepWriter,
  goal: number,
  step: number,
  day = run.day,
): number => {
  const value = writer.steps[step]!.output;
  return run.policy.guardrails.lowers === 'fed' && typeof value === 'number'
    ? (explainGuardrails(run, writer, goal, day, { value, step }) ?? step)
    : step;
};

/** The measure of a control, where it has one that counts and may be seen. */
const controlStep = (
  run: ScoringRun,
  writer: StepWriter,
  guardrail: Guardrail,
  day: number,
): readonly number[] => {
  const { index } = run;
  const control = guardrail.goal === undefined ? undefined : index.numberOf(guardrail.goal);
  if (control === undefined) return [];
  // Before anything else, so that nothing about it makes a difference.
  if (writer.hidden(control)) return [writer.unseen()];
  return measureAt(index, control) === undefined || isExcluded(index.state[control]!)
    ? []
    : [explainMeasure(run, writer, control, day)];
};
