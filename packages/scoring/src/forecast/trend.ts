/** A line through points, or a level with a trend, and how far off its forecasts are. */
export interface Trend {
  /** Units per day. */
  readonly slope: number;
  /** Forecast for a day. */
  readonly at: (day: number) => number;
  /** Standard error of that forecast; `undefined` where the points are too few to tell. */
  readonly errorAt: (day: number) => number | undefined;
  /** Degrees of freedom of the error. */
  readonly freedom: number;
}
