import type { Explanation, ExplanationStep, Policy, RollUpMethod } from '@throughline/scoring';
import { progressOf, rollUpMethods, standardPolicy, underPolicy } from '@throughline/scoring';
import type { FormulaMeasure, GoalSet, Measure } from '@throughline/core';
import { contributionAgain } from './contribution-again.ts';
import { formulaAgain } from './formula-again.ts';
import { valueAgain } from './value-again.ts';
import { wrongBand } from './verify-band.ts';
import { expectedAgain, statusAgain } from './verify-status.ts';
import type { NaiveChoices, NaivePart } from './naive-roll-up.ts';
import { floored, naiveRollUp, rounded } from './naive-roll-up.ts';
import { cut, leftOf, roundedTo, whole } from './verify-cuts.ts';
import { dayAfter, factOf } from './verify-facts.ts';

const anyDay = '2000-01-01';

/** Is it a step over parts, and by which method? */
const methodOf = ({ rule }: ExplanationStep): RollUpMethod | undefined =>
  rollUpMethods.find((method) => rule === `roll-up/${method}`);

const partsOf = (used: readonly ExplanationStep[]): readonly NaivePart[] =>
  used
    .filter(({ rule }) => rule === 'roll-up/part')
    .map(({ inputs, output }) => {
      const [top = 1n, bottom = 1n] = String(inputs['share'] ?? '1/1')
        .split('/')
        .map(BigInt);
      const { weight } = inputs;
      return {
        weight: typeof weight === 'number' ? BigInt(Math.round(weight * 100)) : undefined,
        share: [top, bottom],
        value: output === null ? undefined : whole(Number(output)),
      };
    });

/** The choices that a step names; what it does not name is as in policy `standard`. */
const choicesOf = ({ inputs }: ExplanationStep): NaiveChoices => {
  const { weights, missingWeight, missingData, minimumScored, bar, least } = {
    ...standardPolicy.rollUp,
    ...standardPolicy.rollUp.passing,
    ...inputs,
  } as never;
  return { weights, missingWeight, missingData, minimumScored, passing: { bar, least } };
};

const rolledUpAgain = (
  method: RollUpMethod,
  step: ExplanationStep,
  used: readonly ExplanationStep[],
): number | null => {
  // Key results that were to come in as one part, and may not, leave their objective without a score.
  if (used.some(({ rule, inputs }) => rule !== 'roll-up/part' && inputs['refused'] === true)) return null;
  const again = naiveRollUp(method, partsOf(used), choicesOf(step));
  return typeof again === 'bigint' ? Number(again) / 1e12 : null;
};

/** Parts that do not say which weight they counted with, or say another one than their siblings lead to. */
const wrongWeights = (step: ExplanationStep, used: readonly ExplanationStep[]): string[] => {
  const parts = used.filter(({ rule }) => rule === 'roll-up/part');
  const { missingData, missingWeight } = choicesOf(step);
  const isWeighted = step.rule === 'roll-up/points' || step.rule.startsWith('roll-up/weighted-');
  const isCounted = ({ output }: ExplanationStep): boolean => missingData === 'zero' || output !== null;
  const ofRest = step.rule === 'roll-up/points' || missingWeight === 'remainder-of-100';
  const given = parts
    .filter((part) => ofRest || isCounted(part))
    .flatMap(({ inputs }) => (inputs['weight'] === undefined ? [] : [Number(inputs['weight'])]));
  const total = given.reduce((sum, weight) => sum + Math.round(weight * 100), 0);
  const absent = parts.filter(({ inputs }) => inputs['weight'] === undefined).length;
  const left = (10_000 - total) / absent / 100;
  const instead = ofRest
    ? step.rule === 'roll-up/points'
      ? left
      : Math.max(0, left)
    : missingWeight === 'zero'
      ? 0
      : missingWeight === 'one'
        ? 1
        : given.length === 0
          ? 1
          : total / given.length / 100;
  return parts
    .filter((part) => {
      const isAbsent = isWeighted && part.inputs['weight'] === undefined && isCounted(part);
      return part.inputs['usedWeight'] !== (isAbsent ? instead : undefined);
    })
    .map(({ id, inputs }) => `step ${id} counted with ${String(inputs['usedWeight'])}`);
};

/** What a step must give, worked out again from its inputs and the steps it uses alone. */
const again = (
  step: ExplanationStep,
  used: readonly ExplanationStep[],
  measureOf: (goal: string) => Measure,
  policy: Policy,
): ExplanationStep['output'] => {
  const { rule, inputs } = step;
  const first = used[0]?.output ?? null;
  // Nothing gets older after its deadline: the day a value got old to follows from its age.
  // What was added up has no day of its own; any day does, because only the age counts.
  const dated = Date.parse(String(used.at(-1)?.inputs['on']));
  const isUndated = Number.isNaN(dated);
  const newest = isUndated ? Date.parse(anyDay) : dated;
  const asOf = inputs['age'] === undefined ? {} : { asOf: dayAfter(newest, Number(inputs['age'])) };
  const options = policy.id === 'standard' ? {} : { policy: underPolicy(policy, asOf) };
  if (rule === 'measure/formula') {
    const { of } = measureOf(step.goal ?? '') as FormulaMeasure;
    // A policy may put something in place of a value that is not there.
    const facts =
      first !== null
        ? [{ value: Number(first), on: anyDay }]
        : inputs['noData'] === undefined
          ? undefined
          : [];
    const answer = facts === undefined ? undefined : progressOf(of, facts, options);
    return answer?.scored === true ? answer.raw : null;
  }
  // A value in a unit that could not be converted brings nothing in.
  if (rule === 'contribution/value' && used.some(({ inputs: { unit } }) => unit !== undefined)) return null;
  if (rule === 'formula/value' || rule === 'contribution/value')
    return valueAgain(measureOf(step.goal ?? ''), used.map(factOf), inputs['ratios']);
  if (rule === 'formula/result') return formulaAgain(step, used);
  if (rule.startsWith('contribution/')) return contributionAgain(step, used);
  const method = methodOf(step);
  if (method !== undefined) return rolledUpAgain(method, step, used);
  if (rule.startsWith('measure/')) {
    // A sum of parts in different units is no number, whatever the policy makes of silence.
    if (used.some((sum) => sum.rule === 'contribution/sum' && sum.inputs['reason'] !== undefined))
      return null;
    const facts = used.filter(({ rule, output }) => rule !== 'contribution/sum' || output !== null);
    const list = facts.map((fact) => ({ ...factOf(fact), ...(isUndated ? { on: anyDay } : {}) }));
    const answer = progressOf(measureOf(step.goal ?? ''), list as never, options);
    return answer.scored ? answer.raw : null;
  }
  switch (rule) {
    case 'fact/value':
    case 'fact/delta':
    case 'fact/level':
      return (inputs['value'] ?? inputs['delta'] ?? inputs['level']) as number | string;
    case 'fact/done':
      return Number(inputs['done']);
    case 'fact/pooled':
      return Number(inputs['denominator']) > 0
        ? Number(inputs['numerator']) / Number(inputs['denominator'])
        : null;
    case 'convert/rate':
      return Number(first) * Number(inputs['rate']);
    case 'feed/displayed':
    case 'feed/raw':
    case 'feed/cut': {
      const value = cut(Number(first), Number(inputs['low']), Number(inputs['high']));
      // What is too large to be a whole number of 1e-12 stays as it is.
      if (Math.abs(value) > 9000) return value;
      const whole12 = whole(value);
      return Number(roundedTo(whole12, 12 - Number(inputs['decimals']), String(inputs['mode']))) / 1e12;
    }
    case 'guardrail/cap':
    case 'guardrail/gate':
    case 'guardrail/multiply':
      return leftOf(rule, inputs, Number(inputs['of'] ?? first));
    case 'guardrail/least':
      return Math.min(...used.map(({ output }) => Number(output)));
    case 'roll-up/part':
      return inputs['countsAs'] === undefined ? first : Number(inputs['countsAs']);
    case 'formula/input':
      return first;
    case 'roll-up/mean-of-two': {
      if (used.some((side) => side.inputs['refused'] === true)) return null;
      const [own, children] = used.map(({ output }) => (output === null ? undefined : whole(Number(output))));
      if (own === undefined || children === undefined) {
        const known = own ?? children;
        return known === undefined ? null : Number(known) / 1e12;
      }
      const share = BigInt(Math.round(Number(inputs['ownShare'] ?? 0.5) * 1e6));
      const sum = own * share + children * (1_000_000n - share);
      return Number(rounded([sum, 1_000_000n])) / 1e12;
    }
    case 'roll-up/nothing':
      return first === null && inputs['nothingCounts'] === 'zero' ? 0 : null;
    case 'roll-up/rounded': {
      const step12 = 10n ** BigInt(12 - Number(inputs['decimals']));
      const exact = [whole(Number(first)), step12] as const;
      const mode = String(inputs['mode']);
      const steps =
        mode === 'down' ? floored(exact) : mode === 'up' ? -floored([-exact[0], exact[1]]) : rounded(exact);
      return Number(steps * step12) / 1e12;
    }
    case 'judge/bands': {
      const score = cut(Number(first), 0, 1);
      // A guardrail that lowers scores only acts on the score.
      const left = inputs['of'] === 'raw' && used.length === 2 ? undefined : used[1];
      return left === undefined ? score : (left.inputs['of'] ?? score) === score ? left.output : null;
    }
    case 'judge/committed':
      // Beside the attainment now: what the guardrails leave of a whole.
      return [used[0], ...used.slice(2)].every((each) => Number(each?.output ?? 0) >= 1 - 1e-9) ? 1 : 0;
    case 'judge/commitments':
      if (inputs['over'] === true) return inputs['inTime'] === true ? 1 : 0;
      // What the objective attains decides only where nothing is required; then come its guardrails.
      return used
        .filter((_, at) => inputs['required'] === 0 || at !== inputs['required'])
        .every(({ output }) => Number(output ?? 0) >= 1 - 1e-9)
        ? 1
        : 0;
    case 'judge/verdict':
      return Number(first ?? 0) >= 1 - 1e-9 ? 1 : 0;
    default:
      // A human's score, a verdict explained elsewhere, and what was left out are facts, not results.
      return step.output;
  }
};

/** Everything that is wrong with an explanation; nothing, when each step follows from what it names. */
export const verifyExplanation = (
  explanation: Explanation,
  goals: GoalSet,
  policy: Policy = standardPolicy,
): string[] => {
  const { steps, root } = explanation;
  const measures = new Map(
    [...(goals.keyResults ?? []), ...(goals.kpis ?? [])].map(({ id, measure }) => [id, measure]),
  );
  const measureOf = (goal: string): Measure => measures.get(goal) ?? { kind: 'binary' };
  const wrong: string[] = [];
  const reached = new Set([root]);
  steps.forEach((step, at) => {
    if (step.id !== at) wrong.push(`step ${at} has the id ${step.id}`);
    for (const use of step.uses)
      if (!(use < step.id)) wrong.push(`step ${step.id} uses ${use}, which comes later`);
    const expected = again(
      step,
      step.uses.map((use) => steps[use] as ExplanationStep),
      measureOf,
      policy,
    );
    if (methodOf(step) !== undefined)
      wrong.push(
        ...wrongWeights(
          step,
          step.uses.map((use) => steps[use] as ExplanationStep),
        ),
      );
    if (step.rule.startsWith('plan/')) {
      if (!(Math.abs(expectedAgain(step) - Number(step.output)) < 1e-9))
        wrong.push(`step ${step.id} expects ${String(step.output)}, not ${String(expectedAgain(step))}`);
      return;
    }
    const status = statusAgain(
      step,
      step.uses.map((use) => steps[use] as ExplanationStep),
      steps,
    );
    if (status !== undefined && status !== step.output)
      wrong.push(`step ${step.id} ${step.rule} says ${String(step.output)}, not ${String(status)}`);
    if (step.rule === 'judge/bands') wrong.push(...wrongBand(step, steps));
    if (!Object.is(expected, step.output))
      wrong.push(
        `step ${step.id} ${step.rule} of ${step.goal ?? ''}: ${String(step.output)}, not ${String(expected)}`,
      );
  });
  for (let at = steps.length - 1; at >= 0; at--)
    if (reached.has(at)) for (const use of steps[at]?.uses ?? []) reached.add(use);
  if (reached.size !== steps.length) wrong.push(`${steps.length - reached.size} steps are used by nothing`);
  return wrong;
};
