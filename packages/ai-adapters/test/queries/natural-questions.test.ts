import { accessPolicies } from '@throughline/cascade';
import { compileGoals } from '@throughline/core';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answerQuery } from '@throughline/ai-adapters/queries';
import { renamedCompany } from './companies.ts';

/** A question, what its reader would take as an answer, and how it is read; null: it is refused. */
interface NaturalQuestion {
  readonly question: string;
  readonly intent?: string;
  readonly answerable?: boolean;
  readonly reading: string | null;
}

const questionsOf = (name: string): readonly NaturalQuestion[] =>
  readFileSync(new URL(`./${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as NaturalQuestion);

const { goals, asOf, actor, reviewBook } = renamedCompany();
const index = compileGoals(goals);
const readingOf = (question: string): string | null => {
  const found = answerQuery(index, question, {
    actor,
    access: accessPolicies.standard,
    asOf,
    reviewBook,
    now: `${asOf}T12:00:00Z`,
    zones: { offsetAt: () => 0 },
    held: new Set(),
    aboutPeople: { contact: 'hr' },
  });
  return found.ok ? found.answer.text.title.replace('understood as: ', '') : null;
};

// Each reading was judged by hand against the intent beside it.
describe.each(['learned-questions', 'further-questions'])('%s', (name) => {
  const questions = questionsOf(name);

  it('are read as they were judged, to the last condition', () => {
    for (const { question, reading } of questions)
      expect([question, readingOf(question)]).toEqual([question, reading]);
  });

  it('most are understood, and nothing is answered that nobody can know', () => {
    const understood = questions.filter(({ reading }) => reading !== null);
    expect(understood.length).toBeGreaterThanOrEqual(40);
    expect(understood.filter(({ answerable }) => answerable === false)).toEqual([]);
  });
});

it('slips of the pen are mended only where they can mean one thing', () => {
  const plain = readingOf('key results without an owner');
  expect(plain).not.toBeNull();
  expect(readingOf('key resluts without an onwer')).toBe(plain);
  expect(readingOf('ojectives at risk')).toBe(readingOf('objectives at risk'));
  for (const text of ['goals in scope', 'stage key results', 'teams that compete', 'rated goals'])
    expect(readingOf(text), text).toBeNull();
});

it('a unit called like a word of the grammar is found where the word makes no sense', () => {
  expect(readingOf('how is the Support team doing?')).toContain('unit within Support');
  expect(readingOf('how many objectives does Support have')).toContain('unit within Support');
  expect(readingOf('which key results support "Customers can rely on us every working day"')).toContain(
    'line under',
  );
});

it('what is joined by or is one list of one field, and refused otherwise', () => {
  expect(readingOf('goals at risk or behind')).toContain('status is at-risk or behind');
  expect(readingOf('goals at risk or without an owner')).toBeNull();
  expect(readingOf('goals at risk and without an owner')).toContain(
    'status is at-risk and owner known false',
  );
});

it('both bounds count, and low is below a half', () => {
  expect(readingOf('key results between 40% and 60% confidence')).toContain(
    'confidence at-least 0.4 and confidence at-most 0.6',
  );
  expect(readingOf('key results with low confidence')).toContain('confidence below 0.5');
  expect(readingOf('goals between 40% and 60')).toBeNull();
});

it.each([
  'objectives not owned by Tom Becker',
  'objectives with more than 3 key results behind',
  'teams with more than 80% of goals on track',
  'is Layla a manager',
  'how many people own goals',
  'objectives due since 1 June',
  'which objectives were at risk last month?',
  'teams with no goals at risk',
  'goals that are not behind',
  'what share of teams is on track',
])('is refused, since the next best reading is another question: %s', (text) => {
  expect(readingOf(text)).toBeNull();
});
