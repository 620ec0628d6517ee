/** Links up in columns, one row per goal; an edge is a position in the columns. */
export interface SupportEdges {
  /** Rows: edges of goal `i` are `offsets[i]` up to, not including, `offsets[i + 1]`. */
  readonly offsets: Int32Array;
  /** The child of each edge. */
  readonly child: Int32Array;
  /** The parent of each edge; -1 dangling. */
  readonly goal: Int32Array;
  /** Weight in hundredths; -1 absent, -2 out of range. */
  readonly weight: Int32Array;
  /** Share in millionths; -1 absent, -2 out of range. */
  readonly share: Int32Array;
  /** 1 when the edge lies on a loop, so that the roll-up leaves it out. */
  readonly onLoop: Uint8Array;
}
