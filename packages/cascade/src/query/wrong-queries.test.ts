import { UsageError } from '@throughline/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goals, options } from '../../test/asking.ts';
import { on } from '../../test/guarded-companies.ts';
import { queryGoals } from '../index.ts';
import type { GoalQuery } from '../index.ts';

describe('queries that are wrong', () => {
  const told = (query: unknown): readonly unknown[] => {
    const result = queryGoals(goals, query as GoalQuery, options);
    return result.ok ? [] : result.problems.map(({ ruleId, path, help }) => [ruleId, path.join('.'), help]);
  };

  it('says what is wrong with the next step, all of it', () => {
    expect(
      told({
        of: 'keyResult',
        where: [
          { field: 'statuss', op: 'is', value: 'behind' },
          { field: 'status', op: 'is', value: 'at risk' },
          { field: 'score', op: 'is', value: 1 },
          { field: 'score', op: 'above', value: '1' },
          { field: 'due', op: 'before', value: '2026-02-30' },
          { field: 'score', op: 'known', value: 'yes' },
          { field: 'owner', op: 'is', value: [] },
          null,
        ],
        select: 'title',
        orderBy: [{ by: 'scores', direction: 'up' }],
        limit: 0,
        grupBy: 'unit',
      }),
    ).toEqual([
      ['query/unknown-word', '', 'did you mean `groupBy`?'],
      ['query/unknown-word', 'where.0.field', 'did you mean `status`?'],
      ['query/unknown-word', 'where.1.value', 'did you mean `at-risk`?'],
      ['query/unknown-word', 'where.2.op', 'use one of above, below, at-least, at-most, known'],
      ['query/bad-shape', 'where.3.value', 'give it as a finite number'],
      ['query/bad-shape', 'where.4.value', 'give a civil date such as `2026-04-01`'],
      ['query/bad-shape', 'where.5.value', 'give true or false'],
      ['query/bad-shape', 'where.6.value', 'give one word or a list'],
      ['query/bad-shape', 'where.7', 'give it as an object of fields'],
      ['query/bad-shape', 'select', 'give it as a list, with at least one entry'],
      ['query/unknown-word', 'orderBy.0.by', 'did you mean `score`?'],
      ['query/unknown-word', 'orderBy.0.direction', 'use one of ascending, descending'],
      ['query/bad-shape', 'limit', 'give a whole number from 1 to 10000'],
    ]);
    expect(told({ of: 'goals' })).toEqual([['query/unknown-word', 'of', 'did you mean `goal`?']]);
    expect(told(undefined)).toEqual([['query/bad-shape', '', 'give it as an object of fields']]);
  });

  it('says what does not go together', () => {
    const aggregates = (list: unknown, more: object = {}): readonly unknown[] =>
      told({ of: 'goal', aggregates: list, ...more }).map((entry) =>
        (entry as readonly unknown[]).slice(0, 2),
      );
    expect(aggregates([{ of: 'count', field: 'score' }])).toEqual([
      ['query/unknown-word', 'aggregates.0.field'],
    ]);
    expect(aggregates([{ of: 'count', field: 'status' }])).toEqual([
      ['query/bad-shape', 'aggregates.0.values'],
    ]);
    const having = (condition: object): unknown =>
      aggregates([{ of: 'count' }], { groupBy: 'unit', having: [condition] });
    expect(having({ field: 'mean', op: 'above', value: 1 })).toEqual([
      ['query/unknown-word', 'having.0.field'],
    ]);
    expect(having({ field: 'count', op: 'is', value: 'x' })).toEqual([['query/unknown-word', 'having.0.op']]);
    expect(aggregates([{ of: 'count' }], { groupBy: 'owner', among: ['sales'] })).toEqual([
      ['query/does-not-go-together', 'among'],
    ]);
    expect(aggregates([{ of: 'count' }], { groupBy: 'unit', among: ['sales', 3] })).toEqual([
      ['query/bad-shape', 'among'],
    ]);
    expect(aggregates([{ of: 'mean', field: 'status' }])).toEqual([
      ['query/unknown-word', 'aggregates.0.field'],
    ]);
    expect(aggregates([{ of: 'share', field: 'status', values: ['best'] }])).toEqual([
      ['query/unknown-word', 'aggregates.0.values'],
    ]);
    expect(aggregates([{ of: 'share', field: 'status' }])).toEqual([
      ['query/bad-shape', 'aggregates.0.values'],
    ]);
    expect(aggregates([{ of: 'count' }, { of: 'count' }])).toEqual([
      ['query/does-not-go-together', 'aggregates.1.as'],
    ]);
    expect(aggregates([{ of: 'count', as: '__proto__' }])).toEqual([
      ['query/does-not-go-together', 'aggregates.0.as'],
    ]);
    expect(aggregates([{ of: 'median', field: 'score' }])).toEqual([
      ['query/unknown-word', 'aggregates.0.of'],
    ]);
    expect(aggregates([{ of: 'count' }], { select: ['id'] })).toEqual([
      ['query/does-not-go-together', 'select'],
    ]);
    expect(aggregates([{ of: 'count' }], { orderBy: [{ by: 'score' }] })).toEqual([
      ['query/unknown-word', 'orderBy.0.by'],
    ]);
    expect(aggregates([{ of: 'count' }], { groupBy: 'score' })).toEqual([['query/unknown-word', 'groupBy']]);
  });

  it('has bounds', () => {
    const conditions = (count: number): readonly unknown[] =>
      told({
        of: 'goal',
        where: Array.from({ length: count }, () => ({ field: 'score', op: 'above', value: 0 })),
      });
    expect([conditions(50), conditions(51)]).toEqual([[], [['query/too-large', 'where', 'give at most 50']]]);
    const words = (count: number): readonly unknown[] =>
      told({ of: 'goal', where: [{ field: 'id', op: 'is', value: Array.from({ length: count }, String) }] });
    expect([words(1000), words(1001)]).toEqual([
      [],
      [['query/too-large', 'where.0.value', 'give at most 1000']],
    ]);
    expect([told({ of: 'goal', limit: 10_000 }), told({ of: 'goal', limit: 10_001 }).length]).toEqual([
      [],
      1,
    ]);
  });

  it('does not tell a hidden goal from one that is not there', () => {
    const under = (value: string): readonly unknown[] => {
      const result = queryGoals(
        goals,
        { of: 'goal', where: [{ field: 'line', op: 'under', value }] },
        options,
      );
      return result.ok
        ? []
        : result.problems.map((problem) => ({
            ...problem,
            data: {},
            message: problem.message.replace(value, 'X'),
          }));
    };
    expect(under('private')).toEqual(under('not-there'));
    expect(under('private')).toHaveLength(1);
    expect(told({ of: 'unit', where: [{ field: 'unit', op: 'within', value: 'none' }] })[0]).toEqual([
      'query/unknown-id',
      'where.0.value',
      'give an id of this goal set',
    ]);
  });

  it('never throws, whatever is asked, and speaks on one line', () => {
    fc.assert(
      fc.property(
        fc.anything({ withNullPrototype: true }),
        fc.constantFrom('goal', 'person', 'unit'),
        (value, of) => {
          for (const query of [
            value,
            { of, where: [value] },
            { of, aggregates: value, orderBy: value, [of]: value },
          ]) {
            const result = queryGoals(goals, query as GoalQuery, options);
            for (const { message, help } of result.ok ? [] : result.problems)
              expect(`${message}${help}`).not.toMatch(/[\r\n]/);
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('refuses options that are wrong', () => {
    const wrong = (more: object): unknown => {
      try {
        queryGoals(goals, { of: 'goal' }, { ...options, ...more });
      } catch (error) {
        return UsageError.is(error) && error.code;
      }
      return 'fine';
    };
    expect([
      wrong({ asof: on }),
      wrong({ asOf: 'today' }),
      wrong({ asOf: 5 }),
      wrong({ on: '5' }),
      wrong({ policy: {} }),
    ]).toEqual([
      'cascade/bad-option',
      'core/not-a-date',
      'core/not-a-date',
      'core/not-a-date',
      'scoring/bad-policy',
    ]);
    expect([
      wrong({ reviewBook: {} }),
      wrong({ reviewBook: null }),
      wrong({ actor: undefined }),
      wrong({ access: 'open' }),
    ]).toEqual(Array.from({ length: 4 }, () => 'cascade/bad-option'));
    // Talks nobody parsed are the fault of the review book, not of the goals.
    for (const talk of [null, 7, {}, { id: 't', person: 'ana', with: 'ben', on: 7 }])
      expect(wrong({ reviewBook: { schemaVersion: 1, conversations: [talk] } })).toBe('cascade/bad-option');
  });
});
