/** Greatest common divisor of two whole numbers that are not negative; with 0 the other one. (Euclid.) */
export const greatestCommonDivisor = (left: number, right: number): number => {
  let [divisor, rest] = [left, right];
  while (rest !== 0) [divisor, rest] = [rest, divisor % rest];
  return divisor;
};
