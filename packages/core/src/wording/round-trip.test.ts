import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Measure } from '../measure/measure.ts';
import type { MeasureUnit } from '../measure/measure-unit.ts';
import { formatMeasure, parseKeyResult, type KeyResultReading } from './index.ts';

/** Units whose words stand in the text, so that they can be read back. */
const written = fc.constantFrom<MeasureUnit>(
  { kind: 'percent' },
  { kind: 'currency', iso: 'USD' },
  { kind: 'currency', iso: 'EUR' },
  { kind: 'currency', iso: 'INR' },
  { kind: 'currency', iso: 'CHF' },
  { kind: 'duration', in: 'milliseconds' },
  { kind: 'duration', in: 'seconds' },
  { kind: 'duration', in: 'minutes' },
  { kind: 'duration', in: 'hours' },
  { kind: 'duration', in: 'days' },
  { kind: 'duration', in: 'weeks' },
  { kind: 'duration', in: 'months' },
  { kind: 'duration', in: 'years' },
);

/** Values that are shown as they are: at most two decimals. */
const value = fc.oneof(
  fc.integer({ min: -5_000, max: 5_000_000 }),
  fc.integer({ min: -9_999, max: 9_999_999 }).map((hundredths) => hundredths / 100),
  fc.constantFrom(0, 1, 1e6, 2.5e9, 12_345_678, 0.05),
);

const pair = fc.tuple(value, value).filter(([a, b]) => a !== b);

/** `from $2 to $4M` is read as two to four million, so a small amount beside a shortened one does not come back. */
const shortened = ([a, b]: readonly [number, number], unit: MeasureUnit): boolean =>
  unit.kind === 'currency' &&
  Math.min(Math.abs(a), Math.abs(b)) < 1000 &&
  Math.max(Math.abs(a), Math.abs(b)) >= 1e5;

const unitPair = fc.record({ pair, unit: written }).filter((record) => !shortened(record.pair, record.unit));

const measures: fc.Arbitrary<Measure> = fc.oneof(
  unitPair.map(({ pair: [from, to], unit }) => ({ kind: 'change' as const, from, to, unit })),
  fc.record({ kind: fc.constant('change' as const), to: value, unit: written }),
  fc.record({
    kind: fc.constant('threshold' as const),
    comparator: fc.constantFrom('>=' as const, '>' as const, '<=' as const, '<' as const),
    limit: value,
    unit: written,
  }),
  unitPair.map(({ pair: [a, b], unit }) => ({
    kind: 'range' as const,
    low: Math.min(a, b),
    high: Math.max(a, b),
    unit,
  })),
  fc.record({ kind: fc.constant('exact' as const), from: fc.constant(-1), to: value, unit: written }),
);

/** What has to come back. The ruler of an exact measure is not in its text: it is read as a range of no width. */
const back = (measure: Measure): unknown =>
  measure.kind === 'exact'
    ? { kind: 'range', low: measure.to, high: measure.to, unit: measure.unit }
    : measure;

const lead = fc.constantFrom('', 'Fill rate: ', 'Parcel damage ', 'Crew readiness, ');

describe('formatMeasure and parseKeyResult', () => {
  it('read back what was written: change, threshold, range and exact', () => {
    fc.assert(
      fc.property(measures, lead, (measure, name) => {
        expect(parseKeyResult(name + formatMeasure(measure)).measure).toEqual(back(measure));
      }),
      { numRuns: 400 },
    );
  });

  it('read back the numbers of plain values, scores and counts, whose unit the text does not carry', () => {
    const bare = fc.constantFrom<MeasureUnit | undefined>(undefined, { kind: 'score' }, { kind: 'ratio' });
    fc.assert(
      fc.property(pair, bare, ([from, to], unit) => {
        const reading: KeyResultReading = parseKeyResult(
          formatMeasure({ kind: 'change', from, to, ...(unit === undefined ? {} : { unit }) }),
        );
        expect([reading.baseline, reading.target, reading.relative]).toEqual([from, to, null]);
      }),
      { numRuns: 200 },
    );
  });

  it('reads counts back with what is counted as the metric', () => {
    fc.assert(
      fc.property(fc.nat(5_000), fc.constantFrom('deals', 'clinics', 'training places'), (limit, of) => {
        const text = formatMeasure({
          kind: 'threshold',
          comparator: '>=',
          limit,
          unit: { kind: 'count', of },
        });
        const { target, comparator, unit, metric } = parseKeyResult(text);
        expect({ target, comparator, unit, metric }).toEqual({
          target: limit,
          comparator: '>=',
          unit: { kind: 'count' },
          metric: of,
        });
      }),
      { numRuns: 100 },
    );
  });

  it('keeps the rate', () => {
    const text = formatMeasure({ kind: 'threshold', comparator: '>=', limit: 4, per: 'week' });
    expect(parseKeyResult(text).measure).toEqual({
      kind: 'threshold',
      comparator: '>=',
      limit: 4,
      unit: { kind: 'count' },
      per: 'week',
    });
  });
});
