import { accessPolicies } from '@throughline/cascade';
import type { QueryAnswer } from '@throughline/cascade';
import { compileGoals } from '@throughline/core';
import { answerQuery } from '@throughline/ai-adapters/queries';
import type { AnswerOutcome } from '@throughline/ai-adapters/queries';
import { demoCompany } from './companies.ts';

/** An answer a person expects. */
export type Expected =
  | { readonly kind: 'ids'; readonly ids: readonly string[]; readonly ordered?: boolean }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'numbers'; readonly by: Readonly<Record<string, number>> }
  | { readonly kind: 'refuse' };

/** A question with the answer a person expects, and others that person would take. */
export interface AskedByAPerson {
  readonly id: number;
  readonly text: string;
  readonly asOf: string;
  readonly expect: Expected;
  readonly alsoFine?: readonly Expected[];
  readonly note?: string;
}

/** Ids of questions by what became of them. */
export interface MeasuredAnswers {
  /** Answered as expected. */
  readonly right: readonly number[];
  /** Refused, as expected. */
  readonly refused: readonly number[];
  /** Refused, though a person expects an answer. */
  readonly missed: readonly number[];
  /** Answered in a way nobody expects. */
  readonly wrong: readonly number[];
}

/** Expected numbers have four digits. */
const tolerance = 0.0001;

/** Asks the demo company, with no record of talks or reviews, as its top person. */
export const askDemo = (): ((text: string, asOf: string) => AnswerOutcome) => {
  const { goals, actor } = demoCompany();
  const index = compileGoals(goals);
  return (text, asOf) => answerQuery(index, text, { actor, access: accessPolicies.standard, asOf });
};

/** Sorts questions by what `answer` makes of them. */
export const measureAnswers = (
  questions: readonly AskedByAPerson[],
  answer: (text: string, asOf: string) => AnswerOutcome,
): MeasuredAnswers => {
  const found = { right: [], refused: [], missed: [], wrong: [] } as Record<keyof MeasuredAnswers, number[]>;
  for (const { id, text, asOf, expect, alsoFine = [], note = '' } of questions) {
    // A note with a condition takes the other answers back: an answer in words is not read here.
    const fine = [expect, ...(/\bfine\b.*\bif\b|closed goals is fine/.test(note) ? [] : alsoFine)];
    const outcome = answer(text, asOf);
    if (!outcome.ok) found[fine.some(({ kind }) => kind === 'refuse') ? 'refused' : 'missed'].push(id);
    else found[fine.some((each) => says(outcome.answer.result, each)) ? 'right' : 'wrong'].push(id);
  }
  return found;
};

const says = (
  result: Extract<AnswerOutcome, { ok: true }>['answer']['result'],
  expected: Expected,
): boolean => {
  if (result.of !== 'goals' || expected.kind === 'refuse') return false;
  const { answer } = result;
  const numbers = numbersOf(answer);
  switch (expected.kind) {
    case 'ids': {
      const ids =
        answer.groups.length > 0 ? numbers.map(([group]) => group) : answer.entries.map(({ id }) => id);
      return expected.ordered === true
        ? isSame(ids, expected.ids)
        : isSame(sorted(ids), sorted(expected.ids));
    }
    case 'number':
      return numbers.length === 1 && isNear(numbers[0]?.[1], expected.value);
    case 'numbers': {
      const known = new Map(numbers.filter(([, value]) => value !== null));
      const wanted = Object.entries(expected.by);
      return known.size === wanted.length && wanted.every(([id, value]) => isNear(known.get(id), value));
    }
  }
};

const numbersOf = ({ groups }: QueryAnswer): readonly (readonly [string, number | null])[] =>
  groups.map(({ group, numbers }) => [group ?? '', Object.values(numbers)[0]?.value ?? null]);

const sorted = (ids: readonly string[]): readonly string[] => [...ids].sort();

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id, at) => id === b[at]);

const isNear = (found: number | null | undefined, wanted: number): boolean =>
  typeof found === 'number' && Math.abs(found - wanted) <= tolerance;
