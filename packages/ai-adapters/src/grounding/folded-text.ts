/**
 * A text in lower case and in the form in which its numbers are read: full width and superscript digits as plain ones.
 * Numerals that would become letters by that (`Ⅻ`, `㈠`) stay numerals.
 */
export const foldedText = (text: string): string =>
  text
    .split(/([\p{Nl}\p{No}])/u)
    .map((part) => {
      const normal = part.normalize('NFKC');
      return isNumeral.test(part) && !/\p{N}/u.test(normal) ? part : normal;
    })
    .join('')
    .toLowerCase();

const isNumeral = /^[\p{Nl}\p{No}]$/u;
