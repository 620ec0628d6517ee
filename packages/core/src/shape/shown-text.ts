/** Longest piece of the user's text in a message, in UTF-16 units. */
const mostShown = 60;

/**
 * A piece of the user's text as a message may show it: short, on one line, without what would break out of
 * its backticks or turn the direction of the line. Half of a surrogate pair is shown as U+FFFD.
 */
export const shownText = (text: string): string => {
  const piece = text.length > mostShown ? `${wholeCharacters(text.slice(0, mostShown))}…` : text;
  return piece
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, ' ')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replaceAll('`', "'");
};

/** A key as part of a path: exact, unless it is so long that it would only blow up the report. */
export const pathKey = (key: string): string =>
  key.length > 200 ? `${wholeCharacters(key.slice(0, mostShown))}…` : key;

const wholeCharacters = (piece: string): string => {
  const last = piece.charCodeAt(piece.length - 1);
  return last >= 0xd800 && last <= 0xdbff ? piece.slice(0, -1) : piece;
};
