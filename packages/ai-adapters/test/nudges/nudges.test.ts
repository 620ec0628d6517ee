import { accessPolicies } from '@throughline/cascade';
import { UsageError } from '@throughline/core';
import type { GoalSet, ReviewBook } from '@throughline/core';
import { describe, expect, it } from 'vitest';
import { translateNotice } from '@throughline/ai-adapters';
import { draftMessagesGerman } from '@throughline/ai-adapters/german';
import { allNudges, nudges } from '@throughline/ai-adapters/nudges';
import type { NudgeContext, NudgeRun, NudgeTrigger } from '@throughline/ai-adapters/nudges';
import { realZones } from './real-zones.ts';

const owner = (person: string) => [{ who: { person }, as: 'accountable' as const }];
const measure = { kind: 'change', from: 0, to: 10 } as const;
const fact = (goal: string, on: string, value: number) => ({
  key: `${goal} ${on}`,
  goal,
  on,
  at: `${on}T09:00:00Z`,
  value,
});

const goals: GoalSet = {
  schemaVersion: 1,
  organization: { id: 'acme', name: 'Acme', timeZone: 'Europe/Berlin' },
  people: [
    { id: 'ana', name: 'Ana' },
    { id: 'bo', name: 'Bo', timeZone: 'America/New_York' },
    { id: 'cy', name: 'Cy', active: false },
    { id: 'dee', name: 'Dee' },
  ],
  units: [{ id: 'all', name: 'Acme', kind: 'company' }],
  assignments: [
    { id: 'a1', person: 'ana', unit: 'all', from: '2026-01-01' },
    { id: 'a2', person: 'bo', unit: 'all', managers: ['ana'], from: '2026-01-01' },
    { id: 'a3', person: 'dee', unit: 'all', from: '2026-07-01' },
  ],
  cycles: [
    { id: 'q2', name: 'Q2', start: '2026-04-01', end: '2026-07-01', state: 'active', rhythm: 'twelve-week' },
  ],
  objectives: [
    { id: 'win', title: 'Win', unit: 'all', cycle: 'q2', commitment: 'aspirational', owners: owner('ana') },
    { id: 'left', title: 'Left', unit: 'all', cycle: 'q2', commitment: 'aspirational', owners: owner('cy') },
  ],
  // Dee begins in July, so may see nothing yet.
  keyResults: [
    { id: 'arr', objective: 'win', title: 'ARR', measure },
    { id: 'nps', objective: 'win', title: 'NPS', measure, owners: owner('bo') },
    { id: 'lost', objective: 'left', title: 'Lost', measure },
    { id: 'early', objective: 'win', title: 'Early', measure, owners: owner('dee') },
  ],
  checkIns: [
    fact('arr', '2026-05-25', 4),
    fact('nps', '2026-04-20', 3),
    fact('nps', '2026-06-01', 3),
    fact('nps', '2026-06-08', 3),
  ],
};
const reviewBook: ReviewBook = {
  schemaVersion: 1,
  organization: 'acme',
  conversations: [
    {
      id: 't',
      person: 'bo',
      with: 'ana',
      on: '2026-05-01',
      actionItems: [
        { id: 'i1', title: 'Call the bank', owner: 'bo', due: '2026-06-14' },
        { id: 'i2', title: 'Write it up', owner: 'ana' },
        { id: 'i3', title: 'Done', owner: 'bo', due: '2026-05-10', doneOn: '2026-05-09' },
        { id: 'i4', title: 'Nobody left', owner: 'cy', due: '2026-05-10' },
      ],
    },
  ],
};
const context: NudgeContext = {
  now: '2026-06-15T15:00:00Z',
  zones: realZones,
  access: accessPolicies.standard,
  reviewBook,
  held: new Set(),
  perDay: 10,
};
const sent = (run: NudgeRun): readonly (readonly unknown[])[] =>
  run.digests.flatMap(({ person, nudges: own }) => own.map(({ message }) => [person, message]));
const only = (kind: NudgeTrigger['kind'], more: object = {}): NudgeRun =>
  nudges(goals, [{ kind, ...more }], context);

describe('each trigger', () => {
  it('check-in: at the day, not before', () => {
    expect(sent(only('check-in'))).toEqual([['ana', '`ARR` has had no check-in for 21 days']]);
    expect(sent(nudges(goals, [{ kind: 'check-in' }], { ...context, now: '2026-06-14T15:00:00Z' }))).toEqual(
      [],
    );
    expect(sent(only('check-in', { days: 22 }))).toEqual([]);
    expect(only('check-in').forNobody).toEqual([
      { kind: 'check-in', subject: 'early', person: 'dee', because: 'not-visible' },
      { kind: 'check-in', subject: 'lost', because: 'nobody' },
    ]);
  });

  it('stalled: check-ins came and nothing moved', () => {
    expect(sent(only('stalled'))).toEqual([['bo', '`NPS` has stood at 30 % for at least 21 days']]);
    expect(sent(only('stalled', { days: 60 }))).toEqual([]);
  });

  it('action items: the day after, or two weeks after the talk', () => {
    expect(sent(only('action-item'))).toEqual([
      ['ana', '`Write it up` was agreed on 2026-05-01 and is still open'],
      ['bo', '`Call the bank` was agreed for 2026-06-14'],
    ]);
    expect(sent(only('action-item', { days: 2, undatedDays: 46 }))).toEqual([]);
    expect(only('action-item').forNobody).toEqual([
      { kind: 'action-item', subject: 'i4', because: 'nobody' },
    ]);
  });

  it('talks: the manager, not the other one', () => {
    expect(sent(only('talk'))).toEqual([['ana', 'the last one-to-one with `Bo` was 45 days ago']]);
    expect(sent(only('talk', { days: 46 }))).toEqual([]);
    const none = nudges(goals, [{ kind: 'talk' }], {
      ...context,
      reviewBook: { schemaVersion: 1, organization: 'acme' },
    });
    expect(sent(none)).toEqual([['ana', 'there is no one-to-one with `Bo` on record']]);
  });

  it('talks: until the day before an assignment ends', () => {
    const until = (to: string): GoalSet => ({
      ...goals,
      assignments: goals.assignments!.map((each) => (each.person === 'bo' ? { ...each, to } : each)),
    });
    const run = (to: string): NudgeRun => nudges(until(to), [{ kind: 'talk' }], context);
    expect(sent(run('2026-06-16'))).toEqual(sent(only('talk')));
    expect(sent(run('2026-06-15'))).toEqual([]);
  });

  it('reviews: only where the host says which were held', () => {
    const found = only('review').digests.flatMap(({ nudges: own }) => own);
    expect(new Set(found.map(({ data }) => data['activity']))).toContain('alignment');
    const { held: _, ...without } = context;
    expect(sent(nudges(goals, [{ kind: 'review' }], without))).toEqual([]);
    const held = new Set(found.map(({ subject }) => subject));
    expect(sent(nudges(goals, [{ kind: 'review' }], { ...context, held }))).toEqual([]);
  });

  it('have German texts, and no text blames anybody', () => {
    const found = nudges(goals, allNudges, { ...context, perDay: 100 }).digests.flatMap(
      ({ nudges: own }) => own,
    );
    expect(new Set(found.map(({ kind }) => kind)).size).toBe(5);
    for (const nudge of found) {
      expect(translateNotice(nudge, draftMessagesGerman).message).not.toBe(nudge.message);
      expect(`${nudge.message} ${nudge.help}`).not.toMatch(
        /\b(fail|failed|forgot|late|neglect|should have|fault)\b/i,
      );
    }
  });
});

describe('limits', () => {
  it('hold the longest waiting back last, and spread the rest over the days', () => {
    const run = nudges(goals, allNudges, { ...context, perDay: 1 });
    expect(run.digests.map(({ person, nudges: own }) => [person, own.length])).toEqual([
      ['ana', 1],
      ['bo', 1],
    ]);
    const bo = run.held.filter(({ nudge }) => nudge.person === 'bo');
    // Nine in the morning in New York, one day after the other.
    expect(bo.slice(0, 2).map(({ because, notBefore }) => [because, notBefore])).toEqual([
      ['daily-limit', '2026-06-16T13:00:00Z'],
      ['daily-limit', '2026-06-17T13:00:00Z'],
    ]);
    const days = run.digests.map(({ nudges: own }) => own[0]!.days);
    expect(
      days.every((wait, at) =>
        run.held.every(({ nudge }) => nudge.person !== ['ana', 'bo'][at] || nudge.days <= wait),
      ),
    ).toBe(true);
  });

  it('count what was sent today on the clock of the one who got it', () => {
    // Half past three at night in Berlin is yesterday evening in New York.
    const before = { id: 'x', person: 'bo', at: '2026-06-15T03:30:00Z' };
    const run = (person: string) =>
      nudges(goals, allNudges, { ...context, perDay: 1, sent: [{ ...before, person }] });
    expect(run('bo').digests.map(({ person }) => person)).toEqual(['ana', 'bo']);
    expect(run('ana').digests.map(({ person }) => person)).toEqual(['bo']);
  });

  it('quiet hours follow clocks that go back: the second half past one is quiet again', () => {
    const quiet = { from: '00:00', to: '01:30' };
    // 01:10 for the second time in New York; the first half past one was forty minutes ago.
    const now = '2026-11-01T06:10:00Z';
    const late: GoalSet = {
      ...goals,
      cycles: [{ id: 'q2', name: 'Q', start: '2026-04-01', end: '2027-01-01', state: 'active' }],
    };
    const run = nudges(late, [{ kind: 'check-in' }], { ...context, now, quiet });
    const [bo] = run.held.filter(({ nudge }) => nudge.person === 'bo');
    expect([bo?.because, bo?.notBefore]).toEqual(['quiet-hours', '2026-11-01T06:30:00Z']);
  });
});

describe('wrong calls', () => {
  it.each([
    [undefined, context],
    [[{ kind: 'gossip' }], context],
    [[{ kind: 'talk' }, { kind: 'talk' }], context],
    [[{ kind: 'talk', days: 0 }], context],
    [[{ kind: 'talk', weeks: 1 }], context],
    [[null], context],
    [allNudges, { ...context, perDay: -1 }],
    [allNudges, { ...context, perDay: Number.NaN }],
    [allNudges, { ...context, quiet: { from: '09:00', to: '09:00' } }],
    [allNudges, { ...context, quiet: { from: '25:00', to: '09:00' } }],
    [allNudges, { ...context, sent: [{ id: 'x', person: 'ana', at: 'today' }] }],
    [allNudges, { ...context, held: [] }],
    [allNudges, { ...context, reviewBook: { schemaVersion: 1, conversations: [{}] } }],
    [allNudges, { ...context, now: 'now' }],
    [allNudges, { ...context, zones: {} }],
    [allNudges, { ...context, extra: 1 }],
    [allNudges, undefined],
  ])('are refused %#', (triggers, wrong) => {
    expect(() => nudges(goals, triggers as never, wrong as never)).toThrow(UsageError);
  });
});
