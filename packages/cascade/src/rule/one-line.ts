/** A message on one line: what it quotes is the user's, and a line break in that must not break the message. */
export const oneLine = (text: string): string =>
  text.replace(/[\u0000-\u001f\u007f\u0085\u2028\u2029]+/g, ' ');
