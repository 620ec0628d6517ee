import type { GoalSet } from '@throughline/core';
import { UsageError, compileGoals, documentOf, parseGoalSet } from '@throughline/core';
import { explain, formatExplanation, progressOf, scoreGoals } from '@throughline/scoring';
import { compileFormulas } from '@throughline/scoring/formula';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formula, goal, plain, rate, scored, setOf, told, verified } from '../../test/formula-goals.ts';

describe('formula measures', () => {
  it('read folded current values, also of goals without a target, and feed the objective', () => {
    expect(parseGoalSet(rate).ok).toBe(true);
    expect(compileFormulas(rate).findings).toEqual([]);
    expect(told(scored(rate, 'rate'))).toBe(0.5);
    expect(told(scored(rate, 'grow'))).toBe(0.385);
  });

  it('are unscored without the subpath, as before', () => {
    const book = scoreGoals(rate, { asOf: '2026-05-31' });
    expect(told(book.get('rate'))).toBe('expression-error');
    expect(book.findings.find(({ goal: about }) => about === 'rate')?.data['missing']).toBe(
      '@throughline/scoring/formula',
    );
  });

  it('say each input and the text of the formula, in steps that can be worked out again', () => {
    verified(rate, 'rate');
    verified(rate, 'grow');
    const book = scoreGoals(rate, { asOf: '2026-05-31', formulas: compileFormulas(rate) });
    const explanation = explain(book, 'rate');
    expect(explanation && formatExplanation(explanation).split('\n')).toEqual([
      'rate as of 2026-05-31, policy standard@1',
      'rate: score, yellow: 50 %',
      '  feeds upward, within 0 and 1: 50 %',
      '    raw attainment: 50 % (from 20, to 40, unit %, value 30)',
      '      formula won / leads * 100: 30',
      '        won: input won: 27',
      '          current value: 27',
      '            check-in won-1 of 2026-05-02: 27',
      '        leads: input leads: 90',
      '          current value: 90',
      '            check-in leads-0 of 2026-05-01: 40',
      '            check-in leads-1 of 2026-05-02: 50',
    ]);
  });

  it('keep the numbers of hidden goals out of an explanation', () => {
    const book = scoreGoals(rate, { asOf: '2026-05-31', formulas: compileFormulas(rate) });
    const text = JSON.stringify(explain(book, 'rate', { hide: (id) => id === 'leads' }));
    expect(text).toContain('hidden');
    // With the other input and the result it could be worked out.
    for (const secret of ['leads', 'won', '90', '27', ':30,']) expect(text).not.toContain(secret);
  });

  it('have one reason without a value, the gravest, whatever the order', () => {
    const goals = (inputs: readonly string[], expression = 'a + b'): GoalSet =>
      setOf(
        [goal('a', plain), goal('b', { kind: 'pooled', of: plain }), goal('f', formula(expression, inputs))],
        { a: 1 },
      );
    expect(told(scored(goals(['a', 'b']), 'f'))).toBe('no-data');
    expect(told(scored(goals(['a', 'b'], 'a + c'), 'f'))).toBe('expression-error');
    expect(told(scored(goals(['a', 'b'], 'a / 0'), 'f'))).toBe('non-finite');
    expect(told(scored(goals(['a', 'nobody'], 'a + nobody'), 'f'))).toBe('expression-error');
    expect(told(scored(goals(['a', 'b'], 'a'), 'f'))).toBe(0.01);
    expect(told(scored(goals(['a', 'a'], 'a'), 'f'))).toBe('expression-error');
  });

  it('check units, and say which goal is wrong where', () => {
    const goals = setOf(
      [
        goal('revenue', { ...plain, unit: { kind: 'currency' } }),
        goal('months', { ...plain, unit: { kind: 'duration', in: 'months' } }),
        goal('sum', formula('revenue + months', ['revenue', 'months'])),
        goal(
          'euro',
          formula('revenue * 2', ['revenue'], { ...plain, unit: { kind: 'currency', iso: 'EUR' } }),
        ),
        goal(
          'dollar',
          formula('revenue * 2 - 100', ['revenue'], { ...plain, unit: { kind: 'currency', iso: 'USD' } }),
        ),
      ],
      { revenue: 70, months: 3 },
    );
    expect(['sum', 'euro', 'dollar'].map((id) => told(scored(goals, id)))).toEqual([
      'unit-mismatch',
      'unit-mismatch',
      0.4,
    ]);
    expect(
      compileFormulas(goals).findings.map(({ ruleId, path, message }) => [ruleId, path.join('.'), message]),
    ).toEqual([
      ['formula/units-differ', 'keyResults.sum.measure.expression', '`+` joins USD and months'],
      [
        'formula/unit-of-result',
        'keyResults.euro.measure.expression',
        'the formula gives USD, its measure is in EUR',
      ],
    ]);
  });

  it('read states as fractions, and other formulas by their value', () => {
    const goals: GoalSet = {
      ...setOf(
        [
          goal('steps', {
            kind: 'milestones',
            milestones: [
              { id: 'm1', title: 'one' },
              { id: 'm2', title: 'two' },
            ],
          }),
          goal('half', formula('steps * 100', ['steps'], { kind: 'change' })),
          goal('twice', formula('half * 2', ['half'], { kind: 'threshold', comparator: '>=', limit: 100 })),
        ],
        {},
      ),
      checkIns: [
        {
          key: 'd',
          goal: 'steps',
          on: '2026-05-01',
          at: '2026-05-01T12:00:00Z',
          done: true,
          milestone: 'm1',
        },
      ],
    };
    expect(['half', 'twice'].map((id) => told(scored(goals, id)))).toEqual(['no-data', 1]);
    verified(goals, 'twice');
  });

  it('judge a commitment by what the formula gave at its deadline', () => {
    const base = rate.keyResults ?? [];
    const goals: GoalSet = {
      ...rate,
      keyResults: base.map((each) =>
        each.id === 'rate' ? { ...each, commitment: 'committed', deadline: '2026-05-01' } : each,
      ),
      checkIns: [
        { key: 'w1', goal: 'won', on: '2026-05-01', at: '2026-05-01T12:00:00Z', value: 40 },
        { key: 'l1', goal: 'leads', on: '2026-05-01', at: '2026-05-01T12:00:00Z', value: 100 },
        { key: 'l2', goal: 'leads', on: '2026-05-20', at: '2026-05-20T12:00:00Z', value: 100 },
      ],
    };
    const score = scored(goals, 'rate');
    expect(score?.scored === true && [score.grade.word, score.score, score.attainment]).toEqual([
      'met',
      1,
      0,
    ]);
    verified(goals, 'rate');
  });

  it('are read by progressOf from facts about inputs, latest last', () => {
    const measure = formula('won / leads * 100', ['won', 'leads'], { kind: 'change', from: 20, to: 40 });
    const formulas = compileFormulas([measure]);
    const facts = [
      { input: 'won', value: 1 },
      { input: 'leads', value: 90 },
      { input: 'won', value: 27 },
    ];
    const read = progressOf(measure, facts, { formulas });
    expect(read.scored && [read.value, read.trace[0]]).toEqual([
      0.5,
      {
        rule: 'measure/formula',
        inputs: {
          kind: 'change',
          from: 20,
          to: 40,
          facts: 1,
          value: 30,
          expression: 'won / leads * 100',
          inputs: '{"leads":90,"won":27}',
        },
        output: 0.5,
      },
    ]);
    expect(progressOf(measure, facts.slice(0, 1), { formulas })).toMatchObject({
      scored: false,
      reason: 'no-data',
    });
    expect(progressOf(measure, facts)).toMatchObject({ scored: false, reason: 'expression-error' });
  });

  it('are compiled when they come into the goals later', () => {
    const before = compileFormulas(setOf([goal('a', plain)], {}));
    const after = setOf([goal('a', plain), goal('f', formula('a * 2', ['a']))], { a: 10 });
    expect(told(scoreGoals(after, { asOf: '2026-05-31', formulas: before }).get('f'))).toBe(0.2);
  });

  it('refuse what are no formulas, and options that are none', () => {
    const codeOf = (call: () => unknown): string => {
      try {
        call();
        return 'nothing';
      } catch (error) {
        return UsageError.is(error) ? error.code : 'another error';
      }
    };
    const bad = {} as never;
    expect([
      codeOf(() => scoreGoals(rate, { asOf: '2026-05-31', formulas: bad })),
      codeOf(() => compileFormulas(rate, { limits: { depth: 0 } })),
      codeOf(() => compileFormulas(rate, { limit: {} } as never)),
    ]).toEqual(Array(3).fill('scoring/bad-argument'));
    // One measure alone is never refused; without a parser it has no number.
    expect(progressOf(formula('a', ['a']), [], { formulas: bad })).toMatchObject({
      reason: 'expression-error',
    });
  });

  it('score alike whatever the order of any list', () => {
    const shuffled = documentOf(compileGoals(rate));
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...(rate.keyResults ?? [])], { minLength: 3 }),
        fc.shuffledSubarray([...(rate.checkIns ?? [])], { minLength: 4 }),
        (keyResults, checkIns) => {
          const other = { ...shuffled, keyResults, checkIns };
          expect(scored(other, 'rate')).toEqual(scored(rate, 'rate'));
        },
      ),
      { numRuns: 40 },
    );
  });
});
