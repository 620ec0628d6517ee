/** What is wrong with a range of fractions, in the words of an error; undefined when nothing is. */
export const rangeProblem = (value: unknown): string | undefined => {
  const { low, high, ...rest } = Object(value) as { readonly [name: string]: unknown };
  const [other] = Object.keys(rest);
  if (other !== undefined) return `has \`${other}\`, which is not a field of a range`;
  return typeof low === 'number' && typeof high === 'number' && low >= 0 && high <= 1 && low <= high
    ? undefined
    : 'must have a `low` and a `high` from 0 to 1, `low` not the greater';
};
