/**
 * The words of a text in lower case: runs of letters and digits. Everything else separates, so `time-to-hire`
 * has three words. `ß` reads `ss`, because it has no upper case of its own. Takes time linear in the text.
 */
export const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .match(/[\p{L}\p{N}]+/gu) ?? [];
