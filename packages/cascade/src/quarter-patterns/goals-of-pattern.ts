import type { Commitment, KeyResult, NewGoal, Objective } from '@throughline/core';
import type { PatternPlace } from './pattern-place.ts';

/** What tells a key result of a pattern from the others; the rest comes from its place. */
export type PatternKeyResult = Pick<KeyResult, 'title' | 'measure' | 'kind' | 'indicator'> & {
  /** What the id ends in. */
  readonly word: string;
};

/** An objective with its key results as drafts, ready to be added one after the other. */
export const goalsOfPattern = (
  { id, cycle, unit, owners, supports, commitment, source }: PatternPlace,
  usual: Commitment,
  title: string,
  keyResults: readonly PatternKeyResult[],
): readonly NewGoal[] => {
  const objective: Objective = {
    id,
    title,
    cycle,
    ...(unit === undefined ? {} : { unit }),
    commitment: commitment ?? usual,
    owners,
    state: 'draft',
    ...(supports === undefined ? {} : { supports }),
  };
  return [
    { entity: 'objective', value: objective },
    ...keyResults.map(({ word, ...rest }): NewGoal => {
      const value: KeyResult = {
        id: `${id}-${word}`,
        objective: id,
        ...rest,
        state: 'draft',
        ...(source === undefined ? {} : { source }),
      };
      return { entity: 'keyResult', value };
    }),
  ];
};
