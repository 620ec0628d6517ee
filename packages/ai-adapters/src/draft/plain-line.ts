/**
 * One line without control and direction characters, cut after some code points. For words that are written into a
 * draft and that no parser has looked at.
 */
export const plainLine = (text: string, longest: number): string =>
  Array.from(
    text
      // A code point has at most two units, so the cut below still finds enough.
      .slice(0, longest * 2)
      .replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' '),
  )
    .slice(0, longest)
    .join('')
    .trim();
