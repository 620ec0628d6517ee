/**
 * A loop turned so that it starts at the entry with the smallest id: the same loop reads the same wherever the
 * walk came across it.
 */
export const fromSmallestId = (
  loop: readonly number[],
  idOf: (position: number) => string,
): readonly number[] => {
  let first = 0;
  for (let at = 1; at < loop.length; at++) if (idOf(loop[at]!) < idOf(loop[first]!)) first = at;
  return [...loop.slice(first), ...loop.slice(0, first)];
};
