import type { Measure } from '@throughline/core';
import type { TraceStep } from '../explain/trace-step.ts';
import type { MeasurePolicy } from '../policy/measure-policy.ts';
import { standardMeasures } from '../policy/measure-policy.ts';

/** Choices that bear on a measure, by its kind. */
const choicesOf: { readonly [kind: string]: readonly (keyof MeasurePolicy)[] } = {
  change: ['basis', 'ratioBelowZero', 'zeroRange'],
  relative: ['basis', 'ratioBelowZero', 'zeroRange'],
  threshold: ['boundary', 'thresholds'],
  zones: ['zones'],
  pooled: ['ratios'],
};

/** Names the choices of a policy that bear on a measure and differ from `standard`, for its trace. */
export const choicesIn = (measures: MeasurePolicy, measure: Measure): TraceStep['inputs'] => {
  const made: { [name: string]: string | number } = {};
  const compare = (name: string, choice: unknown, standard: unknown): void => {
    if (typeof choice === 'object')
      for (const [part, value] of Object.entries(choice as object))
        compare(`${name}.${part}`, value, (standard as { readonly [part: string]: unknown })[part]);
    else if (choice !== standard) made[name] = choice as string | number;
  };
  const kinds = 'of' in measure ? [measure.kind, measure.of.kind] : [measure.kind];
  for (const kind of kinds)
    for (const name of choicesOf[kind] ?? []) compare(name, measures[name], standardMeasures[name]);
  return made;
};
