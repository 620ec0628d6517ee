import { describe, expect, it } from 'vitest';
import { compileGoals } from '../index/compile-goals.ts';
import { factsOf } from '../index/facts-of.ts';
import type { GoalIndex } from '../index/goal-index.ts';
import { readCheckIn } from '../index/read-check-in.ts';
import { toGoalSet } from '../index/to-goal-set.ts';
import type { CheckIn } from '../model/check-in.ts';
import type { GoalSet } from '../model/goal-set.ts';
import { changeFor } from '../test-kit/change-for.ts';
import { fittingFact } from '../test-kit/fitting-fact.ts';
import { generateGoalSet, type RandomStream, randomStream } from '../test-kit/index.ts';
import { columnsOf } from '../../test/index/columns-of.ts';
import type { Change } from './change.ts';
import type { ChangeEntry } from './change-entry.ts';
import { applyChange, applyChanges, replayChanges, undoChange } from './index.ts';

const context = {
  actor: { kind: 'human', id: 'ana' },
  at: '2026-05-15T12:00:00Z',
  reason: 'a test',
} as const;

/** With its check-ins last, as every index gives them back. */
const start = toGoalSet(
  compileGoals({
    ...generateGoalSet({ seed: 5, objectives: 12, keyResultsPerObjective: 3, checkInsPerKeyResult: 2 }),
    sources: [{ id: 'crm', name: 'CRM', kind: 'manual' }],
  }),
);

/** A fact of any variant, with whatever a fact may bring: mostly a bare value, as in a real log. */
const factFor = (goals: GoalSet, serial: number, random: RandomStream): CheckIn => {
  const { id, measure } = random.pick(goals.keyResults ?? []);
  const day = `2026-0${4 + random.below(3)}-${String(1 + random.below(28)).padStart(2, '0')}`;
  const fact = fittingFact(
    { key: `new/${serial}`, goal: id, on: day, at: `${day}T10:00:00${random.chance(20) ? '.5' : ''}Z` },
    measure,
    random.below(1000),
  );
  const extra: Record<string, unknown> = {};
  if (random.chance(30)) extra['by'] = random.pick(goals.people ?? []).id;
  if (random.chance(20)) extra['source'] = 'crm';
  if (random.chance(20)) extra['confidence'] = random.below(11) / 10;
  if (random.chance(30)) extra['note'] = `note ${random.below(5)}`;
  if (random.chance(5)) extra['extensions'] = { acme: { seen: true } };
  if (random.chance(5)) extra['externalIds'] = [{ system: 'crm', id: String(serial) }];
  return { ...fact, ...extra };
};

/** A log of many facts with other changes among them, and the goals it leads to. */
const longLog = (
  seed: number,
  length: number,
  others: number,
): { readonly log: readonly ChangeEntry[]; readonly goals: GoalSet } => {
  const random = randomStream(seed);
  const log: ChangeEntry[] = [];
  let goals = start;
  for (let serial = 0; serial < length; serial++) {
    const draws = Array.from({ length: 6 }, () => random.below(10_000));
    const change: Change = random.chance(others)
      ? changeFor(goals, draws)
      : { kind: 'recordCheckIn', checkIn: factFor(goals, serial, random) };
    const done = applyChange(goals, change, context);
    if (!done.ok) continue;
    goals = done.value.goals;
    log.push(...done.value.entries);
  }
  return { log: JSON.parse(JSON.stringify(log)) as ChangeEntry[], goals };
};

const checkInsOf = ({ checkIns }: GoalIndex): unknown => {
  const { rowOf, ...columns } = checkIns;
  return [columns, columns.key.map((key) => rowOf(key))];
};

describe('a replay of many facts onto an index', () => {
  for (const [seed, others] of [
    [1, 0],
    [2, 3],
    [3, 20],
  ] as const) {
    it(`is the same as on a document, ${others} % other changes`, () => {
      const { log, goals } = longLog(seed, 1200, others);
      expect(log.length).toBeGreaterThan(900);
      const onDocument = replayChanges(start, log);
      expect(onDocument).toEqual({ ok: true, value: goals });
      const replayed = replayChanges(compileGoals(start), log);
      if (!replayed.ok) throw new Error(replayed.problems[0].message);
      const fresh = compileGoals(onDocument.ok ? onDocument.value : start);
      const rows = fresh.checkIns.size;
      for (let row = 0; row <= rows; row++)
        expect(readCheckIn(replayed.value, row)).toEqual(readCheckIn(fresh, row));
      expect(toGoalSet(replayed.value)).toEqual(goals);
      expect(columnsOf(replayed.value)).toEqual(columnsOf(fresh));
    });
  }

  it('goes on where many facts came before, in one batch or in several', () => {
    const { log, goals } = longLog(4, 1500, 1);
    for (const cuts of [[1], [520], [600, 601], [520, 1100, 1101]]) {
      let index = compileGoals(start);
      for (const [at, cut] of [0, ...cuts].entries()) {
        const part = replayChanges(index, log.slice(cut, [...cuts, log.length][at]));
        if (!part.ok) throw new Error(part.problems[0].message);
        index = part.value;
      }
      expect(toGoalSet(index)).toEqual(goals);
      for (let goal = 0; goal < index.size; goal += 5)
        expect(factsOf(index, goal, 30_000)).toEqual(factsOf(compileGoals(goals), goal, 30_000));
      expect(checkInsOf(index)).toEqual(checkInsOf(compileGoals(goals)));
    }
  });

  it('finds a key again that came among many, and takes the last one back', () => {
    const facts = Array.from({ length: 700 }, (_, serial): CheckIn => {
      const goal = start.keyResults?.find(({ measure }) => measure.kind === 'change')?.id ?? '';
      return { key: `new/${serial}`, goal, on: '2026-05-14', at: '2026-05-14T10:00:00Z', value: serial };
    });
    const recorded = applyChanges(
      start,
      facts.map((checkIn) => ({ kind: 'recordCheckIn', checkIn })),
      context,
    );
    if (!recorded.ok) throw new Error(recorded.problems[0].message);
    const { entries } = recorded.value;
    const again = { ...entries[699]!, revision: entries[699]!.revision + 1 };
    expect(replayChanges(compileGoals(start), [...entries, again])).toEqual(
      replayChanges(start, [...entries, again]),
    );
    const other = {
      ...again,
      change: { kind: 'recordCheckIn', checkIn: { ...facts[699]!, value: 1 } },
    } as const;
    const refused = replayChanges(compileGoals(start), [...entries, other]);
    expect(refused).toEqual(replayChanges(start, [...entries, other]));
    expect(refused.ok).toBe(false);
    const replayed = replayChanges(compileGoals(start), entries);
    const back = replayed.ok ? undoChange(replayed.value, entries[699]!, context) : replayed;
    expect(back.ok && toGoalSet(back.value.goals).checkIns).toEqual([
      ...(start.checkIns ?? []),
      ...facts.slice(0, 699),
    ]);
  });
});
