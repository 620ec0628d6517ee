/** A box that wants a place. */
export interface BoxToPlace {
  /** Width in pixels. */
  readonly width: number;
  /** Height in pixels. */
  readonly height: number;
}

/** A link between two boxes, by their positions in the list of boxes. */
export interface LinkToPlace {
  /** The box of the goal below. */
  readonly from: number;
  /** The box of the goal above. */
  readonly to: number;
}

/** A point, in pixels from the upper left corner. */
export interface Point {
  /** To the right. */
  readonly x: number;
  /** Downwards. */
  readonly y: number;
}

/** Where everything goes. */
export interface Placed {
  /** The middle of each box, in the order of the boxes. */
  readonly boxes: readonly Point[];
  /** Points each link leads through, from the goal below to the goal above, in the order of the links. */
  readonly links: readonly (readonly Point[])[];
}

/**
 * Finds places for boxes so that none overlap: those with nothing above in the first column on the left, every
 * other one in a later column than all it links to. The host brings it, made from a library of its choice; see
 * `dagreLayout`. Links run in no circle, and there are at most 80 boxes unless the host asks for more.
 */
export type Layout = (boxes: readonly BoxToPlace[], links: readonly LinkToPlace[]) => Placed;
