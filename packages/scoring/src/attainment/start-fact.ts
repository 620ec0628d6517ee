import type { Measure } from '@throughline/core';
import type { AnyFact } from './progress-fact.ts';

/** What would have been reported on the first day, where the measure says so; undefined where it does not. */
export const startFact = (measure: Measure): AnyFact | undefined => {
  switch (measure.kind) {
    case 'change':
    case 'relative':
    case 'exact':
      return measure.from === undefined ? undefined : { value: measure.from };
    case 'zones':
      return { value: measure.start };
    case 'binary':
      return { done: false };
    case 'milestones':
      return measure.milestones[0] && { done: false, milestone: measure.milestones[0].id };
    case 'learning':
      return measure.questions[0] && { done: false, question: measure.questions[0].id };
    case 'ordinal':
      return measure.levels[0] && { level: measure.levels[0].id };
    default:
      return undefined;
  }
};
