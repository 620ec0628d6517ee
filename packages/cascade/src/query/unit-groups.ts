import type { Finding, GoalIndex } from '@throughline/core';
import { unitBranches } from '../unit/unit-branches.ts';
import { queryFinding, shownWord } from './query-finding.ts';

/** Units that entries are put under, each with all that is below it. */
export interface UnitGroups {
  /** The units. */
  readonly units: readonly string[];
  /** Is one of these units that unit, or below it? */
  readonly holds: (unit: string, words: ReadonlySet<string>) => boolean;
}

/** Units that entries are to be put under; those that are not there are findings. */
export const unitGroups = (
  index: GoalIndex,
  among: readonly string[] | undefined,
): (UnitGroups & { readonly problems: readonly Finding[] }) | undefined => {
  if (among === undefined) return undefined;
  const units = [...new Set([among].flat())];
  const isWithin = unitBranches(index);
  const numberOf = (id: string): number | undefined => index.referenceOf('unit', id);
  const problems = units.flatMap((id, at) =>
    numberOf(id) === undefined
      ? [queryFinding('query/unknown-id', ['among', at], { id: shownWord(id) })]
      : [],
  );
  const holds = (unit: string, words: ReadonlySet<string>): boolean =>
    [...words].some((word) => {
      const [below, above] = [numberOf(word), numberOf(unit)];
      return below !== undefined && above !== undefined && isWithin(below, above);
    });
  return { units, holds, problems };
};
