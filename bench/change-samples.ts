import type { GoalSet } from '@throughline/core';
import type { Change } from '@throughline/core/change';

/** Makes changes of one kind, each aimed at another goal and none like the one before. */
export type MakeChange = () => Change;

/** Steps through a list far enough each time that neighbours in memory do not help. */
const walk = <Item>(items: readonly Item[]): (() => Item) => {
  let at = 0;
  return () => {
    at = (at + 7919) % items.length;
    const item = items[at];
    if (item === undefined) throw new Error('there must be something to change');
    return item;
  };
};

const on = '2026-05-14';
const at = '2026-05-14T10:00:00Z';

/** The changes that come often, aimed at a goal set. */
export const frequentChanges = (goals: GoalSet): Readonly<Record<string, MakeChange>> => {
  const keyResult = walk((goals.keyResults ?? []).filter(({ measure }) => measure.kind === 'change'));
  const objective = walk((goals.objectives ?? []).slice(10));
  const fact = walk(goals.checkIns ?? []);
  const person = walk(goals.people ?? []);
  const tops = walk((goals.objectives ?? []).slice(0, 10));
  let serial = 0;
  return {
    recordCheckIn: () => ({
      kind: 'recordCheckIn',
      checkIn: { key: `new/${serial++}`, goal: keyResult().id, on, at, value: serial % 50 },
    }),
    retractCheckIn: () => {
      const { goal, key } = fact();
      return { kind: 'retractCheckIn', checkIn: { key: `back/${serial++}`, goal, on, at, retracts: key } };
    },
    judge: () => ({
      kind: 'judge',
      judgement: {
        id: `judgement/${serial++}`,
        goal: keyResult().id,
        by: person().id,
        on,
        at,
        score: 0.5,
        reason: 'seen in person',
      },
    }),
    setWeight: () => ({ kind: 'setWeight', goal: keyResult().id, weight: 1 + (serial++ % 900) / 100 }),
    shiftTarget: () => ({
      kind: 'shiftTarget',
      goal: keyResult().id,
      measure: { kind: 'change', from: 0, to: 10 + (serial++ % 90) },
      reason: 'the market moved',
    }),
    setState: () => ({ kind: 'setState', goal: keyResult().id, step: 'postpone' }),
    setOwners: () => ({
      kind: 'setOwners',
      goal: keyResult().id,
      owners: [{ who: { person: person().id }, as: 'accountable' }],
    }),
    revise: () => ({ kind: 'revise', goal: keyResult().id, set: { title: `title ${serial++}` } }),
    reparent: () => ({ kind: 'reparent', goal: objective().id, supports: [{ goal: tops().id }] }),
    add: () => ({
      kind: 'add',
      goal: {
        entity: 'keyResult',
        value: {
          id: `new/${serial++}`,
          objective: objective().id,
          title: 'A new key result',
          measure: { kind: 'change', from: 0, to: 5 },
        },
      },
    }),
  };
};
