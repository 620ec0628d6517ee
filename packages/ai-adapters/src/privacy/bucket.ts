import { dayNumberOf } from '@throughline/core';

/**
 * A value made coarse: a number as the step of 1, 2, 5, 10, 20, 50... that it lies in, a civil date or instant as its
 * month. Any other text has no bucket. What is not finite has none either.
 */
export const bucket = (value: number | string): string | undefined => {
  if (typeof value === 'string')
    return dayNumberOf(value.slice(0, 10)) === undefined || !/^.{10}(T[\d:.]{8,12}Z)?$/.test(value)
      ? undefined
      : value.slice(0, 7);
  if (!Number.isFinite(value)) return undefined;
  if (value === 0) return '0';
  const [digits = '', power = '0'] = Math.abs(value).toExponential().split('e');
  const first = Number(digits.charAt(0));
  const [low, high] = first < 2 ? [1, 2] : first < 5 ? [2, 5] : [5, 10];
  const from = stepText(low, Number(power));
  const to = stepText(high, Number(power));
  return value > 0 ? `${from} to ${to}` : `-${to} to -${from}`;
};

/** A small whole number times a power of ten, written out as far as numbers are. */
const stepText = (step: number, power: number): string => String(Number(`${String(step)}e${String(power)}`));
