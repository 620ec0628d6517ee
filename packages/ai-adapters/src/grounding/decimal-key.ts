/**
 * A number as digits and a power of ten, without sign and without zeros that say nothing: 1200, `1,200` and 1.2
 * thousand have one key. Exact, whatever the number of digits.
 */
export const decimalKey = (whole: string, fraction = '', power = 0): string => {
  const digits = whole + fraction;
  let start = 0;
  while (start < digits.length && digits.charAt(start) === '0') start++;
  let end = digits.length;
  while (end > start && digits.charAt(end - 1) === '0') end--;
  if (start === end) return '0';
  return `${digits.slice(start, end)}e${String(power - fraction.length + digits.length - end)}`;
};

/** The key of a number of the engine; `undefined` for what is not finite. */
export const decimalKeyOf = (value: number): string | undefined => {
  const [, whole, fraction, power] = /^-?(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  return whole === undefined ? undefined : decimalKey(whole, fraction, Number(power ?? 0));
};
