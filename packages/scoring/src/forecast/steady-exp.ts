const ln2 = 0.6931471805599453;

/** 1/n! for the series of e^r; past the last one the terms are below the precision of a double. */
const inverseFactorials: readonly number[] = /* @__PURE__ */ (() => {
  const list = [1];
  for (let n = 1; n < 18; n++) list.push(list[n - 1]! / n);
  return list;
})();

/**
 * e^x for -40 < x < 40 from additions and multiplications alone, so that its bits are the same on every machine;
 * `Math.exp` is only specified to be near. Within a few units of the last place.
 */
export const steadyExp = (x: number): number => {
  const halvings = Math.round(x / ln2);
  const rest = x - halvings * ln2;
  let sum = 0;
  for (let n = inverseFactorials.length - 1; n >= 0; n--) sum = sum * rest + inverseFactorials[n]!;
  for (let left = halvings; left > 0; left--) sum *= 2;
  for (let left = halvings; left < 0; left++) sum /= 2;
  return sum;
};

/** The natural logarithm of a number above 0 in the same way: by the series of the inverse hyperbolic tangent. */
export const steadyLog = (x: number): number => {
  let halvings = 0;
  let rest = x;
  for (; rest > 1.5; halvings++) rest /= 2;
  for (; rest < 0.75; halvings--) rest *= 2;
  const ratio = (rest - 1) / (rest + 1);
  const square = ratio * ratio;
  let sum = 0;
  for (let odd = 41; odd > 0; odd -= 2) sum = sum * square + 1 / odd;
  return halvings * ln2 + 2 * ratio * sum;
};
