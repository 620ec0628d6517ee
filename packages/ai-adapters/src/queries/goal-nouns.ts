import type { Noun } from './mark.ts';

/** Nouns that stand for goals of any or of one kind. */
export const goalNouns: readonly Noun[] = [
  'goal',
  'okr',
  'objective',
  'keyResult',
  'kra',
  'kpi',
  'initiative',
];
