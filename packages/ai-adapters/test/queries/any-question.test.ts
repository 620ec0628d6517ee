import { UsageError } from '@throughline/core';
import { generateGoalSet } from '@throughline/core/test-kit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerQuery, questionExamples } from '@throughline/ai-adapters/queries';
import { ask, codeOf, context, talks } from './asking.ts';

/** A question with one more word at a place. */
const withWord = (text: string, word: string, at: number): string => {
  const words = text.split(' ');
  return [...words.slice(0, at), word, ...words.slice(at)].join(' ');
};

describe('whatever is asked', () => {
  const words = [
    ...new Set(questionExamples.join(' ').split(' ')),
    'not',
    'or',
    'and',
    'support',
    'Ana',
    'Sales',
    '"',
    'never',
    'except',
    '__proto__',
    'constructor',
  ];
  const questions = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((list) => list.join(' ')),
    fc
      .tuple(fc.constantFrom(...questionExamples), fc.constantFrom(...words), fc.nat(12))
      .map(([text, word, at]) => withWord(text, word, at)),
  );

  it('there is an answer to a checked query or a reasoned no, and the same one again', () => {
    let answered = 0;
    fc.assert(
      fc.property(questions, (text) => {
        const found = ask(text, { reviewBook: talks(['bo']) });
        expect(ask(text, { reviewBook: talks(['bo']) })).toEqual(found);
        if (found.ok) answered++;
        else expect(found.declined.help.length).toBeGreaterThan(0);
      }),
      { numRuns: 250 },
    );
    expect(answered).toBeGreaterThan(5);
  });

  it('a word nobody knows is never overlooked', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...questionExamples),
        fc.nat(12),
        fc.constantFrom('unless', 'zzz', 'rarely', 'or', 'except', 'half'),
        (text, at, word) => {
          const spoiled = withWord(text, word, at);
          expect(codeOf(ask(spoiled, { reviewBook: talks(['bo']) }))).toMatch(
            /^question-(not-understood|name-)/,
          );
        },
      ),
      { numRuns: 120 },
    );
  });

  it('wrong calls are a usage error, long questions are declined', () => {
    for (const text of [undefined, null, 5, {}]) expect(() => ask(text as never)).toThrow(UsageError);
    expect(() => ask('x', { asOf: 'today' })).toThrow(UsageError);
    expect(() => ask('How many people are there?', { minimumGroup: 0 })).toThrow(UsageError);
    expect(() => ask('How many people are there?', { locale: 'fr' })).toThrow(UsageError);
    expect(codeOf(ask('goals '.repeat(1e5)))).toBe('question-not-understood#long');
    expect(codeOf(ask('goals '.repeat(90)))).toBe('question-not-understood#long');
    expect(codeOf(ask(' ?! '))).toBe('question-not-understood#empty');
  });

  it('takes 20,000 goals', () => {
    const large = generateGoalSet({ seed: 3, objectives: 4000 });
    const found = answerQuery(large, 'Which goals support "No such goal at all"?', {
      ...context,
      actor: large.people?.[0]?.id ?? 'ana',
    });
    expect(codeOf(found)).toBe('question-name-unknown');
  });
});
