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

/** Hundredths, so that sums are exact; -1 for a weight that is absent or outside 0 to 10,000. */
const hundredths = (weight = -1): number => (weight >= 0 && weight <= 10_000 ? Math.round(weight * 100) : -1);

/** Adds up the weights of steps. An absent weight is the mean of the given ones. */
export const doneSum = (
  parts: readonly DonePart[],
  isDone: (id: string) => boolean | undefined,
  inOrder?: boolean,
): DoneSum => {
  let given = 0;
  let sum = 0;
  for (const part of parts) {
    const weight = hundredths(part.weight);
    if (weight < 0) continue;
    given++;
    sum += weight;
  }
  const mean = given === 0 ? 1 : sum / given;
  let all = 0;
  let reached = 0;
  let known = false;
  let gate = true;
  for (const part of parts) {
    const own = hundredths(part.weight);
    const weight = own < 0 ? mean : own;
    const done = isDone(part.id);
    known ||= done !== undefined;
    gate &&= done === true;
    all += weight;
    if (inOrder === true ? gate : done === true) reached += weight;
  }
  return { all, reached, known };
};
