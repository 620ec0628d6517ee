/** Highest number of a law: docs/laws.md and what it has still to come to. */
const last = 99;

/** What is wrong with a list of laws, in the words of an error; undefined when nothing is. */
export const lawsProblem = (value: unknown): string | undefined =>
  Array.isArray(value) &&
  value.length <= last &&
  Array.from(value).every(
    (law, at) => Number.isInteger(law) && law >= 1 && law <= last && (at === 0 || law > value[at - 1]),
  )
    ? undefined
    : `must be a list of numbers of laws from 1 to ${last}, in order`;
