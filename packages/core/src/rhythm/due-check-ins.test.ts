import { compileGoals, dueCheckIns, rhythmDefaults, UsageError } from '@throughline/core';
import type { DueCheckIn, GoalSet } from '@throughline/core';
import { describe, expect, it } from 'vitest';
import { reviewCompany, zones } from '../../test/review-company.ts';

const at = (now: string, goals: GoalSet = reviewCompany): ReadonlyMap<string, DueCheckIn> =>
  new Map(dueCheckIns(goals, { now, zones }).map((due) => [due.goal, due]));
const due = (now: string, goal: string): unknown[] | undefined => {
  const found = at(now).get(goal);
  return found && [found.today, found.last, found.silentDays, found.dueOn, found.state];
};

describe('dueCheckIns', () => {
  it("goes by the owner's calendar: it is a day later in Kiritimati than in Pago Pago", () => {
    // 10:30Z on 16 April is 17 April 00:30 for Ana, and still the 15th at 23:30 for Ben.
    expect(due('2026-04-16T09:59:59Z', 'weekly')).toBeUndefined();
    expect(due('2026-04-16T10:00:00Z', 'weekly')).toEqual([
      '2026-04-17',
      '2026-04-10',
      7,
      '2026-04-17',
      'due',
    ]);
    expect(due('2026-05-15T10:59:59Z', 'own')).toBeUndefined();
    expect(due('2026-05-15T11:00:00Z', 'own')).toEqual(['2026-05-15', '2026-05-01', 14, '2026-05-15', 'due']);
  });

  it('goes by the refresh of the goal, else of its source, else nudges after three weeks', () => {
    // A month after 30 April is 30 May on the calendar.
    expect(due('2026-05-30T10:59:59Z', 'monthly')).toBeUndefined();
    expect(due('2026-05-30T12:00:00Z', 'monthly')).toEqual([
      '2026-05-30',
      '2026-04-30',
      30,
      '2026-05-30',
      'due',
    ]);
    expect(due('2026-05-31T12:00:00Z', 'monthly')?.[4]).toBe('nudge');
    // The refresh of its source is 0 days, which says nothing; Max lives in a zone nobody knows, so Berlin counts.
    expect(due('2026-05-10T21:59:59Z', 'plain')).toBeUndefined();
    expect(due('2026-05-10T22:00:00Z', 'plain')).toEqual([
      '2026-05-11',
      '2026-04-20',
      21,
      '2026-05-11',
      'nudge',
    ]);
    expect(due('2026-06-01T12:00:00Z', 'plain')?.[4]).toBe('finding');
  });

  it('does not see what was recorded later', () => {
    expect(due('2026-06-20T07:59:59Z', 'plain')?.[1]).toBe('2026-04-20');
    expect(due('2026-06-20T08:00:00Z', 'plain')?.[1]).toBe('2026-04-25');
  });

  it('asks for key results and KPIs under way, of which nobody has heard since their first day', () => {
    const found = at('2026-06-20T12:00:00Z');
    expect([...found.keys()].sort()).toEqual(['leads', 'monthly', 'orphan', 'own', 'plain', 'weekly']);
    expect(at('2026-06-30T09:00:00Z').get('late')).toMatchObject({ silentDays: 29, state: 'nudge' });
    // A KPI without a period: nobody knows since when. Its area belongs to a person.
    expect(found.get('leads')).toEqual({
      id: 'leads/2026-06-20',
      goal: 'leads',
      owners: ['dan'],
      zone: 'Europe/Berlin',
      today: '2026-06-20',
      dueOn: '2026-06-20',
      state: 'due',
      at: '2026-06-20T07:00:00Z',
      escalation: [],
    });
    expect(at('2026-07-02T12:00:00Z').has('weekly')).toBe(false);
  });

  it('takes the owner of the objective where the own one has left, and puts the longest wait first', () => {
    const list = dueCheckIns(reviewCompany, { now: '2026-06-20T12:00:00Z', zones });
    expect(list.find(({ goal }) => goal === 'orphan')?.owners).toEqual(['dan']);
    const days = list.map(({ dueOn }) => dueOn);
    expect(days).toEqual([...days].sort());
    expect(dueCheckIns(compileGoals(reviewCompany), { now: '2026-06-20T12:00:00Z', zones })).toEqual(list);
  });

  it('reads the check-ins of the rhythm where neither goal nor source says anything', () => {
    const cycles = reviewCompany.cycles!.map((cycle) => ({ ...cycle, rhythm: 'half-year-research' }));
    const found = at('2026-05-21T12:00:00Z', { ...reviewCompany, cycles });
    expect(found.get('plain')).toMatchObject({ dueOn: '2026-05-20', state: 'nudge', silentDays: 31 });
    expect(at('2026-05-20T12:00:00Z', { ...reviewCompany, cycles }).get('plain')?.state).toBe('due');
    const months = reviewCompany.cycles!.map((cycle) => ({ ...cycle, rhythm: 'weekly-monthly-quarterly' }));
    expect(at('2026-04-28T12:00:00Z', { ...reviewCompany, cycles: months }).get('plain')?.dueOn).toBe(
      '2026-04-27',
    );
  });
});

describe('escalation', () => {
  const steps = (now: string, goal: string): unknown[] | undefined =>
    at(now)
      .get(goal)
      ?.escalation.map(({ to, on, people }) => [to, on, people]);

  it('goes from the owner to the manager of that day, the unit lead and the HR partner', () => {
    expect(steps('2026-04-30T12:00:00Z', 'weekly')).toEqual([['owner', '2026-05-01', ['ana']]]);
    expect(steps('2026-05-30T12:00:00Z', 'weekly')).toEqual([
      ['owner', '2026-05-01', ['ana']],
      // Lea has managed Ana since 1 May, and leads the unit, and is not told twice; so the step has nobody.
      ['manager', '2026-05-08', ['lea']],
      ['unit-lead', '2026-05-15', []],
      ['hr-partner', '2026-05-22', ['hana']],
    ]);
    // Eva has left; the other manager is told. Values are due monthly, so everything waits for 31 days first.
    expect(steps('2026-06-25T12:00:00Z', 'monthly')).toEqual([
      ['owner', '2026-05-31', ['ben']],
      ['manager', '2026-06-07', ['max']],
      ['unit-lead', '2026-06-14', ['lea']],
      ['hr-partner', '2026-06-21', ['hana']],
    ]);
  });

  it('names the manager of the day of the step, not of today', () => {
    const goals = { ...reviewCompany, checkIns: [] };
    const later = dueCheckIns(goals, { now: '2026-05-20T12:00:00Z', zones, nudgeDays: 14 });
    const reached = later.find(({ goal }) => goal === 'weekly')?.escalation;
    expect(reached?.find(({ to }) => to === 'manager')).toEqual({
      to: 'manager',
      on: '2026-04-22',
      at: '2026-04-22T07:00:00Z',
      people: ['max'],
    });
  });

  it('follows a ladder given as data, and tells people at nine on their own clocks', () => {
    const ladder = [{ to: 'hr-partner', days: 0 }] as const;
    const [first] = dueCheckIns(reviewCompany, { now: '2026-05-30T12:00:00Z', zones, ladder });
    expect(first?.escalation.map(({ to }) => to)).toEqual(['hr-partner']);
    expect(at('2026-05-10T12:00:00Z').get('weekly')?.escalation[0]?.at).toBe('2026-04-30T19:00:00Z');
  });
});

describe('options', () => {
  const now = '2026-05-30T12:00:00Z';

  it('that make no sense are refused, whatever the goals', () => {
    const wrong: unknown[] = [
      undefined,
      {},
      { now },
      { now, zones: {} },
      { now: '2026-05-30', zones },
      { now: 5, zones },
      { now, zones, nudgeDays: -1 },
      { now, zones, findingDays: 1.5 },
      { now, zones, ladder: [{ to: 'owner', days: Number.NaN }] },
      { now, zones, ladder: 'owner' },
      { now, zones, time: '9' },
      { now, zones, time: 9 },
      { now, zones: { offsetAt: () => 'late' } },
    ];
    for (const options of wrong)
      expect(() => dueCheckIns(reviewCompany, options as never)).toThrow(UsageError);
  });

  it('have their usual values in one place', () => {
    const { nudgeDays, findingDays, time } = rhythmDefaults;
    expect(dueCheckIns(reviewCompany, { now, zones, nudgeDays, findingDays, time })).toEqual(
      dueCheckIns(reviewCompany, { now, zones }),
    );
  });

  it('at the ends of the calendar do no harm', () => {
    for (const edge of ['0001-01-01T00:00:00Z', '9999-12-31T23:59:59Z'])
      expect(dueCheckIns(reviewCompany, { now: edge, zones }).every(({ goal }) => goal === 'leads')).toBe(
        true,
      );
  });
});
