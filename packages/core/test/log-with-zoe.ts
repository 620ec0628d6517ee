import { applyChanges } from '../src/change/apply-changes.ts';
import type { Change } from '../src/change/change.ts';
import { replayChanges } from '../src/change/replay-changes.ts';
import { undoChange } from '../src/change/undo-change.ts';
import type { GoalSet } from '../src/model/goal-set.ts';
import type { DrawnLog } from './drawn-log.ts';

/** What names her, and what she wrote. */
export const traceMarks = [
  'zoe-quux',
  'Zoe Quux',
  'Zoe Q. Miller',
  'zoe@example.com',
  'worn out',
  'E-77',
  'passport',
];
/** Her id. */
export const zoe = 'zoe-quux';

/** The marks that a text holds. */
export const traces = (text: string): string[] => traceMarks.filter((mark) => text.includes(mark));

/** The drawn log with one person who is named wherever a person can be named. */
export const withZoe = ({ base, log }: DrawnLog): DrawnLog => {
  const rename = <Value>(value: Value): Value =>
    JSON.parse(JSON.stringify(value).replaceAll(/"([^"]*-)?person0\.0"/g, '"$1zoe-quux"')) as Value;
  const renamed: GoalSet = rename(base);
  // The drawn cycles may all be closed.
  const open = { id: 'open', name: 'Open', start: '2026-04-01', end: '2026-10-01', state: 'active' } as const;
  const start: GoalSet = { ...renamed, cycles: [...(renamed.cycles ?? []), open] };
  const her = start.people?.find(({ id }) => id === zoe);
  if (her === undefined) throw new Error('the drawn company has no first person');
  Object.assign(her, { name: 'Zoe Quux', email: 'zoe@example.com' });
  let now: GoalSet = start;
  const entries = rename(log).slice();
  const replayed = replayChanges(start, entries);
  if (!replayed.ok) throw new Error(JSON.stringify(replayed.problems));
  now = replayed.value;
  const act = (change: Change): void => {
    const done = applyChanges(now, [change], {
      actor: { kind: 'human', id: zoe },
      at: '2026-06-01T09:00:00Z',
      reason: 'said by Zoe Quux',
    });
    if (!done.ok) throw new Error(JSON.stringify(done.problems));
    now = done.value.goals;
    entries.push(...done.value.entries);
  };
  const upsert = (more: object): Change => ({
    kind: 'upsertReference',
    reference: { entity: 'person', value: { id: zoe, name: 'Zoe Quux', email: 'zoe@example.com', ...more } },
  });
  act({
    kind: 'add',
    goal: {
      entity: 'objective',
      value: {
        id: 'calm',
        title: 'Zoe Quux leads calmly',
        cycle: 'open',
        commitment: 'committed',
        extensions: { ask: ['zoe@example.com'] },
      },
    },
  });
  act({
    kind: 'add',
    goal: {
      entity: 'keyResult',
      value: {
        id: 'calm-kr',
        objective: 'calm',
        title: 'Calls',
        measure: { kind: 'change', from: 0, to: 10 },
      },
    },
  });
  act({ kind: 'setOwners', goal: 'calm-kr', owners: [{ who: { person: zoe }, as: 'accountable' }] });
  act({
    kind: 'applyTemplate',
    people: [zoe],
    kras: [{ id: 'care', title: 'Care' }],
    kpis: [{ id: 'care-k', kra: 'care', title: 'K', measure: { kind: 'binary' } }],
  });
  act({ kind: 'setWeight', goal: 'care-zoe-quux', weight: 7 });
  act({
    kind: 'recordCheckIn',
    checkIn: {
      key: 'f1',
      goal: 'calm-kr',
      on: '2026-05-20',
      at: '2026-05-20T09:00:00Z',
      value: 4,
      by: zoe,
      note: 'I am worn out',
    },
  });
  act({
    kind: 'recordCheckIn',
    checkIn: {
      key: 'f2',
      goal: 'calm-kr',
      on: '2026-05-21',
      at: '2026-05-21T09:00:00Z',
      value: 5,
      note: 'went well, says Zoe Quux',
    },
  });
  act(
    upsert({
      name: 'Zoe Q. Miller',
      externalIds: [{ system: 'hris', kind: 'number', id: 'E-77' }],
      extensions: { passport: 12 },
    }),
  );
  act(upsert({ name: 'zoe-quux' }));
  act(upsert({}));
  act({ kind: 'revise', goal: 'calm', set: { title: 'Lead calmly, with zoe@example.com' } });
  act({ kind: 'revise', goal: 'calm', set: { title: 'Lead calmly, with Zoe Quux' } });
  const undone = undoChange(now, entries.at(-1)!, {
    actor: { kind: 'human', id: zoe },
    at: '2026-06-02T09:00:00Z',
  });
  if (!undone.ok) throw new Error(JSON.stringify(undone.problems));
  entries.push(...undone.value.entries);
  return { base: start, log: entries, states: [undone.value.goals] };
};
