import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Measure } from '../measure/measure.ts';
import type { MeasureUnit } from '../measure/measure-unit.ts';
import { UsageError } from '../error/usage-error.ts';
import { measures, measureUnits } from '../test-kit/index.ts';
import { formatMeasure, formatValue, metricCatalogue, metricIn } from './index.ts';

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
    fc.assert(fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.nat(99), (whole, cents) => {
      const value = Number(`${whole}.${String(cents).padStart(2, '0')}`);
      const text = formatValue(value, undefined);
      expect(Number(text.replaceAll(',', ''))).toBe(value);
      expect(text).toMatch(/^-?\d{1,3}(,\d{3})*(\.\d{1,2})?$/);
    }));
  });

  it('rounds a computed number by at most half of its last digit', () => {
    fc.assert(fc.property(fc.double({ min: 1, max: 1e6, noNaN: true }), (value) => {
      expect(Math.abs(Number(formatValue(value, undefined).replaceAll(',', '')) - value)).toBeLessThanOrEqual(0.005 + 1e-9);
    }));
  });

  it('never fails, whatever the number', () => {
    fc.assert(fc.property(fc.double(), measureUnits(), fc.constantFrom('en' as const, 'de' as const), (value, unit, locale) => {
      expect(formatValue(value, unit, locale)).not.toMatch(/NaN|Infinity|undefined|e[+-]\d/);
    }));
  });

  it('names a language it does not know as wrong code', () => {
    expect(() => formatValue(1, percent, 'fr' as never)).toThrow(UsageError);
    expect(() => formatMeasure({ kind: 'binary' }, 'xx' as never)).toThrow('core/bad-option');
  });
});

describe('formatMeasure', () => {
  const rows: readonly (readonly [Measure, string, string])[] = [
    [{ kind: 'change', from: 8e6, to: 1e7, unit: usd }, 'from $8M to $10M', 'von 8 Mio. $ auf 10 Mio. $'],
    [{ kind: 'change', from: 24, to: 30, unit: percent }, 'from 24 % to 30 %', 'von 24 % auf 30 %'],
    [{ kind: 'change', from: 21, to: 10, unit: days }, 'from 21 to 10 days', 'von 21 auf 10 Tage'],
    [{ kind: 'change', to: 10, unit: days }, 'to 10 days', 'auf 10 Tage'],
    [{ kind: 'change', from: 21, unit: days }, 'from 21 days, target not set', 'Ausgangswert 21 Tage, Ziel nicht gesetzt'],
    [{ kind: 'change' }, 'target not set', 'Ziel nicht gesetzt'],
    [{ kind: 'relative', by: 25, as: 'percent', direction: 'increase', from: 1200, unit: { kind: 'count', of: 'deals' } }, 'up by 25 % from 1,200 deals', 'plus 25 %, Ausgangswert 1.200 deals'],
    [{ kind: 'relative', by: 10, as: 'delta', direction: 'decrease', unit: days }, 'down by 10 days from a baseline not yet known', 'minus 10 Tage, Ausgangswert noch unbekannt'],
    [{ kind: 'relative', by: 2, as: 'multiple', direction: 'increase', from: 10000 }, 'to 2 times 10,000', 'mal 2, Ausgangswert 10.000'],
    [{ kind: 'threshold', comparator: '<=', limit: 45, unit: days, statistic: 'median' }, 'at most 45 days (median)', 'höchstens 45 Tage (median)'],
    [{ kind: 'threshold', comparator: '>=', limit: 4, per: 'week', fold: 'share-of-periods' }, 'at least 4 per week (share of periods)', 'mindestens 4 pro week (Anteil der Perioden)'],
    [{ kind: 'threshold', comparator: '<' }, 'less than a limit not yet set', 'weniger als eine noch nicht gesetzte Grenze'],
    [{ kind: 'range', low: 4.2, high: 5 }, 'between 4.2 and 5.0', '4,2 bis 5,0'],
    [{ kind: 'exact', from: 0, to: 5 }, 'exactly 5', 'genau 5'],
    [{ kind: 'milestones', milestones: [{ id: 'a', title: 'A' }, { id: 'b', title: 'B' }], inOrder: true }, 'all 2 milestones in order', 'alle 2 Meilensteine der Reihe nach'],
    [{ kind: 'milestones', milestones: [{ id: 'a', title: 'A' }] }, 'the one milestone', 'der eine Meilenstein'],
    [{ kind: 'binary' }, 'done or not done', 'erledigt oder nicht'],
    [{ kind: 'zones', start: 5, commit: 10, target: 15, stretch: 20 }, 'commit 10, target 15, stretch 20, from 5', 'zugesagt 10, Ziel 15, Streckziel 20, Start 5'],
    [{ kind: 'ordinal', levels: [{ id: 'n', title: 'none', attainment: 0 }, { id: 's', title: 'standard', attainment: 1 }] }, 'up to `standard`, in 2 levels', 'bis `standard`, in 2 Stufen'],
    [{ kind: 'payout', points: [{ at: 80, pays: 0 }, { at: 100, pays: 0.07 }, { at: 120, pays: 2 }] }, 'pays 0 % at 80, 7 % at 100, 200 % at 120', 'zahlt 0 % für 80, 7 % für 100, 200 % für 120'],
    [{ kind: 'pooled', of: { kind: 'change', from: 24, to: 30, unit: percent } }, 'from 24 % to 30 % (pooled counts)', 'von 24 % auf 30 % (Anzahlen zusammengelegt)'],
    [{ kind: 'learning', questions: [{ id: 'q', title: 'why' }] }, 'one question answered', 'eine Frage beantwortet'],
    [{ kind: 'baseline' }, 'a first value', 'ein erster Wert'],
    [{ kind: 'formula', expression: 'a + b', inputs: [], of: { kind: 'threshold', comparator: '>=', limit: 3 } }, '`a + b` at least 3', '`a + b` mindestens 3'],
  ];
  it.each(rows)('writes %o', (measure, en, de) => {
    expect(formatMeasure(measure)).toBe(en);
    expect(formatMeasure(measure, 'de')).toBe(de);
  });

  it('gives one filled line for every measure', () => {
    fc.assert(fc.property(measures({ complete: false }), fc.constantFrom('en' as const, 'de' as const), (measure, locale) => {
      const line = formatMeasure(measure, locale);
      expect(line).not.toMatch(/[{}\n]|undefined|NaN|\[object/);
      expect(line.length).toBeGreaterThan(3);
    }), { numRuns: 400 });
  });
});

describe('the metric catalogue', () => {
  it('has unique ids and aliases, in lower case with single spaces', () => {
    expect(new Set(metricCatalogue.map(({ id }) => id)).size).toBe(metricCatalogue.length);
    const aliases = metricCatalogue.flatMap((metric) => metric.aliases);
    expect(new Set(aliases).size).toBe(aliases.length);
    for (const alias of aliases) expect(alias).toMatch(/^[\p{Ll}\p{N}]+( [\p{Ll}\p{N}]+)*$/u);
    expect(metricCatalogue.length).toBeGreaterThanOrEqual(60);
  });

  it('covers every family, and no metric guards itself alone', () => {
    expect(new Set(metricCatalogue.map(({ family }) => family)).size).toBe(9);
    for (const metric of metricCatalogue) {
      expect(metric.guardrailFamilies.length, metric.id).toBeGreaterThan(0);
      expect(metric.guardrailFamilies, metric.id).not.toContain(metric.family);
      expect(metric.sources.length, metric.id).toBeGreaterThan(0);
    }
  });

  it('finds each metric by each of its aliases, in a sentence and in any case', () => {
    for (const metric of metricCatalogue) {
      for (const alias of metric.aliases) expect(metricIn(`Bring ${alias.toUpperCase()} to 7 by June`)?.id, alias).toBe(metric.id);
    }
  });
});

describe('metricIn', () => {
  it.each([
    ['Increase ARR from $8M to $10M', 'annual-recurring-revenue'],
    ['Improve win rates from 24% to 30%', 'win-rate'],
    ['Raise net revenue retention above revenue targets', 'net-revenue-retention'],
    ['Employee turnover below 9 %', 'employee-turnover'],
    ['Reduce the time-to-hire', 'time-to-hire'],
    ['Kundenzufriedenheit auf 4,5', 'customer-satisfaction'],
    ['Arrange the barracks', undefined],
    ['', undefined],
  ])('reads %s', (title, id) => {
    expect(metricIn(title)?.id).toBe(id);
  });

  it('agrees with a slow search over all aliases', () => {
    const word = fc.constantFrom('raise', 'win', 'rate', 'rates', 'net', 'revenue', 'retention', 'time', 'to', 'hire', 'close', 'churn', 'customer', 'nps', 'the', 'arrival', 'backlogs');
    const slow = (words: readonly string[]): number => {
      let longest = 0;
      const same = (a: string | undefined, b: string): boolean => a === b || a === `${b}s` || `${a ?? ''}s` === b;
      for (const alias of metricCatalogue.flatMap((metric) => metric.aliases)) {
        const parts = alias.split(' ');
        if (words.some((_, at) => parts.every((part, offset) => same(words[at + offset], part)))) longest = Math.max(longest, alias.length);
      }
      return longest;
    };
    fc.assert(fc.property(fc.array(word, { maxLength: 8, size: 'max' }), (words) => {
      const found = metricIn(words.join(' '));
      const longest = slow(words);
      expect(found === undefined ? 0 : Math.max(...found.aliases.filter((alias) => alias.length === longest).map((alias) => alias.length), 0)).toBe(longest);
    }), { numRuns: 500 });
  });
});
