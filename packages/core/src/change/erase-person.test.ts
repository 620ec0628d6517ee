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

  it('takes the notes of their check-ins, and no other', () => {
    const fact = {
      goal: 'g',
      on: '2026-05-01',
      at: '2026-05-01T09:00:00Z',
      value: 1,
      note: 'tired',
    } as const;
    const goals: GoalSet = {
      schemaVersion: 1,
      organization: { id: 'o', name: 'O' },
      people: [{ id: 'ana', name: 'Ana' }],
      checkIns: [
        { ...fact, key: '1', by: 'ana' },
        { ...fact, key: '2', by: 'ben' },
        { ...fact, key: '3' },
      ],
    };
    const result = applyChange(goals, { kind: 'erasePerson', person: 'ana', tombstone: 'gone' }, context);
    expect(
      result.ok && result.value.goals.checkIns?.map(({ by, note, ...rest }) => [by, note, 'value' in rest]),
    ).toEqual([
      ['gone', undefined, true],
      ['ben', 'tired', true],
      [undefined, 'tired', true],
    ]);
  });

  it('may keep the id, but not the id of somebody else', () => {
    const goals: GoalSet = {
      schemaVersion: 1,
      organization: { id: 'o', name: 'O', okrChampion: 'p-1' },
      people: [
        { id: 'p-1', name: 'Ana', email: 'ana@example.com' },
        { id: 'p-2', name: 'Ben' },
      ],
    };
    const kept = applyChange(goals, { kind: 'erasePerson', person: 'p-1', tombstone: 'p-1' }, context);
    expect(kept.ok && kept.value.goals.people?.[0]).toEqual({ id: 'p-1', name: 'p-1', erased: true });
    expect(kept.ok && kept.value.goals.organization.okrChampion).toBe('p-1');
    const taken = applyChange(goals, { kind: 'erasePerson', person: 'p-1', tombstone: 'p-2' }, context);
    expect(taken.ok ? '' : taken.problems[0].ruleId).toBe('change/id-taken');
  });
});
