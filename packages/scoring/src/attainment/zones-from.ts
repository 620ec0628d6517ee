import { UsageError } from '@throughline/core';
import type { ZonesMeasure } from '@throughline/core';
import { roundTo } from '../numeric/round-to.ts';
import { standardMeasures } from '../policy/measure-policy.ts';

/** Marks that are known; two of the three are enough. */
export interface KnownMarks {
  /** Where it starts. */
  readonly start?: number;
  /** What is aimed at. */
  readonly target?: number;
  /** The most that is dreamt of. */
  readonly stretch?: number;
}

/** Marks are rounded to hundredths, as people write them. */
const hundredths = 100;

/**
 * A zones measure from two of its marks: commit lies at 30 % of the way from start to stretch and target at 70 %, to
 * two decimals. All three given: they stay, and only commit is worked out. Fewer than two finite numbers are a
 * `UsageError` `scoring/bad-argument`. Source: docs/sources.md#zones.
 *
 * @example
 * ```ts
 * import { progressOf, zonesFrom } from '@throughline/scoring';
 *
 * const zones = zonesFrom({ start: 5, stretch: 10 });
 * zones; // => { kind: 'zones', start: 5, commit: 6.5, target: 8.5, stretch: 10 }
 * const answer = progressOf(zones, 6.5);
 * answer.scored && answer.value; // => 0.3
 * ```
 */
export const zonesFrom = (known: KnownMarks): ZonesMeasure => {
  const { start, target, stretch } = Object(known) as KnownMarks;
  if (![start, target, stretch].every((mark) => mark === undefined || Number.isFinite(mark)))
    throw new UsageError('scoring/bad-argument', 'marks of `zonesFrom` must be finite numbers');
  const { commit: low, target: high } = standardMeasures.zones;
  const from =
    start ??
    (target === undefined || stretch === undefined ? undefined : (target - high * stretch) / (1 - high));
  const to =
    stretch ?? (target === undefined || from === undefined ? undefined : from + (target - from) / high);
  if (from === undefined || to === undefined)
    throw new UsageError(
      'scoring/bad-argument',
      '`zonesFrom` needs two of `start`, `target` and `stretch` to work out the rest',
    );
  return {
    kind: 'zones',
    start: roundTo(from, hundredths),
    commit: roundTo(from + low * (to - from), hundredths),
    target: roundTo(target ?? from + high * (to - from), hundredths),
    stretch: roundTo(to, hundredths),
  };
};
