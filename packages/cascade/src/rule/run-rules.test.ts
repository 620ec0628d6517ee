import { UsageError, compileGoals } from '@throughline/core';
import type { Severity } from '@throughline/core';
import { expect, it } from 'vitest';
import { acme, keyResult, kra, objective } from '../../test/acme.ts';
import { structureRules } from '../rules/structure-rules.ts';
import { defineRule } from './define-rule.ts';
import type { Found } from './rule.ts';
import { runRules } from './run-rules.ts';

const asOf = '2026-05-15';
const index = compileGoals(
  acme({ objectives: [objective('b'), objective('a')], keyResults: [keyResult('k', 'a')], kras: [kra('r')] }),
);
const at = (id: string): number => index.numberOf(id) ?? -1;

/** A rule that reports what it is told. */
const saying = (id: string, ...found: readonly (Partial<Found> & { readonly message?: string })[]) =>
  defineRule({
    meta: {
      id: `test/${id}`,
      title: 'Says what it is told',
      severity: 'warning',
      since: '1.0.0',
      requirements: [],
      source: 'test',
      url: 'test',
      scope: 'set',
      messages: {
        default: { message: '`{title}` is wrong', help: 'see {title}' },
        other: { message: 'other' },
      },
    },
    defaults: {},
    check(_context, _options, report) {
      for (const one of found)
        report({ path: [], data: { title: 'x' }, ...(one as Partial<Found<'default' | 'other'>>) });
    },
  });

it('orders findings: set, then goals in document order, then rule, path and message', () => {
  const z = saying(
    'z',
    { goal: at('k') },
    { goal: at('a') },
    {},
    { goal: at('b') },
    { goal: at('a'), path: ['b'] },
    { goal: at('a'), path: ['a', 'c'] },
    { goal: at('a'), path: ['a'] },
  );
  const y = saying('y', { goal: at('a') }, { messageId: 'other' }, {});
  const { findings } = runRules(index, [z, y], { asOf });
  expect(
    findings.map(({ goal, ruleId, path, messageId }) =>
      [goal, ruleId, path.join(), messageId].filter((part) => part !== undefined).join(' '),
    ),
  ).toEqual([
    'test/y ',
    'test/y  other',
    'test/z ',
    'b test/z ',
    'a test/y ',
    'a test/z ',
    'a test/z a',
    'a test/z a,c',
    'a test/z b',
    'k test/z ',
  ]);
});

it('renders one line, whatever a title holds', () => {
  const [finding] = runRules(index, [saying('x', { data: { title: 'a\n\u2028b\r\nc' } })], { asOf }).findings;
  expect([finding?.message, finding?.help, finding?.data]).toEqual([
    '`a b c` is wrong',
    'see a b c',
    { title: 'a\n\u2028b\r\nc' },
  ]);
});

it('lists up to the limit and counts on', () => {
  const many = saying(
    'many',
    ...Array.from({ length: 7000 }, (_, number) => ({
      goal: [at('k'), at('b')][number % 2]!,
      path: [String(number)],
    })),
  );
  const report = runRules(index, [many], { asOf, limit: 3 });
  expect([
    report.findings.map(({ goal, path }) => [goal, path[0]]),
    report.counts.warning,
    report.more,
  ]).toEqual([
    [
      ['b', '1'],
      ['b', '1001'],
      ['b', '1003'],
    ],
    7000,
    6997,
  ]);
  expect(runRules(index, [many], { asOf }).findings).toHaveLength(1000);
  expect(runRules(index, [many], { asOf, limit: 0 })).toMatchObject({ findings: [], more: 7000 });
  expect(runRules(index, [many], { asOf, limit: Infinity }).findings).toHaveLength(7000);
});

it('lists the same first findings whatever the limit', () => {
  const shuffled = saying(
    's',
    ...Array.from({ length: 5000 }, (_, number) => ({
      goal: (number * 7) % 4,
      path: [String((number * 7919) % 5000)],
    })),
  );
  const all = runRules(index, [shuffled], { asOf, limit: Infinity }).findings;
  for (const limit of [1, 10, 999])
    expect(runRules(index, [shuffled], { asOf, limit }).findings).toEqual(all.slice(0, limit));
});

it('cuts off what is least bad, and lists the rest in the order of the document', () => {
  const found = (severity: Severity, goal: string, count: number) =>
    Array.from({ length: count }, (_, number) => ({ severity, goal: at(goal), path: [String(number)] }));
  const rule = saying(
    'x',
    ...found('info', 'b', 3000),
    ...found('warning', 'a', 2),
    ...found('error', 'k', 1),
  );
  const report = runRules(index, [{ rule, severity: 'error' }], { asOf, limit: 4 });
  expect(report.findings.map(({ goal, severity }) => [goal, severity])).toEqual([
    ['b', 'info'],
    ['a', 'warning'],
    ['a', 'warning'],
    ['k', 'error'],
  ]);
  expect(report.more).toBe(2999);
});

it('lowers a severity and never raises it', () => {
  const rule = saying('x', { severity: 'error' }, { severity: 'info' }, {});
  expect(runRules(index, [rule], { asOf }).counts).toEqual({ error: 0, warning: 2, info: 1 });
  expect(runRules(index, [{ rule, severity: 'error' }], { asOf })).toMatchObject({
    ok: false,
    counts: { error: 2, warning: 0, info: 1 },
  });
  expect(runRules(index, [{ rule, severity: 'info' }], { asOf }).counts).toEqual({
    error: 0,
    warning: 0,
    info: 3,
  });
});

it('leaves out what the caller does not keep, and counts it', () => {
  const report = runRules(index, [saying('x', { goal: at('a') }, {})], {
    asOf,
    keep: (ruleId, goal) => ruleId === 'test/x' && goal === 'a',
  });
  expect([report.findings.map(({ goal }) => goal), report.waived, report.counts.warning]).toEqual([
    ['a'],
    1,
    1,
  ]);
});

it('asks for suggestions of listed findings only, and never for goals that cannot be changed', () => {
  const asked: string[] = [];
  const suggesting = (goal: number, name: string): Partial<Found> => ({
    goal,
    path: [name],
    suggest: () => {
      asked.push(name);
      return [{ title: name, changes: [] }];
    },
  });
  const closed = compileGoals(
    acme({
      cycles: [
        { id: 'q2', name: 'Q2', start: '2026-04-01', end: '2026-07-01', state: 'active' },
        { id: 'q1', name: 'Q1', start: '2026-01-01', end: '2026-04-01', state: 'closed' },
      ],
      objectives: [
        objective('a'),
        objective('b', { state: 'closed' }),
        objective('c', { cycle: 'q1' }),
        objective('a'),
      ],
      keyResults: [keyResult('k', 'b')],
    }),
  );
  const numbers = [0, 1, 2, 3, 4].map((position) => closed.documentOrder[position]!);
  const rule = saying('x', ...numbers.map((number, position) => suggesting(number, String(position))));
  const { findings } = runRules(closed, [rule], { asOf });
  expect(findings.map(({ suggestions }) => suggestions?.[0]?.title)).toEqual([
    '0',
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  runRules(closed, [rule], { asOf, limit: 0 });
  expect(asked).toEqual(['0']);
});

it('names a rule that is wrong', () => {
  const throwing = {
    ...saying('bad'),
    check: () => {
      throw new TypeError('x is undefined');
    },
  };
  const strange = {
    ...saying('bad'),
    check: () => {
      throw Object.create(null) as Error;
    },
  };
  for (const rule of [
    throwing,
    strange,
    saying('bad', { messageId: 'nowhere' }),
    saying('bad', { messageId: 'toString' }),
    saying('bad', {
      suggest: () => {
        throw new Error('no');
      },
    }),
  ]) {
    const run = () => runRules(index, [rule], { asOf });
    expect(run).toThrow(UsageError);
    expect(run).toThrow('test/bad');
  }
});

it('refuses a day or a limit that is none', () => {
  expect(() => runRules(index, structureRules, { asOf: '2026-02-30' })).toThrow('core/not-a-date');
  expect(() => runRules(index, structureRules, { asOf, limit: -1 })).toThrow('cascade/bad-option');
  expect(() => runRules(index, structureRules, { asOf, limit: Number.NaN })).toThrow('cascade/bad-option');
});

it('passes on what rules may look at', () => {
  const log = [] as const;
  const seen: unknown[] = [];
  const looking = {
    ...saying('x'),
    check: (context: object) => {
      seen.push(context);
    },
  };
  runRules(index, [looking], { asOf, log, limit: 1, keep: () => true });
  expect(seen).toEqual([
    { index, asOf, day: 20588, log, titles: { of: expect.any(Function) as unknown, columns: new Map() } },
  ]);
});
