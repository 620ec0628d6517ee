/** A step or question with its weight. */
export interface DonePart {
  readonly id: string;
  readonly weight?: number;
}

/**
 * Weight of all steps, weight of those done, whether there was any word about one, and what a weight of 1 counts
 * as in the two sums, to read them as the weights that were given.
 */
export type DoneSum = readonly [all: number, reached: number, known: boolean, one: number];

/** Hundredths, so that sums are exact; -1 for a weight that is absent, no number or outside 0 to 10,000. */
const hundredths = (weight: number | undefined): number =>
  typeof weight === 'number' && weight >= 0 && weight <= 10_000 ? Math.round(weight * 100) : -1;

/** Adds up the weights of so many steps. An absent weight is the mean of the given ones. */
export const doneSum = (
  count: number,
  weightOf: (step: number) => number | undefined,
  isDone: (step: number) => boolean | undefined,
  inOrder?: boolean,
): DoneSum => {
  let given = 0;
  let sum = 0;
  for (let step = 0; step < count; step++) {
    const own = hundredths(weightOf(step));
    if (own < 0) continue;
    sum += own;
    given++;
  }
  // Given weights count `given` times and absent ones their sum, so that an absent one is the mean of the given
  // ones and every number stays whole: the order of the steps changes no bit.
  let all = 0;
  let reached = 0;
  let known = false;
  let gate = true;
  for (let step = 0; step < count; step++) {
    const done = isDone(step);
    known ||= typeof done === 'boolean';
    // In order, an open step holds back all after it.
    gate = done === true && (gate || !inOrder);
    const own = hundredths(weightOf(step));
    const part = given === 0 ? 1 : own < 0 ? sum : own * given;
    all += part;
    if (gate) reached += part;
  }
  return [all, reached, known, given === 0 ? 1 : 100 * given];
};
