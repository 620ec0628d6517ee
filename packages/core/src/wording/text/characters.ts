/** A digit 0 to 9. NaN, behind the end of a text, is none. */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

const letter = /[\p{L}\p{M}\p{N}]/u;

/** Is there a letter (not a digit 0 to 9) at this place? Halves of rare letters count as letters. */
export const isLetterAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code >= 0xd800 && code <= 0xdfff) return true;
  return code >= 128 && letter.test(text.charAt(at));
};
