import { civilDateOf, compileGoals, rateOn } from '@throughline/core';
import type { ExchangeRate, GoalSet } from '@throughline/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const currency = fc.constantFrom('EUR', 'EUR', 'USD', 'USD', 'INR');
const day = fc.integer({ min: 20_000, max: 20_002 });
const rates: fc.Arbitrary<ExchangeRate[]> = fc
  .array(
    fc.record({
      from: currency,
      to: currency,
      rate: fc.constantFrom(0.5, 1.25, 80, 0, -1, Number.NaN, Infinity, 5e-324),
      on: fc.option(day),
    }),
    { maxLength: 8 },
  )
  .map((list) =>
    list.map(({ on, ...rate }, at) => ({
      id: `r${String(at)}`,
      ...rate,
      on: on === null ? 'soon' : civilDateOf(on)!,
    })),
  );

describe('rateOn', () => {
  it('takes the latest usable rate of the pair, direct before inverse, and never chains', () => {
    fc.assert(
      fc.property(rates, currency, currency, day, (list, from, to, on) => {
        const goals: GoalSet = {
          schemaVersion: 1,
          organization: { id: 'acme', name: 'Acme' },
          exchangeRates: list,
        };
        const isDirect = (rate: ExchangeRate): number => (rate.from === from && rate.to === to ? 1 : 0);
        const best = list
          .filter((rate) => isDirect(rate) === 1 || (rate.from === to && rate.to === from))
          .filter((rate) => rate.on <= civilDateOf(on)! && rate.rate > 1e-9 && rate.rate < 1e9)
          .sort((a, b) =>
            a.on < b.on ? -1 : a.on > b.on ? 1 : isDirect(a) - isDirect(b) || (a.id < b.id ? -1 : 1),
          )
          .at(-1);
        const found = rateOn(goals, from, to, civilDateOf(on)!);
        expect(rateOn(compileGoals(goals), from, to, on)).toEqual(found);
        if (from === to) expect(found).toEqual({ rate: 1, inverse: false });
        else if (best === undefined) expect(found).toBeUndefined();
        else {
          expect(found?.entry).toBe(best);
          expect(found?.rate).toBe(isDirect(best) === 1 ? best.rate : 1 / best.rate);
          expect(found?.inverse).toBe(isDirect(best) === 0);
        }
      }),
      { numRuns: 400 },
    );
  });
});
