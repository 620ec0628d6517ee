import { parseKeyResult } from '@throughline/core/wording';
import { describe, expect, it } from 'vitest';

describe('what a number is doing', () => {
  it.each([
    ['Achieve a 12 % rise in visits', 'increase', 12],
    ['Reach a 7 % reduction in scrap', 'decrease', 7],
    ['Raise scores by achieving a 33% increase in practice hours', 'increase', 33],
    ['Cut the error rate in half', 'decrease', 50],
    ['Trim idle time in half', 'decrease', 50],
  ])('reads a change behind any verb: %s', (text, direction, target) => {
    expect(parseKeyResult(text)).toMatchObject({ direction, target, relative: 'percent', deadline: null });
  });

  it.each([
    ['Process claims 2 days faster', 2],
    ['Close the books 3 days sooner', 3],
    ['Serve guests 4 minutes quicker', 4],
  ])('takes time saved for a decrease: %s', (text, target) => {
    expect(parseKeyResult(text)).toMatchObject({ direction: 'decrease', target, relative: 'delta' });
  });

  it('leaves other comparisons as they are', () => {
    expect(parseKeyResult('Render pages 20 % faster').direction).toBe('increase');
    expect(parseKeyResult('Sell 20 % more boats')).toMatchObject({
      direction: 'increase',
      relative: 'percent',
    });
  });

  it.each([
    ['Grow revenue to $4M with churn below 3 % and NPS at 50', ['churn', 'NPS']],
    ['Open 9 labs with costs under €2M and at least 4 staff each', [null, null]],
  ])('takes what is joined to a guardrail for one: %s', (text, names) => {
    const { guardrails, secondary } = parseKeyResult(text);
    expect(secondary).toEqual([]);
    expect(guardrails).toHaveLength(names.length);
    names.forEach((name, at) => {
      if (name !== null) expect(guardrails[at]?.metric).toBe(name);
    });
  });

  it.each([
    ['Bring the share of late invoices to 3 % (2025: 9 %)', 9, 'decrease'],
    ['Water loss below 18 % (2012: 24 %)', 24, 'decrease'],
    ['Reach 40 members (2024: 31)', 31, 'increase'],
  ])('takes a number behind a year in a bracket for the start: %s', (text, baseline, direction) => {
    expect(parseKeyResult(text)).toMatchObject({ baseline, direction });
  });

  it.each([
    ['The share of women in management rises to 40 %', 'increase'],
    ['Complaints fall to 12', 'decrease'],
    ['Our target for 2027 is 95 % on-time delivery', 'achieve'],
  ])('takes the direction from a verb in front of `to`: %s', (text, direction) => {
    expect(parseKeyResult(text).direction).toBe(direction);
  });

  it('reads the level that goes with a change as a second target', () => {
    expect(parseKeyResult('Cut load time by 40% (under 2 s)')).toMatchObject({
      target: 40,
      secondary: [{ comparator: '<', value: 2 }],
    });
  });

  it.each([
    ['Letters received from 12 suppliers', 12],
    ['Quotes gathered from 5 roofers', 5],
    ['Recipes tested by 3 cooks from 4 regions', 3],
  ])('starts at no number that counts those from whom something comes: %s', (text, target) => {
    expect(parseKeyResult(text)).toMatchObject({ baseline: null, target });
  });

  it('starts at a number of people where another is aimed at', () => {
    expect(parseKeyResult('Choir from 20 singers to 35')).toMatchObject({ baseline: 20, target: 35 });
  });

  it.each([
    ['Increase average spend per visit by 4% to $8.75.', 8.75],
    ['Grow the herd by 15% a year, reaching 460 by 2031', 460],
    ['Lift weekly donations by 5%, hitting €900 in June', 900],
  ])('aims at where a change leads, when both are said: %s', (text, target) => {
    expect(parseKeyResult(text)).toMatchObject({ target, relative: null });
  });

  it.each([
    ['Scrap should be at least 20% less than last season', 'decrease', 20],
    ['Fuel use must be 8% lower than the year before', 'decrease', 8],
    ['Attendance will be 15% higher than last winter', 'increase', 15],
    ['A 12% jump in bookings', 'increase', 12],
    ['See a 30% uptick in repeat visits', 'increase', 30],
  ])('takes a share of what was for a change: %s', (text, direction, target) => {
    expect(parseKeyResult(text)).toMatchObject({ direction, target, relative: 'percent' });
  });

  it('moves nothing that is held within its limit', () => {
    const held = { direction: 'maintain', baseline: 71, target: 75 };
    expect(parseKeyResult('Keep the noise level < 75 dB (currently 71)')).toMatchObject(held);
    expect(parseKeyResult('Hold energy cost < $75 (currently $71)')).toMatchObject(held);
  });

  it.each([
    ['Grow sales by 20% to 25% over the next three to four years', 20, 25, 'percent'],
    ['Cut wait times by 10 to 15%', 10, 15, 'percent'],
    ['Reach Rs 2,400-2,600 crore in sales', 2.4e10, 2.6e10, null],
    ['Raise between $1,200 and $1,500 million', 1.2e9, 1.5e9, null],
  ])('reads both ends of a range: %s', (text, target, targetHigh, relative) => {
    expect(parseKeyResult(text)).toMatchObject({ target, targetHigh, relative, comparator: 'between' });
  });

  it.each([
    ['Only 2 coffees a day', '<='],
    ['Only 1 takeaway per 2 weeks', '<='],
    ['Train only 5 pilots', '>='],
  ])('limits by what it begins with: %s', (text, comparator) => {
    expect(parseKeyResult(text)).toMatchObject({ comparator, unit: { kind: 'count' } });
  });

  it('finds no change in a noun of change', () => {
    expect(parseKeyResult('Fund improvements for at least ten village halls').direction).toBe('achieve');
  });

  it('aims at the number of the first clause', () => {
    const text =
      'Run the bakery on 100% green power, increase yield by at least 12% and retire the old ovens';
    expect(parseKeyResult(text).target).toBe(100);
  });

  it.each([
    ['The target for returned parcels must be zero', 'returned parcels'],
    ['Our goal for spoiled milk is under 2%', 'spoiled milk'],
    ['Raise yield per hectare (grain sold, dried and weighed) by 4%', 'yield per hectare'],
    [
      'The share of trees in good health as measured by the ranger will rise from 40% to 60%',
      'share of trees in good health',
    ],
    ['Raise coverage from A roads to B roads', 'coverage'],
    ['Increase harvest checks from monthly to weekly', 'harvest checks'],
  ])('names what is measured, and no more: %s', (text, metric) => {
    expect(parseKeyResult(text).metric).toBe(metric);
  });

  it.each([
    ['Grow stock by 3% every two weeks', 'two weeks'],
    ['Inspect 12 boats every 3 months', '3 months'],
  ])('counts by several weeks: %s', (text, per) => {
    expect(parseKeyResult(text).per).toBe(per);
  });

  it('counts what a participle says more of', () => {
    expect(parseKeyResult('Complete churn review of all 12 cancelled tenancies').unit).toEqual({
      kind: 'count',
    });
  });

  it('limits the time in which a thing is made', () => {
    expect(parseKeyResult('Bake a loaf in 3 hours').comparator).toBe('<=');
    expect(parseKeyResult('Deliver 40 hours of lessons').comparator).toBe('>=');
  });

  it('leaves the window of an average to its name', () => {
    const reading = parseKeyResult('Keep the 30-day average balance at $4,000');
    expect(reading).toMatchObject({ target: 4000, metric: '30-day average balance' });
  });
});
