import { compileGoals } from '@throughline/core';
import { goalSets } from '@throughline/core/test-kit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { throughline } from '../../src/index.ts';
import { everythingAbove, naiveLinks } from '../naive-cascade.ts';
import { stackedBreakages } from '../stacked-breakages.ts';

interface Line {
  readonly from: string;
  readonly to: string;
  readonly onLoop: boolean;
}

describe('law 45: a line holds every goal once, children before parents', () => {
  /** What is wrong with the order of a line, in words. */
  const faultsOf = (goals: readonly string[], links: readonly Line[]): readonly string[] => {
    const place = new Map(goals.map((goal, at) => [goal, at]));
    return [
      ...(place.size === goals.length ? [] : ['a goal comes twice']),
      ...links
        .filter(({ from, to, onLoop }) => !onLoop && !(place.get(from)! < place.get(to)!))
        .map(({ from, to }) => `\`${to}\` comes before \`${from}\``),
    ];
  };

  it('catches a line in another order, and one with a goal twice', () => {
    const links = [{ from: 'a', to: 'b', onLoop: false }];
    expect(faultsOf(['a', 'b'], links)).toEqual([]);
    let turned = 0;
    for (const goals of fc.sample(stackedBreakages(), { numRuns: 20, seed: 5 })) {
      const index = compileGoals(goals);
      const line = throughline(index, index.ids[0] ?? '');
      if (!line.ok) continue;
      const { goals: ids, links: found } = line.value;
      if (faultsOf([...ids].reverse(), found).length > 0) turned++;
      expect(faultsOf([...ids, ids[0]!], found)).not.toEqual([]);
    }
    expect(turned).toBeGreaterThan(0);
  });

  it('holds from every goal', () => {
    fc.assert(
      fc.property(stackedBreakages(), fc.nat(), (goals, pick) => {
        const index = compileGoals(goals);
        const id = index.ids[pick % index.size] ?? '';
        const line = throughline(index, id);
        if (!line.ok) throw new Error('the goal is there');
        expect(faultsOf(line.value.goals, line.value.links)).toEqual([]);
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
