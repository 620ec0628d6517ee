import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawnLogs } from '../../test/drawn-log.ts';
import { applied, keyOf } from '../../test/change-samples.ts';
import { smallCompany } from '../../test/small-company.ts';
import type { ChangeEntry } from '../change/change-entry.ts';
import type { GoalSet } from '../model/goal-set.ts';
import { type EvidenceOptions, evidenceFile } from './evidence-file.ts';
import { formatEvidenceFile } from './format-evidence-file.ts';

const owner = (person: string) => [{ who: { person }, as: 'accountable' }] as const;
const first = { actor: { kind: 'human', id: 'ana' }, at: '2026-05-02T09:00:00Z' } as const;
const second = { ...first, at: '2026-05-20T09:00:00Z' } as const;

/** A quarter of Ana: a target that moved, a fact taken back, a judgement, a goal handed over to Ben. */
const story = (): readonly ChangeEntry[] => {
  const one = applied(
    [
      {
        kind: 'shiftTarget',
        goal: 'arr',
        measure: { kind: 'change', from: 8, to: 9 },
        reason: 'less\ndemand',
      },
      {
        kind: 'recordCheckIn',
        checkIn: {
          key: 'c2',
          goal: 'arr',
          on: '2026-04-30',
          at: first.at,
          value: 8.5,
          by: 'ben',
          source: 'crm',
          note: 'first one',
        },
      },
    ],
    first,
  );
  const two = applied(
    [
      {
        kind: 'retractCheckIn',
        checkIn: { key: 'c3', goal: 'arr', on: '2026-05-03', at: second.at, retracts: 'c2' },
      },
      {
        kind: 'judge',
        judgement: {
          id: 'j1',
          goal: 'arr',
          by: 'ana',
          on: '2026-05-19',
          at: second.at,
          score: 0.75,
          status: 'behind',
          reason: 'seen',
        },
      },
      {
        kind: 'retrospect',
        retrospective: { id: 'r1', goal: 'arr', on: '2026-05-20', wentWell: ['calls'], rootCause: 'prices' },
      },
      { kind: 'setOwners', goal: 'mid', owners: owner('ben') },
    ],
    second,
    one.goals,
  );
  return [...one.entries, ...two.entries];
};

const fileOf = (options: EvidenceOptions, base: GoalSet = smallCompany, log = story()) => {
  const file = evidenceFile(base, log, options);
  if (!file.ok) throw new Error(JSON.stringify(file.problems));
  return file.value;
};

describe('an evidence file', () => {
  test('has the goals of the person in the cycle, with every part they have in them', () => {
    const parts = (person: string, cycle: string) =>
      fileOf({ person, cycle }).goals.map(({ goal, parts: each }) => `${goal}: ${each.join(' ')}`);
    expect(parts('ana', 'q2')).toEqual([
      'arr: accountable',
      'fixed: accountable',
      'mid: former',
      'of-ended: contained',
      'of-fixed: contained',
      'shared: accountable',
      'shut: accountable',
      'top: accountable',
    ]);
    expect(parts('ana', 'q1')).toEqual(['old: accountable']);
    // The KRA has no cycle and no end, so it belongs to both.
    expect(parts('ben', 'q1')).toEqual(['care: holder', 'care-kpi: contained']);
    expect(parts('ben', 'q2')).toEqual([
      'care: holder',
      'care-kpi: contained',
      'deals: contained',
      'ended: contained',
      'levels: contained',
      'mid: accountable',
      'ready: accountable',
      'shared: accountable',
    ]);
  });

  test('tells what was agreed, changed and why, measured and judged', () => {
    const arr = fileOf({ person: 'ana', cycle: 'q2' }).goals[0]!;
    expect(arr.measure).toEqual({ kind: 'change', from: 8, to: 9 });
    expect(arr.changes.map(({ revision, by, reason, before }) => ({ revision, by, reason, before }))).toEqual(
      [
        {
          revision: 5,
          by: 'ana',
          reason: 'less\ndemand',
          before: { measure: { kind: 'change', from: 8, to: 10 } },
        },
      ],
    );
    expect(arr.facts.map(({ checkIn, retracted }) => [checkIn.key, retracted])).toEqual([
      ['c2', true],
      ['c1', undefined],
      ['c3', undefined],
    ]);
    expect(arr.judgements.map(({ id }) => id)).toEqual(['j1']);
    const deals = fileOf({ person: 'ben', cycle: 'q2' }).goals.find(({ goal }) => goal === 'deals')!;
    expect(deals.agreed.map(({ as }) => as)).toEqual(['owner', 'manager']);
  });

  test('as known earlier leaves out what came later', () => {
    const early = fileOf({ person: 'ana', cycle: 'q2', knownAt: '2026-05-10T00:00:00Z' });
    expect(early.goals.map(({ goal }) => goal)).toContain('mid');
    expect(early.goals.find(({ goal }) => goal === 'mid')!.parts).toEqual(['accountable']);
    expect(early.goals[0]!.judgements).toEqual([]);
    expect(early.goals[0]!.facts.some(({ retracted }) => retracted === true)).toBe(false);
    expect(early.revision).toBe(6);
  });

  test('is the same text for the same goals, whatever the order of their lists is, and is plain JSON', () => {
    fc.assert(
      fc.property(drawnLogs(10), ({ base, log }) => {
        const person = base.people?.[0]?.id ?? '';
        const cycle = base.cycles?.[0]?.id ?? '';
        const file = fileOf({ person, cycle }, base, log);
        const back: GoalSet = { ...base, checkIns: [...(base.checkIns ?? [])].reverse() };
        expect(JSON.stringify(fileOf({ person, cycle }, back, log))).toBe(JSON.stringify(file));
        expect(JSON.parse(JSON.stringify(file))).toEqual(file);
        for (const locale of ['en', 'de'] as const) {
          const text = formatEvidenceFile(file, locale);
          expect(text).not.toMatch(/undefined|NaN|\[object|\{[a-zA-Z]+\}/);
          const facts = file.goals.reduce((sum, { facts: { length } }) => sum + length, 0);
          expect(text.split('\n').length).toBeGreaterThan(facts);
        }
      }),
      { numRuns: 25 },
    );
  });

  test('is a finding for somebody or a cycle that is not there', () => {
    const rules = (options: EvidenceOptions): string[] => {
      const file = evidenceFile(smallCompany, story(), options);
      return file.ok ? [] : file.problems.map((each) => `${keyOf(each)} ${each.message}`);
    };
    expect(rules({ person: 'nobody', cycle: 'q2' })).toEqual([
      'log/not-in-goals there is no person `nobody` in the goals at that time',
    ]);
    expect(rules({ person: 'ana', cycle: 'q9' })).toEqual([
      'log/not-in-goals there is no cycle `q9` in the goals at that time',
    ]);
    expect(evidenceFile(smallCompany, story().slice(1), { person: 'ana', cycle: 'q2' }).ok).toBe(false);
    expect(() => fileOf({ person: 'ana', cycle: 'q2', knownAt: 'now' })).toThrow(/core\/not-an-instant/);
  });
});

test('the file reads in English and in German', () => {
  const file = fileOf({ person: 'ana', cycle: 'q2' });
  const only = { ...file, goals: file.goals.slice(0, 1) };
  expect(formatEvidenceFile(only).split('\n')).toEqual([
    'Ana (ana), Q2: from 2026-04-01, before 2026-07-01',
    'as of revision 10',
    'ARR (arr, keyResult, accountable, published)',
    '  measure: from 8 to 9',
    '  changed 2026-05-02T09:00:00Z by ana: shiftTarget (measure), measure before: from 8 to 10, because: less demand',
    '  measured for 2026-04-30: 8.5 by ben from crm, first one (taken back)',
    '  measured for 2026-05-01: 9 by ben',
    '  measured for 2026-05-03: takes back c2',
    '  judged 2026-05-19 by ana: 0.75, behind, because: seen',
    '  learnt 2026-05-20: calls; prices',
  ]);
  expect(formatEvidenceFile(only, 'de').split('\n').slice(0, 5)).toEqual([
    'Ana (ana), Q2: ab 2026-04-01, vor 2026-07-01',
    'Stand: Revision 10',
    'ARR (arr, Key Result, verantwortlich, veröffentlicht)',
    '  Messung: von 8 auf 9',
    '  geändert 2026-05-02T09:00:00Z von ana: shiftTarget (measure), Messung vorher: von 8 auf 10, Grund: less demand',
  ]);
  expect(() => formatEvidenceFile(file, 'fr' as never)).toThrow(/core\/bad-option/);
});

test('the file says in which unit a fact was measured', () => {
  const rupees = { kind: 'currency', iso: 'INR' } as const;
  const fact = { goal: 'arr', at: '2026-05-02T09:00:00Z' } as const;
  const base: GoalSet = {
    ...smallCompany,
    keyResults: (smallCompany.keyResults ?? []).map((each) =>
      each.id === 'arr' ? { ...each, measure: { kind: 'change', from: 4e8, to: 6e8, unit: rupees } } : each,
    ),
    checkIns: [
      { ...fact, key: 'a', on: '2026-05-01', value: 4.5e8 },
      { ...fact, key: 'b', on: '2026-05-02', value: 5.2e6, unit: { kind: 'currency', iso: 'EUR' } },
      { ...fact, key: 'c', on: '2026-05-03', delta: 2e6 },
    ],
  };
  const file = fileOf({ person: 'ana', cycle: 'q2' }, base, []);
  expect(
    formatEvidenceFile({ ...file, goals: file.goals.slice(0, 1) })
      .split('\n')
      .slice(3),
  ).toEqual([
    '  measure: from ₹400M to ₹600M',
    '  measured for 2026-05-01: ₹450M',
    '  measured for 2026-05-02: €5.2M',
    '  measured for 2026-05-03: +₹2M',
  ]);
});

test('the file tells what was decided at the end of a cycle, and why', () => {
  const learnt = { goal: 'arr', on: '2026-06-24' } as const;
  const base: GoalSet = {
    ...smallCompany,
    checkIns: [],
    retrospectives: [
      { ...learnt, id: 'a', next: 'carry-forward-changed', reason: 'two teams' },
      { ...learnt, id: 'b', by: 'ana', wentWell: ['calls'], next: 'stop' },
      { ...learnt, id: 'c', reason: 'no budget' },
      { ...learnt, id: 'd' },
    ],
  };
  const file = fileOf({ person: 'ana', cycle: 'q2' }, base, []);
  const arr = { ...file, goals: file.goals.slice(0, 1) };
  expect(formatEvidenceFile(arr).split('\n').slice(4)).toEqual([
    '  decided 2026-06-24: goes on, changed, because: two teams',
    '  learnt 2026-06-24 by ana: calls',
    '  decided 2026-06-24 by ana: ends',
    '  learnt 2026-06-24: nothing was written down, because: no budget',
    '  learnt 2026-06-24: nothing was written down',
  ]);
  expect(formatEvidenceFile(arr, 'de').split('\n')[4]).toBe(
    '  entschieden 2026-06-24: geht verändert weiter, Grund: two teams',
  );
});
