import type { StepUp } from './steps-up.ts';

/** A goal and all that lies above it, with the steps up of each; goals ascending, i.e. in roll-up order. */
export type GoalsAbove = ReadonlyMap<number, readonly StepUp[]>;

/**
 * Everything above a goal, however many ways lead there. Asks each goal for its steps once, so the work is the
 * number of goals and links of the line, also where there are more ways than could ever be walked.
 */
export const goalsAbove = (start: number, stepsOf: (goal: number) => readonly StepUp[]): GoalsAbove => {
  const found = [start];
  const steps: (readonly StepUp[])[] = [];
  const seen = new Set(found);
  for (let at = 0; at < found.length; at++) {
    const own = stepsOf(found[at]!);
    steps.push(own);
    for (const { to } of own) {
      if (seen.has(to)) continue;
      seen.add(to);
      found.push(to);
    }
  }
  const places = found.map((_, at) => at).sort((a, b) => found[a]! - found[b]!);
  return new Map(places.map((at) => [found[at]!, steps[at]!]));
};
