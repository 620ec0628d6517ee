import type { ReviewBook } from '@throughline/core';
import { describe, expect, it } from 'vitest';
import { answerQuery, readQuestion, runQuery } from '@throughline/ai-adapters/queries';
import { ask, codeOf, context, goals, linesOf, talks } from './asking.ts';

describe('names', () => {
  it('are found whole, in part, in quotes, and after the words that ask for them', () => {
    const queryOf = (text: string) => {
      const read = readQuestion(goals, text, context);
      return read.ok ? read.names.map(({ of, id }) => `${of} ${id}`) : codeOf(read);
    };
    expect(queryOf('Which goals in Support are off track?')).toEqual(['unit support']);
    expect(queryOf('Which goals in the Support team are off track?')).toEqual(['unit support']);
    expect(queryOf('Which goals of Sales East are off track?')).toEqual(['unit east']);
    expect(queryOf('Which goals for Q1 are off track?')).toEqual(['cycle q1']);
    expect(queryOf('Which goals in 2026 are off track?')).toEqual(['cycle y']);
    expect(queryOf('Which goals are off track this quarter?')).toEqual([]);
    expect(queryOf('Which goals support Help customers?')).toEqual(['goal help']);
    expect(queryOf('Whose goals contribute to the objective "help customers"?')).toEqual(['goal help']);
    expect(queryOf("Ana Reis's goals")).toEqual(['person ana']);
    expect(queryOf('Ana’s goals')).toEqual(['person ana']);
    expect(queryOf('Which goals support Grow?')).toEqual(['goal top']);
  });

  it('that fit several things are declined with the candidates', () => {
    expect(linesOf(ask('Which goals in Sales are off track?'))).toEqual([
      'no: `sales` could be several: Sales East (unit east), Sales West (unit west)',
    ]);
    expect(codeOf(ask("Lind's goals"))).toBe('question-name-ambiguous');
    expect(codeOf(ask('Which goals support Sell more?'))).toBe('question-name-ambiguous');
    expect(codeOf(ask('Which goals support "Walk on the moon"?'))).toBe('question-name-unknown');
  });

  it('are looked for among what the one who asks may see', () => {
    expect(codeOf(ask('Which goals support Buy a rival?', { actor: 'cy' }))).toBe('answered');
    const hidden = ask('Which goals support Buy a rival?', { actor: 'dee' });
    expect(hidden).toEqual(
      answerQuery(
        { ...goals, objectives: goals.objectives!.filter(({ id }) => id !== 'secret') },
        'Which goals support Buy a rival?',
        { ...context, actor: 'dee' },
      ),
    );
    expect(codeOf(hidden)).toBe('question-name-unknown');
  });
});

describe('what a question says of people', () => {
  it('results of one person: refused, unless enabled for those above, or one asks about oneself', () => {
    const text = "What is Bo Lind's average score?";
    const aboutPeople = { contact: 'dee' };
    expect(codeOf(ask(text))).toBe('question-about-a-person#results');
    expect(codeOf(ask(text, { aboutPeople }))).toBe('answered');
    expect(codeOf(ask(text, { aboutPeople, actor: 'dee' }))).toBe('question-about-a-person#results');
    expect(codeOf(ask(text, { actor: 'bo' }))).toBe('answered');
    expect(codeOf(ask('What is my average score?', { actor: 'bo' }))).toBe('answered');
    expect(linesOf(ask("Bo Lind's goals"))).toEqual(['Help customers', 'NPS']);
  });

  it('comparisons: always refused, in words and as a query of a model', () => {
    const aboutPeople = { contact: 'dee' };
    for (const text of [
      'Average score by owner',
      'Who is behind plan?',
      'Which person has the lowest score?',
      'Who owns off track goals?',
    ])
      expect(codeOf(ask(text, { aboutPeople }))).toBe('question-about-a-person#compares');
    const run = (query: object): string =>
      codeOf(runQuery(goals, query as never, { ...context, aboutPeople }));
    expect(run({ of: 'goal', select: ['owner', 'status'] })).toBe('question-about-a-person#compares');
    expect(run({ of: 'goal', where: [{ field: 'score', op: 'below', value: 1 }], groupBy: 'owner' })).toBe(
      'question-about-a-person#compares',
    );
    expect(
      run({ of: 'goal', where: [{ field: 'owner', op: 'is-not', value: 'bo' }], select: ['score'] }),
    ).toBe('question-about-a-person#compares');
    expect(
      run({ of: 'goal', where: [{ field: 'owner', op: 'is', value: ['bo', 'cy'] }], select: ['score'] }),
    ).toBe('question-about-a-person#compares');
    expect(run({ of: 'goal', groupBy: 'owner' })).toBe('answered');
  });

  it('numbers that speak of too few people are taken out', () => {
    const told = (reviewBook: ReviewBook, more: object = {}) =>
      linesOf(ask('How many 1:1s were held this month?', { reviewBook, ...more }));
    expect(told(talks(['bo', 'cy', 'bo', 'cy', 'bo']))).toEqual([
      'all together: not told, because it would speak of fewer than 5 people',
    ]);
    expect(told(talks(['bo', 'cy']), { minimumGroup: 2 })).toEqual(['all together: 2']);
    expect(told(talks([]))).toEqual(['all together: 0']);
    const busy = { of: 'person', where: [{ field: 'goals', op: 'at-least', value: 1 }] } as const;
    const counted = (minimumGroup: number) =>
      runQuery(goals, { ...busy, aggregates: [{ of: 'count' }] }, { ...context, minimumGroup });
    const found = counted(5);
    expect(JSON.stringify(found.ok && found.answer.result)).not.toContain('"bo"');
    expect(linesOf(found)[0]).toContain('fewer than 5 people');
    expect(linesOf(counted(3))).toEqual(['all together: 4']);
  });

  it('how many there are is told where their list is', () => {
    expect(linesOf(ask('Who reports to Ana Reis?'))).toEqual(['Bo Lind', 'Cy Lind']);
    expect(linesOf(ask('How many people report to Ana Reis?'))).toEqual(['all together: 2']);
    expect(linesOf(ask('How many people are there?'))).toEqual(['all together: 4']);
  });

  it('promises are shown with their words only to those who were there', () => {
    const reviewBook = talks(['bo']);
    expect(linesOf(ask('Which action items are open?', { reviewBook }))).toEqual([
      'action item of Bo Lind: Private promise: due 2026-05-20',
    ]);
    expect(linesOf(ask('my open action items', { reviewBook, actor: 'bo' }))[0]).toContain('Private promise');
    expect(linesOf(ask('Which action items are open?', { reviewBook, actor: 'dee' }))).toEqual([
      'nothing you may see fits',
    ]);
    const ofOthers = {
      ...reviewBook,
      conversations: [
        {
          ...reviewBook.conversations![0]!,
          person: 'dee',
          with: 'cy',
          actionItems: [{ id: 'i', title: 'Private promise', owner: 'dee' }],
        },
      ],
    };
    expect(linesOf(ask('Which action items are open?', { reviewBook: ofOthers }))).toEqual([
      'action item of Dee Odd',
    ]);
  });
});

describe('evidence', () => {
  it('that is missing is asked for, since an empty answer would look like good news', () => {
    expect(codeOf(ask('Which managers have not held 1:1s this month?'))).toBe(
      'question-evidence-needed#talks',
    );
    expect(codeOf(ask('Which action items are overdue?'))).toBe('question-evidence-needed#talks');
    expect(codeOf(ask('Which reviews are overdue?'))).toBe('question-evidence-needed#reviews');
    const zones = { offsetAt: () => 0 };
    expect(codeOf(ask('Which reviews are overdue?', { now: '2026-05-31T09:00:00Z', zones }))).toBe(
      'question-evidence-needed#reviews',
    );
    expect(
      codeOf(ask('Which reviews are overdue?', { now: '2026-05-31T09:00:00Z', zones, held: new Set() })),
    ).toBe('answered');
  });
});

describe('answers', () => {
  it('say how they were understood, in both languages', () => {
    const found = ask('Which key results are below 40%?', { locale: 'de' });
    expect(found.ok && found.answer.text.title).toBe(
      'verstanden als: keyResult where state is published and phase is running and attainment below 0.4',
    );
    expect(linesOf(found)).toEqual(['ARR: Erreichung 10 %']);
    expect(found.ok && found.answer.text.facts).toEqual([
      { id: 'f1', record: 'arr', what: 'attainment', value: 0.1, text: '10 %' },
    ]);
  });

  it('come from what the one who asks may see', () => {
    expect(linesOf(ask('Which goals have no check-in for two weeks?', { actor: 'dee' }))).toEqual([
      'NPS: 21 days without a check-in',
    ]);
    expect(linesOf(ask('How many objectives does each team have?', { actor: 'dee' }))).toEqual([
      'Sales East: 1',
      'Support: 1',
    ]);
    expect(linesOf(ask('How many objectives does each team have?', { actor: 'cy' }))).toEqual([
      'Sales East: 1',
      'Support: 1',
      'Sales West: 1',
    ]);
  });

  it('keep a title on one line, whatever it holds', () => {
    const wild = {
      ...goals,
      keyResults: [{ ...goals.keyResults![1]!, title: `A\nB\u2028${'x'.repeat(5000)}` }],
    };
    const [line = ''] = linesOf(answerQuery(wild, 'Which key results are below 0.4?', context));
    expect(line).not.toMatch(/[\n\u2028]/);
    expect(line.length).toBeLessThan(300);
  });
});
