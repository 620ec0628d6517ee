import type { Id, Source, SourceKind } from '@throughline/core';

/** The source that fits a metric, or why none is named. */
export type SourceChoice =
  | {
      readonly found: true;
      readonly source: Id;
      /** `same-metric`: other goals read the metric from it. `usual-kind`: the metric usually comes from its kind. */
      readonly because: 'same-metric' | 'usual-kind';
    }
  | { readonly found: false; readonly candidates: readonly Id[] };

/** Which sources there are and who reads what from them. */
export interface SourceWish {
  readonly sources: readonly Source[];
  /** Kinds that usually have the metric, most usual first. */
  readonly kinds: readonly SourceKind[];
  /** Sources that other goals with the metric name. */
  readonly used: readonly (Id | undefined)[];
  /** True: only a system of record will do (S4-05). */
  readonly ofRecord: boolean;
}

/**
 * The source that goals with the same metric read, if they agree; else the only registered one of the most usual kind,
 * systems of record before others. Where two fit equally well none is taken, and both are named.
 */
export const sourceFor = ({ sources, kinds, used, ofRecord }: SourceWish): SourceChoice => {
  const fitting = ofRecord ? sources.filter((source) => source.ofRecord === true) : sources;
  const known = new Set(fitting.map(({ id }) => id));
  const named = [...new Set(used.filter((id) => id !== undefined && known.has(id)))] as Id[];
  if (named.length === 1) return { found: true, source: named[0]!, because: 'same-metric' };
  if (named.length > 1) return { found: false, candidates: named };
  for (const wanted of kinds) {
    const ofKind = fitting.filter(({ kind }) => kind === wanted);
    const records = ofKind.filter((source) => source.ofRecord === true);
    const best = records.length > 0 ? records : ofKind;
    if (best.length === 1) return { found: true, source: best[0]!.id, because: 'usual-kind' };
    if (best.length > 1) return { found: false, candidates: best.map(({ id }) => id) };
  }
  return { found: false, candidates: [] };
};
