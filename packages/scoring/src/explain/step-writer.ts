import { goalAt } from '@throughline/core';
import type { GoalIndex } from '@throughline/core';
import type { ExplanationStep } from './explanation.ts';
import { plainFacts } from './plain-facts.ts';
import type { TraceStep } from './trace-step.ts';

/** Collects the steps of an explanation. */
export interface StepWriter {
  readonly steps: ExplanationStep[];
  /** May the reader not see a goal? */
  readonly hidden: (goal: number) => boolean;
  /** Steps that give the measure of a goal on a day, so that none is written twice. */
  readonly measured: Map<string, number>;
  /** The step that stands for all goals the reader may not see. */
  readonly unseen: () => number;
  /** Writes a step and gives its id; a step about a goal carries its id and title. */
  readonly write: (
    goal: number,
    rule: string,
    inputs: TraceStep['inputs'],
    uses: readonly number[],
    output: TraceStep['output'],
  ) => number;
}

/** An empty explanation. */
export const stepWriter = (index: GoalIndex, hidden: StepWriter['hidden']): StepWriter => {
  const steps: ExplanationStep[] = [];
  const write: StepWriter['write'] = (number, rule, inputs, uses, output) => {
    const id = steps.length;
    const goal = index.ids[number];
    const title = goalAt(index, number)?.title;
    steps.push({
      id,
      ...(goal === undefined ? {} : { goal }),
      ...(title === undefined ? {} : { title }),
      rule,
      inputs: plainFacts(inputs),
      uses,
      output: plainOutput(output),
    });
    return id;
  };
  let unseen: number | undefined;
  return {
    steps,
    hidden,
    measured: new Map(),
    unseen: () => (unseen ??= write(-1, 'hidden', {}, [], null)),
    write,
  };
};

/** No number, rather than one that JSON cannot carry; zero has no sign. */
const plainOutput = (output: TraceStep['output']): TraceStep['output'] =>
  typeof output !== 'number' ? output : Number.isFinite(output) ? output + 0 : null;
