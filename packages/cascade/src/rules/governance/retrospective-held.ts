import type { Retrospective } from '@throughline/core';
import { endedCycles, isReviewed } from '../../cycle/ended-cycles.ts';
import { retrospectivesOf } from '../../cycle/retrospectives-of.ts';
import { goalCodes } from '../../goal/path-of.ts';
import type { NoOptions, Rule } from '../../rule/rule.ts';

/**
 * When a cycle is over, there is a retrospective of each of its key results: what went well, what to improve, what
 * stood in the way, or why it ended as it did. One finding for each cycle, with how many are missing. Looks back as
 * far as `governance/carry-forward-decided`.
 *
 * @example
 * ```ts
 * import { retrospectiveHeld } from '@throughline/cascade';
 *
 * retrospectiveHeld.meta.requirements; // => ['S1-42', 'S0-23']
 * ```
 */
export const retrospectiveHeld: Rule<NoOptions> = {
  meta: {
    id: 'governance/retrospective-held',
    title: 'When a cycle is over, there is a retrospective of each key result',
    severity: 'info',
    since: '0.1.0',
    requirements: ['S1-42', 'S0-23'],
    source: 'docs/sources.md#governance',
    url: '@throughline/cascade/src/rules/governance/retrospective-held.md',
    scope: 'set',
    messages: {
      default: {
        message: '`{cycle}` is over; key results without a retrospective: {missing} of {count}',
        help: 'write down what went well, what did not and why, before the next goals are drafted',
      },
    },
  },
  defaults: {},
  check({ index, day }, _options, report) {
    const isEnded = endedCycles(index, day);
    if (!isEnded.includes(1)) return;
    const notesOn = retrospectivesOf(index);
    const counts = new Int32Array(isEnded.length);
    const missing = new Int32Array(isEnded.length);
    for (let goal = 0; goal < index.size; goal++) {
      const cycle = index.cycle[goal]!;
      if (index.kind[goal] !== goalCodes.keyResult || cycle < 0 || isEnded[cycle] === 0) continue;
      if (!isReviewed(index, goal)) continue;
      counts[cycle]!++;
      if (!notesOn(goal).some(saysSomething)) missing[cycle]!++;
    }
    for (const [at, { id }] of (index.document.cycles ?? []).entries()) {
      if (missing[at]! === 0) continue;
      report({ path: ['cycles', id], data: { cycle: id, missing: missing[at]!, count: counts[at]! } });
    }
  },
};

/** A decision alone is no lesson. */
const saysSomething = ({
  wentWell = [],
  toImprove = [],
  blocking = [],
  rootCause = '',
}: Retrospective): boolean =>
  [...wentWell, ...toImprove, ...blocking, rootCause].some((text) => text.trim() !== '');
