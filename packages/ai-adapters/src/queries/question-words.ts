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
    .replace(/\b(who|what|which|where|that|there|it|he|she)'s\b/g, '$1 is');
  return (
    plain.match(
      /'s(?![\p{L}\p{N}])|\p{N}+(?:[.,:\-/]\p{N}+)*(?:%|[\p{L}\p{N}]+)?|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*|%/gu,
    ) ?? []
  );
};

/** Words of a question. */
export const questionWords = (text: string): readonly QuestionWord[] =>
  plainQuotes(text)
    .split('"')
    .flatMap((part, at, parts) =>
      // Between the first and the second mark, the third and the fourth, and so on; a mark left open quotes nothing.
      at % 2 === 1 && at < parts.length - 1
        ? [{ text: wordsIn(part).join(' '), quoted: true }]
        : wordsIn(part).map((word) => ({ text: word, quoted: false })),
    )
    .filter((word) => word.text !== '');
