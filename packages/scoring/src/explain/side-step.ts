import type { Side } from '../roll-up/two-sides.ts';

/** What a side came to, and the step that says so. */
export interface SideStep {
  readonly step: number;
  readonly side: Side;
}
