/**
 * A whole number from 0 up made of a text, FNV-1a over its code units: 0 for an empty text, and for no other. Texts with
 * different numbers differ; texts with one number nearly always are the same, and who needs to know compares them.
 */
export const textNumber = (text: string): number => {
  let number = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) number = Math.imul(number ^ text.charCodeAt(at), 16777619);
  // 31 bits, so that it fits into a column of readings; a text is never 0.
  return text === '' ? 0 : Math.max(1, number >>> 1);
};

/** Makes one number of a goal and the number of a text: for pairs what {@link textNumber} is for texts. */
export const pairNumber = (goal: number, text: number): number => Math.imul(goal + 1, 0x9e3779b1) ^ text;
