/** Bits after the point of the numbers that `logOf` and `powerOf` work with. */
const fractionBits = 128n;

/** 2^128, spelled out: bundlers keep an unused `<<`. */
const one = 340_282_366_920_938_463_463_374_607_431_768_211_456n;

/**
 * Natural logarithm of a whole number above 0, in units of 2^-128 and within 2^-118, in whole numbers only:
 * `Math.log` differs in its last bits between engines. The number is 2^k times m with m from 1 to 2, and
 * ln m = 2 artanh((m - 1) / (m + 1)), whose series loses at least three bits a step.
 */
export const logOf = (number: bigint): bigint => {
  const k = BigInt(number.toString(2).length - 1);
  const m = (number << fractionBits) >> k;
  return k * ln2 + twiceArtanh(m - one, m + one);
};

/** The whole number nearest to e^x for x of at least 0 in units of 2^-128; x up to 64. */
export const powerOf = (x: bigint): number => {
  const k = x / ln2;
  // e^r by its series after r was cut to a 256th, then squared eight times.
  const r = (x - k * ln2) >> 8n;
  let [term, sum] = [one, one];
  for (let n = 1n; term !== 0n; n++) {
    term = ((term * r) >> fractionBits) / n;
    sum += term;
  }
  for (let n = 0; n < 8; n++) sum = (sum * sum) >> fractionBits;
  return Number(((sum << k) + (one >> 1n)) >> fractionBits);
};

const twiceArtanh = (over: bigint, under: bigint): bigint => {
  const z = (over << fractionBits) / under;
  const square = (z * z) >> fractionBits;
  let [power, sum] = [z, z];
  for (let n = 3n; power !== 0n; n += 2n) {
    power = (power * square) >> fractionBits;
    sum += power / n;
  }
  return 2n * sum;
};

/** ln 2, from the same series with m = 2. */
const ln2 = /* @__PURE__ */ twiceArtanh(one, 1_020_847_100_762_815_390_390_123_822_295_304_634_368n);
