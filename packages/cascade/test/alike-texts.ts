import { textNumber } from '../src/wording/text-number.ts';

/** Two words of letters that share a number, which a rule must still tell apart: half a million hold some fifty pairs. */
export const alikeTexts = (): readonly [string, string] => {
  const known = new Map<number, string>();
  let state = 7;
  for (let at = 0; at < 500_000; at++) {
    let word = '';
    for (let letter = 0; letter < 9; letter++) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      word += String.fromCharCode(97 + ((state >>> 16) % 26));
    }
    const number = textNumber(word);
    const other = known.get(number);
    if (other !== undefined && other !== word) return [other, word];
    known.set(number, word);
  }
  throw new Error('no two of half a million words share a number');
};
