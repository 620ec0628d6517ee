/**
 * 1 where nothing is missing, falling to 0 at a distance of `tolerance`; without one there is nothing between.
 * A distance beyond the range of a double is a long one; one that is no number gives none.
 */
export const proximity = (distance: number, tolerance = 0): number =>
  distance <= 0 ? 1 : tolerance > 0 ? Math.max(0, 1 - distance / tolerance) : distance > 0 ? 0 : distance;
