import type { JsonValue } from '@throughline/core';
import type { Ask } from '../task/ask.ts';
import { visibleText } from '../grounding/plain-text.ts';
import { foldedWords } from './fold-word.ts';
import { pseudonymPattern } from './pseudonyms.ts';
import { selectLimits } from './select-limits.ts';

/** Words of what an ask may send. */
export interface AskWords {
  /** Those that look like pseudonyms: `P1 incident`. No pseudonym gets such a name. */
  readonly likePseudonyms: ReadonlySet<string>;
  /** All of them, folded: only names that stand here need to be looked for. */
  readonly folded: ReadonlySet<string>;
}

/** Reads every text that may leave, once. */
export const wordsOfAsk = ({ request, records, facts }: Ask): AskWords => {
  const likePseudonyms = new Set<string>();
  const folded = new Set<string>();
  const waiting: JsonValue[] = [request];
  for (const { fields } of records.slice(0, selectLimits.records)) waiting.push(fields);
  for (const { text } of facts.slice(0, selectLimits.facts)) waiting.push(text);
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value === 'string') {
      const text = visibleText(value, selectLimits.text);
      for (const word of text.match(pseudonymPattern) ?? []) likePseudonyms.add(word);
      for (const word of foldedWords(text)) folded.add(word);
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) waiting.push(key, inner);
    }
  }
  return { likePseudonyms, folded };
};
