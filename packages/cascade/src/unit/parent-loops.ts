/**
 * The loops in a column of parents (-1: none), each as positions from child to parent. Every entry is walked
 * over at most twice, however long the way up is.
 */
export const parentLoops = (parent: Int32Array): readonly (readonly number[])[] => {
  const loops: number[][] = [];
  const walk = new Int32Array(parent.length); // number of the walk that came here, from 1
  for (let start = 0; start < parent.length; start++) {
    let at = start;
    while (at >= 0 && walk[at] === 0) {
      walk[at] = start + 1;
      at = parent[at]!;
    }
    if (at < 0 || walk[at] !== start + 1) continue;
    const loop = [at];
    for (let next = parent[at]!; next !== at; next = parent[next]!) loop.push(next);
    loops.push(loop);
  }
  return loops;
};
