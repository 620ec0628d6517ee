import { civilDateOf } from '@throughline/core';
import type { GoalValues } from '../attainment/formulas.ts';
import type { Outcome } from '../attainment/outcome.ts';
import { measureAt } from '../facts/measure-at.ts';
import type { ScoringRun } from '../score/scoring-run.ts';
import { explainFacts } from './explain-facts.ts';
import type { StepWriter } from './step-writer.ts';
import type { TraceStep } from './trace-step.ts';

/**
 * Steps from the facts of every goal that a formula reads, directly or through other formulas, to its value. Gives
 * the id of the last.
 */
export const explainFormula = (
  run: ScoringRun,
  values: GoalValues,
  writer: StepWriter,
  root: number,
  day: number,
): number => {
  const { write } = writer;
  const on = civilDateOf(day) ?? '';
  const stepOf = new Map<number, number>();
  const open = new Set<number>();

  const result = (goal: number, expression: string): number => {
    const uses = [...values.readsOf(goal)].map(([name, read]) => {
      const step = stepOf.get(read);
      // A goal that is not there, or reads this one in turn, has no step.
      const value = step === undefined ? null : (writer.steps[step]?.output ?? null);
      return write(read, 'formula/input', { name, on }, step === undefined ? [] : [step], value);
    });
    return write(
      goal,
      'formula/result',
      said({ expression, on }, values.valueAt(goal, day)),
      uses,
      numberOf(values.valueAt(goal, day)),
    );
  };

  const waiting = [root];
  for (let goal = waiting.at(-1); goal !== undefined; goal = waiting.at(-1)) {
    const measure = measureAt(run.index, goal);
    if (goal < 0 || stepOf.has(goal)) waiting.pop();
    else if (measure?.kind !== 'formula') {
      const value = values.valueAt(goal, day);
      const facts = measure === undefined ? [] : explainFacts(run, writer, goal, day);
      const byMean = measure?.kind === 'pooled' && run.policy.measures.ratios === 'mean';
      const pooling = byMean ? { ratios: 'mean' } : {};
      const kind =
        measure === undefined ? {} : { kind: measure.kind, fold: measure.fold ?? 'latest', ...pooling };
      stepOf.set(goal, write(goal, 'formula/value', said({ ...kind, on }, value), facts, numberOf(value)));
      waiting.pop();
    } else if (open.has(goal)) {
      stepOf.set(goal, result(goal, measure.expression));
      waiting.pop();
    } else {
      open.add(goal);
      for (const read of values.readsOf(goal).values()) if (!open.has(read)) waiting.push(read);
    }
  }
  return stepOf.get(root) ?? 0;
};

const said = (inputs: TraceStep['inputs'], value: Outcome): TraceStep['inputs'] =>
  typeof value === 'string' ? { ...inputs, reason: value } : inputs;

const numberOf = (value: Outcome): number | null => (typeof value === 'number' ? value : null);
