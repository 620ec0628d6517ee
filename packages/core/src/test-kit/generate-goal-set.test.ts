import { describe, expect, it } from 'vitest';
import { UsageError } from '../error/usage-error.ts';
import { parseGoalSet } from '../parse/parse-goal-set.ts';
import { generateGoalSet } from './index.ts';
import { madeUpName } from './made-up-name.ts';
import { randomStream } from './random-stream.ts';
import { unitLayout } from './unit-layout.ts';

const shapes = ['tree', 'several-parents', 'chain', 'star', 'diamonds'] as const;

describe('generateGoalSet', () => {
  it('gives the same bytes for the same options, and others for another seed', () => {
    for (const shape of shapes) {
      const text = JSON.stringify(generateGoalSet({ seed: 3, shape }));
      expect(JSON.stringify(generateGoalSet({ seed: 3, shape }))).toBe(text);
      expect(JSON.stringify(generateGoalSet({ seed: 4, shape }))).not.toBe(text);
    }
  });

  it('gives the counts that were asked for', () => {
    const goals = generateGoalSet({
      objectives: 50,
      keyResultsPerObjective: 3,
      checkInsPerKeyResult: 5,
      people: 9,
      krasPerRole: 4,
    });
    expect(
      [goals.objectives, goals.keyResults, goals.people, goals.kras, goals.kpis].map((list) => list?.length),
    ).toEqual([50, 150, 9, 24, 72]);
    expect(goals.checkIns?.length).toBe(150 * 5 + 72);
  });

  it('parses', () => {
    for (const shape of shapes) {
      const result = parseGoalSet(generateGoalSet({ shape, objectives: 60, krasPerRole: 4 }));
      expect(result.ok ? [] : result.problems).toEqual([]);
    }
  });

  it('hangs together as the shape says', () => {
    const parentsOf = (shape: (typeof shapes)[number]): number[] =>
      (generateGoalSet({ shape, objectives: 31 }).objectives ?? []).map(
        ({ supports }) => supports?.length ?? 0,
      );
    expect(parentsOf('chain')).toEqual([0, ...Array.from({ length: 30 }, () => 1)]);
    expect(parentsOf('star')).toEqual([0, ...Array.from({ length: 30 }, () => 1)]);
    expect(parentsOf('diamonds').slice(0, 7)).toEqual([0, 1, 1, 2, 1, 1, 2]);
    expect(parentsOf('tree').filter((count) => count === 1).length).toBe(28);
    const several = parentsOf('several-parents').slice(3);
    expect(Math.min(...several)).toBe(1);
    expect(several.filter((count) => count > 1).length).toBeGreaterThan(10);
    expect(
      (generateGoalSet({ shape: 'star', objectives: 31 }).objectives ?? [])
        .slice(1)
        .every(({ supports }) => supports?.[0]?.goal === 'o0'),
    ).toBe(true);
  });

  it('follows the day it is told', () => {
    const goals = generateGoalSet({ today: '2028-02-29' });
    expect(goals.cycles?.[0]).toMatchObject({ name: 'Q1 2028', start: '2028-01-01', end: '2028-04-01' });
    const days = (goals.checkIns ?? []).map(({ on }) => on);
    expect(days.every((day) => day >= '2028-01-01' && day <= '2028-02-29')).toBe(true);
    expect(days.filter((day) => day === '2028-02-29').length).toBe(120);
    expect(generateGoalSet({ today: '2026-12-31' }).cycles?.[0]).toMatchObject({
      name: 'Q4 2026',
      start: '2026-10-01',
      end: '2027-01-01',
    });
  });

  it.each([
    [{ objectives: 0 }],
    [{ objectives: 1.5 }],
    [{ keyResultsPerObjective: -1 }],
    [{ people: 0 }],
    [{ objectives: 1e9 }],
    [{ today: '2026-02-30' }],
  ])('refuses %o', (options) => {
    expect(() => generateGoalSet(options)).toThrow(UsageError);
  });
});

describe('its parts', () => {
  it('draws evenly, and differently for neighbouring seeds', () => {
    const random = randomStream(42);
    const counts = Array.from({ length: 10 }, () => 0);
    for (let at = 0; at < 20000; at++) counts[random.below(10)]! += 1;
    for (const count of counts) expect(Math.abs(count - 2000)).toBeLessThan(200);
    const firsts = new Set(Array.from({ length: 500 }, (_, seed) => randomStream(seed).below(1000000)));
    expect(firsts.size).toBeGreaterThan(495);
    for (const limit of [0, 1, -3]) expect(randomStream(1).below(limit)).toBe(0);
  });

  it('makes names without digits and without repeats', () => {
    const names = Array.from({ length: 70000 }, (_, number) => madeUpName(number));
    expect(new Set(names).size).toBe(names.length);
    expect(names.every((name) => /^[A-Z][a-z]+$/.test(name))).toBe(true);
  });

  it('lays units out as a tree of at most four levels, parents first', () => {
    const levels = ['company', 'business-unit', 'department', 'team'];
    for (const size of [1, 2, 3, 5, 17, 100, 1000]) {
      const layout = unitLayout(size);
      const children = Array.from({ length: size }, () => 0);
      for (let unit = 1; unit < size; unit++) {
        const parent = layout.parentOf(unit);
        expect(parent).toBeGreaterThanOrEqual(0);
        expect(parent).toBeLessThan(unit);
        expect(levels.indexOf(layout.kindOf(unit))).toBe(levels.indexOf(layout.kindOf(parent)) + 1);
        children[parent]! += 1;
      }
      expect(Array.from({ length: size }, (_, unit) => layout.childrenOf(unit))).toEqual(children);
    }
    expect(unitLayout(9, 2).childrenOf(0)).toBe(8);
  });
});
