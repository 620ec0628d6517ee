import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goalSets } from '../test-kit/index.ts';
import { mapParts } from './map-parts.ts';

const sets = goalSets({ maxUnits: 2, maxObjectivesPerUnit: 2, maxFacts: 2 });

describe('the parts of a goal set', () => {
  it('are shared when they stay, and are the texts of the whole', () => {
    fc.assert(
      fc.property(sets, (goals) => {
        const seen: object[] = [];
        const same = mapParts(goals, (_, value) => {
          seen.push(value);
          return value;
        });
        expect(same).toBe(goals);
        const [header = {}, ...entities] = seen;
        const lists = Object.values(goals).filter((value) => Array.isArray(value));
        expect(new Set(entities)).toEqual(new Set(lists.flat()));
        expect(entities).toHaveLength(lists.flat().length);
        expect(goals).toMatchObject(header);
      }),
      { numRuns: 60 },
    );
  });

  it('are replaced where they are, beside what stays', () => {
    fc.assert(
      fc.property(sets, (goals) => {
        const after = mapParts(goals, (shape, value) =>
          shape === 'goalSet' || shape === 'person' ? { ...value, extensions: { seen: 1 } } : value,
        );
        const people = goals.people?.map((person) => ({ ...person, extensions: { seen: 1 } }));
        expect(after).toEqual({ ...goals, extensions: { seen: 1 }, people });
        expect(after.keyResults).toBe(goals.keyResults);
      }),
      { numRuns: 60 },
    );
  });
});
