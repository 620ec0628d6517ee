import { readFileSync } from 'node:fs';
import {
  addDays,
  compileGoals,
  coreMessagesGerman,
  dayNumberOf,
  emptyGoalSet,
  translateFinding,
} from '@throughline/core';
import type { Cycle, Finding, GoalSet } from '@throughline/core';
import { checkCalendar, cyclesOfYear } from '@throughline/core/calendar';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { calendarMessages } from '../messages/calendar-messages.ts';
import { calendarMessagesGerman } from '../messages/calendar-messages-german.ts';

const empty = emptyGoalSet({ id: 'acme', name: 'Acme' });
type Span = readonly [
  id: string,
  start: string,
  end: string,
  parent?: string | undefined,
  purpose?: 'research',
];
const withCycles = (...spans: readonly Span[]): GoalSet => ({
  ...empty,
  cycles: spans.map(
    ([id, start, end, parent, purpose]): Cycle => ({
      id,
      name: id,
      start,
      end,
      state: 'active',
      ...(parent === undefined ? {} : { parent }),
      ...(purpose === undefined ? {} : { purpose }),
    }),
  ),
});
const year: Span = ['y', '2026-01-01', '2027-01-01'];
const keyOf = ({ ruleId, messageId }: Finding): string =>
  messageId === undefined ? ruleId : `${ruleId}#${messageId}`;

const cases: readonly (readonly [
  title: string,
  goals: GoalSet,
  expected: readonly (readonly [string, string])[],
])[] = [
  [
    'dates that do not exist',
    withCycles(['a', '2026-02-30', '2026-04-01'], ['b', '2026-01-01', 'soon']),
    [
      ['calendar/dates-exist', '`2026-02-30` is not a day of the calendar (`start` of cycle `a`)'],
      ['calendar/dates-exist', '`soon` is not a day of the calendar (`end` of cycle `b`)'],
    ],
  ],
  [
    'holidays that do not exist',
    {
      ...empty,
      calendars: [{ id: 'us', name: 'US', holidays: [{ on: '2026-07-04' }, { on: '2026-11-31' }] }],
    },
    [['calendar/dates-exist', '`2026-11-31` is not a day of the calendar (`holidays` of calendar `us`)']],
  ],
  [
    'ends that do not come after starts',
    withCycles(
      ['a', '2026-01-01', '2026-01-01'],
      ['b', '2026-04-01', '2026-01-01'],
      ['c', '2026-01-01', '2026-01-02'],
    ),
    [
      ['calendar/end-after-start', 'cycle `a` ends on 2026-01-01, not after it starts on 2026-01-01'],
      ['calendar/end-after-start', 'cycle `b` ends on 2026-01-01, not after it starts on 2026-04-01'],
    ],
  ],
  [
    'a child that reaches out of its parent',
    withCycles(year, ['q4', '2026-10-01', '2027-01-02', 'y']),
    [
      [
        'calendar/child-inside-parent',
        'cycle `q4` (2026-10-01 to 2027-01-01) reaches out of its parent `y` (2026-01-01 to 2026-12-31)',
      ],
    ],
  ],
  [
    'siblings that overlap by the day that was meant as the last',
    withCycles(year, ['q1', '2026-01-01', '2026-04-01', 'y'], ['q2', '2026-03-31', '2026-07-01', 'y']),
    [
      [
        'calendar/siblings-apart',
        'cycles `q1` and `q2` overlap from 2026-03-31 to 2026-03-31 and serve the same purpose',
      ],
    ],
  ],
  [
    'a sibling within a sibling, under one parent',
    withCycles(year, ['h1', '2026-01-01', '2026-07-01', 'y'], ['q1', '2026-01-01', '2026-04-01', 'y']),
    [
      [
        'calendar/siblings-apart',
        'cycles `h1` and `q1` overlap from 2026-01-01 to 2026-03-31 and serve the same purpose',
      ],
    ],
  ],
  [
    'the same period twice',
    withCycles(
      ['b', '2026-01-01', '2026-04-01'],
      ['a', '2026-01-01', '2026-04-01'],
      ['r', '2026-01-01', '2026-04-01', undefined, 'research'],
    ),
    [
      [
        'calendar/siblings-apart#same',
        'cycles `a` and `b` are the same period (2026-01-01 to 2026-03-31) with the same purpose',
      ],
    ],
  ],
  [
    'a gap between two children, not before the first or after the last',
    withCycles(
      year,
      ['q1', '2026-02-01', '2026-04-01', 'y'],
      ['r', '2026-04-01', '2026-04-09', 'y', 'research'],
      ['q2', '2026-04-08', '2026-07-01', 'y'],
    ),
    [['calendar/no-gap', 'no cycle of `y` covers 2026-04-01 to 2026-04-07, between `q1` and `q2`']],
  ],
  [
    'no gap where a longer child covers it, and nothing about quarters in an unlinked year',
    withCycles(year, ['x', '2026-01-01', '2026-04-01'], ['z', '2026-10-01', '2027-01-01']),
    [],
  ],
  [
    'a fiscal year that starts in no month',
    emptyGoalSet({ id: 'acme', name: 'Acme', fiscalYearStartMonth: 13 }),
    [['calendar/fiscal-start', 'the fiscal year starts in month 13, which does not exist']],
  ],
  [
    'weekends that are no days, and all of them',
    {
      ...empty,
      calendars: [
        { id: 'a', name: 'A', weekend: [0, 7, 8, 8] },
        { id: 'b', name: 'B', weekend: [1, 2, 3, 4, 5, 6, 7] },
      ],
    },
    [
      ['calendar/weekend', 'the weekend of calendar `a` names weekdays that do not exist: 0, 8'],
      ['calendar/weekend#all', 'calendar `b` leaves no weekday to work on'],
    ],
  ],
];

describe('checkCalendar', () => {
  test.each(cases)('finds %s', (_, goals, expected) => {
    const findings = checkCalendar(goals);
    expect(findings.map((finding) => [keyOf(finding), finding.message])).toEqual(expected);
    expect(checkCalendar(compileGoals(goals))).toEqual(findings);
    expect(JSON.parse(JSON.stringify(findings))).toEqual(findings);
    for (const finding of findings) {
      expect(translateFinding(finding, coreMessagesGerman).message).not.toBe(finding.message);
      const anchor = finding.ruleId.replace('/', '-');
      expect(finding.url).toBe(`@throughline/core/docs/findings-calendar.md#${anchor}`);
    }
  });

  it('finds nothing in a company that plans as it should', () => {
    const levels = ['year', 'half', 'quarter', { kind: 'half', purpose: 'research' }] as const;
    const cycles = [2025, 2026, 2027].flatMap((of) => cyclesOfYear(of, { levels }));
    expect(checkCalendar({ ...empty, cycles })).toEqual([]);
  });

  it('takes parents that are unknown, themselves or in a loop, reserved words and hostile texts', () => {
    const goals = withCycles(
      ['a', '2026-01-01', '2026-04-01', 'b'],
      ['b', '2026-01-01', '2026-04-01', 'a'],
      ['c', '2026-01-01', '2026-04-01', 'c'],
      ['d', '2026-01-01', '2026-04-01', 'gone'],
      ['__proto__', '2026-01-01', '\u202e`x`\n', 'constructor'],
    );
    const findings = checkCalendar(goals);
    expect(findings.map(keyOf)).toEqual(['calendar/dates-exist']);
    expect(findings[0]!.message).toBe("` 'x' ` is not a day of the calendar (`end` of cycle `__proto__`)");
    expect(findings[0]!.data['date']).toBe('\u202e`x`\n');
  });
});

it('tells numbers that JSON cannot keep as words', () => {
  const goals: GoalSet = {
    ...emptyGoalSet({ id: 'acme', name: 'Acme', fiscalYearStartMonth: Number.NaN }),
    calendars: [{ id: 'a', name: 'A', weekend: [Number.POSITIVE_INFINITY, 7] }],
  };
  expect(checkCalendar(goals).map(({ data }) => data)).toEqual([
    { month: 'NaN' },
    { calendar: 'a', days: ['Infinity'] },
  ]);
});

const day = fc.integer({ min: 0, max: 12 }).map((count) => addDays('2026-01-01', count)!);
const span = fc
  .tuple(day, fc.integer({ min: 1, max: 6 }))
  .map(([start, length]) => [start, addDays(start, length)!] as const);
const spans = fc.array(span, { maxLength: 8 });
const number = (date: string): number => dayNumberOf(date)!;
const shuffled = (count: number): fc.Arbitrary<number[]> =>
  fc.shuffledSubarray([...Array(count).keys()], { minLength: count, maxLength: count });

describe('against looking at every pair', () => {
  it('names without a parent every cycle that another begins in and outlasts, and every period kept twice', () => {
    fc.assert(
      fc.property(spans, (all) => {
        const list = all.map(([start, end], at): Span => [`c${at}`, start, end]);
        const crossed = list.filter(([, start, end]) =>
          list.some(([, s, e]) => start < s && s < end && end < e),
        );
        const twice = list.filter(([, start, end], at) =>
          list.some(([, s, e], before) => before < at && s === start && e === end),
        );
        const findings = checkCalendar(withCycles(...list));
        const pairs = findings
          .filter(({ messageId }) => messageId === undefined)
          .map(({ data }) => data['other']);
        expect(pairs.sort()).toEqual(crossed.map(([id]) => id));
        expect(findings.filter(({ messageId }) => messageId === 'same')).toHaveLength(twice.length);
        for (const { data } of findings.filter(({ messageId }) => messageId === undefined)) {
          const [one, other] = ['other', 'cycle'].map((name) => list.find(([id]) => id === data[name])!);
          expect(one![1] < other![1] && other![1] < one![2] && one![2] < other![2]).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('names under a parent every cycle that begins while an earlier one runs, and every stretch without any', () => {
    fc.assert(
      fc.property(spans, (all) => {
        const list = all.map(([start, end], at): Span => [`c${at}`, start, end, 'y']);
        const findings = checkCalendar(withCycles(year, ...list));
        const covered = new Set(
          list.flatMap(([, s, e]) =>
            Array.from({ length: number(e) - number(s) }, (_, at) => number(s) + at),
          ),
        );
        const sorted = [...covered].sort((a, b) => a - b);
        const gaps = sorted.filter((at, index) => index > 0 && at !== sorted[index - 1]! + 1).length;
        expect(findings.filter(({ ruleId }) => ruleId === 'calendar/no-gap')).toHaveLength(gaps);
        // In order of start, a cycle overlaps one before it exactly if some day of it was taken when it came.
        const taken = new Set<number>();
        let overlaps = 0;
        for (const [, s, e] of [...list].sort(
          (a, b) => number(a[1]) - number(b[1]) || number(b[2]) - number(a[2]),
        )) {
          const own = Array.from({ length: number(e) - number(s) }, (_, at) => number(s) + at);
          if (own.some((at) => taken.has(at))) overlaps++;
          for (const at of own) taken.add(at);
        }
        expect(findings.filter(({ ruleId }) => ruleId === 'calendar/siblings-apart')).toHaveLength(overlaps);
      }),
      { numRuns: 300 },
    );
  });

  it('law 39: says the same about the document in another order', () => {
    const keep = (findings: readonly Finding[]): string[] =>
      findings.map((finding) => JSON.stringify(finding)).sort();
    fc.assert(
      fc.property(
        fc
          .array(fc.tuple(span, fc.constantFrom(undefined, 'c0', 'c1')), { minLength: 1, maxLength: 8 })
          .chain((all) => fc.tuple(fc.constant(all), shuffled(all.length))),
        ([all, order]) => {
          const list = all.map(([[start, end], parent], at): Span => [`c${at}`, start, end, parent]);
          const other = withCycles(...order.map((at) => list[at]!));
          expect(keep(checkCalendar(other))).toEqual(keep(checkCalendar(withCycles(...list))));
        },
      ),
    );
  });
});

describe('messages about calendars', () => {
  const page = readFileSync(new URL('../../docs/findings-calendar.md', import.meta.url), 'utf8');
  const facts = (text: string): string[] => [...new Set(text.match(/\{[a-zA-Z]+\}/g))].sort();

  it('are all met by a case above', () => {
    const met = new Set(cases.flatMap(([, , expected]) => expected.map(([key]) => key)));
    expect([...met].sort()).toEqual(Object.keys(calendarMessages).sort());
  });

  it('are the same in German, with the same facts, and have a heading each on their page', () => {
    expect(Object.keys(calendarMessagesGerman)).toEqual(Object.keys(calendarMessages));
    for (const [key, { message, help }] of Object.entries(calendarMessages)) {
      const german = calendarMessagesGerman[key as keyof typeof calendarMessages];
      expect(facts(german.message), key).toEqual(facts(message));
      expect(facts(german.help), key).toEqual(facts(help));
    }
    const rules = [
      ...new Set(Object.keys(calendarMessages).map((key) => key.split('#')[0]!.replace('/', '-'))),
    ];
    expect([...page.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading)).toEqual(rules);
  });
});
