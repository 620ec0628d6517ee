import { parseKeyResult } from '@throughline/core/wording';
import { describe, expect, it } from 'vitest';

describe('whole populations', () => {
  it.each([
    ['Answer all letters within 5 working days', 'letters', 5],
    ['Settle every small claim within 14 days', 'small claim', 14],
    ['Inspect all lifts within 2 hours', 'lifts', 2],
    ['Reply to every tenant within 10 days', 'tenant', 10],
    ['Respond to all press questions within 24 hours', 'press questions', 24],
    ['Undertake yearly visits with all suppliers over $1m', 'suppliers', 1_000_000],
  ])('are aimed at as a whole, and a limit on each is a guardrail: %s', (text, metric, value) => {
    expect(parseKeyResult(text)).toMatchObject({
      metric,
      target: 100,
      unit: { kind: 'percent' },
      guardrails: [{ value, comparatorExplicit: true }],
      notes: ['population'],
    });
  });

  it.each([
    ['Have all drivers using the new app', 'drivers', 100],
    ['Have no open audit findings at year-end', 'open audit findings', 0],
    ['The region to have no boil-water notices', 'boil-water notices', 0],
  ])('stand behind `have`, too: %s', (text, metric, target) => {
    expect(parseKeyResult(text)).toMatchObject({ metric, target });
  });

  it.each([
    ['Make sure that no order waits more than 20 minutes', '<=', 20],
    ['No child has to wait longer than 3 days', '<=', 3],
    ['Stock of vaccines never falls below 400', '>=', 400],
    ['Patients do not have to travel for more than 30 km', '<=', 30],
  ])('a negation turns the comparison behind it: %s', (text, comparator, target) => {
    expect(parseKeyResult(text)).toMatchObject({ comparator, comparatorExplicit: true, target });
  });

  it('leaves a limit on a changed or held metric the target', () => {
    expect(parseKeyResult('Keep all ovens under 240 °c').target).toBe(240);
    expect(parseKeyResult('Release every two weeks').target).not.toBe(100);
    expect(parseKeyResult('Raise all wages by 3 %').target).toBe(3);
    expect(parseKeyResult('Hold weekly talks with every direct report').target).toBeNull();
  });

  it.each([
    ['Collect safety plans from all dormitories', null],
    ['All ferries have a modern galley (< 20 min cleaning)', 20],
    ['Every clinic has a ramp (at most 6 degrees)', 6],
  ])('aims at all of them, also behind `from` and beside a bracket: %s', (text, limit) => {
    const reading = parseKeyResult(text);
    expect(reading).toMatchObject({ target: 100, unit: { kind: 'percent' } });
    expect(reading.guardrails.map(({ value }) => value)).toEqual(limit === null ? [] : [limit]);
  });

  it('aims at none with none of them', () => {
    const none = { target: 0, comparator: '==', unit: { kind: 'count' } };
    expect(parseKeyResult('Finish the move with zero lost boxes')).toMatchObject(none);
  });
});
