import { parseKeyResult } from '@throughline/core/wording';
import { describe, expect, it } from 'vitest';

describe('where a goal begins', () => {
  it.each([
    ['Our ambition is to halve food waste by 2030', 'food waste', 'decrease'],
    ['The council aims at planting 9,000 trees', 'trees', 'achieve'],
    ['The firm is targeting €3 billion in sales', 'sales', 'achieve'],
    ['The operator wants to raise punctuality to 91 %', 'punctuality', 'increase'],
    ['The ferry line plans to cut its fuel bill by 8 %', 'fuel bill', 'decrease'],
    ['The bank will lower its cost ratio to 45 %', 'cost ratio', 'decrease'],
    ['The bank will open 40 branches by 2028', 'branches', 'achieve'],
    ['To protect the coast, we plan to raise harvest prices by 3 %', 'harvest prices', 'increase'],
  ])('passes over who has the goal: %s', (text, metric, direction) => {
    expect(parseKeyResult(text)).toMatchObject({ metric, direction });
  });

  it.each([
    ['Harbour programme: Raise berth occupancy from 61 to 70 %', 'berth occupancy', 61],
    ['Cold chain - lower spoilage from 6 % to 4 %', 'spoilage', 6],
    ['Schools | increase attendance from 88 % to 93 %', 'attendance', 88],
  ])('passes over a label in front of the verb: %s', (text, metric, baseline) => {
    expect(parseKeyResult(text)).toMatchObject({ metric, baseline });
  });

  it('keeps the label as the name when the verb has no object', () => {
    expect(parseKeyResult('Idle time: cut by a third')).toMatchObject({
      metric: 'Idle time',
      direction: 'decrease',
      relative: 'percent',
    });
    expect(parseKeyResult('Rural clinics without power: reduce to 12')).toMatchObject({
      metric: 'Rural clinics without power',
      target: 12,
    });
  });

  it('reads the number behind `is` as the target of an aim', () => {
    expect(parseKeyResult('Our goal is at least 40 pilots')).toMatchObject({ metric: 'pilots', target: 40 });
    expect(parseKeyResult('The new target is 6 outages a month')).toMatchObject({
      metric: 'outages',
      per: 'month',
    });
    expect(parseKeyResult('We commit to 85 % of parcels delivered the next day')).toMatchObject({
      target: 85,
    });
  });

  it('leaves orders and named metrics as they were', () => {
    expect(parseKeyResult('Implement a plan for 10 schools').direction).toBe('achieve');
    expect(parseKeyResult('Churn will drop to 5 %')).toMatchObject({ metric: 'Churn', target: 5 });
    expect(parseKeyResult('On-time delivery: 95 %')).toMatchObject({
      metric: 'On-time delivery',
      target: 95,
    });
  });
});
