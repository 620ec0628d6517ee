import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseKeyResult } from '../index.ts';
import { oneSlipApart } from './intended-word.ts';

/** All words one slip away, made the slow way. */
const slips = (word: string, letters: string): ReadonlySet<string> => {
  const found = new Set<string>();
  for (let at = 0; at <= word.length; at++) {
    found.add(word.slice(0, at) + word.slice(at + 1));
    for (const letter of letters) {
      found.add(word.slice(0, at) + letter + word.slice(at));
      found.add(word.slice(0, at) + letter + word.slice(at + 1));
    }
    if (at + 1 < word.length)
      found.add(word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2));
  }
  found.delete(word);
  return found;
};

describe('misspelt verbs', () => {
  it('oneSlipApart agrees with making all slips', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 });
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(oneSlipApart(one, other)).toBe(slips(one, 'abc').has(other));
      }),
      { numRuns: 300 },
    );
  });

  it.each(['Increse', 'Icnrease', 'Increasee', 'Encrease'])(
    '%s: only the first letter has to be right',
    (verb) => {
      const { direction } = parseKeyResult(`${verb} NPS to 40`);
      expect(direction).toBe(verb.startsWith('I') ? 'increase' : 'achieve');
    },
  );
});
