import { readFileSync } from 'node:fs';
import { compileGoals, coreMessagesGerman, emptyGoalSet, translateFinding } from '@throughline/core';
import type { Finding, GoalSet } from '@throughline/core';
import { checkCalendar, cyclesOfYear } from '@throughline/core/calendar';
import { describe, expect, it, test } from 'vitest';
import { type Span, withCycles } from '../../test/with-cycles.ts';
import { calendarMessages } from '../messages/calendar-messages.ts';
import { calendarMessagesGerman } from '../messages/calendar-messages-german.ts';

const empty = emptyGoalSet({ id: 'acme', name: 'Acme' });
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

it('lists at most 1,000 findings, and all of fewer', () => {
  const cycles = Array.from({ length: 3000 }, (_, at) => ({
    id: `c${String(at)}`,
    name: 'C',
    start: '2026-02-30',
    end: '2026-01-01',
    state: 'active' as const,
  }));
  const goals = { schemaVersion: 1, organization: { id: 'acme', name: 'Acme' }, cycles } as const;
  expect(checkCalendar(goals)).toHaveLength(1000);
  expect(checkCalendar({ ...goals, cycles: cycles.slice(0, 999) })).toHaveLength(999);
});
