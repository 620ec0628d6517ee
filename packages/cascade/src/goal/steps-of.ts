import type { Entity, Measure } from '@throughline/core';

/** The field of a measure that holds named steps, and the steps; undefined for measures without. */
export const stepsOf = (measure: Measure): readonly [field: string, steps: readonly Entity[]] | undefined => {
  if (measure.kind === 'milestones') return ['milestones', measure.milestones];
  if (measure.kind === 'learning') return ['questions', measure.questions];
  return measure.kind === 'ordinal' ? ['levels', measure.levels] : undefined;
};
