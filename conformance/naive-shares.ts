import type { Goal, GoalSet } from '@throughline/core';

/** A way up that feeds: from a key result or KPI to what holds it, or along a support link that is on no loop. */
export interface NaiveLink {
  readonly kind: 'contained' | 'support';
  readonly child: string;
  readonly parent: string;
  readonly weight?: number | undefined;
  /** Numerator and denominator of the child's split of itself. */
  readonly share: readonly [bigint, bigint];
}

/** All ways up of a document, loops left out, with exact shares. */
export const naiveShares = (goals: GoalSet): readonly NaiveLink[] => {
  const all: readonly Goal[] = [
    ...(goals.objectives ?? []),
    ...(goals.keyResults ?? []),
    ...(goals.kras ?? []),
    ...(goals.kpis ?? []),
    ...(goals.initiatives ?? []),
  ];
  const ids = new Set(all.map(({ id }) => id));
  const contained = [
    ...(goals.keyResults ?? []).map(({ id, objective }) => ({ child: id, parent: objective })),
    ...(goals.kpis ?? []).map(({ id, kra }) => ({ child: id, parent: kra })),
  ].filter(({ parent }) => ids.has(parent));
  const supports = all.flatMap(({ id, supports: links = [] }) =>
    links
      .filter(({ goal }) => ids.has(goal))
      .map(({ goal, weight, share }) => ({ child: id, parent: goal, weight, share })),
  );
  const parentsOf = new Map<string, string[]>();
  for (const { child, parent } of [...contained, ...supports])
    parentsOf.set(child, [...(parentsOf.get(child) ?? []), parent]);
  const live = supports.filter(({ child, parent }) => !reaches(parentsOf, parent, child));
  const isGiven = (share: number | undefined): share is number =>
    share !== undefined && share >= 0 && share <= 1;
  return [
    ...contained.map((link) => ({ ...link, kind: 'contained' as const, share: [1n, 1n] as const })),
    ...live.map(({ child, parent, weight, share }) => {
      const siblings = live.filter((link) => link.child === child);
      // Shares are whole millionths; what the given ones leave is split equally among the others.
      const given = siblings.reduce(
        (sum, link) => sum + (isGiven(link.share) ? Math.round(link.share * 1e6) : 0),
        0,
      );
      const absent = siblings.filter((link) => !isGiven(link.share)).length;
      const top = isGiven(share) ? Math.round(share * 1e6) : Math.max(0, 1e6 - given);
      const bottom = isGiven(share) ? 1e6 : 1e6 * absent;
      return {
        kind: 'support' as const,
        child,
        parent,
        weight,
        share: [BigInt(top), BigInt(bottom)] as const,
      };
    }),
  ];
};

/** Is there a way up from one goal to another? A goal reaches itself. Walks with a list, however deep it is. */
const reaches = (parentsOf: ReadonlyMap<string, readonly string[]>, from: string, to: string): boolean => {
  const seen = new Set([from]);
  for (const goal of seen) {
    if (goal === to) return true;
    for (const parent of parentsOf.get(goal) ?? []) seen.add(parent);
  }
  return false;
};
