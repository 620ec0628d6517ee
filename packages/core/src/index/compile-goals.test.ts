import { compileGoals, goalKinds, toGoalSet, UsageError } from '@throughline/core';
import type { GoalIndex, GoalSet } from '@throughline/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../../test/deep-freeze.ts';
import { summaries } from '../../test/index/goal-summary.ts';
import { naiveGoals, naiveLoops, naiveOrder } from '../../test/index/naive-index.ts';
import { randomGoalSet } from '../../test/index/random-goal-set.ts';
import { replaceSomewhere, shuffleArrays } from '../../test/index/vary-goal-set.ts';

const organization = { id: 'acme', name: 'Acme' };

type Compile = (goals: GoalSet) => GoalIndex;

/** Looking for a smaller case says nothing about a bug planted on purpose. */
const quick = { endOnFailure: true };

/** Goals are numbered after everything that feeds them, as in the slow model. */
const numbersAsSlowModel = (compile: Compile): void =>
  fc.assert(
    fc.property(randomGoalSet(), (goals) => {
      const index = compile(goals);
      const naive = naiveGoals(goals);
      const order = naiveOrder(naive);
      expect(index.size).toBe(naive.length);
      expect(index.ids).toEqual(order.map((place) => naive[place]?.id));
      expect([...index.documentOrder].map((number) => index.ids[number])).toEqual(naive.map(({ id }) => id));
      expect([...index.kind].map((code) => goalKinds[code])).toEqual(
        order.map((place) => naive[place]?.kind),
      );
      for (let goal = 0; goal < index.size; goal++) {
        if (index.container[goal]! >= 0) expect(index.container[goal]).toBeGreaterThan(goal);
      }
      const { child, goal, onLoop } = index.supports;
      for (const [at, parent] of goal.entries()) {
        if (parent >= 0 && onLoop[at] === 0) expect(parent).toBeGreaterThan(child[at]!);
      }
    }),
    quick,
  );

/** Loops are those of the slow model, and their goals and links are marked. */
const findsLoops = (compile: Compile): void =>
  fc.assert(
    fc.property(randomGoalSet(), (goals) => {
      const index = compile(goals);
      const naive = naiveGoals(goals);
      const loops = naiveLoops(naive).map((loop) => loop.map((place) => index.documentOrder[place]!));
      const sorted = (list: readonly (readonly number[])[]): number[][] =>
        list.map((loop) => [...loop].sort((a, b) => a - b)).sort((a, b) => a[0]! - b[0]!);
      expect(index.loops).toEqual(sorted(loops));
      const loopOf = (goal: number): number => index.loops.findIndex((loop) => loop.includes(goal));
      for (let goal = 0; goal < index.size; goal++)
        expect(index.marks[goal]! & 1).toBe(loopOf(goal) < 0 ? 0 : 1);
      const { child, goal, onLoop } = index.supports;
      for (const [at, parent] of goal.entries()) {
        const inside = parent >= 0 && loopOf(parent) >= 0 && loopOf(parent) === loopOf(child[at]!);
        expect(onLoop[at]).toBe(inside ? 1 : 0);
      }
    }),
    quick,
  );

/** Only positions depend on the order of the lists. */
const ignoresOrder = (compile: Compile): void =>
  fc.assert(
    fc.property(randomGoalSet({ duplicates: false }), fc.integer(), (goals, seed) => {
      expect(summaries(compile(shuffleArrays(goals, seed)))).toEqual(summaries(compile(goals)));
    }),
    quick,
  );

describe('compileGoals', () => {
  it('numbers goals after everything that feeds them, as the slow model does', () => {
    numbersAsSlowModel(compileGoals);
  });

  it('finds the loops the slow model finds, and marks their goals and links', () => {
    findsLoops(compileGoals);
  });

  it('would be caught with numbers in the order of the document, or links that end at the first', () => {
    const asListed: Compile = (goals) => {
      const index = compileGoals(goals);
      const ids = [...index.documentOrder].map((number) => index.ids[number]!);
      return { ...index, ids };
    };
    const oneLink: Compile = (goals) =>
      compileGoals({
        ...goals,
        objectives: (goals.objectives ?? []).map(({ supports, ...rest }) => ({
          ...rest,
          ...(supports === undefined ? {} : { supports: supports.slice(0, 1) }),
        })),
      });
    expect(() => numbersAsSlowModel(asListed)).toThrow();
    expect(() => findsLoops(oneLink)).toThrow();
  });

  it('would be caught with loops of one left out, or goals of loops that are not marked', () => {
    const withoutSelf: Compile = (goals) => {
      const index = compileGoals(goals);
      return { ...index, loops: index.loops.filter(({ length }) => length > 1) };
    };
    const unmarked: Compile = (goals) => {
      const index = compileGoals(goals);
      return { ...index, marks: index.marks.map((mark) => mark & ~1) };
    };
    for (const wrong of [withoutSelf, unmarked]) expect(() => findsLoops(wrong)).toThrow();
  });

  it('is tried on documents that differ enough', () => {
    const made = fc.sample(randomGoalSet(), { numRuns: 300, seed: 7 }).map((goals) => compileGoals(goals));
    const share = (holds: (index: GoalIndex) => boolean): number => made.filter(holds).length / made.length;
    const loopShare = share(({ loops }) => loops.length > 0);
    expect(loopShare).toBeGreaterThan(0.3);
    expect(loopShare).toBeLessThan(0.7);
    expect(share(({ loops }) => loops.some((loop) => loop.length === 1))).toBeGreaterThan(0.1);
    expect(share(({ loops }) => loops.some((loop) => loop.length > 2))).toBeGreaterThan(0.1);
    expect(share(({ loops }) => loops.length > 1)).toBeGreaterThan(0.1);
    expect(
      share(({ loops, kind }) => loops.some((loop) => loop.some((goal) => kind[goal] === 1))),
    ).toBeGreaterThan(0.1);
    expect(share(({ marks }) => marks.some((mark) => (mark & 2) !== 0))).toBeGreaterThan(0.2);
    expect(share(({ marks }) => marks.some((mark) => (mark & 12) === 12))).toBeGreaterThan(0.05);
    expect(share(({ size }) => size > 12)).toBeGreaterThan(0.4);
    expect(share(({ size }) => size < 5)).toBeGreaterThan(0.01);
    expect(share(({ unitOnLoop }) => unitOnLoop.includes(1))).toBeGreaterThan(0.1);
  });

  it('gives the document back', () => {
    fc.assert(
      fc.property(randomGoalSet(), (goals) => {
        const index = compileGoals(goals);
        expect(toGoalSet(index)).toEqual(goals);
        expect(toGoalSet(goals)).toBe(goals);
        expect(compileGoals(index)).toBe(index);
        const document: Partial<Record<string, unknown>> = { ...index.document };
        const given: Partial<Record<string, unknown>> = { ...goals };
        for (const name of ['objectives', 'keyResults', 'kras', 'units'])
          expect(document[name]).toBe(given[name]);
      }),
    );
  });

  it('changes nothing but positions when the arrays are permuted', () => {
    ignoresOrder(compileGoals);
  });

  it('would be caught if the first of the list, or how many stand before, decided anything', () => {
    const firstOnly: Compile = (goals) =>
      compileGoals({ ...goals, objectives: (goals.objectives ?? []).slice(0, 3) });
    const byPlace: Compile = (goals) =>
      compileGoals({
        ...goals,
        keyResults: (goals.keyResults ?? []).map((keyResult, at) => ({ ...keyResult, weight: at + 1 })),
      });
    expect(() => ignoresOrder(firstOnly)).toThrow();
    expect(() => ignoresOrder(byPlace)).toThrow();
  });

  it('does not touch what it is given, and gives the same answer twice', () => {
    fc.assert(
      fc.property(randomGoalSet(), (goals) => {
        const frozen = deepFreeze(goals);
        const columns = (index: GoalIndex): string => JSON.stringify(index);
        expect(columns(compileGoals(frozen))).toBe(columns(compileGoals(frozen)));
      }),
    );
  });

  it('keeps goals that share an id apart, and resolves the id to the first', () => {
    const index = compileGoals({
      schemaVersion: 1,
      organization,
      objectives: [
        { id: 'a', title: 'first', cycle: 'q', commitment: 'committed' },
        { id: 'a', title: 'second', cycle: 'q', commitment: 'learning' },
        { id: 'b', title: 'below', cycle: 'q', commitment: 'committed', supports: [{ goal: 'a' }] },
      ],
      keyResults: [{ id: 'a', objective: 'a', title: 'third', measure: { kind: 'binary' } }],
      kras: [{ id: 'b', title: 'an objective has its id' }],
      kpis: [{ id: 'p', kra: 'b', title: 'so its KRA is none', measure: { kind: 'binary' } }],
    });
    const first = index.numberOf('a')!;
    expect(index.position[first]).toBe(0);
    expect([...index.marks].filter((mark) => mark === 2)).toHaveLength(3);
    expect(index.marks[index.numberOf('p')!]).toBe(4);
    expect(index.marks[first]).toBe(0);
    expect([...index.supports.goal]).toEqual([first]);
    expect([...index.container].filter((goal) => goal >= 0)).toEqual([first]);
  });

  it('marks what dangles and does not invent what it cannot read', () => {
    const index = compileGoals({
      schemaVersion: 1,
      organization,
      cycles: [{ id: 'q', name: 'Q', start: '2026-04-01', end: 'soon', state: 'active' }],
      objectives: [{ id: 'o', title: '', cycle: 'q', commitment: 'committed', unit: 'gone', weight: -1 }],
      keyResults: [
        {
          id: 'k',
          objective: 'r',
          title: '',
          measure: { kind: 'change', from: -0, to: Infinity },
          deadline: 'x',
        },
        {
          id: 'l',
          objective: 'o',
          title: '',
          measure: { kind: 'binary' },
          start: '2026-13-01',
          supports: [{ goal: 'z' }],
        },
      ],
      kras: [{ id: 'r', title: '' }],
    });
    const [o, k, l] = ['o', 'k', 'l'].map((id) => index.numberOf(id)!) as [number, number, number];
    expect([index.marks[o], index.marks[k], index.marks[l]]).toEqual([0, 4, 8]);
    expect([index.startDay[o], index.endDay[o], index.unit[o], index.weight[o]]).toEqual([20544, -1, -1, -2]);
    expect([index.startDay[l], index.endDay[l], index.container[l]]).toEqual([-1, -1, o]);
    expect([index.measureFirst[k], index.measureSecond[k]]).toEqual([0, Number.NaN]);
    expect(index.measureKind[o]).toBe(255);
    expect(index.numberOf('z')).toBeUndefined();
    expect(index.numberOf('__proto__')).toBeUndefined();
  });

  it('inherits cycle, unit, commitment and dates', () => {
    const index = compileGoals({
      schemaVersion: 1,
      organization,
      cycles: [
        { id: 'q', name: 'Q', start: '1970-01-11', end: '1970-01-21', state: 'active' },
        { id: 'y', name: 'Y', start: '1970-01-01', end: '1971-01-01', state: 'active' },
      ],
      units: [{ id: 'u', name: 'U', kind: 'team' }],
      objectives: [{ id: 'o', title: '', cycle: 'q', commitment: 'aspirational', unit: 'u' }],
      keyResults: [
        { id: 'k', objective: 'o', title: '', measure: { kind: 'binary' } },
        {
          id: 'l',
          objective: 'o',
          title: '',
          measure: { kind: 'binary' },
          commitment: 'committed',
          deadline: '1970-01-15',
        },
      ],
      kras: [{ id: 'r', title: '', cycle: 'y', unit: 'u', from: '1970-01-05', to: '1970-01-06' }],
      kpis: [
        { id: 'p', kra: 'r', title: '', measure: { kind: 'binary' } },
        { id: 's', kra: 'r', title: '', measure: { kind: 'binary' }, cycle: 'q', deadline: '1970-01-15' },
      ],
    });
    const row = (id: string): unknown[] => {
      const at = index.numberOf(id)!;
      return [index.cycle[at], index.unit[at], index.commitment[at], index.startDay[at], index.endDay[at]];
    };
    expect(row('o')).toEqual([0, 0, 2, 10, 20]);
    expect(row('k')).toEqual([0, 0, 2, 10, 20]);
    expect(row('l')).toEqual([0, 0, 1, 10, 15]);
    expect(row('r')).toEqual([1, 0, 0, 4, 5]);
    expect(row('p')).toEqual([1, 0, 0, 0, 365]);
    expect(row('s')).toEqual([0, 0, 0, 10, 15]);
  });

  it('refuses what is no goal set with one UsageError, and throws nothing else', () => {
    const refusal = (value: unknown): string | undefined => {
      try {
        compileGoals(value as GoalSet);
        return undefined;
      } catch (error) {
        if (!UsageError.is(error)) throw error;
        return error.code;
      }
    };
    for (const value of [undefined, null, 3, 'goals', [], {}, { schemaVersion: 2 }, { indexFormat: 2 }]) {
      expect(refusal(value)).toBe('core/not-goals');
    }
    expect(refusal({ schemaVersion: 1, organization, objectives: {} })).toBe('core/not-goals');
    expect(refusal({ schemaVersion: 1, organization, objectives: [null] })).toBe('core/not-goals');
    fc.assert(
      fc.property(randomGoalSet(), fc.anything(), fc.nat(), (goals, value, at) => {
        expect([undefined, 'core/not-goals']).toContain(refusal(replaceSomewhere(goals, value, at)));
      }),
    );
  });
});
