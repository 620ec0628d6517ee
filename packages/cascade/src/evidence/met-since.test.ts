import { addDays, civilDateOf, compileGoals, dayNumberOf } from '@throughline/core';
import type { CheckIn, Measure } from '@throughline/core';
import { progressOf } from '@throughline/scoring';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { acme, keyResult, objective } from '../../test/acme.ts';
import { metSince } from './met-since.ts';

const last = '2026-05-11';

/** The day of the hit, slowly: every day up to the last one is judged by itself. */
const naiveHit = (measure: Measure, facts: readonly CheckIn[], end: string): string | undefined => {
  let hit: string | undefined;
  for (let on = '2026-04-01'; on <= end; on = dayAfter(on)) {
    const known = facts.filter((each) => each.on <= on) as readonly { value: number }[];
    const attainment = progressOf(measure, known);
    if (attainment.scored && attainment.raw >= 1) hit ??= on;
    else hit = undefined;
  }
  return hit;
};

const dayAfter = (on: string, days = 1): string => addDays(on, days) ?? '';

/** A wrong answer: falls are not seen. */
const firstEverHit = (measure: Measure, facts: readonly CheckIn[]): string | undefined => {
  for (let on = '2026-04-01'; on <= last; on = dayAfter(on))
    if (naiveHit(measure, facts, on) !== undefined) return on;
  return undefined;
};

/** The only key result of a set, with check-ins. */
const metBy = (measure: Measure, checkIns: readonly CheckIn[]): string | undefined => {
  const index = compileGoals(
    acme({ objectives: [objective('used')], keyResults: [keyResult('use', 'used', { measure })], checkIns }),
  );
  const since = metSince(index, index.numberOf('use') ?? -1, dayNumberOf(last) ?? 0);
  return typeof since === 'number' ? civilDateOf(since) : undefined;
};

it('finds the same day of the hit as judging every day by itself', () => {
  const folds = fc.constantFrom('latest', 'sum', 'mean');
  const steps = fc.array(
    fc.record({
      day: fc.integer({ min: 0, max: 40 }),
      value: fc.integer({ min: -2, max: 8 }),
      delta: fc.boolean(),
    }),
    { maxLength: 10 },
  );
  let hits = 0;
  let differ = 0;
  fc.assert(
    fc.property(folds, steps, fc.boolean(), (fold, each, rising) => {
      const measure = { kind: 'change', from: rising ? 0 : 6, to: 3, fold } as Measure;
      const facts = each.map(({ day, value, delta }, at) => {
        const on = dayAfter('2026-04-01', day);
        const said = delta ? { delta: value } : { value };
        return {
          key: `k${String(at).padStart(2, '0')}`,
          goal: 'use',
          on,
          at: `${on}T09:00:00Z`,
          ...said,
        };
      });
      const ordered = [...facts].sort((a, b) =>
        a.on === b.on ? (a.key < b.key ? -1 : 1) : a.on < b.on ? -1 : 1,
      );
      const expected = naiveHit(measure, ordered, last);
      expect(metBy(measure, facts)).toBe(expected);
      if (expected !== undefined) hits++;
      // A hit that was lost again is none: the first day the target was ever met is another answer.
      if (firstEverHit(measure, ordered) !== expected) differ++;
    }),
    { numRuns: 200 },
  );
  expect(hits).toBeGreaterThan(20);
  expect(differ).toBeGreaterThan(5);
});

it('reads values that say the unit of the measure, and none of another', () => {
  const unit = { kind: 'percent' } as const;
  const measure = { kind: 'change', from: 0, to: 70, unit } as const;
  const value = (more: object): CheckIn => ({
    key: 'k',
    goal: 'use',
    on: '2026-04-03',
    at: '2026-04-03T09:00:00Z',
    value: 70,
    ...more,
  });
  expect(metBy(measure, [value({ unit })])).toBe('2026-04-03');
  expect(metBy(measure, [value({ unit: { kind: 'score' } })])).toBeUndefined();
});
