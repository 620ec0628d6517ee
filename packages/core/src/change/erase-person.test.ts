import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GoalSet } from '../model/goal-set.ts';
import { goalSets } from '../test-kit/index.ts';
import { applyChange } from './index.ts';

const context = { actor: { kind: 'service', id: 'erasure-desk' }, at: '2026-05-15T12:00:00Z' } as const;

/** How often a text stands in a document as a whole value. */
const countOf = (goals: GoalSet, text: string): number => JSON.stringify(goals).split(`"${text}"`).length - 1;

describe('erasing a person', () => {
  it('leaves no place that names them, in any set', () => {
    fc.assert(
      fc.property(goalSets({ states: true, maxUnits: 4 }), fc.nat(), (goals, choice) => {
        const people = goals.people ?? [];
        const person = people[choice % people.length]?.id ?? '';
        const result = applyChange(goals, { kind: 'erasePerson', person, tombstone: 'gone' }, context);
        expect(result.ok).toBe(true);
        if (!result.ok) return;
        expect(countOf(result.value.goals, person)).toBe(0);
        // The name takes the tombstone too, because a name must not be empty.
        expect(countOf(result.value.goals, 'gone')).toBe(countOf(goals, person) + 1);
        expect(result.value.goals.checkIns?.length).toBe(goals.checkIns?.length);
        expect(result.value.goals.keyResults?.map(({ measure }) => measure)).toEqual(
          goals.keyResults?.map(({ measure }) => measure),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('shares every entity that does not name them', () => {
    const goals = fc.sample(goalSets(), { numRuns: 1, seed: 4 })[0];
    if (goals === undefined) throw new Error('no sample');
    const result = applyChange(
      goals,
      { kind: 'erasePerson', person: 'person0.0', tombstone: 'gone' },
      context,
    );
    if (!result.ok) throw new Error('refused');
    for (const [at, keyResult] of (goals.keyResults ?? []).entries()) {
      const same = result.value.goals.keyResults?.[at] === keyResult;
      expect(same, keyResult.id).toBe(!JSON.stringify(keyResult).includes('"person0.0"'));
    }
  });
});
