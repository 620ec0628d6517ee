/**
 * Widths of signs in em, in the widest of the usual sans-serif fonts, bold: rather too wide than a word outside
 * its box. A picture is text, so nobody can measure; the browser test does.
 */
const widths: readonly (readonly [signs: RegExp, em: number])[] = [
  [/[\u0300-\u036f]/, 0],
  [/[ijlI.,:;'|! ]/, 0.42],
  [/[frt()[\]{}\-/\\"*]/, 0.53],
  [/[mwMW@%]/, 1.12],
  [/[A-Z&#+=<>~^]/, 0.86],
  [/[\u0020-\u007e]/, 0.71],
  [/[\u00a0-\u02ff]/, 0.9],
  [/[\u0370-\u052f]/, 1.05],
  [/[\u0530-\uffff]/, 1.12],
];

/** Beyond the first plane: emoji and historic scripts. */
const widest = 1.5;

/** Regular type is that much narrower than bold. */
const regular = 0.91;

/** About how wide a text is, in pixels, rather too much than too little. */
export const textWidth = (text: string, size: number, weight: 'bold' | 'regular'): number => {
  let em = 0;
  for (const point of text) em += widths.find(([signs]) => signs.test(point))?.[1] ?? widest;
  return em * size * (weight === 'bold' ? 1 : regular);
};
