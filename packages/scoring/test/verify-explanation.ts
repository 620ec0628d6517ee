import type { Explanation, ExplanationStep, Policy } from '@throughline/scoring';
import { standardPolicy } from '@throughline/scoring';
import type { GoalSet, Measure } from '@throughline/core';
import { contributionAgain } from './contribution-again.ts';
import type { ExplainedDocument } from './explained-document.ts';
import { explainedDocument } from './explained-document.ts';
import { formulaAgain } from './formula-again.ts';
import { floored, rounded } from './naive-roll-up.ts';
import { valueAgain } from './value-again.ts';
import { wrongBand } from './verify-band.ts';
import { cut, leftOf, roundedTo, whole } from './verify-cuts.ts';
import { factOf } from './verify-facts.ts';
import { readAgain, wrongReading } from './verify-measure.ts';
import { methodOf, rolledUpAgain, wrongParts, wrongWeights } from './verify-roll-up.ts';
import { untrueIn } from './verify-sources.ts';
import { expectedAgain, statusAgain } from './verify-status.ts';
import { wrongUses } from './verify-uses.ts';

/** What a step must give, worked out again from its inputs and the steps it uses alone. */
const again = (
  step: ExplanationStep,
  used: readonly ExplanationStep[],
  measureOf: (goal: string) => Measure,
  policy: Policy,
): ExplanationStep['output'] => {
  const { rule, inputs } = step;
  const first = used[0]?.output ?? null;
  // A value in a unit that could not be converted brings nothing in.
  if (rule === 'contribution/value' && used.some(({ inputs: { unit } }) => unit !== undefined)) return null;
  if (rule === 'contribution/value' && inputs['kind'] === 'formula') return first;
  if (rule === 'formula/value' || rule === 'contribution/value')
    return valueAgain(measureOf(step.goal ?? ''), used.map(factOf), inputs['ratios']);
  if (rule === 'formula/result') return formulaAgain(step, used);
  if (rule.startsWith('contribution/')) return contributionAgain(step, used);
  const method = methodOf(step);
  if (method !== undefined) return rolledUpAgain(method, step, used);
  if (rule.startsWith('measure/')) {
    const answer = readAgain(step, used, measureOf(step.goal ?? ''), policy);
    return answer?.scored === true ? answer.raw : null;
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

/** What is wrong with one step. */
const wrongIn = (
  step: ExplanationStep,
  explanation: Explanation,
  document: ExplainedDocument,
  policy: Policy,
): string[] => {
  const { steps } = explanation;
  const wrong: string[] = [];
  const used = step.uses.flatMap((use) => steps[use] ?? []);
  if (used.length !== step.uses.length || step.uses.some((use) => !(use < step.id)))
    wrong.push(`step ${step.id} uses what comes later`);
  wrong.push(...untrueIn(step, used, explanation, document, policy));
  wrong.push(...wrongUses(step, used, explanation, document, policy, factOf));
  // What rests on more than may be seen cannot be worked out again.
  if (used.some(({ rule }) => rule === 'hidden')) return wrong;
  if (step.rule.startsWith('plan/')) {
    if (!(Math.abs(expectedAgain(step) - Number(step.output)) < 1e-9))
      wrong.push(`step ${step.id} expects ${String(step.output)}, not ${String(expectedAgain(step))}`);
    return wrong;
  }
  if (methodOf(step) !== undefined)
    wrong.push(...wrongWeights(step, used), ...wrongParts(step, used, document, policy));
  const status = statusAgain(step, used, steps);
  if (status !== undefined && status !== step.output)
    wrong.push(`step ${step.id} ${step.rule} says ${String(step.output)}, not ${String(status)}`);
  if (step.rule.startsWith('measure/')) wrong.push(...wrongReading(step, used, document, policy));
  if (step.rule === 'judge/bands') wrong.push(...wrongBand(step, steps));
  const expected = again(step, used, document.measure, policy);
  if (!Object.is(expected, step.output))
    wrong.push(
      `step ${step.id} ${step.rule} of ${step.goal ?? ''}: ${String(step.output)}, not ${String(expected)}`,
    );
  return wrong;
};

/** Everything that is wrong with an explanation; nothing, when each step follows from what it names. */
export const verifyExplanation = (
  explanation: Explanation,
  goals: GoalSet,
  policy: Policy = standardPolicy,
): string[] => {
  const { steps, root, knownAt } = explanation;
  const document = explainedDocument(goals, knownAt);
  const wrong: string[] = [];
  if (explanation.policy !== `${policy.id}@${policy.version}`) wrong.push('it is by another policy');
  if (steps[root]?.goal !== explanation.goal) wrong.push('it ends at another goal');
  const last = steps[root];
  if (last?.rule.startsWith('measure/') === true && last.inputs['on'] !== explanation.asOf)
    wrong.push('it ends on another day');
  const reached = new Set([root]);
  steps.forEach((step, at) => {
    if (step.id !== at) wrong.push(`step ${at} has the id ${step.id}`);
    try {
      wrong.push(...wrongIn(step, explanation, document, policy));
    } catch (error) {
      wrong.push(`step ${step.id} cannot be read: ${String(error)}`);
    }
  });
  for (let at = steps.length - 1; at >= 0; at--)
    if (reached.has(at)) for (const use of steps[at]?.uses ?? []) reached.add(use);
  if (reached.size !== steps.length) wrong.push(`${steps.length - reached.size} steps are used by nothing`);
  return wrong;
};
