/** Says what is wrong with a value that has to be a whole number between two bounds. */
export const wholeNumberProblem =
  (least: number, most: number) =>
  (value: unknown): string | undefined =>
    Number.isInteger(value) && (value as number) >= least && (value as number) <= most
      ? undefined
      : `must be a whole number from ${least} to ${most}`;
