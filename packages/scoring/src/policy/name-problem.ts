/** Longest name of a part of a policy. */
const longest = 40;

/** What is wrong with the name of a scheme or a rule, in the words of an error; undefined when nothing is. */
export const nameProblem = (value: unknown): string | undefined => {
  if (typeof value !== 'string' || value.length > longest || !/^[a-z0-9][a-z0-9-]*$/.test(value))
    return `must be a name of at most ${longest} small letters, digits and hyphens`;
  return value === 'committed' ? 'must not be `committed`, the scheme of commitments' : undefined;
};
