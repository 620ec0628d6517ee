import type { CheckInColumns } from './check-in-columns.ts';

/** Compares rows in the order facts are folded: by day, then instant, then key (by code unit). */
export const factOrder =
  ({ day, at, key }: Pick<CheckInColumns, 'day' | 'at' | 'key'>) =>
  (a: number, b: number): number =>
    day[a]! - day[b]! || at[a]! - at[b]! || (key[a]! < key[b]! ? -1 : key[a]! > key[b]! ? 1 : 0);
