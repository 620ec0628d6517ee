import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileGoals } from '../index/compile-goals.ts';
import { toGoalSet } from '../index/to-goal-set.ts';
import type { GoalSet } from '../model/goal-set.ts';
import { changeFor, type Draws } from '../test-kit/change-for.ts';
import { changeDraws } from '../test-kit/changes.ts';
import { goalSets } from '../test-kit/index.ts';
import { anyone, contextOf, walk } from '../../test/change-steps.ts';
import { deepFreeze } from '../../test/deep-freeze.ts';
import { changedTheSlowWay } from '../../test/slow-changes.ts';
import type { Change } from './change.ts';
import type { ChangeEntry } from './change-entry.ts';
import { applyChange, applyChanges, redoChange, replayChanges, undoChange } from './index.ts';

const context = anyone;
const { at } = context;

/** A failing run would look for a smaller case for many minutes; it stops after this many milliseconds. */
const bounded = { interruptAfterTimeLimit: 25_000 };

const start = goalSets({ states: true, maxUnits: 3, maxObjectivesPerUnit: 3, maxFacts: 1 });
const sequence = (most: number): fc.Arbitrary<Draws[]> =>
  fc.array(changeDraws(), { minLength: 1, maxLength: most, size: 'max' });

/** Goals without any revision, which an undo counts up as well. */
const withoutRevisions = (goals: GoalSet): unknown =>
  JSON.parse(JSON.stringify(goals, (key, value: unknown) => (key === 'revision' ? undefined : value)));

const goalOf = (change: Change): unknown => ('goal' in change ? change.goal : change);

/** A way back that does not take away what was not there. */
const withoutUnset = (change: Change): Change => {
  if (change.kind !== 'restore') return change;
  const { unset: _, ...rest } = change;
  return rest;
};

/** What to look at when something is refused; nothing is written down as long as nothing is. */
const toldOf = (result: { readonly ok: boolean }, ...about: unknown[]): string =>
  result.ok ? '' : JSON.stringify([result, ...about]);

describe('changes', () => {
  it('do what the slow reference does, or are refused where it refuses', () => {
    fc.assert(
      fc.property(start, sequence(16), (goals, draws) => {
        let now = goals;
        for (const draw of draws) {
          const change = changeFor(now, draw);
          const by = contextOf(now, change, draw);
          const expected = changedTheSlowWay(now, change, by.actor.id, at);
          const result = applyChange(now, change, by);
          if (expected !== undefined) {
            expect(
              result.ok,
              result.ok === (expected !== 'refused') ? '' : JSON.stringify([change, result]),
            ).toBe(expected !== 'refused');
            if (result.ok && expected !== 'refused') expect(result.value.goals).toEqual(expected);
          }
          if (result.ok) now = result.value.goals;
        }
      }),
      { ...bounded, numRuns: 60 },
    );
  });

  it('leave the input as it was, frozen or not, and share what they do not touch', () => {
    fc.assert(
      fc.property(start, sequence(12), (goals, draws) => {
        deepFreeze(goals);
        for (const { before, after, change, entries } of walk(goals, draws)) {
          deepFreeze(after);
          if (entries.length === 0) expect(after).toBe(before);
          for (const list of ['objectives', 'keyResults', 'checkIns', 'people', 'units'] as const) {
            const was: readonly object[] = before[list] ?? [];
            const is: readonly object[] = after[list] ?? [];
            const fresh = is.filter((entity) => !was.includes(entity));
            expect(fresh.length, `${change.kind} ${list}`).toBeLessThanOrEqual(1);
            if (fresh.length === 0) expect(is).toBe(was);
          }
        }
      }),
      { ...bounded, numRuns: 60 },
    );
  });

  it('law 68: are taken back by their inverse, and by an undo of the undo and by a redo come again', () => {
    fc.assert(
      fc.property(start, sequence(8), (goals, draws) => {
        for (const { before, after, entries } of walk(goals, draws)) {
          const [entry] = entries;
          if (entry === undefined) continue;
          const undone = undoChange(after, entry, context);
          expect(undone.ok, toldOf(undone, entry)).toBe(true);
          if (!undone.ok) continue;
          expect(withoutRevisions(undone.value.goals)).toEqual(withoutRevisions(before));
          let again = undone.value.goals;
          for (const back of [...undone.value.entries].reverse()) {
            const redone = undoChange(again, back, context);
            expect(redone.ok).toBe(true);
            if (redone.ok) again = redone.value.goals;
          }
          expect(withoutRevisions(again)).toEqual(withoutRevisions(after));
          const redone = redoChange(undone.value.goals, undone.value.entries, context);
          expect(redone.ok && withoutRevisions(redone.value.goals)).toEqual(withoutRevisions(after));
        }
      }),
      { ...bounded, numRuns: 30 },
    );
  });

  /** Taken back in reverse order, changes lead to the very start. */
  const law68 = (undo: typeof undoChange<GoalSet>, numRuns: number, seed?: number): void =>
    fc.assert(
      fc.property(start, sequence(15), (goals, draws) => {
        const steps = walk(goals, draws);
        let now = steps[steps.length - 1]?.after ?? goals;
        for (const entry of steps.flatMap(({ entries }) => entries).reverse()) {
          const undone = undo(now, entry, context);
          expect(undone.ok, toldOf(undone, entry)).toBe(true);
          if (undone.ok) now = undone.value.goals;
        }
        expect(withoutRevisions(now)).toEqual(withoutRevisions(goals));
      }),
      { ...bounded, numRuns, ...(seed === undefined ? {} : { seed, endOnFailure: true }) },
    );

  it('law 68: are taken back in reverse order to the very start', () => {
    law68(undoChange, 60);
  });

  it('law 68 catches an undo that forgets a part of the way back, and one that leaves what was added', () => {
    const forgetful: typeof undoChange<GoalSet> = (goals, entry, by) =>
      undoChange(goals, { ...entry, inverse: entry.inverse.slice(0, 1).map(withoutUnset) }, by);
    const keeping: typeof undoChange<GoalSet> = (goals, entry, by) =>
      entry.change.kind === 'add'
        ? { ok: true, value: { goals, entries: [] } }
        : undoChange(goals, entry, by);
    for (const wrong of [forgetful, keeping]) expect(() => law68(wrong, 60, 6)).toThrow();
  });

  it('law 68: taken back late change only what they changed, and that can be taken back as well', () => {
    fc.assert(
      fc.property(start, sequence(10), fc.nat(), (goals, draws, choice) => {
        const steps = walk(goals, draws);
        const now = steps[steps.length - 1]?.after ?? goals;
        const entries = steps.flatMap(({ entries: each }) => each);
        const entry = entries[choice % Math.max(1, entries.length)];
        const undone = entry === undefined ? undefined : undoChange(now, entry, context);
        if (undone?.ok !== true) return;
        let again = undone.value.goals;
        for (const back of [...undone.value.entries].reverse()) {
          const redone = undoChange(again, back, context);
          expect(redone.ok, toldOf(redone, entry)).toBe(true);
          if (redone.ok) again = redone.value.goals;
        }
        expect(withoutRevisions(again)).toEqual(withoutRevisions(now));
      }),
      bounded,
    );
  });

  const law66 = (replay: typeof replayChanges<GoalSet>, numRuns: number, seed?: number): void =>
    fc.assert(
      fc.property(start, sequence(15), fc.nat(20), (goals, draws, cut) => {
        const steps = walk(goals, draws);
        const log = steps.flatMap(({ entries }) => entries);
        const stored = JSON.parse(JSON.stringify(log)) as ChangeEntry[];
        const replayed = replay(goals, stored);
        expect(replayed.ok, replayed.ok ? '' : replayed.problems[0].message).toBe(true);
        if (replayed.ok) expect(replayed.value).toEqual(steps[steps.length - 1]?.after ?? goals);
        const prefix = steps.slice(0, cut);
        const then = replay(
          goals,
          prefix.flatMap(({ entries }) => entries),
        );
        expect(then.ok && then.value).toEqual(prefix[prefix.length - 1]?.after ?? goals);
        expect(log.map(({ revision }) => revision)).toEqual(
          log.map((_, index) => (goals.revision ?? 0) + index + 1),
        );
      }),
      { ...bounded, numRuns, ...(seed === undefined ? {} : { seed, endOnFailure: true }) },
    );

  it('law 66, 67: are replayed from the log to the same document, and every prefix to what was then', () => {
    law66(replayChanges, 60);
  });

  it('law 66 catches a replay that drops reasons, and one that keeps the last edit of a goal only', () => {
    const withoutReasons: typeof replayChanges<GoalSet> = (base, log) =>
      replayChanges(
        base,
        log.map(({ reason: _, change, ...entry }) =>
          change.kind === 'shiftTarget'
            ? { ...entry, change: { kind: change.kind, goal: change.goal, measure: change.measure } }
            : { ...entry, change },
        ),
      );
    const squashed: typeof replayChanges<GoalSet> = (base, log) => {
      const last = new Map<string, ChangeEntry>();
      for (const entry of log) last.set(JSON.stringify([entry.change.kind, goalOf(entry.change)]), entry);
      const kept = [...last.values()];
      return replayChanges(
        base,
        kept.map((entry, at) => ({ ...entry, revision: (base.revision ?? 0) + at + 1 })),
      );
    };
    for (const wrong of [withoutReasons, squashed]) {
      expect(() => {
        law66(wrong, 100, 6);
      }).toThrow();
    }
  });

  it('come all or none: a batch is its changes one by one, or nothing with every problem', () => {
    fc.assert(
      fc.property(start, sequence(8), (goals, draws) => {
        const before = JSON.stringify(goals);
        const batch = draws.map((draw) => changeFor(goals, draw));
        const result = applyChanges(goals, batch, context);
        expect(JSON.stringify(goals)).toBe(before);
        let now = goals;
        const refused: number[] = [];
        for (const [index, change] of batch.entries()) {
          const one = applyChange(now, change, context);
          if (one.ok) now = one.value.goals;
          else refused.push(index);
        }
        // What a refused change wrote may make later ones stumble, so only the first refusal is compared.
        if (refused.length === 0) {
          expect(result.ok, toldOf(result)).toBe(true);
          if (result.ok) expect(result.value.goals).toEqual(now);
        } else {
          expect(result.ok).toBe(false);
          if (!result.ok) {
            expect(result.problems[0].path.slice(0, 2)).toEqual(['changes', refused[0]]);
            const order = result.problems.map(({ path }) => Number(path[1]));
            expect(order).toEqual([...order].sort((a, b) => a - b));
            expect(applyChanges(goals, batch, context)).toEqual(result);
          }
        }
      }),
      bounded,
    );
  });

  it('on an index give the index of the changed document', () => {
    fc.assert(
      fc.property(start, sequence(6), (goals, draws) => {
        for (const { before, after, change, by } of walk(goals, draws)) {
          const result = applyChange(compileGoals(before), change, by);
          expect(result.ok).toBe(true);
          if (!result.ok) continue;
          expect(result.value.goals.indexFormat).toBe(1);
          expect(toGoalSet(result.value.goals)).toEqual(after);
        }
      }),
      { ...bounded, numRuns: 25 },
    );
  });

  it('law 71: to different fields of different goals commute', () => {
    let asked = 0;
    fc.assert(
      fc.property(start, fc.tuple(fc.nat(), fc.nat()), (goals, [one, two]) => {
        const closed = new Set(
          goals.objectives?.filter(({ state }) => state === 'closed').map(({ id }) => id),
        );
        const open = (goals.keyResults ?? []).filter(
          (each) => each.state !== 'closed' && !closed.has(each.objective),
        );
        const first = open[one % Math.max(1, open.length)];
        const second = open[two % Math.max(1, open.length)];
        if (first === undefined || second === undefined || first === second) return;
        const a: Change = { kind: 'revise', goal: first.id, set: { title: 'one' } };
        const b: Change = { kind: 'setWeight', goal: second.id, weight: 7 };
        const ab = applyChanges(goals, [a, b], context);
        const ba = applyChanges(goals, [b, a], context);
        expect(ab.ok && ba.ok).toBe(true);
        if (!ab.ok || !ba.ok || ab.value.entries.length !== 2) return;
        expect(ab.value.goals).toEqual(ba.value.goals);
        asked++;
      }),
      bounded,
    );
    expect(asked).toBeGreaterThan(0);
  });
});
