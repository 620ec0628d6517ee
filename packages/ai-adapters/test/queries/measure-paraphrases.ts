import { accessPolicies } from '@throughline/cascade';
import { compileGoals } from '@throughline/core';
import { readQuestion } from '@throughline/ai-adapters/queries';
import { commonQuestions } from './common-questions.ts';
import type { QuestionId } from './common-questions.ts';
import { demoCompany } from './companies.ts';

/** Another way to ask something: the id of the common question it means, or that it must be refused. */
export interface Paraphrase {
  readonly text: string;
  /** Absent: nothing is said about it, and it counts as neither right nor wrong. */
  readonly expected?: QuestionId | 'refuse';
}

/** How paraphrases were read. */
export interface Measured {
  readonly understood: readonly string[];
  readonly refused: readonly string[];
  readonly wrong: readonly string[];
  /** Read as some query, with nothing said about which one is meant. */
  readonly unjudged: readonly string[];
}

/** Reads paraphrases on the demo company and compares each query with that of the question it means. */
export const measureParaphrases = (paraphrases: readonly Paraphrase[]): Measured => {
  const { goals, asOf, actor, reviewBook } = demoCompany();
  const index = compileGoals(goals);
  const context = { actor, access: accessPolicies.standard, asOf, reviewBook };
  const queryOf = (text: string): string | undefined => {
    const read = readQuestion(index, text, context);
    return read.ok ? JSON.stringify(read.query) : undefined;
  };
  const found = {
    understood: [] as string[],
    refused: [] as string[],
    wrong: [] as string[],
    unjudged: [] as string[],
  };
  for (const { text, expected } of paraphrases) {
    const query = queryOf(text);
    const meant =
      expected === undefined || expected === 'refuse' ? undefined : queryOf(commonQuestions[expected]);
    if (query === undefined) found.refused.push(text);
    else if (expected === undefined) found.unjudged.push(`${text} -> ${query}`);
    else if (query === meant) found.understood.push(text);
    else found.wrong.push(`${text} -> ${query}`);
  }
  return found;
};
