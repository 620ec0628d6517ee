import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UsageError } from '../error/usage-error.ts';
import type { MeasureUnit } from '../measure/measure-unit.ts';
import { measureUnits } from '../test-kit/index.ts';
import { formatMeasure, formatValue } from './index.ts';

const usd = { kind: 'currency', iso: 'USD' } as const;
const days = { kind: 'duration', in: 'days' } as const;
const percent = { kind: 'percent' } as const;

describe('formatValue', () => {
  const rows: readonly (readonly [number, MeasureUnit | undefined, string, string])[] = [
    [30, percent, '30 %', '30 %'],
    [28.5, percent, '28.5 %', '28,5 %'],
    [99.995, percent, '99.995 %', '99,995 %'],
    [8e6, usd, '$8M', '8 Mio. $'],
    [8.25e6, usd, '$8.25M', '8,25 Mio. $'],
    [8123456, usd, '$8,123,456', '8.123.456 $'],
    [250000, usd, '$250K', '250.000 $'],
    [45000, usd, '$45,000', '45.000 $'],
    [1.2e9, usd, '$1.2B', '1,2 Mrd. $'],
    [-5e6, usd, '-$5M', '-5 Mio. $'],
    [4.5, usd, '$4.50', '4,50 $'],
    [90, { kind: 'currency', iso: 'CHF' }, 'CHF 90', '90 CHF'],
    [90, { kind: 'currency' }, '90', '90'],
    [1, days, '1 day', '1 Tag'],
    [0, days, '0 days', '0 Tage'],
    [200, { kind: 'duration', in: 'milliseconds' }, '200 ms', '200 ms'],
    [1234567.5, { kind: 'count', of: 'deals' }, '1,234,567.5 deals', '1.234.567,5 deals'],
    [12, { kind: 'custom', label: 'kg CO2' }, '12 kg CO2', '12 kg CO2'],
    [42, { kind: 'score' }, '42', '42'],
    [-0, undefined, '0', '0'],
    [1 / 3, undefined, '0.33', '0,33'],
    [2 / 3, undefined, '0.67', '0,67'],
    [0.1 + 0.2, undefined, '0.3', '0,3'],
    [0.004567891, undefined, '0.0046', '0,0046'],
    [9.9999999, undefined, '10', '10'],
    [0.99999999, undefined, '1', '1'],
    [-1e-9, undefined, '-0.000000001', '-0,000000001'],
    [1e21, undefined, '1,000,000,000,000,000,000,000', '1.000.000.000.000.000.000.000'],
    [Number.NaN, percent, 'n/a %', 'k. A. %'],
  ];
  it.each(rows)('writes %s %o', (value, unit, en, de) => {
    expect(formatValue(value, unit)).toBe(en);
    expect(formatValue(value, unit, 'de')).toBe(de);
  });

  it('writes whole numbers and cents exactly, as digits taken apart show', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.nat(99), (whole, cents) => {
        const value = Number(`${whole}.${String(cents).padStart(2, '0')}`);
        const text = formatValue(value, undefined);
        expect(Number(text.replaceAll(',', ''))).toBe(value);
        expect(text).toMatch(/^-?\d{1,3}(,\d{3})*(\.\d{1,2})?$/);
      }),
    );
  });

  it('rounds a computed number by at most half of its last digit', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 1e6, noNaN: true }), (value) => {
        expect(
          Math.abs(Number(formatValue(value, undefined).replaceAll(',', '')) - value),
        ).toBeLessThanOrEqual(0.005 + 1e-9);
      }),
    );
  });

  it('never fails, whatever the number', () => {
    fc.assert(
      fc.property(
        fc.double(),
        measureUnits(),
        fc.constantFrom('en' as const, 'de' as const),
        (value, unit, locale) => {
          expect(formatValue(value, unit, locale)).not.toMatch(/NaN|Infinity|undefined|e[+-]\d/);
        },
      ),
    );
  });

  it('names a language it does not know as wrong code', () => {
    expect(() => formatValue(1, percent, 'fr' as never)).toThrow(UsageError);
    expect(() => formatMeasure({ kind: 'binary' }, 'xx' as never)).toThrow('core/bad-option');
  });
});
