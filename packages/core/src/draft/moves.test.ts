import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges } from '../change/apply-changes.ts';
import type { GoalSet } from '../model/goal-set.ts';
import { draftChanges, type GoalSetDraft } from './index.ts';

const context = { actor: { kind: 'human', id: 'ana' }, at: '2026-05-15T09:00:00Z' } as const;
const start = { schemaVersion: 1, organization: { id: 'acme', name: 'Acme' } } as const;
const cycle = { name: 'Q2', start: '2026-04-01', end: '2026-07-01', state: 'active' } as const;

/** The goals after the recorded changes, or what stood against them. */
const after = (goals: GoalSet, recipe: (draft: GoalSetDraft) => void): GoalSet | string => {
  const changes = draftChanges(goals, recipe);
  if (!changes.ok) return changes.problems[0].message;
  const result = applyChanges(goals, changes.value, context);
  return result.ok ? result.value.goals : result.problems[0].message;
};

/** Lines up of some goals by number: for each a number and the one above it in that order, if it has one. */
const tree = fc
  .tuple(
    fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 7 }),
    fc.array(fc.nat(), { minLength: 7, maxLength: 7 }),
  )
  .map(([order, draws]) => {
    const above = new Map<number, number>();
    order.forEach((goal, at) => {
      const parent = order[(draws[at] ?? 0) % (at + 1)];
      if (parent !== undefined && parent !== goal) above.set(goal, parent);
    });
    return above;
  });
const goalsOf = (above: ReadonlyMap<number, number>): GoalSet => ({
  ...start,
  units: [0, 1, 2, 3, 4, 5, 6].map((id) => {
    const parent = above.get(id);
    return {
      id: `u${id}`,
      name: 'U',
      kind: 'team',
      ...(parent === undefined ? {} : { parent: `u${parent}` }),
    };
  }),
  initiatives: [0, 1, 2, 3, 4, 5, 6].map((id) => {
    const parent = above.get(id);
    return { id: `g${id}`, title: 'G', supports: parent === undefined ? [] : [{ goal: `g${parent}` }] };
  }),
});
const lines = ({ units = [], initiatives = [] }: GoalSet): unknown => [
  units.map(({ id, parent }) => [id, parent]),
  initiatives.map(({ id, supports }) => [id, supports]),
];

describe('a recipe that moves many things', () => {
  it('leads from every tree to every other tree', () => {
    fc.assert(
      fc.property(tree, tree, (from, to) => {
        const wanted = goalsOf(to);
        const done = after(goalsOf(from), (draft) => {
          Object.assign(draft, { units: wanted.units, initiatives: wanted.initiatives });
        });
        expect(typeof done === 'string' ? done : lines(done)).toEqual(lines(wanted));
      }),
      { numRuns: 200 },
    );
  });

  it('turns a line of cycles, and one over a new goal, upside down', () => {
    const cycles = [
      { ...cycle, id: 'top' },
      { ...cycle, id: 'low', parent: 'top' },
    ];
    const turned = after({ ...start, cycles }, (draft) => {
      const [top, low] = draft.cycles ?? [];
      if (top !== undefined) top.parent = 'low';
      delete low?.parent;
    });
    expect(typeof turned === 'string' ? turned : turned.cycles?.map(({ parent }) => parent)).toEqual([
      'low',
      undefined,
    ]);

    const initiatives = [
      { id: 'a', title: 'A' },
      { id: 'b', title: 'B', supports: [{ goal: 'a' }] },
    ];
    const over = after({ ...start, initiatives }, (draft) => {
      const [a, b] = draft.initiatives ?? [];
      if (a !== undefined) a.supports = [{ goal: 'new' }];
      if (b !== undefined) b.supports = [];
      draft.initiatives?.push({ id: 'new', title: 'New', supports: [{ goal: 'b' }] });
    });
    expect(typeof over).toBe('object');
  });

  it('is still refused where the outcome leads back to itself', () => {
    const initiatives = ['a', 'b', 'c'].map((id) => ({ id, title: id }));
    const message = after({ ...start, initiatives }, (draft) => {
      const above = ['b', 'c', 'a'];
      draft.initiatives?.forEach((goal, at) => (goal.supports = [{ goal: above[at]! }]));
    });
    expect(message).toMatch(/^`.` would lead back to itself: /);
  });

  it('moves a line of 5,000 goals in one go', () => {
    const count = 5_000;
    const initiatives = Array.from({ length: count }, (_, at) => ({
      id: `g${at}`,
      title: 'G',
      ...(at === 0 ? {} : { supports: [{ goal: `g${at - 1}` }] }),
    }));
    const done = after({ ...start, initiatives }, (draft) => {
      draft.initiatives = initiatives.map(({ id, title }, at) => ({
        id,
        title,
        supports: at === count - 1 ? [] : [{ goal: `g${at + 1}` }],
      }));
    });
    expect(typeof done === 'string' ? done : done.initiatives?.[0]?.supports).toEqual([{ goal: 'g1' }]);
  });
});
