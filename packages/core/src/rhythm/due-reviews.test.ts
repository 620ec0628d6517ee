import {
  compileGoals,
  dueRetrospectives,
  dueReviews,
  planReviews,
  quarterlyAppraisal,
  UsageError,
} from '@throughline/core';
import type { DueReview, DueReviewOptions, GoalSet, ReviewScore } from '@throughline/core';
import { describe, expect, it } from 'vitest';
import { reviewCompany, zones } from '../../test/review-company.ts';

const ask = (
  now: string,
  rest: Partial<DueReviewOptions> = {},
  goals: GoalSet = reviewCompany,
): DueReview[] => [...dueReviews(goals, { now, zones, ...rest })];
const shown = (list: readonly DueReview[]): unknown[] =>
  list.map(({ review, state, zone, today, people }) => [
    review.recurrence,
    state,
    zone,
    today,
    people.join(' '),
  ]);

describe('dueReviews', () => {
  it('begins when the day begins for those who take part', () => {
    // Week 1 begins on 1 April: for Ana ten hours before London, for Ben eleven hours after.
    expect(shown(ask('2026-03-31T09:59:59Z'))).toEqual([]);
    expect(shown(ask('2026-03-31T10:00:00Z'))).toEqual([
      ['alignment', 'due', 'Pacific/Kiritimati', '2026-04-01', 'ana'],
    ]);
    expect(shown(ask('2026-04-01T11:00:00Z'))).toEqual([
      ['alignment', 'due', 'Europe/Berlin', '2026-04-01', 'dan max'],
      ['alignment', 'due', 'Pacific/Kiritimati', '2026-04-02', 'ana'],
      ['alignment', 'due', 'Pacific/Pago_Pago', '2026-04-01', 'ben'],
    ]);
    const [berlin] = ask('2026-04-01T11:00:00Z');
    expect([berlin?.at, berlin?.condition]).toEqual(['2026-04-01T07:00:00Z', 'none']);
  });

  it('keeps the days off of the place where people work', () => {
    // In Sales, where Ana and Ben work, Wednesday the first is a holiday; Dan and Max work in no unit.
    const goals: GoalSet = {
      ...reviewCompany,
      calendars: [
        { id: 'all', name: 'All' },
        { id: 'sales', name: 'Sales', units: ['sales'], holidays: [{ on: '2026-04-01' }] },
      ],
    };
    const days = (now: string, of: GoalSet): unknown[] =>
      ask(now, { ahead: 3 }, of).map(({ review, people }) => [review.on, review.movedFrom, people.join(' ')]);
    expect(days('2026-03-31T12:00:00Z', goals)).toEqual([
      ['2026-04-01', undefined, 'dan max'],
      ['2026-04-02', '2026-04-01', 'ana'],
      ['2026-04-02', '2026-04-01', 'ben'],
    ]);
    // A calendar that gives the same day is no reason for an entry of its own.
    const alike = goals.calendars!.map(({ holidays: _, ...calendar }) => calendar);
    const oneZone = reviewCompany.people!.map(({ timeZone: _, ...person }) => person);
    expect(days('2026-03-31T12:00:00Z', { ...goals, calendars: alike, people: oneZone })).toEqual(
      days('2026-03-31T12:00:00Z', { ...reviewCompany, people: oneZone }).map((row) => [
        ...(row as unknown[]).slice(0, 2),
        expect.stringMatching(/^(?=.*ana)(?=.*ben)(?=.*dan)(?=.*max)/),
      ]),
    );
  });

  it('ends with its week, unless it is known which reviews were held', () => {
    const names = (now: string, held?: ReadonlySet<string>): string[] => [
      ...new Set(
        ask(now, held === undefined ? {} : { held }).map(
          ({ review, state }) => `${review.recurrence} ${state}`,
        ),
      ),
    ];
    expect(names('2026-04-10T12:00:00Z')).toEqual(['execution due']);
    expect(names('2026-04-10T12:00:00Z', new Set())).toEqual(['alignment overdue', 'execution due']);
    expect(names('2026-04-10T12:00:00Z', new Set(['q2/alignment/1']))).toEqual(['execution due']);
    expect(names('2026-07-03T12:00:00Z', new Set())).toEqual([]);
  });

  it('announces what comes', () => {
    const ahead = ask('2026-04-20T12:00:00Z', { ahead: 9 }).filter(({ zone }) => zone === 'Europe/Berlin');
    expect(shown(ahead).map((row) => (row as string[]).slice(0, 2))).toEqual([
      ['execution', 'due'],
      ['one-to-one', 'upcoming'],
    ]);
  });

  it('gathers the managers, leads and executives of that day', () => {
    const own = (audience: 'managers' | 'unit' | 'executives'): unknown[] => {
      const rhythms = [
        {
          id: 'own',
          name: 'Own',
          recurrences: [{ id: 'it', activity: 'unit-review', schedule: { kind: 'week', week: 7 }, audience }],
        },
      ] as const;
      const cycles = [{ ...reviewCompany.cycles![1]!, rhythm: 'own' }];
      return shown(ask('2026-05-15T12:00:00Z', {}, { ...reviewCompany, rhythms, cycles })).map((row) =>
        (row as string[]).slice(2).join(' '),
      );
    };
    expect(own('managers')).toEqual(['Europe/Berlin 2026-05-15 lea max']);
    expect(own('unit')).toEqual(['Europe/Berlin 2026-05-15 lea']);
    expect(own('executives')).toEqual(['America/New_York 2026-05-15 cleo']);
  });

  it('goes by the organisation where nobody is known', () => {
    const goals: GoalSet = {
      schemaVersion: 1,
      organization: reviewCompany.organization,
      cycles: reviewCompany.cycles!,
    };
    expect(shown(ask('2026-03-31T22:00:00Z', {}, goals))).toEqual([
      ['alignment', 'due', 'Europe/Berlin', '2026-04-01', ''],
    ]);
    const lost = { ...goals, organization: { id: 'acme', name: 'Acme', timeZone: 'Mars/Base' } };
    expect(shown(ask('2026-03-31T22:00:00Z', {}, lost))).toEqual([]);
    expect(shown(ask('2026-04-01T00:00:00Z', {}, lost))).toEqual([
      ['alignment', 'due', 'UTC', '2026-04-01', ''],
    ]);
  });

  it('has the calibration pack due 48 hours before the session, to the minute', () => {
    const cycle = { ...reviewCompany.cycles![1]!, rhythm: quarterlyAppraisal.id };
    const goals = { ...reviewCompany, cycles: [cycle] };
    const pack = planReviews(quarterlyAppraisal, cycle).find(
      ({ activity }) => activity === 'calibration-pack',
    );
    expect([pack?.on, pack?.before?.on]).toEqual(['2026-06-14', '2026-06-16']);
    const due = (now: string): unknown[] =>
      ask(now, {}, goals)
        .filter(({ review }) => review.activity === 'calibration-pack')
        .map(({ state, at }) => [state, at]);
    expect(due('2026-06-13T21:59:59Z')).toEqual([]);
    expect(due('2026-06-14T06:59:59Z')).toEqual([['upcoming', '2026-06-14T07:00:00Z']]);
    expect(due('2026-06-14T07:00:00Z')).toEqual([['due', '2026-06-14T07:00:00Z']]);
  });
});

describe('a review with a condition', () => {
  const now = '2026-05-21T12:00:00Z';
  const scores = (attainment: Record<string, number | undefined>): DueReviewOptions['variance'] => ({
    get: (goal): ReviewScore | undefined => {
      const value = attainment[goal];
      return value === undefined
        ? { scored: false, status: 'unknown', reason: 'no-data' }
        : {
            scored: true,
            attainment: value,
            score: value,
            status: 'behind',
            pace: { expected: 0.5, gap: 0.5 - value },
          };
    },
  });
  const all = (value: number): Record<string, number> =>
    Object.fromEntries(
      ['weekly', 'monthly', 'own', 'plain', 'orphan', 'late', 'draft', 'formula'].map((id) => [id, value]),
    );
  const outcome = (variance?: DueReviewOptions['variance']): unknown => {
    const [first] = ask(now, variance === undefined ? {} : { variance });
    return first && [first.condition, first.triggeredBy, first.unknown.length];
  };

  it('takes place when a goal is more than 20 % under plan, and not at exactly 20 %', () => {
    expect(outcome(scores({ ...all(0.5), own: 0.39 }))).toEqual(['met', ['own'], 0]);
    expect(outcome(scores({ ...all(0.5), own: 0.4 }))).toBeUndefined();
    expect(outcome(scores(all(0.9)))).toBeUndefined();
  });

  it('stays with an open condition while not everything is known: silence is never green', () => {
    expect(outcome()).toEqual(['unknown', [], 8]);
    expect(outcome(scores({ ...all(0.5), own: undefined }))).toEqual(['unknown', [], 1]);
  });
});

describe('dueRetrospectives', () => {
  it('asks for one for each key result from the last day to wrap up, on the calendar of its owner', () => {
    const goals: GoalSet = {
      ...reviewCompany,
      retrospectives: [
        { id: 'r1', goal: 'plain', on: '2026-06-20' },
        { id: 'r2', goal: 'own', cycle: 'q1', on: '2026-06-20' },
        { id: 'r3', goal: 'monthly', cycle: 'q2', on: '2026-06-20' },
      ],
    };
    const due = (now: string): string[] => dueRetrospectives(goals, { now, zones }).map(({ goal }) => goal);
    expect(due('2026-06-23T09:59:00Z')).toEqual([]);
    expect(due('2026-06-23T10:00:00Z')).toEqual(['weekly', 'late', 'formula']);
    expect(due('2026-06-24T11:00:00Z')).toEqual(['weekly', 'own', 'orphan', 'late', 'formula']);
    expect(dueRetrospectives(compileGoals(goals), { now: '2026-06-24T11:00:00Z', zones })[1]).toEqual({
      goal: 'own',
      cycle: 'q2',
      owners: ['ben'],
      zone: 'Pacific/Pago_Pago',
      today: '2026-06-24',
      dueOn: '2026-06-24',
      at: '2026-06-24T20:00:00Z',
    });
  });
});

describe('options that make no sense', () => {
  it('are refused', () => {
    const now = '2026-05-21T12:00:00Z';
    const wrong: unknown[] = [
      undefined,
      { now: 'now', zones },
      { now, zones: undefined },
      { now, zones, variance: 0.2 },
      { now, zones, variance: {} },
      { now, zones, ahead: -1 },
      { now, zones, ahead: 0.5 },
      { now, zones, held: ['q2/alignment/1'] },
    ];
    for (const options of wrong)
      expect(() => dueReviews(reviewCompany, options as never)).toThrow(UsageError);
    expect(() => dueRetrospectives(reviewCompany, { now: 'x', zones })).toThrow(UsageError);
  });
});
