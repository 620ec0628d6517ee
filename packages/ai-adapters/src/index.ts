export type { Draft, Notice, Provenance, TaskKind } from './draft/draft.ts';
