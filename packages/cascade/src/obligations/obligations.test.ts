import { compileGoals } from '@throughline/core';
import type { AiSystem, GoalSet } from '@throughline/core';
import { UsageError } from '@throughline/core';
import { duties, dutiesOf, obligationMessagesGerman, obligations } from '@throughline/cascade/obligations';
import { describe, expect, it } from 'vitest';
import { acme, initiative, keyResult, kpi, kra, objective, to } from '../../test/acme.ts';
import { obligationMessages } from './obligation-messages.ts';

const on = '2026-05-15';
const system = (more: Partial<AiSystem> = {}): AiSystem => ({
  id: 'bot',
  name: 'Claims bot',
  riskClass: 'high',
  classifiedOn: '2026-01-10',
  ...more,
});
/** A system with an initiative on the line of a team's objective, below one of the company. */
const company = (parts: Partial<GoalSet> = {}): GoalSet =>
  acme({
    objectives: [
      objective('top', { unit: 'acme' }),
      objective('team', { unit: 'inside', supports: to('top1') }),
      objective('rules', { unit: 'success', supports: to('top1') }),
    ],
    keyResults: [keyResult('top1', 'top'), keyResult('use', 'team')],
    initiatives: [initiative('i', { supports: to('use'), aiSystems: ['bot'] })],
    aiSystems: [system()],
    ...parts,
  });
/** Duty, state and goal of each duty that a goal answers to. */
const answered = (goals: GoalSet, at = 0) =>
  obligations(goals, { on })
    .systems[at]!.obligations.filter(({ state }) => state !== 'open')
    .map(({ duty, state, goal }) => [duty, state, goal]);
const withKeyResults = (...more: readonly ReturnType<typeof keyResult>[]) =>
  company({ keyResults: [keyResult('top1', 'top'), keyResult('use', 'team'), ...more] });

describe('which duties apply', () => {
  const of = (more: Partial<AiSystem>) =>
    dutiesOf(system(more)).map(({ duty, from }) => [duty.article, from]);
  const later = '2027-12-02';

  it('goes by risk class and part: a deployer when nothing is said', () => {
    expect(of({})).toEqual(
      ['26(6)', '26(2)', '26(7)', '27', '26(5)', '26(5)', '86'].map((article) => [article, later]),
    );
    expect(of({ actsAs: 'provider' })).toEqual(
      ['12', '13', '14', '72', '73'].map((article) => [article, later]),
    );
    expect(of({ riskClass: 'minimal' })).toEqual([]);
    expect(of({ riskClass: 'prohibited' })).toEqual([['5', '2025-02-02']]);
    expect(of({ riskClass: 'unclassified', actsAs: 'provider' })).toEqual([['6', '2025-02-02']]);
    expect(of({ riskClass: 'limited' })).toEqual([['50', '2026-08-02']]);
  });

  it('gives makers of systems that were in use before until December', () => {
    const provider = { riskClass: 'limited', actsAs: 'provider' } as const;
    expect(of({ ...provider, deployedOn: '2026-08-01' })).toEqual([['50', '2026-12-02']]);
    expect(of({ ...provider, deployedOn: '2026-08-02' })).toEqual([['50', '2026-08-02']]);
    expect(of({ ...provider, deployedOn: 'soon' })).toEqual([['50', '2026-08-02']]);
    expect(of({ riskClass: 'limited', deployedOn: '2026-08-01' })).toEqual([['50', '2026-08-02']]);
  });

  it('holds no duty twice for the same class and part', () => {
    const keys = duties.flatMap(({ id, who, riskClasses }) =>
      riskClasses.map((each) => [id, who, each].join()),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('is in force from its first day on', () => {
    const inForce = (day: string) =>
      obligations(company(), { on: day }).systems[0]!.obligations.map((one) => one.inForce);
    expect(new Set(inForce('2027-12-01'))).toEqual(new Set([false]));
    expect(new Set(inForce('2027-12-02'))).toEqual(new Set([true]));
  });
});

describe('a new system', () => {
  it('is listed as soon as the document has it, and has nothing but its classification to do before that', () => {
    const before = obligations(company(), { on });
    const after = obligations(
      company({ aiSystems: [system(), system({ id: 'new', name: 'New', riskClass: 'unclassified' })] }),
      { on },
    );
    expect(after.systems.slice(0, 1)).toEqual(before.systems);
    expect(after.systems[1]).toMatchObject({
      system: 'new',
      onLine: false,
      obligations: [{ duty: 'classification', article: '6', state: 'open', inForce: true }],
    });
    expect(after.counts.open).toBe(before.counts.open + 1);
  });

  it('without an initiative is told to get a line first, where a goal must stand on it', () => {
    const { systems } = obligations(company({ initiatives: [] }), { on });
    const unlinked = systems[0]!.obligations.filter(({ next }) => next.includes('initiative'));
    expect(unlinked.map(({ duty }) => duty)).toEqual(['oversight', 'assessment']);
  });

  it('counts once when its id is used twice, and not at all when nothing has it', () => {
    const goals = company({
      aiSystems: [system(), system({ riskClass: 'minimal' })],
      initiatives: [initiative('i', { supports: to('use'), aiSystems: ['gone', 'bot'] })],
    });
    expect(obligations(goals, { on }).systems.map(({ riskClass }) => riskClass)).toEqual(['high']);
    expect(obligations(acme(), { on })).toMatchObject({
      systems: [],
      counts: { covered: 0, late: 0, open: 0 },
    });
  });
});

describe('a goal that answers', () => {
  it('is known by metric, label or title, in both languages', () => {
    const more = [
      { metric: 'monitoring-coverage' },
      { labels: ['ai-duty/monitoring'] },
      { title: 'Post-market monitoring of 100 % of decisions' },
      { title: 'Überwachungsabdeckung auf 95 %' },
    ];
    for (const one of more)
      expect(answered(withKeyResults(keyResult('m', 'team', one)))).toEqual([['monitoring', 'covered', 'm']]);
    expect(answered(withKeyResults(keyResult('m', 'team', { title: 'Monitor something' })))).toEqual([]);
  });

  it('stands on the line: beside the key result, above it, or before it', () => {
    const title = 'Share under human review';
    expect(answered(withKeyResults(keyResult('h', 'team', { title })))).toEqual([
      ['oversight', 'covered', 'h'],
    ]);
    expect(answered(withKeyResults(keyResult('h', 'top', { title })))).toEqual([
      ['oversight', 'covered', 'h'],
    ]);
    const apart = withKeyResults(keyResult('h', 'rules', { title }));
    expect(answered(apart)).toEqual([]);
    const waits = initiative('i', { supports: to('use'), aiSystems: ['bot'], dependsOn: ['h'] });
    expect(answered({ ...apart, initiatives: [waits] })).toEqual([['oversight', 'covered', 'h']]);
    const cut = initiative('i', { supports: to('use'), aiSystems: ['bot'], state: 'cancelled' });
    expect(answered({ ...withKeyResults(keyResult('h', 'team', { title })), initiatives: [cut] })).toEqual(
      [],
    );
  });

  it('may answer for the whole organisation when it stands on the line of no system', () => {
    const incidents = { metric: 'incident-response-time' };
    expect(answered(withKeyResults(keyResult('r', 'rules', incidents)))).toEqual([
      ['incidents', 'covered', 'r'],
    ]);
    const kpis = company({ kras: [kra('care')], kpis: [kpi('r', 'care', incidents)] });
    expect(answered(kpis)).toEqual([['incidents', 'covered', 'r']]);
    const two = company({
      aiSystems: [system(), system({ id: 'other', name: 'Other' })],
      initiatives: [
        initiative('i', { supports: to('use'), aiSystems: ['bot'] }),
        initiative('j', { supports: to('rules'), aiSystems: ['other'] }),
      ],
      keyResults: [keyResult('top1', 'top'), keyResult('use', 'team'), keyResult('r', 'rules', incidents)],
    });
    expect(answered(two, 0)).toEqual([]);
    expect(answered(two, 1)).toEqual([['incidents', 'covered', 'r']]);
  });

  it('is open, unless it is done once; one that is set aside never answers', () => {
    const title = 'Monitoring coverage';
    for (const state of ['closed', 'cancelled', 'postponed'] as const)
      expect(answered(withKeyResults(keyResult('m', 'team', { title, state })))).toEqual([]);
    const manual = { title: 'Instructions for use', measure: { kind: 'binary' } } as const;
    const made = (state: 'closed' | 'cancelled') => ({
      ...withKeyResults(keyResult('m', 'team', { ...manual, state })),
      aiSystems: [system({ actsAs: 'provider' })],
    });
    expect(answered(made('closed'))).toEqual([['instructions', 'covered', 'm']]);
    expect(answered(made('cancelled'))).toEqual([]);
  });

  it('for the assessment is a milestone that ends before first use', () => {
    const fria = (deployedOn: string | undefined, more = {}) => ({
      ...withKeyResults(
        keyResult('f', 'team', {
          title: 'Fundamental rights impact assessment done',
          measure: { kind: 'binary' },
          deadline: '2026-05-31',
          ...more,
        }),
      ),
      aiSystems: [system(deployedOn === undefined ? {} : { deployedOn })],
    });
    expect(answered(fria(undefined))).toEqual([['assessment', 'covered', 'f']]);
    expect(answered(fria('2026-06-01'))).toEqual([['assessment', 'covered', 'f']]);
    expect(answered(fria('2026-05-31'))).toEqual([['assessment', 'late', 'f']]);
    expect(
      answered(fria('2026-06-01', { kind: 'outcome', measure: { kind: 'change', from: 0, to: 1 } })),
    ).toEqual([]);
    const steps = { kind: 'milestone', measure: { kind: 'change', from: 0, to: 100 } };
    expect(answered(fria('2026-06-01', steps))).toEqual([['assessment', 'covered', 'f']]);
    const { systems } = obligations(fria('2026-05-31'), { on });
    expect(systems[0]!.obligations.find(({ duty }) => duty === 'assessment')?.next).toContain('2026-05-31');
  });

  it('of several is the one that ends first, whatever the order', () => {
    const [soon, late] = ['2026-05-20', '2026-06-20'].map((deadline, at) =>
      keyResult(`f${at}`, 'team', { title: 'FRIA', kind: 'milestone', deadline }),
    );
    for (const list of [
      [soon!, late!],
      [late!, soon!],
    ])
      expect(answered(withKeyResults(...list))).toEqual([['assessment', 'covered', 'f0']]);
  });

  it('is found in circles of links too', () => {
    const goals = company({
      objectives: [objective('a', { supports: to('b1') }), objective('b', { supports: to('a1') })],
      keyResults: [
        keyResult('a1', 'a'),
        keyResult('b1', 'b'),
        keyResult('m', 'a', { metric: 'monitoring-coverage' }),
      ],
      initiatives: [initiative('i', { supports: to('a1'), aiSystems: ['bot'] })],
    });
    expect(answered(goals)).toEqual([['monitoring', 'covered', 'm']]);
  });
});

describe('the answer', () => {
  it('says that it is no legal advice, in English and German', () => {
    expect(obligations(acme(), { on }).notice).toContain('not legal advice');
    expect(obligations(acme(), { on, messages: obligationMessagesGerman }).notice).toContain(
      'keine Rechtsberatung',
    );
  });

  it('has the same keys and facts in German, without a final period', () => {
    expect(Object.keys(obligationMessagesGerman)).toEqual(Object.keys(obligationMessages));
    const names = (text = '') => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
    for (const [key, english] of Object.entries<{ message: string; help?: string }>(obligationMessages)) {
      const german = obligationMessagesGerman[key]!;
      expect([key, names(german.message), german.help === undefined]).toEqual([
        key,
        names(english.message),
        english.help === undefined,
      ]);
      for (const text of [english.message, english.help ?? '', german.message, german.help ?? ''])
        expect([text, /[\r\n]|\.$/.test(text)]).toEqual([text, false]);
    }
  });

  it('is the same from a document and from an index, and survives JSON', () => {
    const goals = withKeyResults(keyResult('m', 'team', { metric: 'monitoring-coverage' }));
    const answer = obligations(goals, { on });
    expect(obligations(compileGoals(goals), { on })).toEqual(answer);
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
  });

  it('refuses what is no date, no option and no catalogue', () => {
    const wrong: unknown[] = [
      undefined,
      {},
      { on: '2026-02-30' },
      { on: 5 },
      { on, asOf: on },
      { on, messages: null },
      { on, messages: 'de' },
    ];
    for (const options of wrong) expect(() => obligations(acme(), options as never)).toThrow(UsageError);
  });
});
