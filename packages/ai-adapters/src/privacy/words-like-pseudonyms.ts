import type { JsonValue } from '@throughline/core';
import type { Ask } from '../task/ask.ts';
import { pseudonymPattern } from './pseudonyms.ts';
import { selectLimits } from './select-limits.ts';

/** Words of the data that look like pseudonyms: `P1 incident`. No pseudonym gets such a name. */
export const wordsLikePseudonyms = ({ request, records, facts }: Ask): ReadonlySet<string> => {
  const found = new Set<string>();
  const waiting: JsonValue[] = [request as JsonValue];
  for (const { fields } of records.slice(0, selectLimits.records)) waiting.push(fields as JsonValue);
  for (const { text } of facts.slice(0, selectLimits.facts)) waiting.push(text);
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value === 'string') {
      // Twice the bound of a text: what is cut off later is read, what is far beyond is not.
      for (const word of value.slice(0, selectLimits.text * 2).match(pseudonymPattern) ?? []) found.add(word);
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) waiting.push(key, inner as JsonValue);
    }
  }
  return found;
};
