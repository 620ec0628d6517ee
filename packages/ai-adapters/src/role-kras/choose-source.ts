import type { Id, Source, SourceKind } from '@throughline/core';

/**
 * The source a KPI's values most likely come from: the one the key result with the same metric names, if it
 * exists, else the first registered one of the most usual kind; a system of record before others of its kind.
 */
export const chooseSource = (
  sources: readonly Source[],
  kinds: readonly SourceKind[],
  named: Id | undefined,
): Id | undefined => {
  if (named !== undefined && sources.some(({ id }) => id === named)) return named;
  for (const wanted of kinds) {
    const fitting = sources.filter(({ kind }) => kind === wanted);
    const source = fitting.find(({ ofRecord }) => ofRecord === true) ?? fitting[0];
    if (source !== undefined) return source.id;
  }
  return undefined;
};
