import type { ExplanationStep } from '@throughline/scoring';

/** Facts as `progressOf` takes them, from the steps that state them. */
export const factOf = ({ rule, inputs, output }: ExplanationStep): object => {
  const { value, delta, done, milestone, question, numerator, denominator, level, unit, on } = inputs;
  const own = unit === undefined ? {} : { unit: JSON.parse(String(unit)) as object };
  switch (rule) {
    case 'convert/rate':
      return inputs['fact'] === 'delta' ? { delta: output, on } : { value: output, on };
    case 'contribution/sum':
      return { value: output };
    case 'fact/value':
      return { value, ...own, on };
    case 'fact/delta':
      return { delta, ...own, on };
    case 'fact/done':
      return {
        done,
        on,
        ...(milestone === undefined ? {} : { milestone }),
        ...(question === undefined ? {} : { question }),
      };
    case 'fact/pooled':
      return { numerator, denominator, on };
    default:
      return { level, on };
  }
};
