import type { ExplanationStep } from '@throughline/scoring';

/** A whole number of 1e-12, half away from zero. Multiplied in parts, because large products are coarse. */
export const whole = (value: number): bigint => {
  const size = Math.abs(value);
  const ones = size < 4096 ? 0 : Math.floor(size);
  const number = BigInt(ones) * 1_000_000_000_000n + BigInt(Math.round((size - ones) * 1e12));
  return value < 0 ? -number : number;
};

/** Kept between two bounds. */
export const cut = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** A whole number of 1e-12 without its last digits. */
export const roundedTo = (value: bigint, digits: number, mode: string): bigint => {
  const step = 10n ** BigInt(digits);
  const down = value >= 0n ? value / step : -((-value + step - 1n) / step);
  const twice = 2n * (value - down * step);
  const isUp =
    twice !== 0n &&
    (mode === 'up' ||
      (mode === 'toward-zero' && value < 0n) ||
      (mode.startsWith('half') &&
        (twice > step ||
          (twice === step &&
            (mode === 'half-up' ||
              (mode === 'half-away' && value > 0n) ||
              (mode === 'half-even' && down % 2n !== 0n))))));
  return (down + (isUp ? 1n : 0n)) * step;
};

/** What a guardrail leaves of a value. */
export const leftOf = (
  rule: string,
  { state, unknown, to }: ExplanationStep['inputs'],
  value: number,
): number => {
  if (state !== 'breached' && (state !== 'unknown' || unknown !== 'pessimistic')) return value;
  const most = rule === 'guardrail/gate' ? 0 : rule === 'guardrail/cap' ? Number(to) : value * Number(to);
  const left = Math.min(value, most);
  // What is too large to be a whole number of 1e-12 stays as it is.
  return Math.abs(left) > 9000 ? left : Number(whole(left)) / 1e12;
};
