/** Goals that wait to be scored again, each once, the one with the smallest number first. */
export interface GoalQueue {
  readonly add: (goal: number) => void;
  /** The next goal; -1 when none waits. */
  readonly next: () => number;
}

/**
 * A queue for goals of an index. Numbers are in roll-up order, so that a goal comes out after everything that feeds
 * it, however many ways lead to it. (A binary heap: Williams 1964.)
 */
export const goalQueueFor = (size: number): GoalQueue => {
  const waits = new Uint8Array(size);
  const heap: number[] = [];
  return {
    add: (goal) => {
      if (waits[goal] === 1) return;
      waits[goal] = 1;
      let at = heap.length;
      heap.push(goal);
      for (let above = (at - 1) >> 1; at > 0 && heap[above]! > goal; above = (at - 1) >> 1) {
        heap[at] = heap[above]!;
        at = above;
      }
      heap[at] = goal;
    },
    next: () => {
      const last = heap.pop();
      if (last === undefined) return -1;
      const first = heap[0] ?? last;
      waits[first] = 0;
      const { length } = heap;
      if (length === 0) return first;
      let at = 0;
      for (let below = 1; below < length; below = 2 * at + 1) {
        if (below + 1 < length && heap[below + 1]! < heap[below]!) below++;
        if (heap[below]! >= last) break;
        heap[at] = heap[below]!;
        at = below;
      }
      heap[at] = last;
      return first;
    },
  };
};
