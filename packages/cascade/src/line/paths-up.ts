import { checkLimit } from '../option/check-options.ts';

/** A step up from a goal. */
interface Step {
  readonly to: number;
  readonly onLoop: boolean;
}

/**
 * The first ways from a goal to goals without a step up, at most `limit`. Walks depth first with its own stack.
 * Steps on loops are not taken, so every way comes to an end and nothing is walked in vain: the work is `limit`
 * times the length of a way.
 */
export const pathsUp = (
  start: number,
  limit: number,
  stepsOf: (goal: number) => readonly Step[],
): readonly (readonly number[])[] => {
  checkLimit('limit', limit);
  const paths: number[][] = [];
  const path: number[] = [];
  const open: { readonly steps: readonly number[]; next: number }[] = [];
  const enter = (goal: number): void => {
    path.push(goal);
    // A goal may be reached by being a part of another and by supporting it: that is one way.
    open.push({
      steps: [
        ...new Set(
          stepsOf(goal)
            .filter(({ onLoop }) => !onLoop)
            .map(({ to }) => to),
        ),
      ],
      next: 0,
    });
  };
  if (limit >= 1) enter(start);
  while (open.length > 0 && paths.length < Math.floor(limit)) {
    const top = open.at(-1);
    const step = top?.steps[top.next];
    if (top !== undefined && step !== undefined) {
      top.next++;
      enter(step);
      continue;
    }
    if (top?.steps.length === 0) paths.push([...path]);
    open.pop();
    path.pop();
  }
  return paths;
};
