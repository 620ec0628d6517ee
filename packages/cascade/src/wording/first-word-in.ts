/**
 * Tells whether the first word of a text is one of the given words, and which. Words are compared in lower case.
 * Texts whose first letter begins none of the words cost no allocation.
 */
export const firstWordIn = (words: readonly string[]): ((text: string) => string | undefined) => {
  const known = new Set(words);
  const initials = new Set<number>();
  let longest = 0;
  for (const word of words) {
    for (const form of [word, word.toUpperCase()]) initials.add(form.charCodeAt(0));
    longest = Math.max(longest, word.length);
  }
  return (text) => {
    if (!initials.has(text.charCodeAt(0))) return undefined;
    let end = 0;
    while (end <= longest && isLetter(text.charCodeAt(end))) end++;
    const word = text.slice(0, end).toLowerCase();
    return known.has(word) ? word : undefined;
  };
};

/** Latin letters, and everything from U+00C0 up, which is enough to find the end of a word in titles. */
const isLetter = (code: number): boolean =>
  (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code >= 0xc0;
