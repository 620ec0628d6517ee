/**
 * The things and all that they need, each behind what it needs. Those that need each other in a circle keep their
 * order. Without calling itself, however long a line of needs is.
 */
export const needsFirst = <Thing>(
  things: Iterable<Thing>,
  needsOf: (thing: Thing) => readonly Thing[],
): readonly Thing[] => {
  const ordered: Thing[] = [];
  const seen = new Set<Thing>();
  const open: { readonly thing: Thing; readonly needs: readonly Thing[]; at: number }[] = [];
  const enter = (thing: Thing): void => {
    if (seen.has(thing)) return;
    seen.add(thing);
    open.push({ thing, needs: needsOf(thing), at: 0 });
  };
  for (const thing of things) {
    enter(thing);
    for (let frame = open.at(-1); frame !== undefined; frame = open.at(-1)) {
      if (frame.at < frame.needs.length) enter(frame.needs[frame.at++]!);
      else {
        open.pop();
        ordered.push(frame.thing);
      }
    }
  }
  return ordered;
};
