/**
 * A title as its words in lower case with a space between, so that spelling of signs, capitals and composed letters
 * makes no difference. Takes time linear in the title.
 */
export const titleWords = (title: string): string =>
  (
    title
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ');
