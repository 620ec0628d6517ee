import type { Side } from '../roll-up/two-sides.ts';

/** What a side came to, and the step that says so. */
export interface SideStep {
  readonly step: number;
  readonly side: Side;
  /** Does it rest on goals the reader may not see? */
  readonly isPartly: boolean;
}
