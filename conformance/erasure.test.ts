import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ChangeEntry, GoalSet } from '@throughline/core';
import { applyChange, eraseFromLog, replayChanges } from '@throughline/core/change';
import { changeDraws, changeFor, goalSets } from '@throughline/core/test-kit';
import { scoreGoals } from '@throughline/scoring';

const desk = { actor: { kind: 'service', id: 'privacy-desk' }, at: '2026-06-20T09:00:00Z' } as const;

/** Every bit of every answer, with the goals named by their place. */
const answers = (goals: GoalSet): string => {
  const order = ['objectives', 'keyResults', 'kras', 'kpis', 'initiatives'] as const;
  const book = scoreGoals(goals, { asOf: '2026-05-20' });
  return JSON.stringify(
    order.flatMap((list) =>
      (goals[list] ?? []).map(({ id }) => {
        const { goal: _, ...score } = book.get(id) ?? { goal: '' };
        return score;
      }),
    ),
    // A trace names goals and people; the numbers in it count.
    (_, value: unknown) =>
      typeof value === 'string' ? value.replaceAll(/person0\.0|x4711(\.\d+)?/g, '') : value,
  );
};

test('erasing a person changes no bit of any score, now or as of any entry of the log', () => {
  const start = goalSets({ states: true, maxUnits: 3, maxObjectivesPerUnit: 3, maxFacts: 4 });
  let scored = 0;
  fc.assert(
    fc.property(
      start,
      fc.array(changeDraws(), { minLength: 6, maxLength: 16, size: 'max' }),
      (base, draws) => {
        const log: ChangeEntry[] = [];
        let now = base;
        for (const draw of draws) {
          const context = {
            actor: { kind: 'human', id: 'person0.0' },
            at: '2026-05-15T12:00:00Z',
            reason: 'drawn',
          } as const;
          const done = applyChange(now, changeFor(now, draw), context);
          if (!done.ok) continue;
          now = done.value.goals;
          log.push(...done.value.entries);
        }
        const erased = eraseFromLog(base, log, { ...desk, person: 'person0.0', tombstone: 'x4711' });
        if (!erased.ok) throw new Error(JSON.stringify(erased.problems));
        for (let count = 0; count <= log.length; count += 3) {
          const was = replayChanges(base, log.slice(0, count));
          const is = replayChanges(erased.value.base, erased.value.log.slice(0, count));
          if (!was.ok || !is.ok) throw new Error('the log does not replay');
          expect(answers(is.value)).toBe(answers(was.value));
        }
        const before = answers(now);
        expect(answers(erased.value.goals)).toBe(before);
        if (/"raw":-?\d*\.?\d*[1-9]/.test(before)) scored += 1;
      },
    ),
    { numRuns: 15 },
  );
  // The companies that were drawn do have scores to compare.
  expect(scored).toBeGreaterThan(5);
});
