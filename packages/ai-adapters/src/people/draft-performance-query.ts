import { readQuestion } from '../queries/answer-query.ts';
import type { Proposed } from '../task/proposal.ts';
import type { PerformanceQuery, PerformanceQueryInput } from './performance-query.ts';

/**
 * Translates a question into a closed query by the grammar of questions. What is not understood to the last word is
 * declined. Nothing is run: whoever asks sees the query first, and the engine checks it against what they may see.
 */
export const draftPerformanceQuery = ({
  goals,
  text,
  context,
}: PerformanceQueryInput): Proposed<PerformanceQuery> => {
  const read = readQuestion(goals, text, context);
  if (!read.ok) return read;
  const { query, names } = read;
  const inputs = [...new Set(names.map(({ id }) => id))];
  return { ok: true, proposal: { value: { query, names }, notes: [], inputs } };
};
