import { isDeepStrictEqual } from 'node:util';
import { applyChange } from '../src/change/apply-change.ts';
import { applyChanges } from '../src/change/apply-changes.ts';
import type { ChangeEntry } from '../src/change/change-entry.ts';
import { rebaseChanges } from '../src/change/rebase-changes.ts';
import { redoChange } from '../src/change/redo-change.ts';
import { replayChanges } from '../src/change/replay-changes.ts';
import { undoChange } from '../src/change/undo-change.ts';
import { encodeGoalSet } from '../src/encode/encode-goal-set.ts';
import type { CheckIn } from '../src/model/check-in.ts';
import type { Goal } from '../src/model/goal.ts';
import type { GoalSet } from '../src/model/goal-set.ts';
import { actorFor } from '../src/test-kit/actor-for.ts';
import { changeFor, type Draws } from '../src/test-kit/change-for.ts';
import { changedTheSlowWay } from './slow-changes.ts';

/** Fails with everything that is needed to look at the case. */
const differ = (what: string, ...facts: unknown[]): never => {
  throw new Error(`${what}: ${JSON.stringify(facts)}`);
};

/** How two edits of one base are put together; `rebaseChanges`, or one with a fault planted in it. */
export type Rebase = typeof rebaseChanges<GoalSet>;

/**
 * Law 71 for two edits of one base: they commute, or are the same conflict whichever comes first. Says which.
 */
export const meet = (
  base: GoalSet,
  one: readonly ChangeEntry[],
  other: readonly ChangeEntry[],
  rebase: Rebase = rebaseChanges,
): 'independent' | 'conflict' => {
  const forth = rebase(base, one, other);
  const back = rebase(base, other, one);
  if (!forth.ok || !back.ok) {
    if (JSON.stringify(forth) !== JSON.stringify(back))
      differ('other conflicts from the other side', one, other);
    if (!forth.ok && forth.problems.some(({ ruleId }) => ruleId !== 'change/conflict'))
      differ('refused without a conflict', one, other, forth);
    return 'conflict';
  }
  if (encodeGoalSet(forth.value.goals) !== encodeGoalSet(back.value.goals))
    differ('the order of independent edits matters', one, other);
  const log = replayChanges(base, [...one, ...forth.value.entries]);
  if (!log.ok || encodeGoalSet(log.value) !== encodeGoalSet(forth.value.goals))
    differ('the log of both does not replay', one, other);
  return 'independent';
};

/** One turn of one of two editors. */
export interface Turn {
  readonly editor: 0 | 1;
  readonly does: 'read' | 'write' | 'undo and redo';
  readonly draws: Draws;
}

/** How a change is applied; `applyChange`, or one with a fault planted in it. */
export type Apply = typeof applyChange<GoalSet>;

/** What came of the turns of two editors. */
export interface Turns {
  readonly written: number;
  readonly conflicts: number;
  readonly refused: number;
}

const withoutRevisions = (goals: GoalSet): unknown =>
  JSON.parse(JSON.stringify(goals, (key, value: unknown) => (key === 'revision' ? undefined : value)));

const revisionsOf = (goals: GoalSet): Map<string, number> => {
  const all: readonly Goal[] = [
    ...(goals.objectives ?? []),
    ...(goals.keyResults ?? []),
    ...(goals.kras ?? []),
    ...(goals.kpis ?? []),
    ...(goals.initiatives ?? []),
  ];
  return new Map(all.map(({ id, revision }) => [id, revision ?? 0] as const));
};

/**
 * Two editors at one set. Each writes with the revisions they last read; a naive model, which copies the whole
 * document and keeps a map of revisions, says what must come of it.
 */
export const takeTurns = (base: GoalSet, turns: readonly Turn[], apply: Apply = applyChange): Turns => {
  const at = '2026-05-15T12:00:00Z';
  let now = base;
  let model = base;
  const read = [revisionsOf(base), revisionsOf(base)] as const;
  const count = { written: 0, conflicts: 0, refused: 0 };
  let last: { readonly before: GoalSet; readonly entry: ChangeEntry } | undefined;
  for (const { editor, does, draws } of turns) {
    if (does === 'read') {
      read[editor].clear();
      for (const [goal, revision] of revisionsOf(now)) read[editor].set(goal, revision);
      continue;
    }
    if (does === 'undo and redo') {
      if (last !== undefined) undoAndRedo(now, last.before, last.entry);
      continue;
    }
    const change = changeFor(now, draws);
    const goal = 'goal' in change && typeof change.goal === 'string' ? change.goal : undefined;
    const actor = actorFor(now, change, '2026-05-15');
    const must = changedTheSlowWay(model, change, actor.id, at);
    if (must === undefined) continue;
    const known = goal === undefined ? undefined : read[editor].get(goal);
    const isStale = goal !== undefined && known !== undefined && revisionsOf(model).get(goal) !== known;
    const expectedGoals = goal === undefined || known === undefined ? [] : [{ goal, revision: known }];
    const result = apply(now, change, { actor, at, expectedGoals });
    const isConflict = !result.ok && result.problems[0].ruleId === 'change/revision-conflict';
    if (isConflict !== isStale) differ('a conflict where there is none, or none where there is one', change);
    if (isConflict) {
      count.conflicts += 1;
      continue;
    }
    if (result.ok !== (must !== 'refused'))
      differ('refused and should not be, or the reverse', change, result);
    if (!result.ok || must === 'refused') {
      count.refused += 1;
      continue;
    }
    if (!isDeepStrictEqual(result.value.goals, must)) differ('not what it should be', change);
    const [entry] = result.value.entries;
    if (entry !== undefined) last = { before: now, entry };
    now = result.value.goals;
    model = must;
    // Who wrote has seen what they wrote.
    const written = goal === undefined ? undefined : revisionsOf(now).get(goal);
    if (goal !== undefined && written !== undefined) read[editor].set(goal, written);
    count.written += 1;
  }
  return count;
};

/** Law 68 for the change that was made last. */
const undoAndRedo = (now: GoalSet, before: GoalSet, entry: ChangeEntry): void => {
  const context = { actor: { kind: 'human', id: 'whoever' }, at: '2026-05-15T13:00:00Z' } as const;
  const undone = undoChange(now, entry, context);
  if (!undone.ok || !isDeepStrictEqual(withoutRevisions(undone.value.goals), withoutRevisions(before))) {
    differ('an undo does not lead back', entry, undone);
    return;
  }
  const redone = redoChange(undone.value.goals, undone.value.entries, context);
  if (!redone.ok || !isDeepStrictEqual(withoutRevisions(redone.value.goals), withoutRevisions(now)))
    differ('a redo does not lead forth', entry, redone);
};

/** The same facts in another order, some of them twice, give the same goals. */
export const shuffleFacts = (base: GoalSet, facts: readonly CheckIn[], order: readonly number[]): number => {
  const context = { actor: { kind: 'service', id: 'import' }, at: '2026-05-15T12:00:00Z' } as const;
  const send = (list: readonly CheckIn[]): GoalSet => {
    const done = applyChanges(
      base,
      list.map((checkIn) => ({ kind: 'recordCheckIn', checkIn })),
      context,
    );
    return done.ok ? done.value.goals : differ('facts are refused', done.problems);
  };
  const shuffled = order.flatMap((draw, at) => {
    const fact = facts[at];
    return fact === undefined ? [] : [{ fact, draw }, ...(draw % 3 === 0 ? [{ fact, draw: draw + 5 }] : [])];
  });
  shuffled.sort((a, b) => a.draw - b.draw);
  const one = encodeGoalSet(send(facts));
  const other = encodeGoalSet(send(shuffled.map(({ fact }) => fact)));
  if (one !== other) differ('the order of facts matters', facts, order);
  return facts.length;
};
