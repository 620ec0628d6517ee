/**
 * A relation from numbers to numbers in compressed rows: the targets of row `i` are
 * `targets[offsets[i]]` up to, not including, `targets[offsets[i + 1]]`, in document order.
 */
export interface Relation {
  /** One more entry than there are rows. */
  readonly offsets: Int32Array;
  /** All targets, row after row. */
  readonly targets: Int32Array;
}
