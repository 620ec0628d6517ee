/** Every way up from a goal, by place: to its container and along its support links. */
export interface UpwardLinks {
  readonly size: number;
  /** Container of each goal; -1 none. */
  readonly container: Int32Array;
  /** Links of goal `i`: `offsets[i]` up to, not including, `offsets[i + 1]`. */
  readonly offsets: Int32Array;
  /** Place of the parent of each link; -1 dangling. */
  readonly parent: Int32Array;
}
