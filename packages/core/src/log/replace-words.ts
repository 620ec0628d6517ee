/** Words to look for, and what takes the place of each. */
export type WordTable = ReadonlyMap<string, string>;

/** Letters and digits of any script; whatever else stands beside a word ends it. */
const inWord = /[\p{L}\p{N}]/u;

/** True where a word that starts at `start` and ends before `end` is not a part of a longer one. */
const isWhole = (text: string, start: number, end: number): boolean => {
  // Half of a pair counts as part of a word, so that no character is cut in two.
  const joins = (at: number): boolean => {
    const unit = text.charCodeAt(at);
    return (unit >= 0xd800 && unit <= 0xdfff) || inWord.test(text.charAt(at));
  };
  return !(start > 0 && joins(start - 1)) && !(end < text.length && joins(end));
};

/** Most texts hold none of the words, not even within others; that is asked first, and makes nothing. */
const holdsAny = (text: string, words: WordTable): boolean => {
  for (const word of words.keys()) if (word !== '' && text.includes(word)) return true;
  return false;
};

/**
 * A text in which every whole word of the table is replaced; of words that overlap the longer one. Read once
 * from left to right, so what was put in is not looked at again.
 */
export const replaceWords = (text: string, words: WordTable): string => {
  if (!holdsAny(text, words)) return text;
  const longestFirst = [...words.keys()].filter((word) => word !== '' && text.includes(word));
  longestFirst.sort((a, b) => b.length - a.length);
  let result = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const word = longestFirst.find(
      (each) => text.startsWith(each, at) && isWhole(text, at, at + each.length),
    );
    if (word === undefined) continue;
    result += text.slice(from, at) + (words.get(word) ?? '');
    at += word.length - 1;
    from = at + 1;
  }
  return result + text.slice(from);
};
