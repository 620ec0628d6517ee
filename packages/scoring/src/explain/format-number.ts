import { roundHalfAway } from '../numeric/round-half-away.ts';

/** Marks of a language: between thousands, and before decimals. */
export interface NumberMarks {
  readonly thousands: string;
  readonly decimal: string;
}

/** Beyond this a double holds no more decimals worth printing. */
const plainLimit = 1e11;

/** A number for readers: at most four decimals, thousands marked. */
export const formatNumber = (value: number, { thousands, decimal }: NumberMarks): string => {
  const size = Math.abs(value);
  if (size >= plainLimit || (size !== 0 && size < 0.00005)) return String(value);
  const floor = Math.floor(size * 10_000);
  const scaled = roundHalfAway(floor, size * 10_000 - floor - 0.5);
  const whole = String(Math.floor(scaled / 10_000)).replace(/\B(?=(?:\d{3})+$)/g, thousands);
  const rest = String(scaled % 10_000)
    .padStart(4, '0')
    .replace(/0+$/, '');
  return `${value < 0 ? '-' : ''}${whole}${rest === '' ? '' : decimal + rest}`;
};

/** A fraction as percent, with at most one decimal. */
export const formatPercent = (fraction: number, marks: NumberMarks): string => {
  const size = Math.abs(fraction) * 1000;
  const floor = Math.floor(size);
  const tenths = roundHalfAway(floor, size - floor - 0.5);
  return `${formatNumber((fraction < 0 ? -tenths : tenths) / 10, marks)} %`;
};
