import type { Explanation, ExplanationStep } from '@throughline/scoring';
import { progressOf } from '@throughline/scoring';
import type { FormulaMeasure, Measure } from '@throughline/core';
import { naiveFormula } from './naive-formula.ts';
import { expectedAgain, placeAgain, settledAgain } from './verify-status.ts';

/** Facts as `progressOf` takes them, from the steps that state them. */
const factOf = ({ rule, inputs }: ExplanationStep): object => {
  const { value, delta, done, milestone, question, numerator, denominator, level } = inputs;
  switch (rule) {
    case 'fact/value':
      return { value };
    case 'fact/delta':
      return { delta };
    case 'fact/done':
      return {
        done,
        ...(milestone === undefined ? {} : { milestone }),
        ...(question === undefined ? {} : { question }),
      };
    case 'fact/pooled':
      return { numerator, denominator };
    default:
      return { level };
  }
};

const whole = (value: number): bigint => BigInt(Math.round(value * 1e12));
const cut = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** Weighted mean of parts in fractions of any size, rounded once. */
const meanOf = (parts: readonly ExplanationStep[], zero: boolean): number | null => {
  const counted = parts.filter((part) => part.rule === 'roll-up/part' && (zero || part.output !== null));
  const weights = counted.map(({ inputs }) =>
    typeof inputs['weight'] === 'number' ? BigInt(Math.round(inputs['weight'] * 100)) : undefined,
  );
  const given = weights.filter((weight) => weight !== undefined);
  const sum = given.reduce((total, weight) => total + weight, 0n);
  let [top, bottom, common] = [0n, 0n, 1n];
  const shares = counted.map(
    ({ inputs }) =>
      String(inputs['share'] ?? '1/1')
        .split('/')
        .map(BigInt) as [bigint, bigint],
  );
  for (const [, under] of shares) common *= under;
  counted.forEach((part, at) => {
    const own = weights[at] ?? undefined;
    const weight =
      own === undefined
        ? given.length === 0
          ? 1n
          : sum
        : own * (given.length < counted.length ? BigInt(given.length) : 1n);
    const [over, under] = shares[at] ?? [1n, 1n];
    const effective = weight * over * (common / under);
    top += effective * (part.output === null ? 0n : whole(Number(part.output)));
    bottom += effective;
  });
  if (bottom === 0n) return null;
  const size = top < 0n ? -top : top;
  const rounded = (2n * size + bottom) / (2n * bottom);
  return Number(top < 0n ? -rounded : rounded) / 1e12;
};

/** Parts that do not say which weight they counted with, or say another one than their siblings lead to. */
const wrongWeights = (mean: ExplanationStep, parts: readonly ExplanationStep[]): string[] => {
  const counted = parts.filter(
    ({ rule, output }) =>
      rule === 'roll-up/part' && (mean.inputs['missingData'] === 'zero' || output !== null),
  );
  const given = counted.flatMap(({ inputs }) =>
    inputs['weight'] === undefined ? [] : [Number(inputs['weight'])],
  );
  const total = given.reduce((sum, weight) => sum + Math.round(weight * 100), 0);
  const absent = given.length === 0 ? 1 : total / given.length / 100;
  return parts
    .filter(({ rule }) => rule === 'roll-up/part')
    .filter((part) => {
      const expected = part.inputs['weight'] === undefined && counted.includes(part) ? absent : undefined;
      return part.inputs['usedWeight'] !== expected;
    })
    .map(({ id, inputs }) => `step ${id} counted with ${String(inputs['usedWeight'])}`);
};

/** A grade whose band does not hold the number that was graded, or holds it only before it was rounded. */
const wrongBand = ({ id, inputs, output }: ExplanationStep, raw: unknown): string[] => {
  const { of, rounding, rounded, bandFrom, bandAbove, bandBelow } = inputs;
  const given = Number(of === 'raw' ? raw : output);
  const parts = rounding === 'one-decimal' ? 10 : rounding === 'whole-percent' ? 100 : undefined;
  const number = Number(rounded);
  const slack = 1e-9 * Math.max(1, Math.abs(number));
  const near =
    parts === undefined
      ? Math.abs(number - given) <= slack
      : Math.abs(number - given) <= 0.5 / parts + slack &&
        Math.abs(number * parts - Math.round(number * parts)) < 1e-6;
  const begins =
    bandFrom === 0 || (bandAbove === true ? number > Number(bandFrom) : number >= Number(bandFrom) - slack);
  const { expectation, expectedLow, expectedHigh } = inputs;
  const held = Number(output);
  const stands =
    expectation === undefined ||
    expectation ===
      (held < Number(expectedLow) - 1e-9 ? 'below' : held > Number(expectedHigh) + 1e-9 ? 'above' : 'within');
  const ends = bandBelow === undefined || number <= Number(bandBelow) + slack;
  return near && begins && ends && stands ? [] : [`step ${id} is graded in a band that does not hold it`];
};

/** The current value of a goal from its facts alone. */
const valueAgain = (measure: Measure, facts: readonly object[]): number | null => {
  const list = facts as readonly AnyFact[];
  if (measure.kind === 'pooled') {
    const total = (count: 'numerator' | 'denominator'): number =>
      list.reduce((sum, fact) => sum + (fact[count] ?? 0), 0);
    const bottom = total('denominator');
    const scale = (measure.of.unit ?? measure.unit)?.kind === 'percent' ? 100 : 1;
    return bottom > 0 && bottom >= (measure.minimumSample ?? 1)
      ? (total('numerator') * scale) / bottom
      : null;
  }
  if (list.length === 0) return null;
  if (['milestones', 'learning', 'binary', 'ordinal'].includes(measure.kind)) {
    const answer = progressOf(measure, list as never);
    return answer.scored ? answer.raw : null;
  }
  let now = 'from' in measure ? (measure.from ?? 0) : 0;
  const series = list.map(
    ({ value, delta = 0 }) => (now = value ?? (measure.fold === 'sum' ? 0 : now) + delta),
  );
  const sum = series.reduce((total, value) => total + value, 0);
  const sorted = [...series].sort((left, right) => left - right);
  const middle = sorted.length / 2;
  switch (measure.fold) {
    case 'sum':
      return sum;
    case 'mean':
      return sum / series.length;
    case 'median':
      return (sorted[Math.ceil(middle) - 1]! + sorted[Math.floor(middle)]!) / 2;
    default:
      return series.at(-1) ?? null;
  }
};

/** What a fact may say. */
interface AnyFact {
  readonly value?: number;
  readonly delta?: number;
  readonly numerator?: number;
  readonly denominator?: number;
}

/** What a step about the plan line or the status must give; undefined for other steps and for plain facts. */
const statusAgain = (
  step: ExplanationStep,
  used: readonly ExplanationStep[],
  steps: readonly ExplanationStep[],
): ExplanationStep['output'] | undefined => {
  const usedBy = ({ uses }: ExplanationStep): readonly ExplanationStep[] =>
    uses.map((use) => steps[use] as ExplanationStep);
  switch (step.rule) {
    case 'status/place':
      return placeAgain(step, used);
    case 'status/hysteresis':
      return settledAgain(step, used, usedBy);
    case 'status/start':
      return String(step.inputs['on']) < String(step.inputs['start']) ? 'not-started' : 'too early';
    case 'status/close':
      return step.inputs['final'] === true ? 'closed' : 'still open';
    case 'status/staleness':
      return Number(step.inputs['days']) > Number(step.inputs['limit']) ? 'unknown' : 'fresh';
    case 'status/commitment':
      return 'at-risk';
    case 'status/dates':
    case 'status/no-score':
      return 'unknown';
    default:
      return undefined;
  }
};

/** What a step must give, worked out again from its inputs and the steps it uses alone. */
const again = (
  step: ExplanationStep,
  used: readonly ExplanationStep[],
  measureOf: (goal: string) => Measure,
): ExplanationStep['output'] => {
  const { rule, inputs } = step;
  const first = used[0]?.output ?? null;
  if (rule === 'measure/formula') {
    const { of } = measureOf(step.goal ?? '') as FormulaMeasure;
    const answer = first === null ? undefined : progressOf(of, Number(first));
    return answer?.scored === true ? answer.raw : null;
  }
  if (rule === 'formula/value') return valueAgain(measureOf(step.goal ?? ''), used.map(factOf));
  if (rule === 'formula/result') {
    if (used.some(({ output }) => output === null)) return null;
    const values = new Map(
      used.map(({ inputs: { name }, output }) => [String(name), Number(output ?? Number.NaN)]),
    );
    const value = naiveFormula(String(inputs['expression']), values) ?? Number.NaN;
    return Number.isNaN(value) ? null : value + 0;
  }
  if (rule.startsWith('measure/')) {
    const answer = progressOf(measureOf(step.goal ?? ''), used.map(factOf) as never);
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
    case 'feed/displayed':
    case 'feed/raw':
      return Number(whole(cut(Number(first), Number(inputs['low']), Number(inputs['high'])))) / 1e12;
    case 'roll-up/part':
    case 'formula/input':
      return first;
    case 'roll-up/weighted-mean':
      return meanOf(used, inputs['missingData'] === 'zero');
    case 'roll-up/mean-of-two': {
      const known = used.flatMap(({ output }) => (output === null ? [] : [whole(Number(output))]));
      if (known.length < 2) return known.length === 0 ? null : Number(known[0]) / 1e12;
      const sum = known.reduce((a, b) => a + b, 0n);
      // Half away from zero, on either side of it.
      return Number(sum < 0n ? -((1n - sum) / 2n) : (sum + 1n) / 2n) / 1e12;
    }
    case 'judge/bands':
      return cut(Number(first), 0, 1);
    case 'judge/committed':
      return Number(first ?? 0) >= 1 - 1e-9 ? 1 : 0;
    case 'judge/commitments':
      if (inputs['over'] === true) return inputs['inTime'] === true ? 1 : 0;
      // The last step is what the objective attains; it decides only where nothing is required.
      return (inputs['required'] === 0 ? used : used.slice(0, -1)).every(
        ({ output }) => Number(output ?? 0) >= 1 - 1e-9,
      )
        ? 1
        : 0;
    default:
      // A human's score, a verdict explained elsewhere, and what was left out are facts, not results.
      return step.output;
  }
};

/** Raw attainment: of a measure, from the step that read it; of other goals, what they feed upward. */
const rawBehind = ({ uses }: ExplanationStep, steps: readonly ExplanationStep[]): unknown => {
  const fed = steps[uses[0] ?? -1];
  return fed?.rule.startsWith('feed/') === true ? steps[fed.uses[0] ?? -1]?.output : fed?.output;
};

/** Everything that is wrong with an explanation; nothing, when each step follows from what it names. */
export const verifyExplanation = (
  explanation: Explanation,
  measureOf: (goal: string) => Measure,
): string[] => {
  const { steps, root } = explanation;
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
    );
    if (step.rule === 'roll-up/weighted-mean')
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
    if (step.rule === 'judge/bands') wrong.push(...wrongBand(step, rawBehind(step, steps)));
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
