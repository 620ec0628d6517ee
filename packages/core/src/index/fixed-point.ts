/** A weight in hundredths: -1 absent, -2 outside 0 to 10,000. Hundredths keep sums of weights exact. */
export const hundredthsOf = (weight: number | undefined): number => {
  if (weight === undefined) return -1;
  return weight >= 0 && weight <= 10_000 ? Math.round(weight * 100) : -2;
};

/** A share in millionths: -1 absent, -2 outside 0 to 1. */
export const millionthsOf = (share: number | undefined): number => {
  if (share === undefined) return -1;
  return share >= 0 && share <= 1 ? Math.round(share * 1_000_000) : -2;
};
