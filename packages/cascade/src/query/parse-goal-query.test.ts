import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { goals, options, reviewBook } from '../../test/asking.ts';
import { parseGoalQuery, queryGoals, queryVocabulary } from '../index.ts';
import type { GoalQuery } from '../index.ts';

const idsOf = (query: GoalQuery, more: object = {}): readonly string[] => {
  const found = queryGoals(goals, query, { ...options, ...more });
  return found.ok ? found.value.entries.map(({ id }) => id) : found.problems.map(({ message }) => message);
};

const rulesOf = (input: unknown): readonly string[] => {
  const found = parseGoalQuery(input);
  return found.ok ? [] : found.problems.map(({ ruleId, path }) => `${ruleId} ${path.join('.')}`);
};

describe('a query from outside', () => {
  it('is copied, so that later changes do not reach it', () => {
    const words = ['published'];
    const given = { of: 'goal', where: [{ field: 'state', op: 'is', value: words }], limit: 5 };
    const found = parseGoalQuery(given);
    words.push('closed');
    expect(found).toEqual({
      ok: true,
      value: { of: 'goal', where: [{ field: 'state', op: 'is', value: ['published'] }], limit: 5 },
    });
  });

  it('tells all that is wrong, and throws for nothing', () => {
    const throwing = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('no');
        },
      },
    ); // prettier-ignore
    const getter = Object.defineProperty({}, 'of', {
      enumerable: true,
      get: () => {
        throw new Error('no');
      },
    }); // prettier-ignore
    const circle: Record<string, unknown> = { of: 'goal' };
    circle['where'] = [circle];
    for (const input of [throwing, getter, null, 3, 'goal', [], () => 1, Symbol('x'), 10n])
      expect(rulesOf(input)).toEqual(['query/bad-shape ']);
    expect(rulesOf(circle).length).toBeGreaterThan(0);
    expect(rulesOf({ of: 'goal', limit: Number.NaN, where: 3 })).toEqual([
      'query/bad-shape where',
      'query/bad-shape limit',
    ]);
    expect(rulesOf(JSON.parse('{"of":"goal","__proto__":{"limit":1}}'))).toEqual(['query/unknown-word ']);
    expect(({} as { limit?: number }).limit).toBeUndefined();
    const many = { field: 'owner', op: 'is', value: Array.from({ length: 5000 }, String) };
    expect(rulesOf({ of: 'goal', where: [many] })).toEqual(['query/too-large where.0.value']);
    expect(rulesOf({ of: 'goal', where: Array.from({ length: 9e6 }) })).toEqual(['query/too-large where']);
  });

  it('is answered or refused, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, maxDepth: 4 }), (input) => {
        const of = typeof input === 'object' && input !== null ? { ...input, of: 'goal' } : input;
        for (const each of [input, of]) {
          const found = parseGoalQuery(each);
          if (found.ok) expect(queryGoals(goals, found.value, options).ok).toBe(true);
          else expect(found.problems.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('fields for common questions', () => {
  it('tell whether a goal has begun, has a line up, and when it was heard of', () => {
    const where = (field: string, op: 'is' | 'since' | 'before', value: string) =>
      ({ of: 'objective', where: [{ field, op, value }] }) as const;
    expect(idsOf(where('alignment', 'is', 'top'))).toEqual(['company']);
    expect(idsOf(where('alignment', 'is', 'aligned'))).toEqual(['sell', 'keep']);
    expect(idsOf({ ...where('phase', 'is', 'running'), of: 'keyResult' })).toEqual([
      'calls',
      'deals',
      'nps',
      'churn',
    ]);
    expect(idsOf(where('phase', 'is', 'upcoming'), { asOf: '2026-01-15', on: options.asOf })).toEqual([
      'company',
      'sell',
      'keep',
    ]);
    expect(idsOf(where('phase', 'is', 'over'), { asOf: '2026-07-01', on: options.asOf })).toHaveLength(3);
    expect(idsOf({ ...where('lastCheckIn', 'since', '2026-04-24'), of: 'keyResult' })).toEqual([
      'calls',
      'nps',
    ]);
    expect(idsOf({ ...where('lastCheckIn', 'before', '2026-04-24'), of: 'keyResult' })).toEqual([
      'deals',
      'churn',
    ]);
  });

  it('tell of talks about somebody as of talks somebody held, to those who may know', () => {
    const ask = (field: string, actor: string) =>
      idsOf({ of: 'person', where: [{ field, op: 'before', value: '2026-05-01' }] }, { actor, reviewBook });
    expect(ask('lastTalk', 'ana')).toContain('cleo');
    expect(ask('lastOwnTalk', 'ana')).toEqual(expect.arrayContaining(['ana', 'cleo']));
    expect(ask('lastOwnTalk', 'ana')).not.toContain('ben');
    expect(ask('lastOwnTalk', 'zoe')).not.toContain('cleo');
  });
});

describe('the vocabulary', () => {
  it('names every field of every entity with an operator that fits', () => {
    for (const of of queryVocabulary.entities)
      for (const [field, { type, words }] of queryVocabulary.fieldsOf(of)) {
        const [op] = queryVocabulary.operators[type];
        const value = { word: words?.[0] ?? 'x', unit: 'x', line: 'company', number: 1, date: '2026-04-01' }[
          type
        ];
        expect(parseGoalQuery({ of, where: [{ field, op, value }] }).ok).toBe(true);
      }
  });
});
