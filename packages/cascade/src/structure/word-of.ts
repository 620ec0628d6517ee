import type { NamedKind } from '@throughline/core';

/** What an id points at. */
export type Target = NamedKind | 'objective' | 'kra';

const words: { readonly [Name in Target]?: string } = {
  aiSystem: 'AI system',
  accessList: 'access list',
  plannedMetric: 'planned metric',
  kra: 'KRA',
};

/** A target in the words of a reader. */
export const wordOf = (target: Target): string => words[target] ?? target;
