import { assignmentOn, civilDateOf, compileGoals, managersOn, UsageError } from '@throughline/core';
import type { Assignment, GoalSet } from '@throughline/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const organization = { id: 'acme', name: 'Acme' };
const day = fc.integer({ min: 20_000, max: 20_010 });
const assignments: fc.Arbitrary<Assignment[]> = fc
  .array(
    fc.record({
      person: fc.constantFrom('ana', 'bo'),
      unit: fc.constantFrom('sales', 'success'),
      managers: fc.subarray(['cy', 'di', 'ed']),
      from: fc.oneof(day, fc.constant(undefined)),
      to: fc.option(day),
    }),
    { maxLength: 6 },
  )
  .map((list) =>
    list.map(({ from, to, ...rest }, at) => ({
      id: `a${String(at)}`,
      ...rest,
      from: from === undefined ? 'someday' : civilDateOf(from)!,
      ...(to === null ? {} : { to: civilDateOf(to)! }),
    })),
  );

describe('assignmentOn', () => {
  it('gives those whose first day has come and whose end has not, from an index as from a document', () => {
    fc.assert(
      fc.property(assignments, day, (list, on) => {
        const goals: GoalSet = { schemaVersion: 1, organization, assignments: list };
        const date = civilDateOf(on)!;
        for (const person of ['ana', 'bo', 'nobody', '__proto__']) {
          const expected = list.filter(
            (entry) =>
              entry.person === person && entry.from <= date && (entry.to === undefined || date < entry.to),
          );
          expect(assignmentOn(goals, person, date)).toEqual(expected);
          expect(assignmentOn(compileGoals(goals), person, on)).toEqual(expected);
          const managers = new Set(expected.flatMap((entry) => entry.managers ?? []));
          expect(managersOn(compileGoals(goals), person, date)).toEqual([...managers]);
        }
      }),
    );
  });

  it('refuses a day that is none', () => {
    expect(() => assignmentOn({ schemaVersion: 1, organization }, 'ana', '2026-02-30')).toThrow(UsageError);
    expect(() => assignmentOn({ schemaVersion: 1, organization }, 'ana', 0.5)).toThrow(
      /`on` must be a civil date/,
    );
  });
});
