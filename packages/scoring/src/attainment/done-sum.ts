/** A step or question with its weight. */
export interface DonePart {
  readonly id: string;
  readonly weight?: number;
}

/** How much is done, of how much, and whether there was any word about it. */
export interface DoneSum {
  readonly all: number;
  readonly reached: number;
  readonly known: boolean;
}

/** Hundredths, so that sums are exact; none for a weight that is absent or outside 0 to 10,000. */
const hundredths = (weight = -1): number | undefined =>
  weight >= 0 && weight <= 10_000 ? Math.round(weight * 100) : undefined;

/** Adds up the weights of steps. An absent weight is the mean of the given ones. */
export const doneSum = (
  parts: readonly DonePart[],
  isDone: (id: string) => boolean | undefined,
  inOrder?: boolean,
): DoneSum => {
  let given = 0;
  let sum = 0;
  for (const { weight } of parts) {
    sum += hundredths(weight) ?? 0;
    if (hundredths(weight) !== undefined) given++;
  }
  // Given weights count `given` times and absent ones their sum, so that an absent one is the mean of the given
  // ones and every number stays whole: the order of the steps changes no bit.
  let all = 0;
  let reached = 0;
  let known = false;
  let gate = true;
  for (const { id, weight } of parts) {
    const done = isDone(id);
    known ||= typeof done === 'boolean';
    // In order, an open step holds back all after it.
    gate = done === true && (gate || inOrder !== true);
    const own = hundredths(weight);
    const part = given === 0 ? 1 : own === undefined ? sum : own * given;
    all += part;
    if (gate) reached += part;
  }
  return { all, reached, known };
};
