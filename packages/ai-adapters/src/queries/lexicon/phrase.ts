import type { Mark } from '../mark.ts';

/** Phrases by meaning, parted by `|`, without hyphens. Longer ones win over shorter ones. Without a mark: polite words. */
export type Phrases = readonly (readonly [phrases: string, ...marks: readonly Mark[]])[];
