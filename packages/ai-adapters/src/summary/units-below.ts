import type { GoalIndex } from '@throughline/core';

/** Marks a unit and all units below it with 1, by position in the document. Units that lie above themselves are out. */
export const unitsBelow = ({ unitParent }: GoalIndex, top: number): Uint8Array => {
  const [unknown, inside, outside] = [0, 1, 2];
  const marks = new Uint8Array(unitParent.length);
  marks[top] = inside;
  const way: number[] = [];
  for (let unit = 0; unit < marks.length; unit++) {
    let at = unit;
    way.length = 0;
    while (at >= 0 && marks[at] === unknown) {
      // Seen on this way: a circle ends here as something that is not below.
      marks[at] = outside;
      way.push(at);
      at = unitParent[at]!;
    }
    const mark = at >= 0 && marks[at] === inside ? inside : outside;
    for (const passed of way) marks[passed] = mark;
  }
  for (let unit = 0; unit < marks.length; unit++) if (marks[unit] === outside) marks[unit] = 0;
  return marks;
};
