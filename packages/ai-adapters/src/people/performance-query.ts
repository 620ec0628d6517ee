import type { Goals } from '@throughline/core';
import type { NameHit } from '../queries/mark.ts';
import type { Query } from '../queries/query.ts';
import type { QuestionContext } from '../queries/question-context.ts';

/** What the translation of a question reads. */
export interface PerformanceQueryInput {
  /** The goal set, for the names in the question. */
  readonly goals: Goals;
  /** The question, in words. */
  readonly text: string;
  /** Who asks, for which day, and what may be seen. */
  readonly context: QuestionContext;
}

/** A question as a closed query. It holds no result: `runQuery` runs it as the person who asks. */
export interface PerformanceQuery {
  /** The query. */
  readonly query: Query;
  /** Names in the question, and what each was taken for. */
  readonly names: readonly NameHit[];
}
