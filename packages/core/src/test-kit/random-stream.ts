import { checkNumber } from '../error/check-number.ts';
/** A stream of numbers that looks random and is the same for the same seed, on every machine. */
export interface RandomStream {
  /** A whole number from 0 up to, not including, `limit`; 0 when `limit` is below 2. */
  readonly below: (limit: number) => number;
  /** True in about `percent` of 100 cases. */
  readonly chance: (percent: number) => boolean;
  /** One of the items; the list must not be empty. */
  readonly pick: <Item>(items: readonly Item[]) => Item;
}

/**
 * Opens a stream of made-up numbers. Whole-number arithmetic only (a 32-bit shift register), so every engine
 * gives the same stream. Good for test data, not for secrets or statistics.
 *
 * @example
 * ```ts
 * import { randomStream } from '@throughline/core/test-kit';
 *
 * const draw = (seed: number) => { const random = randomStream(seed); return [random.below(100), random.below(100)]; };
 * draw(7).join() === draw(7).join(); // => true
 * randomStream(7).below(1); // => 0
 * ```
 */
export const randomStream = (seed: number): RandomStream => {
  checkNumber(seed, 'seed');
  // Zero would stay zero for ever; the spread keeps neighbouring seeds apart.
  let state = (Math.imul(Math.trunc(seed) ^ 0x5bd1e995, 0x9e3779b1) ^ 0x2545f491) | 0 || 0x6d2b79f5;
  const next = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
  for (let warmUp = 0; warmUp < 8; warmUp++) next();
  const below = (limit: number): number => (limit < 2 ? 0 : Math.floor((next() / 4294967296) * limit));
  return {
    below,
    chance: (percent) => below(100) < percent,
    pick: (items) => items[below(items.length)] as (typeof items)[number],
  };
};
