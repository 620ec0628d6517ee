import { goalAt } from '@throughline/core';
import type { KeyResult } from '@throughline/core';
import { goalCodes, pathOf } from '../../goal/path-of.ts';
import { isOpen } from '../../goal/standing.ts';
import type { Rule } from '../../rule/rule.ts';

/** Options of {@link horizonFitsCommitment}. */
export interface HorizonFitsCommitmentOptions {
  /** Most days from the first to the last day of what is committed. Default 184. */
  readonly committedMax: number;
  /** Fewest days of what is aspirational. Default 84. */
  readonly aspirationalMin: number;
}

/** Codes of the commitment column. */
const committed = 1;
const aspirational = 2;

/**
 * What is promised lies near, a stretch has time: a committed goal runs for half a year at most, an aspirational one
 * for twelve weeks at least. Looks at objectives, and at key results that are committed otherwise than their objective.
 *
 * @example
 * ```ts
 * import { horizonFitsCommitment } from '@throughline/cascade';
 *
 * horizonFitsCommitment.defaults; // => { committedMax: 184, aspirationalMin: 84 }
 * ```
 */
export const horizonFitsCommitment: Rule<HorizonFitsCommitmentOptions, 'long' | 'short'> = {
  meta: {
    id: 'rhythm/horizon-fits-commitment',
    title: 'What is promised lies near, and a stretch has time',
    severity: 'info',
    since: '0.1.0',
    requirements: ['S1-32', 'S1-30'],
    source: 'docs/sources.md#horizons',
    url: '@throughline/cascade/src/rules/rhythm/horizon-fits-commitment.md',
    scope: 'goal',
    messages: {
      long: {
        message: '`{title}` is committed for a long time; days: {days}, more than {max}',
        help: 'promise the part that can be seen from here, and let the rest be a stretch',
      },
      short: {
        message: '`{title}` is a stretch with little time; days: {days}, fewer than {min}',
        help: 'give it a longer cycle, or promise what can be done in this one',
      },
    },
  },
  defaults: { committedMax: 184, aspirationalMin: 84 },
  check({ index, day }, { committedMax: max, aspirationalMin: min }, report) {
    const { kind, commitment, container, startDay, endDay } = index;
    for (let goal = 0; goal < index.size; goal++) {
      if (kind[goal]! > goalCodes.keyResult || !isOpen(index, goal, day)) continue;
      if (kind[goal] === goalCodes.keyResult && commitment[container[goal]!] === commitment[goal]) continue;
      const days = endDay[goal]! - startDay[goal]!;
      // What ends before it begins is told by `structure/periods-run-forward`.
      if (startDay[goal] === -1 || endDay[goal] === -1 || days <= 0) continue;
      const isLong = commitment[goal] === committed && days > max;
      if (!isLong && !(commitment[goal] === aspirational && days < min)) continue;
      const { title = '' } = (goalAt(index, goal) ?? {}) as Partial<KeyResult>;
      const path = pathOf(index, goal, 'commitment');
      if (isLong) report({ messageId: 'long', goal, path, data: { title, days, max } });
      else report({ messageId: 'short', goal, path, data: { title, days, min } });
    }
  },
};
