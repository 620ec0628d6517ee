/** Most UTF-16 units of a text that are looked through. A title of one line is far shorter. */
const most = 10_000;

/**
 * Tells whether one of the given words, or words in a row, stands in a text at the beginning of a word. Upper and
 * lower case are the same; what follows is not looked at, so `autonom` finds `autonomously`. Linear in the text.
 */
export const beginsAWord = (words: readonly string[]): ((text: string) => boolean) => {
  const escaped = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})`, 'iu');
  return (text) => pattern.test(text.length > most ? text.slice(0, most) : text);
};
