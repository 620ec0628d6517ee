import type { ExchangeRate } from '../model/exchange-rate.ts';

/** A rate that holds on a day, and where it comes from. */
export interface DatedRate {
  /** Units of the target currency for one unit of the source currency. */
  readonly rate: number;
  /** The entry it was read from. Absent when both currencies are the same. */
  readonly entry?: ExchangeRate;
  /** True when the entry is for the opposite direction, so that `rate` is 1 / `entry.rate`. */
  readonly inverse: boolean;
}
