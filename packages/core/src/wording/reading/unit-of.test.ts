import { parseKeyResult } from '@throughline/core/wording';
import { describe, expect, it } from 'vitest';

describe('units', () => {
  it.each([
    ['Install 40 MW of solar', 40, 'count'],
    ['Restore 12 km of river bank', 12, 'count'],
    ['Plant hedges on 20000 ha', 20_000, 'count'],
    ['Ship 3 million tonnes', 3_000_000, 'count'],
    ['Stream at 10MiB/s', 10, 'count'],
    ['Sales efficiency of 1.2 or higher', 1.2, 'ratio'],
    ['Reduce incidents per million hours from 4.1 to 3.0', 3, 'ratio'],
    ['Cut faults per 1,000 units to 2', 2, 'ratio'],
    ['LTIFR ≤ 0.8 per million hours worked', 0.8, 'ratio'],
  ])('of physics and of rates: %s', (text, target, kind) => {
    expect(parseKeyResult(text)).toMatchObject({ target, unit: { kind } });
  });

  it('brings a start into the unit of the target', () => {
    expect(parseKeyResult('Raise solar capacity from 800 kW to 2 MW')).toMatchObject({
      baseline: 0.8,
      target: 2,
    });
    expect(parseKeyResult('Grow storage from 512 MiB to 2 GiB')).toMatchObject({ baseline: 0.5, target: 2 });
  });

  it.each([
    ['Reach 40 calls/agent', 'agent'],
    ['Publish 2/week', 'week'],
    ['Cut CAC to €900 per enterprise logo', 'enterprise logo'],
    ['Host one open day for parents of new pupils in every region per quarter', 'quarter'],
    ['Place 39% of healthy/adoptable animals', null],
    ['Sort 40 toys and books/puzzles', null],
  ])('finds what a rate is counted by: %s', (text, per) => {
    expect(parseKeyResult(text).per).toBe(per);
  });

  it('takes a tolerance for a limit from above', () => {
    for (const text of ['Forecast accuracy: ±3%', 'Keep drift within ±3 %', 'Weight held to +/- 3 %'])
      expect(parseKeyResult(text)).toMatchObject({ target: 3, comparator: '<=', comparatorExplicit: true });
  });
});
