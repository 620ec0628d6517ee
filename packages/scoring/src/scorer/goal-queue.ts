/** Why a goal waits, as bits. */
export const reasons = {
  /** What a part of it feeds upward became another number; its sums say that already. */
  moved: 1,
  /** Anything else about a part of it changed. */
  other: 2,
  /** It has facts of its own that changed. */
  facts: 4,
} as const;

/** Goals that wait to be scored again, each once, the one with the smallest number first. */
export interface GoalQueue {
  readonly add: (goal: number, reason: number) => void;
  /** The next goal; -1 when none waits. */
  readonly next: () => number;
  /** All reasons for which the goal waited that came last. */
  why: number;
}

/**
 * A queue for goals of an index. Numbers are in roll-up order, so that a goal comes out after everything that feeds
 * it, however many ways lead to it. (A binary heap: Williams 1964.)
 */
export const goalQueueFor = (size: number): GoalQueue => {
  const waits = new Uint8Array(size);
  const heap: number[] = [];
  let count = 0;
  const queue: GoalQueue = {
    why: 0,
    add: (goal, reason) => {
      const waited = waits[goal]!;
      waits[goal] = waited | reason;
      if (waited !== 0) return;
      let at = count++;
      if (at === heap.length) heap.push(goal);
      for (let above = (at - 1) >> 1; at > 0 && heap[above]! > goal; above = (at - 1) >> 1) {
        heap[at] = heap[above]!;
        at = above;
      }
      heap[at] = goal;
    },
    next: () => {
      if (count === 0) return -1;
      const first = heap[0]!;
      queue.why = waits[first]!;
      waits[first] = 0;
      count -= 1;
      if (count === 0) return first;
      const last = heap[count]!;
      let at = 0;
      for (let below = 1; below < count; below = 2 * at + 1) {
        if (below + 1 < count && heap[below + 1]! < heap[below]!) below++;
        if (heap[below]! >= last) break;
        heap[at] = heap[below]!;
        at = below;
      }
      heap[at] = last;
      return first;
    },
  };
  return queue;
};
