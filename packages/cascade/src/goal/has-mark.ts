/** Has any goal one of the bits? One look at a column, where a look at every goal would take many times as long. */
export const hasMark = (column: Uint8Array, bits: number): boolean => {
  for (let goal = 0; goal < column.length; goal++) if ((column[goal]! & bits) !== 0) return true;
  return false;
};
