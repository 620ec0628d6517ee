/** The most decimals of a percentage: those of an attainment that is a whole number of 1e-12. */
export const mostDecimals = 10;

/** What is wrong with a number of decimals of a percentage, if anything. */
export const decimalsProblem = (value: unknown): string | undefined =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= mostDecimals
    ? undefined
    : `must be a whole number from 0 to ${mostDecimals}`;
