import { accessPolicies } from '@throughline/cascade';
import type { GoalSet } from '@throughline/core';
import { describe, expect, it } from 'vitest';
import { answerQuery } from '@throughline/ai-adapters/queries';
import type { AnswerOutcome } from '@throughline/ai-adapters/queries';
import { commonQuestions } from './common-questions.ts';
import type { QuestionId } from './common-questions.ts';
import { demoCompany, pumpCompany } from './companies.ts';
import { naiveAnswer } from './naive-answers.ts';
import type { Asked } from './naive-answers.ts';

const ask = (
  { goals, reviewBook, asOf, actor }: Asked & { readonly actor: string },
  text: string,
): AnswerOutcome =>
  answerQuery(goals, text, {
    actor,
    access: accessPolicies.standard,
    asOf,
    reviewBook,
    now: `${asOf}T12:00:00Z`,
    zones: { offsetAt: () => 0 },
    held: new Set(),
  });

/** Ids, or groups with their first number, as the naive answers have them. */
const cellsOf = (outcome: AnswerOutcome): readonly (readonly unknown[])[] => {
  if (!outcome.ok) throw new Error(outcome.declined.message);
  const { result } = outcome.answer;
  if (result.of === 'reviews') return result.reviews.map(({ id }) => [id]);
  if (result.of === 'actionItems') return result.items.map(({ id }) => [id]);
  const { entries, groups } = result.answer;
  return [
    ...entries.map(({ id }) => [id]),
    ...groups.map(({ group, numbers }) => [group, Object.values(numbers)[0]?.value ?? null]),
  ];
};

const rounded = (cells: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] =>
  cells.map((row) => row.map((cell) => (typeof cell === 'number' ? Math.round(cell * 1e9) / 1e9 : cell)));

/** Nobody owns the KRAs, which last longer than the quarter. */
const withoutOwners = (goals: GoalSet): GoalSet => ({
  ...goals,
  kras: (goals.kras ?? []).map(({ owners: _, person: __, ...kra }) => kra),
});

const companies = [
  ['the demo company', demoCompany()],
  ['a company of pumps', pumpCompany()],
  ['the demo company after its quarter, with goals nobody owns', demoCompany('2026-07-03', withoutOwners)],
] as const;

it('every question has something to find in one of the companies', () => {
  const empty = Object.keys(commonQuestions).filter((id) =>
    companies.every(([, company]) => naiveAnswer(id as QuestionId, company).length === 0),
  );
  expect(empty).toEqual([]);
});

describe.each(companies)('common questions about %s', (_, company) => {
  it.each(Object.entries(commonQuestions))('%s: %s', (id, text) => {
    const found = ask(company, text);
    expect(rounded(cellsOf(found))).toEqual(rounded(naiveAnswer(id as QuestionId, company)));
    if (!found.ok) return;
    // Every number in the text is a fact, and every fact is told.
    const { text: written } = found.answer;
    const facts = new Map(written.facts.map((fact) => [fact.id, fact]));
    for (const { text: line, facts: used } of written.sections.flatMap(({ lines }) => lines))
      for (const fact of used) expect(line).toContain(facts.get(fact)?.text);
    expect(facts.size).toBe(written.facts.length);
  });
});
