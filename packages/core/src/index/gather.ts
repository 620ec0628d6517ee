/** The column in another order: entry `i` of the answer is entry `places[i]` of the column. */
export const gather = <Column extends Uint8Array | Int32Array | Float64Array>(column: Column, places: Int32Array): Column => {
  const gathered = column.slice() as Column;
  for (let at = 0; at < places.length; at++) gathered[at] = column[places[at]!]!;
  return gathered;
};

/** Places turned into numbers; -1 stays -1. */
export const renumber = (column: Int32Array, numbers: Int32Array): Int32Array => {
  const renumbered = new Int32Array(column.length);
  for (let at = 0; at < column.length; at++) renumbered[at] = column[at]! < 0 ? -1 : numbers[column[at]!]!;
  return renumbered;
};
