import type { ExplanationStep } from '@throughline/scoring';

/** Raw attainment: of a measure, from the step that read it; of other goals, their mean before any guardrail. */
const rawBehind = ({ uses }: ExplanationStep, steps: readonly ExplanationStep[]): unknown => {
  let at = steps[uses[0] ?? -1];
  while (at?.rule.startsWith('feed/') === true || at?.rule.startsWith('guardrail/') === true)
    at = steps[at.uses[0] ?? -1];
  return at?.output;
};

/** What is graded of a raw attainment: what the guardrails left of it, where a last step says so. */
const leftOfRaw = (step: ExplanationStep, steps: readonly ExplanationStep[]): unknown => {
  const raw = rawBehind(step, steps);
  const left = step.uses.length > 1 ? steps[step.uses.at(-1) ?? -1] : undefined;
  if (left === undefined) return raw;
  const each = left.rule === 'guardrail/least' ? left.uses.map((use) => steps[use]) : [left];
  return each.every((guardrail) => guardrail?.inputs['of'] === raw) ? left.output : undefined;
};

/** A grade whose band does not hold the number that was graded, or holds it only before it was rounded. */
export const wrongBand = (step: ExplanationStep, steps: readonly ExplanationStep[]): string[] => {
  const { id, inputs, output } = step;
  const { of, rounding, rounded, bandFrom, bandAbove, bandBelow } = inputs;
  const given = Number(of === 'raw' ? leftOfRaw(step, steps) : output);
  const parts = rounding === 'one-decimal' ? 10 : rounding === 'whole-percent' ? 100 : undefined;
  const number = Number(rounded);
  const slack = 1e-9 * Math.max(1, Math.abs(number));
  const near =
    parts === undefined
      ? Math.abs(number - given) <= slack
      : Math.abs(number - given) <= 0.5 / parts + slack &&
        Math.abs(number * parts - Math.round(number * parts)) < Math.max(1e-6, slack);
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
