import type { CalibratedPerson } from './calibrated-company.ts';

/** What a group is told as, worked out in the most obvious way. */
export interface NaiveGroup {
  readonly n: number;
  readonly mean: number;
  readonly sd: number;
  readonly top: number;
  readonly z: number;
  readonly leniency: number;
}

const mean = (list: readonly number[]): number => list.reduce((sum, each) => sum + each, 0) / list.length;
const sd = (list: readonly number[]): number => Math.sqrt(mean(list.map((each) => (each - mean(list)) ** 2)));

/** Every group of one table with at least five people, against the whole of a list of people. */
export const naiveGroups = (
  people: readonly CalibratedPerson[],
  groupOf: (person: CalibratedPerson) => string | undefined,
  whole: readonly number[],
): ReadonlyMap<string, NaiveGroup> => {
  const found = new Map<string, NaiveGroup>();
  const [mu, sigma] = [mean(whole), sd(whole)];
  for (const group of new Set(people.map(groupOf))) {
    const list = people.filter((each) => groupOf(each) === group).flatMap(({ ratings }) => ratings[1] ?? []);
    const n = list.length;
    if (group === undefined || n < 5) continue;
    found.set(group, {
      n,
      mean: mean(list),
      sd: sd(list),
      top: list.filter((rating) => rating >= 3.5).length,
      z: (mean(list) - mu) / (sigma / Math.sqrt(n)),
      leniency: (n / (n + 5)) * (mean(list) - mu),
    });
  }
  return found;
};
