import type { KeyResultReading, ReadingNote } from './reading.ts';

/** The reading of a text that says nothing. */
export const emptyReading = (notes: readonly ReadingNote[]): KeyResultReading => ({
  metric: null,
  direction: null,
  comparator: null,
  comparatorExplicit: false,
  baseline: null,
  target: null,
  targetHigh: null,
  relative: null,
  unit: null,
  per: null,
  deadline: null,
  guardrails: [],
  secondary: [],
  class: 'outcome',
  measurable: false,
  notes,
});
