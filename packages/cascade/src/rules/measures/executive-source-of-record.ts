import { measureCodes } from '../../goal/measure-codes.ts';
import { measuredAt } from '../../goal/measured-at.ts';
import { goalCodes, pathOf } from '../../goal/path-of.ts';
import { isOpen } from '../../goal/standing.ts';
import type { NoOptions, Rule } from '../../rule/rule.ts';
import { topGoals } from '../../unit/top-goals.ts';

/** Measures of values, which a system can keep; steps and answers are told by people. Bits by kind code. */
const withValues =
  (1 << measureCodes.change) |
  (1 << measureCodes.relative) |
  (1 << measureCodes.threshold) |
  (1 << measureCodes.range) |
  (1 << measureCodes.exact) |
  (1 << measureCodes.zones) |
  (1 << measureCodes.payout) |
  (1 << measureCodes.pooled);

/**
 * Key results of the company read systems of record, not hands: what the board sees must not be typed over by
 * those it judges. A key result without any source is a matter of `measures/source-assigned`.
 *
 * @example
 * ```ts
 * import { executiveSourceOfRecord } from '@throughline/cascade';
 *
 * executiveSourceOfRecord.meta.requirements; // => ['S4-05']
 * ```
 */
export const executiveSourceOfRecord: Rule<NoOptions> = {
  meta: {
    id: 'measures/executive-source-of-record',
    title: 'Key results of the company read systems of record',
    severity: 'warning',
    since: '0.1.0',
    requirements: ['S4-05'],
    source: 'docs/sources.md#systems-of-record',
    url: '@throughline/cascade/src/rules/measures/executive-source-of-record.md',
    scope: 'set',
    messages: {
      default: {
        message:
          '`{title}` is a key result of the company but reads `{source}`, which is no system of record',
        help: 'read the value from the system that keeps it, or mark the source as one of record',
      },
    },
  },
  defaults: {},
  fields: ['title', 'source', 'measure', 'supports', 'unit', 'standing'],
  check({ index, day }, _options, report) {
    const { sources = [] } = index.document;
    const isTop = topGoals(index);
    for (let goal = 0; goal < index.size; goal++) {
      if (index.kind[goal] !== goalCodes.keyResult || ((withValues >> index.measureKind[goal]!) & 1) === 0)
        continue;
      const objective = index.container[goal]!;
      if (objective < 0 || !isTop(objective) || !isOpen(index, goal, day)) continue;
      const { title, source } = measuredAt(index, goal);
      const position = source === undefined ? undefined : index.referenceOf('source', source);
      if (source === undefined || position === undefined || sources[position]?.ofRecord === true) continue;
      report({ goal, path: pathOf(index, goal, 'source'), data: { title, source } });
    }
  },
};
