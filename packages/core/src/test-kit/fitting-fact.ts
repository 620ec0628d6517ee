import type { CheckIn, CheckInFact } from '../model/check-in.ts';
import type { Measure } from '../measure/measure.ts';

/** Any of the items, or an id that nothing has. */
const idIn = (items: readonly { readonly id: string }[], draw: number): string =>
  items[draw % Math.max(1, items.length)]?.id ?? 'nothing';

/** A check-in of a variant that the measure takes, or a plain value for goals without a measure. */
export const fittingFact = (fact: CheckInFact, measure: Measure | undefined, draw: number): CheckIn => {
  switch (measure?.kind) {
    case 'milestones':
      return { ...fact, done: draw % 3 !== 0, milestone: idIn(measure.milestones, draw) };
    case 'learning':
      return { ...fact, done: draw % 3 !== 0, question: idIn(measure.questions, draw) };
    case 'binary':
      return { ...fact, done: draw % 2 === 0 };
    case 'ordinal':
      return { ...fact, level: idIn(measure.levels, draw) };
    case 'pooled':
      return { ...fact, numerator: draw % 20, denominator: 20 };
    default:
      return { ...fact, value: draw % 50 };
  }
};
