import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayNumberOf } from '../time/day-number.ts';
import { millisecondsOf } from '../time/milliseconds-of.ts';
import { isCivilDate, isInstant } from './is-date-text.ts';

/** Texts near dates: every sign may be off. */
const nearly = (good: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(
      good,
      fc.nat(),
      fc.constantFrom('0', '1', '3', '9', '-', ':', 'T', 'Z', '.', ' ', '٣', ''),
      fc.boolean(),
    )
    .map(([text, at, sign, isTouched]) => {
      const place = at % (text.length + 1);
      return isTouched ? text.slice(0, place) + sign + text.slice(place + 1) : text;
    });

const two = (most: number): fc.Arbitrary<string> =>
  fc.integer({ min: 0, max: most }).map((one) => String(one).padStart(2, '0'));
const years = fc.oneof(
  fc.constantFrom(0, 1, 4, 100, 400, 1900, 2000, 2024, 9999),
  fc.integer({ min: 0, max: 9999 }),
);
const dates = fc
  .tuple(years, two(14), two(33))
  .map(([year, month, day]) => `${String(year).padStart(4, '0')}-${month}-${day}`);
const fractions = fc.constantFrom('', '.1', '.12', '.123', '.1234', '.', ',1');
const instants = fc
  .tuple(dates, two(25), two(61), two(61), fractions)
  .map(([date, hour, minute, second, fraction]) => `${date}T${hour}:${minute}:${second}${fraction}Z`);

test('says of dates what `dayNumberOf` says', () => {
  let good = 0;
  fc.assert(
    fc.property(fc.oneof(nearly(dates), fc.string()), (text) => {
      expect(isCivilDate(text), text).toBe(dayNumberOf(text) !== undefined);
      if (isCivilDate(text)) good += 1;
    }),
    { numRuns: 5000 },
  );
  expect(good).toBeGreaterThan(500);
});

test('says of instants what `millisecondsOf` says', () => {
  let good = 0;
  fc.assert(
    fc.property(fc.oneof(nearly(instants), fc.string()), (text) => {
      expect(isInstant(text), text).toBe(millisecondsOf(text) !== undefined);
      if (isInstant(text)) good += 1;
    }),
    { numRuns: 5000 },
  );
  expect(good).toBeGreaterThan(300);
});
