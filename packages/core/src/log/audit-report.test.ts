import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawnLogs } from '../../test/drawn-log.ts';
import { applied, draft as anyDraft } from '../../test/change-samples.ts';
import type { AcceptDraftChange, Change } from '../change/change.ts';
import type { ChangeEntry } from '../change/change-entry.ts';
import { undoChange } from '../change/undo-change.ts';
import { type AuditPeriod, auditReport } from './audit-report.ts';

const draft = anyDraft as AcceptDraftChange;
const quarter = { from: '2026-04-01T00:00:00Z', to: '2026-07-01T00:00:00Z' } as const;
const reportOf = (log: readonly ChangeEntry[], period: AuditPeriod = quarter) => {
  const report = auditReport(log, period);
  if (!report.ok) throw new Error(JSON.stringify(report.problems));
  return report.value;
};
const entry = (
  revision: number,
  at: string,
  change: Change,
  inverse: ChangeEntry['inverse'] = [],
): ChangeEntry => ({
  revision,
  actor: { kind: 'human', id: 'ana' },
  at,
  change,
  inverse,
});

describe('an audit report', () => {
  test('tells target shifts, voided agreements, corrections and drafts of a model, with who and why', () => {
    const { goals, entries } = applied([
      {
        kind: 'shiftTarget',
        goal: 'deals',
        measure: { kind: 'change', from: 0, to: 12 },
        reason: 'more demand',
      },
      {
        kind: 'correctClosed',
        checkIn: { key: 'late', goal: 'ended', on: '2026-04-30', at: '2026-05-15T12:00:00Z', done: true },
        reason: 'found the paper',
      },
      draft,
      {
        ...draft,
        draft: 'd2',
        aiGenerated: false,
        goals: [{ entity: 'initiative', value: { id: 'own', title: 'Own' } }],
      },
      { kind: 'setWeight', goal: 'arr', weight: 3 },
    ]);
    const undone = undoChange(goals, entries[0]!, {
      actor: { kind: 'human', id: 'ben' },
      at: '2026-05-16T12:00:00Z',
      reason: 'not yet',
    });
    if (!undone.ok) throw new Error(JSON.stringify(undone.problems));
    const report = reportOf([...entries, ...undone.value.entries]);
    const line = { at: '2026-05-15T12:00:00Z', by: 'ana' };
    const undo = { at: '2026-05-16T12:00:00Z', by: 'ben', reason: 'not yet' };
    const [before, after] = [
      { kind: 'change', from: 0, to: 10 },
      { kind: 'change', from: 0, to: 12 },
    ];
    expect(report.targetShifts).toEqual([
      { ...line, revision: 5, reason: 'more demand', goal: 'deals', before, after },
      { ...undo, revision: 5 + entries.length, goal: 'deals', before: after, after: before },
    ]);
    expect(report.voidedSignOffs).toEqual([
      { ...line, revision: 5, reason: 'more demand', goal: 'deals', kind: 'shiftTarget', signOffs: 2 },
    ]);
    expect(report.corrections).toEqual([
      { ...line, revision: 6, reason: 'found the paper', goal: 'ended', key: 'late' },
    ]);
    expect(report.aiDrafts).toEqual([
      {
        ...line,
        revision: 7,
        draft: 'd1',
        drafter: 'rules',
        acceptedBy: 'ana',
        outcome: 'edited',
        editRatio: 0.2,
        goals: ['new'],
      },
    ]);
    expect(report.afterFreeze).toEqual([]);
    expect(report.kinds).toEqual([
      { kind: 'acceptDraft', count: 2 },
      { kind: 'correctClosed', count: 1 },
      { kind: 'restore', count: 1 },
      { kind: 'setWeight', count: 1 },
      { kind: 'shiftTarget', count: 1 },
    ]);
  });

  test('takes what lies in the period, and knows what was frozen before it', () => {
    const freeze = { kind: 'setState', goal: 'arr', step: 'freeze' } as const;
    const weigh = (weight: number): Change => ({ kind: 'setWeight', goal: 'arr', weight });
    const back = (weight: number): ChangeEntry['inverse'] => [
      { kind: 'restore', entity: 'keyResult', id: 'arr', set: { weight } },
    ];
    const log = [
      entry(1, '2026-03-01T00:00:00Z', weigh(1), back(9)),
      entry(2, '2026-03-31T23:59:59.999Z', freeze, []),
      entry(3, '2026-04-01T00:00:00Z', weigh(2), back(1)),
      entry(4, '2026-06-30T23:59:59.999Z', weigh(3), back(2)),
      entry(5, '2026-07-01T00:00:00Z', weigh(4), back(3)),
    ];
    const report = reportOf(log);
    expect(report.entries).toBe(2);
    expect(report.afterFreeze.map(({ revision, goal, kind }) => [revision, goal, kind])).toEqual([
      [3, 'arr', 'setWeight'],
      [4, 'arr', 'setWeight'],
    ]);
  });

  test('of two periods side by side adds up to that of both', () => {
    fc.assert(
      fc.property(drawnLogs(), fc.nat(), ({ log }, cut) => {
        const middle = log[cut % log.length]!.at;
        const [one, two, both] = [
          reportOf(log, { ...quarter, to: middle }),
          reportOf(log, { ...quarter, from: middle }),
          reportOf(log),
        ];
        expect(one.entries + two.entries).toBe(both.entries);
        expect(both.entries).toBe(log.length);
        for (const list of [
          'targetShifts',
          'afterFreeze',
          'voidedSignOffs',
          'corrections',
          'aiDrafts',
        ] as const)
          expect([...one[list], ...two[list]]).toEqual(both[list]);
        expect(both.targetShifts.length).toBeGreaterThanOrEqual(
          log.filter(({ change }) => change.kind === 'shiftTarget').length,
        );
        expect(both.kinds.reduce((sum, { count }) => sum + count, 0)).toBe(log.length);
      }),
      { numRuns: 40 },
    );
  });

  test('of something that is no log is a finding', () => {
    for (const log of [null, 'x', [1], [{}]]) expect(auditReport(log as never, quarter).ok).toBe(false);
    expect(() => auditReport([], { ...quarter, from: '2026-04-01' })).toThrow(/core\/not-an-instant/);
    expect(() => auditReport([], {} as never)).toThrow(/core\/not-an-instant/);
  });
});
