/** A word of a question as the grammar reads it. */
export interface QuestionWord {
  /** Lower case; a passage in double quotes is one word with its parts joined by a space. */
  readonly text: string;
  /** Was it in double quotes? Then it is a name. */
  readonly quoted: boolean;
}

/** What two words are together. */
const contractions: Readonly<Record<string, string>> = {
  "n't": ' not',
  "'re": ' are',
  "'ve": ' have',
};

/** Short forms typed without their apostrophe, as in `havent` and `whats`. */
const bareNot = /\b(have|has|had|do|does|did|is|are|was|were)nt\b/g;
const bareIs = /\b(who|what|where|that)s\b/g;

/** Signs that change what follows: `-5`, `>40%`, `!done`. Nobody reads them, so they must not be lost. */
const sign = /(?<![\p{L}\p{N}])[-\u2212\u2013+<>=~!\u00AC\u00B1\u2260\u2264\u2265](?=\s?[\p{N}]|[\p{L}])/gu;

/** Apostrophes and quotation marks people type, as the two that are read. */
const plainQuotes = (text: string): string =>
  text.replace(/[\u2018\u2019\u02BC\u0060]/g, "'").replace(/[\u201C\u201D\u201E\u00AB\u00BB]/g, '"');

/**
 * Words of a text in lower case: letters, numbers with their points, dates, `1:1`, `40%`; `'s` is a word of its own.
 * Titles and questions are taken apart the same way, so that a title in a question is found.
 */
export const wordsIn = (text: string): readonly string[] => {
  const plain = plainQuotes(text.normalize('NFC'))
    .toLowerCase()
    .replace(/n't\b|'re\b|'ve\b/g, (short) => contractions[short] ?? short)
    .replace(/\b(who|what|which|where|that|there|it|he|she)'s\b/g, '$1 is')
    .replace(bareNot, '$1 not')
    .replace(bareIs, '$1 is')
    .replace(/\bw\/o\b/g, 'without');
  return (
    plain.match(
      /'s(?![\p{L}\p{N}])|\p{N}+(?:[.,:\-/]\p{N}+)*(?:%|[\p{L}\p{N}]+)?|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*|%/gu,
    ) ?? []
  );
};

/** Words of a passage, with each sign as a word of its own. */
const unquoted = (part: string): readonly QuestionWord[] => {
  const found: string[] = [];
  let end = 0;
  for (const { 0: text, index } of part.matchAll(sign)) {
    found.push(...wordsIn(part.slice(end, index)), text);
    end = index + text.length;
  }
  return [...found, ...wordsIn(part.slice(end))].map((text) => ({ text, quoted: false }));
};

/** Words of a question. */
export const questionWords = (text: string): readonly QuestionWord[] =>
  plainQuotes(text)
    .split('"')
    .flatMap((part, at, parts) =>
      // Between the first and the second mark, the third and the fourth, and so on; a mark left open quotes nothing.
      at % 2 === 1 && at < parts.length - 1
        ? [{ text: wordsIn(part).join(' '), quoted: true }]
        : unquoted(part),
    )
    .filter((word) => word.text !== '');
