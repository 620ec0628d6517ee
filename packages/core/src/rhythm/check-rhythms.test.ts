import { checkRhythms, compileGoals, planReviews, twelveWeek, UsageError } from '@throughline/core';
import type { Finding, GoalSet, Recurrence, Rhythm } from '@throughline/core';
import { describe, expect, it } from 'vitest';
import { intlZones } from '../../test/intl-zones.ts';
import { q2 } from '../../test/rhythm-samples.ts';
import { reviewCompany } from '../../test/review-company.ts';

const base = { schemaVersion: 1, organization: { id: 'acme', name: 'Acme' } } as const;
const keyOf = ({ ruleId, messageId }: Finding): string =>
  messageId === undefined ? ruleId : `${ruleId}#${messageId}`;
const told = (goals: Partial<GoalSet>): unknown[] =>
  checkRhythms({ ...base, ...goals }, { zones: intlZones() }).map((finding) => [
    keyOf(finding),
    finding.path.join('/'),
  ]);
const withSchedule = (schedule: unknown, rest: Partial<Recurrence> = {}): Partial<GoalSet> => ({
  rhythms: [
    {
      id: 'own',
      name: 'Own',
      recurrences: [{ id: 'it', activity: 'check-in', schedule, ...rest } as Recurrence],
    },
  ],
});

describe('checkRhythms', () => {
  it.each([
    [{ kind: 'week', week: 0 }, 'week', 'schedule/week'],
    [{ kind: 'week', week: 3, through: 2 }, 'through', 'schedule/through'],
    [{ kind: 'week', week: 3, weekday: 0 }, 'weekday', 'schedule/weekday'],
    [{ kind: 'every', every: { count: 0, unit: 'day' } }, 'every', 'schedule/every/count'],
    [{ kind: 'every', every: { count: 1, unit: 'week' }, weekday: 8 }, 'weekday', 'schedule/weekday'],
    [{ kind: 'before-end', days: 0 }, 'before', 'schedule/days'],
    [{ kind: 'before-end', days: 1, months: -1 }, 'before', 'schedule/months'],
    [{ kind: 'month-day', day: 0 }, 'day', 'schedule/day'],
    [{ kind: 'month-day', day: 1, months: [0] }, 'months', 'schedule/months'],
    [{ kind: 'month-day', day: 1, months: [] }, 'months', 'schedule/months'],
    [{ kind: 'before-review', review: 'x', hours: -1 }, 'before', 'schedule/hours'],
    [{ kind: 'before-review', review: 'x', days: 0.5 }, 'before', 'schedule/days'],
    [{ kind: 'never' }, 'kind', 'schedule/kind'],
  ])('tells what is wrong with %j', (schedule, message, path) => {
    expect(told(withSchedule(schedule))).toEqual([
      [`reviews/bad-schedule#${message}`, `rhythms/own/recurrences/it/${path}`],
    ]);
  });

  it('tells times, triggers, doubled ids and weeks that begin on no day', () => {
    const sound = { kind: 'week', week: 1 };
    expect(told(withSchedule(sound, { time: '24:00' }))).toEqual([
      ['reviews/bad-schedule#time', 'rhythms/own/recurrences/it/time'],
    ]);
    expect(told(withSchedule(sound, { trigger: { above: -1 } }))).toEqual([
      ['reviews/bad-trigger', 'rhythms/own/recurrences/it/trigger/above'],
    ]);
    const [own] = withSchedule(sound).rhythms!;
    const twice: Rhythm = { ...own!, weekStart: 9, recurrences: [...own!.recurrences, ...own!.recurrences] };
    expect(told({ rhythms: [twice] })).toEqual([
      ['reviews/bad-schedule#week-start', 'rhythms/own/weekStart'],
      ['reviews/repeated-id', 'rhythms/own/recurrences/it'],
    ]);
  });

  it('tells cycles without days, rhythms that do not exist, and dates that lie outside', () => {
    expect(told({ cycles: [{ ...q2, start: '2026-07-01', end: '2026-04-01' }] })).toEqual([
      ['calendar/end-after-start', 'cycles/q2/end'],
    ]);
    expect(told({ cycles: [{ ...q2, end: '2026-06-31' }] })).toEqual([
      ['calendar/dates-exist', 'cycles/q2/end'],
    ]);
    expect(told({ cycles: [{ ...q2, rhythm: 'twelve-weeks' }] })).toEqual([
      ['reviews/unknown-rhythm', 'cycles/q2/rhythm'],
    ]);
    const sprint = { ...q2, end: '2026-05-15', rhythm: 'twelve-week' };
    expect(
      checkRhythms({ ...base, cycles: [sprint] }).map(({ data, severity }) => [data['recurrence'], severity]),
    ).toEqual([
      ['recalibration', 'info'],
      ['report', 'info'],
      ['next-quarter', 'info'],
    ]);
    const weekSixty = { ...withSchedule({ kind: 'week', week: 60 }), cycles: [{ ...q2, rhythm: 'own' }] };
    expect(told(weekSixty)).toEqual([['reviews/outside-cycle', 'cycles/q2/rhythm']]);
  });

  it('tells reviews before nothing and before each other, once for all cycles', () => {
    const rhythms: Rhythm[] = [
      {
        id: 'own',
        name: 'Own',
        recurrences: ['a', 'b', 'c'].map((id, at) => ({
          id,
          activity: 'calibration',
          schedule: { kind: 'before-review', review: ['b', 'a', 'gone'][at]!, days: 1 },
        })),
      },
    ];
    const cycles = ['q2', 'again'].map((id) => ({ ...q2, id, rhythm: 'own' }));
    expect(told({ rhythms, cycles })).toEqual(
      ['a', 'b', 'c'].map((id) => [
        'reviews/unknown-review',
        `rhythms/own/recurrences/${id}/schedule/review`,
      ]),
    );
  });

  it('tells calendars, cadences and zones that nobody can follow', () => {
    const calendars = [
      { id: 'ok', name: 'Ok', holidays: [{ on: '2026-05-01' }] },
      { id: 'odd', name: 'Odd', holidays: [{ on: '2026-02-30' }], weekend: [0] },
      { id: 'rest', name: 'Rest', weekend: [1, 2, 3, 4, 5, 6, 7] },
    ];
    expect(told({ calendars })).toEqual([
      ['calendar/dates-exist', 'calendars/odd/holidays/0/on'],
      ['calendar/weekend', 'calendars/odd/weekend'],
      ['calendar/weekend#all', 'calendars/rest/weekend'],
    ]);
    expect(checkRhythms(compileGoals(reviewCompany), { zones: intlZones() }).map(keyOf)).toEqual([
      'reviews/bad-cadence',
      'reviews/unknown-zone#person',
    ]);
    const lost = { ...base, organization: { ...base.organization, timeZone: 'Mars/Base' } };
    expect(checkRhythms(lost, { zones: intlZones() }).map(keyOf)).toEqual([
      'reviews/unknown-zone#organization',
    ]);
    expect(checkRhythms(lost)).toEqual([]);
  });

  it('is bounded: 100,000 recurrences, every day of ten thousand years, 100,000 people', () => {
    const every = { kind: 'every', every: { count: 1, unit: 'day' } } as const;
    const recurrences = Array.from({ length: 100_000 }, (_, at) => ({
      id: String(at),
      activity: 'check-in' as const,
      schedule: every,
    }));
    const rhythms = [{ id: 'own', name: 'Own', recurrences }];
    const cycles = [{ ...q2, start: '0001-01-01', end: '9999-12-31', rhythm: 'own' }];
    expect(told({ rhythms, cycles })).toEqual([
      ['reviews/too-many#recurrences', 'rhythms/own/recurrences'],
      ['reviews/too-many', 'cycles/q2/rhythm'],
    ]);
    const people = Array.from({ length: 100_000 }, (_, at) => ({
      id: String(at),
      name: 'P',
      timeZone: 'Mars/Base',
    }));
    expect(told({ people }).length).toBe(1000);
  });

  it('has nothing to say exactly where everything is planned', () => {
    expect(checkRhythms({ ...base, cycles: [{ ...q2, rhythm: 'twelve-week' }] })).toEqual([]);
    expect(planReviews(twelveWeek, q2).length).toBe(twelveWeek.recurrences.length);
  });

  it('refuses zones that are none', () => {
    expect(() => checkRhythms(base, { zones: {} as never })).toThrow(UsageError);
  });
});
