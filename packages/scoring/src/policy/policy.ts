/** A scoring policy: plain, frozen, versioned JSON over closed lists. Where authorities disagree, the choice has a name here. */
export interface Policy {
  /** Name, e.g. `standard`. */
  readonly id: string;
  /** Counts up whenever the same data would score differently. */
  readonly version: number;
}
