import { type CheckIn, type GoalSet } from '@throughline/core';
import { applyChanges, encodeChangeLog, eraseFromLog, replayChanges } from '@throughline/core/change';
import { chainChangeLog, sha256Of, verifyChangeLog } from '@throughline/core/hash';
import { compare, printTable } from './harness.ts';

const desk = { actor: { kind: 'service', id: 'privacy-desk' }, at: '2026-06-20T09:00:00Z' } as const;
const target = { person: 'person0', tombstone: 'x4711' } as const;

/** A company of one key result and many facts, each with an author and a note. */
const companyOf = (checkIns: readonly CheckIn[]): GoalSet => ({
  schemaVersion: 1,
  organization: { id: 'acme', name: 'Acme' },
  people: Array.from({ length: 1000 }, (_, at) => ({
    id: `person${String(at)}`,
    name: `Name Nr${String(at)}`,
  })),
  cycles: [{ id: 'q2', name: 'Q2', start: '2026-04-01', end: '2026-07-01', state: 'active' }],
  objectives: [{ id: 'grow', title: 'Grow', cycle: 'q2', commitment: 'committed' }],
  keyResults: [
    { id: 'deals', objective: 'grow', title: 'Deals', measure: { kind: 'change', from: 0, to: 10 } },
  ],
  checkIns,
});

const factsOf = (count: number): CheckIn[] =>
  Array.from({ length: count }, (_, at) => ({
    key: `crm/${String(at)}`,
    goal: 'deals',
    on: '2026-04-30',
    at: '2026-04-30T09:00:00Z',
    value: at % 10,
    by: `person${String(at % 7 === 0 ? 0 : at % 1000)}`,
    note: `went on as planned, ${String(at)}`,
  }));

/** What keeping a log costs: sealing, verifying, erasing a person. */
export const logUpkeep = (count: number): void => {
  const facts = factsOf(count);
  const [empty, full] = [companyOf([]), companyOf(facts)];
  const changes = facts.map((checkIn) => ({ kind: 'recordCheckIn', checkIn }) as const);
  const done = applyChanges(empty, changes, desk);
  if (!done.ok) throw new Error(done.problems[0].message);
  const { entries } = done.value;
  const salt = (revision: number): string => `only for measuring ${String(revision)}`;
  const sealed = chainChangeLog(entries, { salt });
  const mustHold = (ok: boolean): void => {
    if (!ok) throw new Error('the log must hold');
  };
  const many = count.toLocaleString('en');
  printTable(
    `Proving a log of ${many} check-ins`,
    compare(
      [
        { name: 'hashing the entries bare', run: () => entries.map((entry) => sha256Of(entry)) },
        { name: 'chainChangeLog', run: () => chainChangeLog(entries, { salt }) },
        { name: 'verifyChangeLog', run: () => mustHold(verifyChangeLog(sealed).ok) },
      ],
      5,
    ),
  );
  printTable(
    `Erasing a person, ${many} check-ins`,
    compare(
      [
        { name: 'replayChanges', run: () => mustHold(replayChanges(empty, entries).ok) },
        { name: 'encodeChangeLog', run: () => encodeChangeLog(entries) },
        {
          name: 'eraseFromLog, facts in the base',
          run: () => mustHold(eraseFromLog(full, [], { ...desk, ...target }).ok),
        },
        {
          name: 'eraseFromLog, facts in the log',
          run: () => mustHold(eraseFromLog(empty, entries, { ...desk, ...target }).ok),
        },
      ],
      5,
    ),
  );
};
