import { civilDateOf } from '@throughline/core';
import { measureAt } from '../facts/measure-at.ts';
import type { Contribution, Contributions } from '../roll-up/contribution.ts';
import type { ScoringRun } from '../score/scoring-run.ts';
import { explainFacts } from './explain-facts.ts';
import { explainFormula } from './explain-formula.ts';
import type { StepWriter } from './step-writer.ts';
import type { TraceStep } from './trace-step.ts';

/**
 * Steps from the facts of all key results whose values add up to that of another one, to the sum. Gives the id of
 * the last. Steps that were written before for the same day are used again.
 */
export const explainSum = (
  run: ScoringRun,
  contributions: Contributions,
  writer: StepWriter,
  root: number,
  day: number,
): number => {
  const { measured } = writer;
  const on = civilDateOf(day) ?? '';
  const place = (goal: number): string => `${goal}#${day}`;
  const found = new Set([root]);
  for (const goal of found)
    for (const { child } of contributions.partsAt(goal, day) ?? [])
      if (!measured.has(place(child))) found.add(child);
  const part = (goal: number, { child, share, rate, amount }: Contribution): number => {
    const { from, to, entry, inverse } = rate?.conversion ?? {};
    const money =
      entry === undefined
        ? {}
        : {
            from: from ?? '',
            to: to ?? '',
            rate: rate?.rate ?? 1,
            inverse: inverse === true,
            exchangeRate: entry.id,
            rateOn: entry.on,
          };
    const uses = [measured.get(place(child)) ?? 0];
    return writer.write(
      goal,
      'contribution/part',
      { share, on, ...money, ...said(amount) },
      uses,
      numberOf(amount),
    );
  };
  // Numbers run in roll-up order, so what brings a value in comes before what takes it.
  for (const goal of Int32Array.from(found).sort()) {
    const parts = contributions.partsAt(goal, day);
    const kind = measureAt(run.index, goal)?.kind ?? '';
    const pooling = kind === 'pooled' && run.policy.measures.ratios === 'mean' ? { ratios: 'mean' } : {};
    const step =
      parts === undefined
        ? writer.write(
            goal,
            'contribution/value',
            {
              kind,
              on,
              ...pooling,
              ...(kind === 'formula' && run.values === undefined ? { missing: parser } : {}),
            },
            kind !== 'formula'
              ? explainFacts(run, writer, goal, day)
              : run.values === undefined
                ? []
                : [explainFormula(run, run.values, writer, goal, day)],
            numberOf(contributions.valueAt(goal, day)),
          )
        : writer.write(
            goal,
            'contribution/sum',
            { missingData: run.policy.rollUp.missingData, on, ...oddIn(contributions, goal, day) },
            parts.map((each) => part(goal, each)),
            sumOf(contributions, goal, day),
          );
    measured.set(place(goal), step);
  }
  return measured.get(place(root)) ?? 0;
};

/** Where formulas are read; without it a key result with one brings nothing in. */
const parser = '@throughline/scoring/formula';

const numberOf = (outcome: unknown): number | null => (typeof outcome === 'number' ? outcome : null);
const said = (outcome: unknown): TraceStep['inputs'] =>
  typeof outcome === 'string' ? { reason: outcome } : {};

/** A part in a unit that cannot become that of the whole. */
const oddIn = (contributions: Contributions, goal: number, day: number): TraceStep['inputs'] =>
  contributions.factsAt(goal, day)?.[0]?.unit === undefined ? {} : { reason: 'unit-mismatch' };

const sumOf = (contributions: Contributions, goal: number, day: number): number | null => {
  const [fact] = contributions.factsAt(goal, day) ?? [];
  return fact === undefined || fact.unit !== undefined ? null : (fact.value ?? null);
};
