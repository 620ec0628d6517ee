/** The middle of numbers in order, the mean of the two middle ones for an even count; at least one number. */
export const medianOf = (values: Float64Array): number => {
  const sorted = values.slice().sort();
  const count = sorted.length;
  const low = sorted[(count - 1) >> 1]!;
  // Halved first: two large numbers may add up to more than a double holds.
  return low / 2 + sorted[count >> 1]! / 2;
};
