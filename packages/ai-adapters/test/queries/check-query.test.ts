import { accessPolicies, queryVocabulary } from '@throughline/cascade';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkQuery, querySchema, readQuestion, runQuery } from '@throughline/ai-adapters/queries';
import { commonQuestions } from './common-questions.ts';
import { pumpCompany } from './companies.ts';

const fits = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(querySchema);
const company = pumpCompany();
const context = {
  actor: company.actor,
  access: accessPolicies.standard,
  asOf: company.asOf,
  reviewBook: company.reviewBook,
};

const messages = (value: unknown): readonly string[] => {
  const found = checkQuery(value);
  return found.ok ? [] : found.problems.map(({ message, help }) => `${message}: ${help}`);
};

describe('the schema', () => {
  it('takes every query the grammar makes', () => {
    for (const text of Object.values(commonQuestions)) {
      const read = readQuestion(company.goals, text, context);
      if (!read.ok) throw new Error(text);
      expect(fits(read.query), text).toBe(true);
      expect(checkQuery(read.query)).toEqual({ ok: true, value: read.query });
    }
  });

  it('is closed, and knows every field and operator', () => {
    expect(fits({ of: 'goal', sql: 'drop' })).toBe(false);
    expect(fits({ of: 'goal', where: [{ field: 'rating', op: 'is', value: 'x' }] })).toBe(false);
    for (const of of queryVocabulary.entities)
      for (const [field, { type }] of queryVocabulary.fieldsOf(of))
        for (const op of queryVocabulary.operators[type])
          expect(fits({ of, where: [{ field, op, value: 'x' }] })).toBe(true);
    // Nothing in it rates, ranks or pays anybody.
    expect(JSON.stringify(querySchema)).not.toMatch(/rating|rank|salary|pay|promot|dismiss|attrition/i);
  });
});

describe('queries from outside', () => {
  it('about reviews and action items are checked like the others', () => {
    expect(checkQuery({ of: 'actionItem', state: 'open', owner: 'ana' }).ok).toBe(true);
    expect(messages({ of: 'review', state: 'overdu' })).toEqual([
      '`state` of `review` cannot be `overdu`: did you mean `overdue`?',
    ]);
    expect(messages({ of: 'review', owner: 'ana', where: [] })).toHaveLength(2);
    expect(messages({ of: 'actionItem', owner: 3 })).toHaveLength(1);
    const throwing = Object.defineProperty({ of: 'review' }, 'state', {
      enumerable: true,
      get: () => {
        throw new Error('no');
      },
    }); // prettier-ignore
    expect(checkQuery(throwing).ok).toBe(false);
    expect(
      checkQuery(
        new Proxy(
          {},
          {
            get: () => {
              throw new Error('no');
            },
          },
        ),
      ).ok,
    ).toBe(false); // prettier-ignore
  });

  it('are run or refused, whatever a model writes, and leave nothing behind', () => {
    const condition = fc.oneof(
      fc.constantFrom(
        { field: 'status', op: 'is', value: 'at-risk' },
        { field: 'score', op: 'below', value: 0.5 },
        { field: 'unit', op: 'within', value: 'sales' },
      ),
      fc.record({
        field: fc.constantFrom('status', 'owner', 'score', '__proto__', 'line'),
        op: fc.constantFrom('is', 'under', 'known'),
        value: fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.array(fc.string())),
      }),
    );
    const schemaLike = fc.record(
      {
        of: fc.constantFrom('goal', 'keyResult', 'person', 'conversation', 'review', 'actionItem', 'vault'),
        where: fc.array(condition, { maxLength: 2 }),
        groupBy: fc.constantFrom('unit', 'owner', 'constructor'),
        aggregates: fc.constantFrom(
          [{ of: 'count' }],
          [{ of: 'mean', field: 'score' }],
          [{ of: 'count', as: '__proto__' }],
        ),
        limit: fc.oneof(fc.constantFrom(1, 5), fc.double()),
      },
      { requiredKeys: ['of'] },
    );
    let run = 0;
    fc.assert(
      fc.property(fc.oneof(schemaLike, fc.anything({ maxDepth: 3, withNullPrototype: true })), (value) => {
        const checked = checkQuery(value);
        const found = runQuery(company.goals, value as never, context);
        if (!checked.ok) expect(found.ok).toBe(false);
        if (found.ok) run++;
        expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
      }),
      { numRuns: 150 },
    );
    expect(run).toBeGreaterThan(0);
  });
});
