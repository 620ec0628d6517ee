/** Longest name for which a neighbour is looked for; longer ones are no slips of the pen. */
const longest = 60;

/**
 * The known name that somebody probably meant: the nearest one, at most two letters or a third of its letters off, in any case.
 * Undefined when none is that near; of two that are equally near the first.
 */
export const nearestName = (given: string, known: readonly string[]): string | undefined => {
  if (given.length > longest) return undefined;
  let nearest: string | undefined;
  let least = Infinity;
  for (const name of known) {
    const letters = lettersBetween(given.toLowerCase(), name.toLowerCase());
    if (letters > Math.max(2, Math.floor(name.length / 3)) || letters >= least) continue;
    [nearest, least] = [name, letters];
  }
  return nearest;
};

/** Letters to add, drop or change to make one word the other. */
const lettersBetween = (left: string, right: string): number => {
  let row = Array.from({ length: right.length + 1 }, (_, at) => at);
  for (let i = 1; i <= left.length; i++) {
    const next = [i];
    for (let j = 1; j <= right.length; j++) {
      const changed = row[j - 1]! + (left[i - 1] === right[j - 1] ? 0 : 1);
      next.push(Math.min(changed, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[right.length]!;
};
