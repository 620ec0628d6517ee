/** Code of a word that is in no table. Such a document was not parsed. */
const unknownCode = 255;

/** The position of a word in its table; `absent` when there is no word, 255 when the table has no such word. */
export const codeOf = (table: readonly string[], word: string | undefined, absent: number): number => {
  if (word === undefined) return absent;
  for (let code = 0; code < table.length; code++) if (table[code] === word) return code;
  return unknownCode;
};
