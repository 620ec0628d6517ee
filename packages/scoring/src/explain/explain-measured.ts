import { civilDateOf } from '@throughline/core';
import type { Measure } from '@throughline/core';
import { goalFacts } from '../facts/goal-facts.ts';
import { measureAt } from '../facts/measure-at.ts';
import { readMeasure } from '../attainment/read-measure.ts';
import { unit } from '../numeric/picounits.ts';
import type { ScoringRun } from '../score/scoring-run.ts';
import { explainFacts } from './explain-facts.ts';
import { explainFormula } from './explain-formula.ts';
import type { StepWriter } from './step-writer.ts';

/** Steps from the facts of a goal to its raw attainment at the end of a day. Gives the id of the last. */
export const explainMeasure = (run: ScoringRun, writer: StepWriter, goal: number, day: number): number => {
  const { write } = writer;
  const measure = measureAt(run.index, goal) as Measure;
  // What a formula reads is said by steps of its own.
  const [outcome, { inputs: _, ...inputs }] = readMeasure(measure, goalFacts(run, goal, day), run.values);
  const uses =
    measure.kind !== 'formula'
      ? explainFacts(run, writer, goal, day)
      : run.values === undefined
        ? []
        : [explainFormula(run, run.values, writer, goal, day)];
  const scored = typeof outcome === 'number' && Number.isFinite(outcome);
  const reason = typeof outcome === 'string' ? outcome : 'non-finite';
  const on = civilDateOf(day) ?? '';
  return write(
    goal,
    `measure/${measure.kind}`,
    { ...inputs, on, ...(scored ? {} : { reason }) },
    uses,
    scored ? outcome + 0 : null,
  );
};

/** Steps from the facts of a goal to what it feeds upward. Gives the id of the last. */
export const explainFed = (run: ScoringRun, writer: StepWriter, goal: number): number => {
  const { columns, policy } = run;
  const measured = explainMeasure(run, writer, goal, run.day);
  if (columns.reason[goal] !== 0) return measured;
  const [low, high] =
    policy.measures.feed === 'raw' ? [-policy.measures.clampLimit, policy.measures.clampLimit] : [0, 1];
  return writer.write(
    goal,
    `feed/${policy.measures.feed}`,
    { low, high, decimals: 12 },
    [measured],
    columns.fed[goal]! / unit,
  );
};
