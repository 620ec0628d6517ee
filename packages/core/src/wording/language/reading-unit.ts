import type { DurationUnit } from '../../measure/measure-unit.ts';

/** The unit a text gives its numbers. */
export interface ReadingUnit {
  /** What kind of number it is. */
  readonly kind: 'percent' | 'currency' | 'duration' | 'count' | 'score' | 'ratio';
  /** Currency: ISO 4217 code; null when it is plain that money is meant but not which. `$` is read as USD. */
  readonly iso?: string | null;
  /** Duration: the unit of time. Absent when it is plain that a time is meant but not in what. */
  readonly in?: DurationUnit['in'];
}
