import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Measure } from '../measure/measure.ts';
import { measures } from '../test-kit/index.ts';
import { formatMeasure } from './index.ts';

const usd = { kind: 'currency', iso: 'USD' } as const;
const minutes = { kind: 'duration', in: 'minutes' } as const;
const days = { kind: 'duration', in: 'days' } as const;
const percent = { kind: 'percent' } as const;

describe('formatMeasure', () => {
  const rows: readonly (readonly [Measure, string, string])[] = [
    [{ kind: 'change', from: 8e6, to: 1e7, unit: usd }, 'from $8M to $10M', 'von 8 Mio. $ auf 10 Mio. $'],
    [{ kind: 'change', from: 24, to: 30, unit: percent }, 'from 24 % to 30 %', 'von 24 % auf 30 %'],
    [{ kind: 'change', from: 21, to: 10, unit: days }, 'from 21 to 10 days', 'von 21 auf 10 Tage'],
    [{ kind: 'change', to: 10, unit: days }, 'to 10 days', 'auf 10 Tage'],
    [
      { kind: 'change', from: 21, unit: days },
      'from 21 days, target not set',
      'Ausgangswert 21 Tage, Ziel nicht gesetzt',
    ],
    [{ kind: 'change' }, 'target not set', 'Ziel nicht gesetzt'],
    [
      {
        kind: 'relative',
        by: 25,
        as: 'percent',
        direction: 'increase',
        from: 1200,
        unit: { kind: 'count', of: 'deals' },
      },
      'up by 25 % from 1,200 deals',
      'plus 25 %, Ausgangswert 1.200 deals',
    ],
    [
      { kind: 'relative', by: 10, as: 'delta', direction: 'decrease', unit: days },
      'down by 10 days from a baseline not yet known',
      'minus 10 Tage, Ausgangswert noch unbekannt',
    ],
    [
      { kind: 'relative', by: 2, as: 'multiple', direction: 'increase', from: 10000 },
      'to 2 times 10,000',
      'mal 2, Ausgangswert 10.000',
    ],
    [
      { kind: 'threshold', comparator: '<=', limit: 45, unit: days, statistic: 'median' },
      'at most 45 days (median)',
      'höchstens 45 Tage (median)',
    ],
    [
      { kind: 'threshold', comparator: '>=', limit: 4, per: 'week', fold: 'share-of-periods' },
      'at least 4 per week (share of periods)',
      'mindestens 4 pro week (Anteil der Perioden)',
    ],
    [
      { kind: 'threshold', comparator: '<' },
      'less than a limit not yet set',
      'weniger als eine noch nicht gesetzte Grenze',
    ],
    [{ kind: 'change', from: 90, to: 1, unit: minutes }, 'from 90 to 1 minutes', 'von 90 auf 1 Minute'],
    [{ kind: 'change', from: -1, to: 1, unit: minutes }, 'from -1 to 1 minute', 'von -1 auf 1 Minute'],
    [{ kind: 'range', low: 0, high: 0 }, 'exactly 0', 'genau 0'],
    [{ kind: 'range', low: 3, high: 3, unit: days }, 'exactly 3 days', 'genau 3 Tage'],
    [{ kind: 'range', low: 4.2, high: 5 }, 'between 4.2 and 5.0', '4,2 bis 5,0'],
    [{ kind: 'exact', from: 0, to: 5 }, 'exactly 5', 'genau 5'],
    [
      {
        kind: 'milestones',
        milestones: [
          { id: 'a', title: 'A' },
          { id: 'b', title: 'B' },
        ],
        inOrder: true,
      },
      'all 2 milestones in order',
      'alle 2 Meilensteine der Reihe nach',
    ],
    [
      { kind: 'milestones', milestones: [{ id: 'a', title: 'A' }] },
      'the one milestone',
      'der eine Meilenstein',
    ],
    [{ kind: 'binary' }, 'done or not done', 'erledigt oder nicht'],
    [
      { kind: 'zones', start: 5, commit: 10, target: 15, stretch: 20 },
      'commit 10, target 15, stretch 20, from 5',
      'zugesagt 10, Ziel 15, Streckziel 20, Start 5',
    ],
    [
      {
        kind: 'ordinal',
        levels: [
          { id: 'n', title: 'none', attainment: 0 },
          { id: 's', title: 'standard', attainment: 1 },
        ],
      },
      'up to `standard`, in 2 levels',
      'bis `standard`, in 2 Stufen',
    ],
    [
      {
        kind: 'payout',
        points: [
          { at: 80, pays: 0 },
          { at: 100, pays: 0.07 },
          { at: 120, pays: 2 },
        ],
      },
      'pays 0 % at 80, 7 % at 100, 200 % at 120',
      'zahlt 0 % für 80, 7 % für 100, 200 % für 120',
    ],
    [
      { kind: 'pooled', of: { kind: 'change', from: 24, to: 30, unit: percent } },
      'from 24 % to 30 % (pooled counts)',
      'von 24 % auf 30 % (Anzahlen zusammengelegt)',
    ],
    [
      { kind: 'learning', questions: [{ id: 'q', title: 'why' }] },
      'one question answered',
      'eine Frage beantwortet',
    ],
    [{ kind: 'baseline' }, 'a first value', 'ein erster Wert'],
    [
      {
        kind: 'formula',
        expression: 'a + b',
        inputs: [],
        of: { kind: 'threshold', comparator: '>=', limit: 3 },
      },
      '`a + b` at least 3',
      '`a + b` mindestens 3',
    ],
  ];
  it.each(rows)('writes %o', (measure, en, de) => {
    expect(formatMeasure(measure)).toBe(en);
    expect(formatMeasure(measure, 'de')).toBe(de);
  });

  it('gives one filled line for every measure', () => {
    fc.assert(
      fc.property(
        measures({ complete: false }),
        fc.constantFrom('en' as const, 'de' as const),
        (measure, locale) => {
          const line = formatMeasure(measure, locale);
          expect(line).not.toMatch(/[{}\n]|undefined|NaN|\[object/);
          expect(line.length).toBeGreaterThan(3);
        },
      ),
      { numRuns: 400 },
    );
  });
});
