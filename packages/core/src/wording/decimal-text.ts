/** Decimals up to which a number is taken as typed by a person and shown as it is. */
const typedDecimals = 6;
/** Decimals, or significant digits below 1, of a number with more than that: it was computed. */
const shortDecimals = 2;

/** A number as digits, without exponent. */
export interface DecimalText {
  readonly negative: boolean;
  /** At least one digit. */
  readonly whole: string;
  /** Without zeros at the end; may be empty. */
  readonly fraction: string;
}

/**
 * The shortest digits of a finite number. Up to six decimals are kept as they are; a longer fraction is
 * rounded to two decimals (below 1: two significant digits), half away from zero, on the decimal digits and
 * not on the binary value, so 1.005 with six more digits behaves as on paper. Minus zero is zero.
 */
export const decimalTextOf = (value: number): DecimalText => {
  const [mantissa = '0', exponentText = '0'] = String(Math.abs(value)).split('e');
  const [front = '0', back = ''] = mantissa.split('.');
  const exponent = Number(exponentText);
  const digits = front + back;
  const point = front.length + exponent;
  const padded = point <= 0 ? '0'.repeat(1 - point) + digits : digits.padEnd(point, '0');
  const at = Math.max(1, point);
  const exact = { whole: trimStart(padded.slice(0, at)), fraction: trimEnd(padded.slice(at)) };
  const { whole, fraction } =
    exact.fraction.length <= typedDecimals ? exact : rounded(exact.whole, exact.fraction);
  return { negative: value < 0 && (whole !== '0' || fraction !== ''), whole, fraction };
};

const trimStart = (digits: string): string => {
  let from = 0;
  while (from < digits.length - 1 && digits.charCodeAt(from) === 48) from++;
  return digits.slice(from);
};

const trimEnd = (digits: string): string => {
  let to = digits.length;
  while (to > 0 && digits.charCodeAt(to - 1) === 48) to--;
  return digits.slice(0, to);
};

const rounded = (whole: string, fraction: string): { readonly whole: string; readonly fraction: string } => {
  let leading = 0;
  while (whole === '0' && fraction.charCodeAt(leading) === 48) leading++;
  const keep = leading + shortDecimals;
  if (fraction.length <= keep) return { whole, fraction };
  const up = fraction.charCodeAt(keep) >= 53;
  const kept = [...(whole + fraction.slice(0, keep))];
  let carry = up;
  for (let at = kept.length - 1; carry && at >= 0; at--) {
    carry = kept[at] === '9';
    kept[at] = carry ? '0' : String(Number(kept[at]) + 1);
  }
  const text = (carry ? '1' : '') + kept.join('');
  return {
    whole: trimStart(text.slice(0, text.length - keep)),
    fraction: trimEnd(text.slice(text.length - keep)),
  };
};
