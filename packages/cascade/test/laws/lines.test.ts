import { compileGoals } from '@throughline/core';
import { goalSets } from '@throughline/core/test-kit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { throughline } from '../../src/index.ts';
import { everythingAbove, naiveLinks } from '../naive-cascade.ts';
import { stackedBreakages } from '../stacked-breakages.ts';

describe('law 45: a line holds every goal once, children before parents', () => {
  it('holds from every goal', () => {
    fc.assert(
      fc.property(stackedBreakages(), fc.nat(), (goals, pick) => {
        const index = compileGoals(goals);
        const id = index.ids[pick % index.size] ?? '';
        const line = throughline(index, id);
        if (!line.ok) throw new Error('the goal is there');
        const place = new Map(line.value.goals.map((goal, at) => [goal, at]));
        expect(place.size).toBe(line.value.goals.length);
        for (const { from, to, onLoop } of line.value.links)
          if (!onLoop) expect(place.get(from) ?? NaN).toBeLessThan(place.get(to) ?? NaN);
        for (const path of line.value.paths(20)) {
          expect(path[0]).toBe(id);
          expect(new Set(path).size).toBe(path.length);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('holds all that a slow walk finds, and says which of it has nothing above', () => {
    fc.assert(
      fc.property(goalSets({ states: true, complete: false }), fc.nat(), (goals, pick) => {
        const index = compileGoals(goals);
        fc.pre(index.size > 0);
        const id = index.ids[pick % index.size] ?? '';
        const line = throughline(index, id);
        if (!line.ok) throw new Error('the goal is there');
        const links = naiveLinks(goals);
        const wanted = new Set([id, ...everythingAbove(links, id)]);
        expect(new Set(line.value.goals)).toEqual(wanted);
        expect(new Set(line.value.tops)).toEqual(
          new Set([...wanted].filter((goal) => links.get(goal)?.length === 0)),
        );
      }),
      { numRuns: 60 },
    );
  });
});
