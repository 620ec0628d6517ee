/** One step of a calculation: rule, input, output. */
export interface TraceStep {
  /** Id of the formula or policy choice, e.g. `measure/change`, `clamp/display`, `roll-up/weighted-mean`. */
  readonly rule: string;
  /** What went in, by name. */
  readonly inputs: { readonly [name: string]: number | string | boolean };
  /** What came out; null when nothing could. */
  readonly output: number | string | null;
}
