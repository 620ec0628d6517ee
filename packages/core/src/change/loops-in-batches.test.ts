import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GoalSet } from '../model/goal-set.ts';
import { applyChange } from './apply-change.ts';
import { applyChanges } from './apply-changes.ts';
import type { Change } from './change.ts';
import type { ChangeEntry } from './change-entry.ts';

const context = { actor: { kind: 'human', id: 'ana' }, at: '2026-05-15T09:00:00Z' } as const;
const linksTo = (ids: readonly number[]): { goal: string }[] =>
  [...new Set(ids)].map((id) => ({ goal: `g${id}` }));
const above = fc.array(fc.nat(7), { maxLength: 1, size: 'max' });

/** Some goals of eight, whose links may lead to goals that are not there yet. */
const start = fc
  .tuple(fc.subarray([0, 1, 2, 3, 4, 5], { minLength: 3 }), fc.array(above, { minLength: 6, maxLength: 6 }))
  .map(
    ([ids, links]): GoalSet => ({
      schemaVersion: 1,
      organization: { id: 'acme', name: 'Acme' },
      // Links of the base lead to higher numbers alone, so that it holds no loop.
      initiatives: ids.map((id) => ({
        id: `g${id}`,
        title: 'G',
        supports: linksTo((links[id] ?? []).filter((parent) => parent > id)),
      })),
    }),
  );
const steps = fc.array(fc.tuple(fc.constantFrom('add', 'reparent', 'reparent', 'undo'), fc.nat(7), above), {
  minLength: 4,
  maxLength: 20,
  size: 'max',
});

/** One change after the other, each on goals of its own: which there were, and the place of one that closes a loop. */
const oneByOne = (
  base: GoalSet,
  drawn: readonly (readonly [string, number, readonly number[]])[],
): { readonly changes: readonly Change[]; readonly loopAt: number } => {
  const changes: Change[] = [];
  const done: ChangeEntry[] = [];
  let goals = base;
  for (const [kind, id, parents] of drawn) {
    const supports = linksTo(parents);
    const taken = kind === 'undo' ? done.pop() : undefined;
    const next: readonly Change[] =
      kind === 'undo'
        ? (taken?.inverse ?? [])
        : kind === 'reparent'
          ? [{ kind, goal: `g${id}`, supports }]
          : [{ kind: 'add', goal: { entity: 'initiative', value: { id: `g${id}`, title: 'G', supports } } }];
    for (const change of next) {
      const result = applyChange(goals, change, context);
      if (!result.ok && result.problems.every(({ ruleId }) => ruleId === 'change/would-close-a-loop'))
        return { changes: [...changes, change], loopAt: changes.length };
      // What is refused for another reason is left out.
      if (!result.ok) continue;
      changes.push(change);
      goals = result.value.goals;
      if (kind !== 'undo') done.push(...result.value.entries);
    }
  }
  return { changes, loopAt: -1 };
};

describe('loops in a batch', () => {
  it('are found where they are found one change at a time', () => {
    let loops = 0;
    let lines = 0;
    fc.assert(
      fc.property(start, steps, (base, drawn) => {
        const { changes, loopAt } = oneByOne(base, drawn);
        const result = applyChanges(base, changes, context);
        expect(result.ok ? -1 : result.problems[0].path[1]).toBe(loopAt);
        if (loopAt > 2) loops += 1;
        if (loopAt < 0 && changes.length > 3) lines += 1;
      }),
      { numRuns: 300 },
    );
    expect(Math.min(loops, lines)).toBeGreaterThan(8);
  });

  it('are told on from the first one', () => {
    const initiatives = [
      { id: 'a', title: 'A' },
      { id: 'b', title: 'B' },
      { id: 'x', title: 'X', supports: [{ goal: 'a' }, { goal: 'y' }] },
      { id: 'y', title: 'Y' },
    ];
    const links: readonly (readonly [string, string])[] = [
      ['b', 'a'],
      ['a', 'x'],
      ['y', 'a'],
    ];
    const result = applyChanges(
      { schemaVersion: 1, organization: { id: 'acme', name: 'Acme' }, initiatives },
      links.map(([goal, parent]) => ({ kind: 'reparent', goal, supports: [{ goal: parent }] })),
      context,
    );
    const told = result.ok ? [] : result.problems.map(({ path, data }) => [path[1], data['loop']]);
    expect(told).toEqual([
      [1, ['a', 'x', 'a']],
      [2, ['y', 'a', 'x', 'y']],
    ]);
  });

  it('are found through what a new goal belongs to', () => {
    const goals = {
      schemaVersion: 1,
      organization: { id: 'acme', name: 'Acme' },
      cycles: [{ id: 'q2', name: 'Q2', start: '2026-04-01', end: '2026-07-01', state: 'active' }],
      // The link leads to a key result that is not there yet.
      objectives: [{ id: 'o', title: 'O', cycle: 'q2', commitment: 'committed', supports: [{ goal: 'k' }] }],
    } as const;
    const value = { id: 'k', objective: 'o', title: 'K', measure: { kind: 'binary' } } as const;
    const result = applyChange(goals, { kind: 'add', goal: { entity: 'keyResult', value } }, context);
    expect(result.ok ? [] : result.problems.map(({ path, data }) => [path.at(-1), data['loop']])).toEqual([
      ['objective', ['k', 'o', 'k']],
    ]);
  });
});
