import { goalKinds } from '@throughline/core';
import type { GoalIndex } from '@throughline/core';
import type { FieldValue } from './query-rows.ts';

/** How many goals somebody or something has, of all kinds and of each. */
export type GoalCountName = 'goals' | 'objectives' | 'keyResults' | 'kras' | 'kpis' | 'initiatives';

/** Fields in the order of `goalKinds`. */
const names = [
  'objectives',
  'keyResults',
  'kras',
  'kpis',
  'initiatives',
] as const satisfies readonly GoalCountName[];

/**
 * Readers that count goals by whom or what they belong to: one pass over the goals, when the first count is read. What has none
 * has 0.
 */
export const goalCounts = (
  { size, kind }: Pick<GoalIndex, 'size' | 'kind'>,
  keysOf: (goal: number) => readonly string[],
  keyAt: (row: number) => string,
): { readonly [Name in GoalCountName]: (row: number) => FieldValue } => {
  let counted: ReadonlyMap<string, Int32Array> | undefined;
  const countsOf = (row: number): Int32Array | undefined => {
    counted ??= countedBy(size, kind, keysOf);
    return counted.get(keyAt(row));
  };
  const reader =
    (at: number) =>
    (row: number): FieldValue =>
      countsOf(row)?.[at] ?? 0;
  const [objectives, keyResults, kras, kpis, initiatives] = names.map((_, at) => reader(at)) as [
    ReturnType<typeof reader>,
    ReturnType<typeof reader>,
    ReturnType<typeof reader>,
    ReturnType<typeof reader>,
    ReturnType<typeof reader>,
  ];
  return { goals: reader(goalKinds.length), objectives, keyResults, kras, kpis, initiatives };
};

const countedBy = (
  size: number,
  kind: GoalIndex['kind'],
  keysOf: (goal: number) => readonly string[],
): ReadonlyMap<string, Int32Array> => {
  const found = new Map<string, Int32Array>();
  for (let goal = 0; goal < size; goal++)
    for (const key of keysOf(goal)) {
      const counts = found.get(key) ?? new Int32Array(goalKinds.length + 1);
      found.set(key, counts);
      counts[kind[goal]!]!++;
      counts[goalKinds.length]!++;
    }
  return found;
};
