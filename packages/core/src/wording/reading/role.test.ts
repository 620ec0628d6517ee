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
});
