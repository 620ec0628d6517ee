import { checkRhythms, dueReviews, planReviews } from '@throughline/core';
import type { Cycle, Finding, GoalSet, Recurrence, Rhythm } from '@throughline/core';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cycles } from '../../test/rhythm-samples.ts';

/** Numbers as a document may hold them: sensible, just off, and extreme. */
const number = fc.oneof(
  fc.integer({ min: -1, max: 40 }),
  fc.constantFrom(0.5, -0, 1e9, 1e300, -1e300, Number.MAX_SAFE_INTEGER, Number.MIN_VALUE),
);
const maybe = fc.option(number, { nil: undefined });
const present = (fields: Readonly<Record<string, unknown>>): object =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

const schedule = fc.oneof(
  fc.record({ kind: fc.constant('week'), week: number, through: maybe, weekday: maybe }),
  fc.record({
    kind: fc.constant('every'),
    every: fc.record({
      count: number,
      unit: fc.constantFrom('day', 'week', 'month', 'quarter', 'half-year', 'year'),
    }),
    weekday: maybe,
  }),
  fc.record({ kind: fc.constant('before-end'), days: number, months: maybe }),
  fc.record({
    kind: fc.constant('month-day'),
    day: number,
    months: fc.option(fc.array(number, { maxLength: 3 }), { nil: undefined }),
  }),
  fc.record({
    kind: fc.constant('before-review'),
    review: fc.constantFrom('a', 'b', 'c'),
    days: maybe,
    hours: maybe,
  }),
);
const recurrence = fc.record({
  id: fc.constantFrom('a', 'b', 'c'),
  activity: fc.constantFrom('check-in', 'appraisal'),
  schedule: schedule.map(present),
  time: fc.option(fc.constantFrom('09:00', '24:00', '9', ''), { nil: undefined }),
  trigger: fc.option(fc.record({ above: number }), { nil: undefined }),
});
const rhythm = fc
  .record({ recurrences: fc.array(recurrence.map(present), { maxLength: 4 }), weekStart: maybe })
  .map((rest) => present({ id: 'own', name: 'Own', ...rest }) as Rhythm);
const zones = { offsetAt: () => 0 };

const nothingIsSilent = (check: (goals: GoalSet) => readonly Finding[]): void => {
  fc.assert(
    fc.property(rhythm, cycles(), (own, drawn) => {
      const cycle: Cycle = { ...drawn, rhythm: 'own' };
      const goals: GoalSet = {
        schemaVersion: 1,
        organization: { id: 'acme', name: 'Acme' },
        rhythms: [own],
        cycles: [cycle],
      };
      const told = new Set(check(goals).map(({ data }) => data['recurrence']));
      // Alone, nothing can be put together with another review of the same day.
      const planned = (one: Recurrence): boolean => {
        const others = own.recurrences.map((other) => ({ ...other, activity: 'execution' as const }));
        const apart = {
          ...own,
          recurrences: others.map((other, at) => (own.recurrences[at] === one ? one : other)),
        };
        return planReviews(apart, cycle).some(
          ({ recurrence: id, activity }) => id === one.id && activity === one.activity,
        );
      };
      for (const one of own.recurrences) expect([one, planned(one) || told.has(one.id)]).toEqual([one, true]);
      const now = `${cycle.start}T12:00:00Z`;
      expect(Array.isArray(dueReviews(goals, { now, zones, ahead: 400 }))).toBe(true);
    }),
    { numRuns: 300 },
  );
};

it('whatever numbers a rhythm holds, each recurrence is planned or told, and nothing is thrown', () => {
  nothingIsSilent(checkRhythms);
});

it('a check that says nothing about what lies outside the cycle is caught', () => {
  const quiet = (goals: GoalSet): readonly Finding[] =>
    checkRhythms(goals).filter(({ ruleId }) => ruleId !== 'reviews/outside-cycle');
  expect(() => nothingIsSilent(quiet)).toThrow();
});
