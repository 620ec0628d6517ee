import type { Relation } from './relation.ts';

/** Exchange rates by pair of currencies, without those that cannot be used. */
export interface RateColumns {
  /** First day each rate holds, as a day number, by position in `document.exchangeRates`. */
  readonly day: Int32Array;
  /** Row of a pair in `ofPair`, whichever way round; `undefined` when there is no rate for it. */
  readonly pairRow: (from: string, to: string) => number | undefined;
  /** Positions of the rates of each pair by day, then id. */
  readonly ofPair: Relation;
}
