/** Share of Student's distribution below `t`, for whole degrees of freedom, as a finite sum. (Abramowitz and Stegun 26.7.) */
export const studentShare = (t: number, freedom: number): number => {
  const near = Math.max(-1e100, Math.min(1e100, t));
  const size = Math.sqrt(near * near + freedom);
  const sine = near / size;
  const cosine = Math.sqrt(freedom) / size;
  const odd = freedom % 2 === 1;
  let term = odd ? cosine : 1;
  let sum = freedom === 1 ? 0 : term;
  for (let at = odd ? 3 : 2; at < freedom; at += 2) {
    term *= (cosine * cosine * (at - 1)) / at;
    sum += term;
  }
  const inside = odd ? (2 / Math.PI) * (Math.atan(near / Math.sqrt(freedom)) + sine * sum) : sine * sum;
  return Math.max(0, Math.min(1, (1 + inside) / 2));
};

/** The `t` below which a share above one half lies, by halving. */
export const studentQuantile = (share: number, freedom: number): number => {
  let low = 0;
  let high = 1;
  while (studentShare(high, freedom) < share && high < 1e6) high *= 2;
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (studentShare(middle, freedom) < share) low = middle;
    else high = middle;
  }
  return high;
};
