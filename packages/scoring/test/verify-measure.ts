import type { FormulaMeasure, Measure } from '@throughline/core';
import type { Attainment, ExplanationStep, Policy } from '@throughline/scoring';
import { progressOf, underPolicy } from '@throughline/scoring';
import type { ExplainedDocument } from './explained-document.ts';
import { dateOf, dayOf } from './explained-document.ts';
import { factOf } from './verify-facts.ts';

/** Where facts have no day any does, because only their age counts. */
const anyDay = '2000-01-01';

/** A measure read again from the steps it uses; undefined for a formula without a value. */
export const readAgain = (
  { rule, inputs }: ExplanationStep,
  used: readonly ExplanationStep[],
  measure: Measure,
  policy: Policy,
): Attainment | undefined => {
  // Nothing gets older after its deadline: the day a value got old to follows from its age.
  // The day of a sum is the day it is looked at, not that of the newest fact in it.
  const newestFact = used.at(-1);
  const dated = newestFact?.rule === 'contribution/sum' ? Number.NaN : dayOf(newestFact?.inputs['on']);
  const isUndated = Number.isNaN(dated);
  const newest = isUndated ? dayOf(anyDay) : dated;
  const asOf = inputs['age'] === undefined ? {} : { asOf: dateOf(newest + Number(inputs['age'])) };
  const options = policy.id === 'standard' ? {} : { policy: underPolicy(policy, asOf) };
  if (rule !== 'measure/formula') {
    // A sum of parts in different units is no number, whatever the policy makes of silence.
    if (used.some((sum) => sum.rule === 'contribution/sum' && sum.inputs['reason'] !== undefined)) {
      const odd = { value: 0, unit: { kind: 'custom', label: 'another unit' }, on: anyDay } as const;
      return progressOf(measure, [odd], options);
    }
    const facts = used.filter((each) => each.rule !== 'contribution/sum' || each.output !== null);
    const list = facts.map((fact) => ({ ...factOf(fact), ...(isUndated ? { on: anyDay } : {}) }));
    return progressOf(measure, list as never, options);
  }
  const first = used[0]?.output ?? null;
  // A policy may put something in place of a value that is not there.
  const facts =
    first !== null ? [{ value: Number(first), on: anyDay }] : inputs['noData'] === undefined ? undefined : [];
  return facts === undefined ? undefined : progressOf((measure as FormulaMeasure).of, facts, options);
};

/** What a measure says of itself, where reading it again says something else. */
export const wrongReading = (
  step: ExplanationStep,
  used: readonly ExplanationStep[],
  document: ExplainedDocument,
  policy: Policy,
): string[] => {
  const measure = document.measure(step.goal);
  const answer = readAgain(step, used, measure, policy);
  // What a formula gives, and why it gives nothing, is checked at its own steps.
  if (measure.kind === 'formula' || answer === undefined) return [];
  const all = document.facts(step.goal ?? '', String(step.inputs['on']));
  const trace = answer.trace.find(({ rule }) => rule.startsWith('measure/'))?.inputs ?? {};
  const { on: _, reason, facts: count, age: __, ...said } = step.inputs;
  const { facts: read, age: ___, ...again } = trace;
  const lacksRate = said['missing'] === 'exchangeRates' ? { ...again, missing: 'exchangeRates' } : again;
  // With the latest value alone nothing before it is named, but all of them are counted. A sum is one value.
  const values = all.filter((fact) => 'value' in fact || 'delta' in fact).length;
  const isSum = used.some(({ rule }) => rule === 'contribution/sum');
  const isWhole = used.length === all.length || isSum;
  // A sum of which nothing is known still is as old as what would bring it in; read without facts it has no age.
  if (isSum && again['maxAgeDays'] === undefined) delete (said as Record<string, unknown>)['maxAgeDays'];
  const isSame =
    JSON.stringify(Object.entries(said).sort()) === JSON.stringify(Object.entries(lacksRate).sort()) &&
    (count === undefined) === (read === undefined) &&
    (typeof count !== 'number' || count === (isWhole ? read : values)) &&
    (answer.scored ? reason === undefined : reason === answer.reason);
  return isSame ? [] : [`step ${step.id} reads its measure in another way`];
};
