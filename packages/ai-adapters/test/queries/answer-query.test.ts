import { accessPolicies } from '@throughline/cascade';
import { UsageError } from '@throughline/core';
import type { GoalSet, ReviewBook } from '@throughline/core';
import { generateGoalSet } from '@throughline/core/test-kit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerQuery, questionExamples, readQuestion, runQuery } from '@throughline/ai-adapters/queries';
import type { AnswerOutcome, QuestionContext } from '@throughline/ai-adapters/queries';

const owner = (person: string) => [{ who: { person }, as: 'accountable' as const }];
const measure = { kind: 'change', from: 0, to: 10 } as const;
const goals: GoalSet = {
  schemaVersion: 1,
  organization: { id: 'acme', name: 'Acme' },
  cycles: [
    { id: 'y', name: '2026', start: '2026-01-01', end: '2027-01-01', state: 'active' },
    { id: 'q2', name: 'Q2 2026', start: '2026-04-01', end: '2026-07-01', state: 'active', parent: 'y' },
    { id: 'q1', name: 'Q1 2026', start: '2026-01-01', end: '2026-04-01', state: 'closed', parent: 'y' },
  ],
  people: [
    { id: 'ana', name: 'Ana Reis' },
    { id: 'bo', name: 'Bo Lind' },
    { id: 'cy', name: 'Cy Lind' },
    { id: 'dee', name: 'Dee Odd' },
  ],
  units: [
    { id: 'acme', name: 'Acme', kind: 'company' },
    { id: 'support', name: 'Support', kind: 'team', parent: 'acme' },
    { id: 'east', name: 'Sales East', kind: 'team', parent: 'acme' },
    { id: 'west', name: 'Sales West', kind: 'team', parent: 'acme' },
  ],
  assignments: [
    { id: 'a1', person: 'ana', unit: 'acme', from: '2026-01-01' },
    { id: 'a2', person: 'bo', unit: 'support', managers: ['ana'], from: '2026-01-01' },
    { id: 'a3', person: 'cy', unit: 'east', managers: ['ana'], from: '2026-01-01' },
    { id: 'a4', person: 'dee', unit: 'west', managers: ['cy'], from: '2026-01-01' },
  ],
  objectives: [
    { id: 'top', title: 'Grow', unit: 'acme', cycle: 'q2', commitment: 'aspirational', owners: owner('ana') },
    {
      id: 'help',
      title: 'Help customers',
      unit: 'support',
      cycle: 'q2',
      commitment: 'committed',
      owners: owner('bo'),
      supports: [{ goal: 'top' }],
    },
    {
      id: 'sell',
      title: 'Sell more',
      unit: 'east',
      cycle: 'q2',
      commitment: 'aspirational',
      owners: owner('cy'),
      supports: [{ goal: 'top' }],
    },
    {
      id: 'secret',
      title: 'Buy a rival',
      unit: 'west',
      cycle: 'q2',
      commitment: 'aspirational',
      owners: owner('cy'),
      visibility: { to: 'owners' },
    },
    {
      id: 'same',
      title: 'Sell more',
      unit: 'west',
      cycle: 'q1',
      commitment: 'aspirational',
      owners: owner('dee'),
    },
  ],
  keyResults: [
    { id: 'nps', objective: 'help', title: 'NPS', measure },
    { id: 'arr', objective: 'sell', title: 'ARR', measure },
  ],
  checkIns: [
    { key: 'a', goal: 'nps', on: '2026-05-10', at: '2026-05-10T09:00:00Z', value: 9 },
    { key: 'b', goal: 'arr', on: '2026-05-20', at: '2026-05-20T09:00:00Z', value: 1 },
  ],
};
const talks = (people: readonly string[]): ReviewBook => ({
  schemaVersion: 1,
  organization: 'acme',
  conversations: people.map((person, at) => ({
    id: `t${String(at)}`,
    person,
    with: 'ana',
    on: '2026-05-05',
    note: 'between us',
    actionItems: [{ id: `i${String(at)}`, title: 'Private promise', owner: person, due: '2026-05-20' }],
  })),
});
const context: QuestionContext = { actor: 'ana', access: accessPolicies.standard, asOf: '2026-05-31' };
const ask = (text: string, more: object = {}): AnswerOutcome =>
  answerQuery(goals, text, { ...context, ...more });
const linesOf = (found: AnswerOutcome): readonly string[] =>
  found.ok
    ? found.answer.text.sections.flatMap(({ lines }) => lines.map(({ text }) => text))
    : [`no: ${found.declined.message}`];
const codeOf = (found: AnswerOutcome): string =>
  found.ok ? 'answered' : [found.declined.code, found.declined.messageId].filter(Boolean).join('#');

describe('names', () => {
  it('are found whole, in part, in quotes, and after the words that ask for them', () => {
    const queryOf = (text: string) => {
      const read = readQuestion(goals, text, context);
      return read.ok ? read.names.map(({ of, id }) => `${of} ${id}`) : codeOf(read as never);
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
    const found = ask('How many people are there?');
    expect(JSON.stringify(found.ok && found.answer.result)).not.toContain('"bo"');
    expect(linesOf(ask('How many people are there?', { minimumGroup: 4 }))).toEqual(['all together: 4']);
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
      .map(([text, word, at]) => text.split(' ').toSpliced(at, 0, word).join(' ')),
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
          const spoiled = text.split(' ').toSpliced(at, 0, word).join(' ');
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
