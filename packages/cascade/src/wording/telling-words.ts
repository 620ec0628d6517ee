/** Words that tell nothing about an area, in English and German. */
const filler = new Set([
  'a',
  'an',
  'and',
  'by',
  'for',
  'from',
  'in',
  'of',
  'on',
  'or',
  'our',
  'the',
  'to',
  'with',
  'excellence',
  'management',
  'auf',
  'aus',
  'das',
  'der',
  'des',
  'die',
  'für',
  'im',
  'in',
  'mit',
  'und',
  'von',
  'zu',
  'zur',
]);

/** Characters of a text that are read: what an area is about stands at its beginning. */
const longest = 500;

/**
 * The words of a text that tell what it is about, in lower case, each once. `management` and `excellence` are said of any
 * area, so they tell nothing.
 */
export const tellingWords = (text: string): readonly string[] => {
  const words = new Set(
    text
      .slice(0, longest)
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u),
  );
  return [...words].filter((word) => word !== '' && !filler.has(word));
};
