import { compileGoals, type GoalIndex } from '@throughline/core';
import { applyChanges, replayChanges, type ChangeEntry } from '@throughline/core/change';
import { generateGoalSet } from '@throughline/core/test-kit';
import { produce } from 'immer';
import { frequentChanges } from './change-samples.ts';
import { compare, printTable } from './harness.ts';
import { recordOf } from './record-of.ts';

/** An entry of the peer's own log: an objective, which of its key results, and the value. */
interface PeerEntry {
  readonly id: string;
  readonly at: number;
  readonly value: number;
}

const context = { actor: { kind: 'human', id: 'ana' }, at: '2026-05-15T12:00:00Z', reason: 'bench' } as const;

/**
 * A log replayed onto an index, beside the same values written into a column, and into a store with immer. The peers
 * look at nothing but goal and value: no shape, no revision, no key that comes again, no day.
 */
export const replay = (objectives: number, length: number): void => {
  const goals = generateGoalSet({
    seed: 11,
    objectives,
    keyResultsPerObjective: 4,
    checkInsPerKeyResult: 1,
    shape: 'tree',
  });
  const index = compileGoals(goals);
  const makers = frequentChanges(goals);
  const logOf = (kind: string): ChangeEntry[] => {
    const make = makers[kind];
    if (make === undefined) throw new Error('no such kind');
    const result = applyChanges(index, Array.from({ length }, make), context);
    if (!result.ok) throw new Error(result.problems[0].message);
    return JSON.parse(JSON.stringify(result.value.entries)) as ChangeEntry[];
  };
  const facts = logOf('recordCheckIn');
  const weights = logOf('setWeight');
  const replayed = (log: readonly ChangeEntry[]): GoalIndex => {
    const result = replayChanges(index, log);
    if (!result.ok) throw new Error(result.problems[0].message);
    return result.value;
  };
  const valueOf = ({ change }: ChangeEntry): readonly [string, number] =>
    change.kind === 'recordCheckIn' && 'value' in change.checkIn
      ? [change.checkIn.goal, change.checkIn.value]
      : ['', 0];
  const rows = new Map((goals.keyResults ?? []).map(({ id }, row) => [id, row]));
  const record = recordOf(goals);
  const places = new Map<string, readonly [string, number]>();
  for (const [id, { keyResults }] of Object.entries(record.goals))
    for (const [at, keyResult] of keyResults.entries()) places.set(keyResult.id, [id, at]);
  const peerLog = facts.map((entry): PeerEntry => {
    const [goal, value] = valueOf(entry);
    const [id, at] = places.get(goal) ?? ['', 0];
    return { id, at, value };
  });
  const measured = compare(
    [
      {
        name: 'writing a typed column',
        run: () => {
          const column = new Float64Array(rows.size);
          for (const entry of facts) {
            const [id, value] = valueOf(entry);
            column[rows.get(id) ?? 0] = value;
          }
          return column;
        },
      },
      { name: 'replayChanges, check-ins', run: () => replayed(facts) },
      { name: 'the same, and every column read', run: () => replayed(facts).checkIns },
      { name: 'replayChanges, weights', run: () => replayed(weights) },
      { name: 'the same, and every column read', run: () => replayed(weights).weight },
      {
        name: 'immer, one produce',
        run: () =>
          produce(record, (draft) => {
            for (const { id, at, value } of peerLog) {
              const keyResult = draft.goals[id]?.keyResults[at];
              if (keyResult !== undefined) keyResult.current = value;
            }
          }),
      },
    ],
    9,
  );
  printTable(
    `Replay of ${length.toLocaleString('en')} entries on ${objectives.toLocaleString('en')} objectives`,
    measured,
  );
};
