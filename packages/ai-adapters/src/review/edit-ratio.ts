import { answering } from '../draft/answering.ts';
import { valueTokens } from './value-tokens.ts';

/**
 * Words that are compared at most, of each side. 4,000 words are some 100 goals; comparing them takes 16 million
 * steps and 16 kB.
 */
const mostTokens = 4000;

/**
 * How much a human changed a proposal: 0 nothing, 1 everything. Both sides are read as words (values, not names
 * of fields; order of fields does not matter); the ratio is the least number of words to insert, take out or
 * replace, divided by the words of the longer side. Two empty sides give 0. Only the first 4,000 words of each
 * side are compared. It measures drafters over time (S1-09); it says nothing about the human.
 *
 * @example
 * ```ts
 * import { editRatio } from '@throughline/ai-adapters';
 *
 * editRatio({ title: 'Trust of our customers' }, { title: 'Trust of our partners' }); // => 0.25
 * editRatio('the same words', 'the same words'); // => 0
 * editRatio([], 'all new'); // => 1
 * ```
 */
export const editRatio = (before: unknown, after: unknown): number =>
  answering('editRatio', () => {
    const a = valueTokens(before, mostTokens);
    const b = valueTokens(after, mostTokens);
    const longer = Math.max(a.length, b.length);
    return longer === 0 ? 0 : distance(a, b) / longer;
  });

/** Levenshtein distance in tokens, one row at a time; what both sides share at the ends is skipped. */
const distance = (a: readonly string[], b: readonly string[]): number => {
  let start = 0;
  let endA = a.length;
  let endB = b.length;
  while (start < endA && start < endB && a[start] === b[start]) start++;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const width = endB - start;
  const row = Uint32Array.from({ length: width + 1 }, (_, at) => at);
  for (let i = start; i < endA; i++) {
    let diagonal = row[0]!;
    row[0]! += 1;
    for (let j = 1; j <= width; j++) {
      const above = row[j]!;
      const replaced = diagonal + (a[i] === b[start + j - 1] ? 0 : 1);
      row[j] = Math.min(above + 1, row[j - 1]! + 1, replaced);
      diagonal = above;
    }
  }
  return row[width]!;
};
