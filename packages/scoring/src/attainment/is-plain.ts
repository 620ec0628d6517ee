import type { MeasurePolicy } from '../policy/measure-policy.ts';
import { standardMeasures } from '../policy/measure-policy.ts';

/** Choices that never change how a measure is read, only what is shown and fed. */
const ofShowing: readonly string[] = ['displayed', 'percent', 'feed', 'fed', 'clampLimit'];

/** Does a policy read every measure as `standard` does? Its numbers are compared only where a word calls for them. */
export const isPlain = (measures: MeasurePolicy): boolean =>
  Object.entries(standardMeasures).every(
    ([name, choice]) =>
      ofShowing.includes(name) ||
      JSON.stringify(measures[name as keyof MeasurePolicy]) === JSON.stringify(choice),
  );
