import { civilDateOf, factsOf, readCheckIn } from '@throughline/core';
import type { CheckIn, Measure } from '@throughline/core';
import { factAt } from '../facts/goal-facts.ts';
import { measureAt } from '../facts/measure-at.ts';
import type { AnyFact } from '../attainment/progress-fact.ts';
import { readMeasure } from '../attainment/read-measure.ts';
import { unit } from '../numeric/picounits.ts';
import type { ScoringRun } from '../score/scoring-run.ts';
import type { StepWriter } from './step-writer.ts';
import type { TraceStep } from './trace-step.ts';

/** Variants of a row of check-ins, in the order of their codes. */
const variants = ['value', 'delta', 'done', 'pooled', 'level'] as const;

/** Steps from the facts of a goal to its raw attainment at the end of a day. Gives the id of the last. */
export const explainMeasure = (
  { index, knownAt }: ScoringRun,
  { write }: StepWriter,
  goal: number,
  day: number,
): number => {
  const measure = measureAt(index, goal) as Measure;
  const rows = factsOf(index, goal, day, knownAt);
  const [outcome, inputs] = readMeasure(
    measure,
    rows.map((row) => factAt(index, row)),
  );
  const uses = rows
    .slice(
      firstThatMatters(
        measure,
        rows.map((row) => index.checkIns.variant[row]!),
      ),
    )
    .map((row) => {
      const { goal: _, ...fact } = readCheckIn(index, row) as CheckIn;
      const name = variants[index.checkIns.variant[row]!] ?? 'value';
      return write(goal, `fact/${name}`, plainOf(fact), [], outputOf(name, fact));
    });
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

/** With the latest value, what came before it does not matter. */
const firstThatMatters = (measure: Measure, kinds: readonly number[]): number => {
  const ruled = 'fold' in measure ? (measure.fold ?? 'latest') : 'latest';
  const byValue = !['milestones', 'learning', 'pooled', 'binary', 'ordinal', 'baseline', 'formula'].includes(
    measure.kind,
  );
  return byValue && ruled === 'latest' ? Math.max(0, kinds.lastIndexOf(0)) : 0;
};

/** The plain fields of a check-in; its ids elsewhere and the host's own data stay out. */
const plainOf = (fact: object): TraceStep['inputs'] =>
  Object.fromEntries(
    Object.entries(fact).filter(
      (entry): entry is [string, number | string | boolean] => typeof entry[1] !== 'object',
    ),
  );

const outputOf = (name: string, fact: object): number | string | null => {
  const { value, delta, done, numerator = 0, denominator = 0, level }: AnyFact = fact;
  if (name === 'pooled') return denominator > 0 ? numerator / denominator : null;
  return name === 'done' ? Number(done) : (value ?? delta ?? level ?? null);
};
