import type { Mark } from './mark.ts';
import type { ReadPiece } from './read-marks.ts';

/**
 * The words that keep a question from being understood: each without which the rest asks something. Where there are none,
 * all of them.
 */
export const partsApart = (
  pieces: readonly ReadPiece[],
  asksSomething: (marks: readonly Mark[]) => boolean,
): readonly string[] => {
  const apart = pieces.filter((_, at) =>
    asksSomething(pieces.flatMap(({ marks }, other) => (other === at ? [] : marks))),
  );
  return (apart.length > 0 ? apart : pieces).map(({ words }) => words);
};
