import { emptyGoalSet, parseGoalSet } from '@throughline/core';
import { checkCalendar, cyclesOfYear, fiscalCalendarOf, retailYears } from '@throughline/core/calendar';
import type { CyclesOfYearOptions } from '@throughline/core/calendar';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const organization = { id: 'acme', name: 'Acme' };
const goalsWith = (year: number, options?: CyclesOfYearOptions) => ({
  ...emptyGoalSet(organization),
  cycles: cyclesOfYear(year, options),
});
const tree = (year: number, options?: CyclesOfYearOptions): string[] =>
  cyclesOfYear(year, options).map(({ id, parent }) => `${parent ?? ''}/${id}`);

describe('cyclesOfYear', () => {
  it('makes the year and its quarters, when nothing else is said', () => {
    expect(tree(2026)).toEqual(['/2026', '2026/2026-q1', '2026/2026-q2', '2026/2026-q3', '2026/2026-q4']);
  });

  it('nests quarters in halves in the year, in whatever order the levels are given', () => {
    const nested = ['/2026', '2026/2026-h1', '2026/2026-h2'];
    const quarters = ['2026-h1/2026-q1', '2026-h1/2026-q2', '2026-h2/2026-q3', '2026-h2/2026-q4'];
    expect(tree(2026, { levels: ['quarter', 'year', 'half'] })).toEqual([...nested, ...quarters]);
  });

  it('S2-10: puts research halves beside delivery quarters, and finds nothing wrong with them', () => {
    const levels = [
      { kind: 'year' },
      { kind: 'half', purpose: 'research', rhythm: 'half-year-research' },
      { kind: 'quarter', purpose: 'delivery', rhythm: 'twelve-week' },
      { kind: 'month', purpose: 'research' },
    ] as const;
    const goals = goalsWith(2026, { levels, state: 'active' });
    expect(goals.cycles.slice(1, 5)).toEqual([
      {
        id: '2026-h1-research',
        name: 'H1 2026 research',
        start: '2026-01-01',
        end: '2026-07-01',
        parent: '2026',
        state: 'active',
        rhythm: 'half-year-research',
        purpose: 'research',
      },
      expect.objectContaining({ id: '2026-h2-research', parent: '2026' }),
      expect.objectContaining({ id: '2026-q1', parent: '2026', purpose: 'delivery', rhythm: 'twelve-week' }),
      expect.objectContaining({ id: '2026-q2', parent: '2026' }),
    ]);
    // A research month lies in the research half, not in the delivery quarter beside it.
    expect(goals.cycles.at(-1)).toMatchObject({ id: '2026-m12-research', parent: '2026-h2-research' });
    expect(checkCalendar(goals)).toEqual([]);
  });

  it('makes custom cycles that start in the year, with the year as parent only when they end in it', () => {
    const every = { count: 20, unit: 'week' } as const;
    expect(tree(2026, { levels: ['year', { kind: 'custom', every }] })).toEqual([
      '/2026',
      '2026/2026-c1',
      '2026/2026-c2',
      '/2026-c3',
    ]);
    const anchored = cyclesOfYear(2026, { levels: [{ kind: 'custom', every, anchor: '2025-12-01' }] });
    expect(anchored.map(({ start, end }) => `${start} ${end}`)).toEqual([
      '2026-04-20 2026-09-07',
      '2026-09-07 2027-01-25',
    ]);
  });

  it('names fiscal years, and takes the calendar of the document', () => {
    const calendar = fiscalCalendarOf(emptyGoalSet({ ...organization, fiscalYearStartMonth: 4 }))!;
    expect(cyclesOfYear(2027, { calendar }).map(({ id, name, start }) => `${id} ${name} ${start}`)[2]).toBe(
      'fy27-q2 Q2 FY27 2026-07-01',
    );
    expect(cyclesOfYear(2026, { calendar: retailYears })[0]).toMatchObject({
      id: 'fy26',
      start: '2026-02-01',
    });
    expect(fiscalCalendarOf(emptyGoalSet(organization))).toEqual({ kind: 'months', startMonth: 1 });
    for (const fiscalYearStartMonth of [0, 13, 1.5, Number.NaN])
      expect(fiscalCalendarOf(emptyGoalSet({ ...organization, fiscalYearStartMonth }))).toBeUndefined();
  });

  it('makes cycles that parse, nest, tile and are free of findings, for every mix without trimesters', () => {
    const levels = fc.subarray(['year', 'half', 'quarter', 'month'] as const);
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9998 }),
        levels,
        fc.integer({ min: 1, max: 12 }),
        (year, of, startMonth) => {
          const goals = goalsWith(year, { levels: of, calendar: { kind: 'months', startMonth } });
          expect(parseGoalSet(goals).ok).toBe(true);
          expect(checkCalendar(goals)).toEqual([]);
        },
      ),
    );
  });

  it('has nothing for years that do not lie in the calendar, and refuses a level twice', () => {
    expect(cyclesOfYear(9999)).toEqual([]);
    expect(() => cyclesOfYear(2026, { levels: ['quarter', 'quarter'] })).toThrow(/core\/bad-option/);
    expect(() => cyclesOfYear(2026, { levels: ['decade' as 'year'] })).toThrow(/core\/bad-option/);
    expect(() => cyclesOfYear(2026.5)).toThrow(/core\/bad-option/);
  });
});
