import { civilDateOf, compileGoals, cycleOn, UsageError } from '@throughline/core';
import type { GoalSet } from '@throughline/core';
import fc from 'fast-check';
import { expect, it } from 'vitest';

const day = fc.integer({ min: 20_000, max: 20_010 });

it('cycleOn gives every cycle that has begun and not ended, in document order', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(day, day), { maxLength: 5 }), day, (periods, on) => {
      const goals: GoalSet = {
        schemaVersion: 1,
        organization: { id: 'acme', name: 'Acme' },
        cycles: periods.map(([start, end], at) => ({
          id: String(at),
          name: '',
          start: civilDateOf(start)!,
          end: civilDateOf(end)!,
          state: 'active',
        })),
      };
      const expected = [...periods.keys()].filter((at) => periods[at]![0] <= on && on < periods[at]![1]);
      expect(cycleOn(goals, civilDateOf(on)!).map(({ id }) => Number(id))).toEqual(expected);
      expect(cycleOn(compileGoals(goals), on).map(({ id }) => Number(id))).toEqual(expected);
    }),
  );
  expect(() => cycleOn({ schemaVersion: 1, organization: { id: 'a', name: 'A' } }, 'today')).toThrow(
    UsageError,
  );
});
