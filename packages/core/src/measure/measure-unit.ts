/** The unit of a measure. Values are in this unit; percent stores 30 for 30 %; money is in major units. */
export type MeasureUnit =
  | PercentUnit
  | CurrencyUnit
  | DurationUnit
  | CountUnit
  | ScoreUnit
  | RatioUnit
  | CustomUnit;

/** Percent: 30 means 30 %. */
export interface PercentUnit {
  /** Tells the units apart. */
  readonly kind: 'percent';
}

/** Money in major units, e.g. dollars. */
export interface CurrencyUnit {
  /** Tells the units apart. */
  readonly kind: 'currency';
  /** ISO 4217 code. Absent: the organisation's currency. */
  readonly iso?: string;
}

/** A length of time. */
export interface DurationUnit {
  /** Tells the units apart. */
  readonly kind: 'duration';
  /** In which unit of time. */
  readonly in: 'milliseconds' | 'seconds' | 'minutes' | 'hours' | 'days' | 'weeks' | 'months' | 'years';
}

/** A number of things. */
export interface CountUnit {
  /** Tells the units apart. */
  readonly kind: 'count';
  /** What is counted, e.g. `deals`. */
  readonly of?: string;
}

/** Points on a scale, e.g. a net promoter score. */
export interface ScoreUnit {
  /** Tells the units apart. */
  readonly kind: 'score';
}

/** A number without unit: one thing divided by another, or a multiple. */
export interface RatioUnit {
  /** Tells the units apart. */
  readonly kind: 'ratio';
}

/** A unit of the host's own. */
export interface CustomUnit {
  /** Tells the units apart. */
  readonly kind: 'custom';
  /** What to print behind the number. */
  readonly label: string;
}
