import { measureCodes } from '../../goal/measure-codes.ts';
import { measuredAt } from '../../goal/measured-at.ts';
import { pathOf } from '../../goal/path-of.ts';
import { isOpen } from '../../goal/standing.ts';
import type { NoOptions, Rule } from '../../rule/rule.ts';

/**
 * Every key result and KPI says where its values come from, and every source how often it has new ones. Formula
 * measures read other goals and need no source of their own.
 *
 * @example
 * ```ts
 * import { sourceAssigned } from '@throughline/cascade';
 *
 * sourceAssigned.meta.requirements; // => ['S0-17', 'S4-25']
 * ```
 */
export const sourceAssigned: Rule<NoOptions, 'source' | 'cadence'> = {
  meta: {
    id: 'measures/source-assigned',
    title: 'Every key result and KPI says where its values come from',
    severity: 'warning',
    since: '0.1.0',
    requirements: ['S0-17', 'S4-25'],
    source: 'docs/sources.md#data-sources',
    url: '@throughline/cascade/src/rules/measures/source-assigned.md',
    scope: 'set',
    messages: {
      source: {
        message: '`{title}` has no data source',
        help: 'name the system, or the hand, its values come from',
      },
      cadence: {
        message:
          'source `{source}` does not say how often it has new values; number of goals that read it: {count}',
        help: 'give the source, or each of these goals, a refresh cadence',
      },
    },
  },
  defaults: {},
  fields: ['title', 'source', 'refresh', 'measure', 'standing'],
  check({ index, day }, _options, report) {
    const { sources = [] } = index.document;
    const readers = new Int32Array(sources.length);
    for (let goal = 0; goal < index.size; goal++) {
      const code = index.measureKind[goal]!;
      if (code >= measureCodes.formula || !isOpen(index, goal, day)) continue;
      const { title, source, refresh } = measuredAt(index, goal);
      if (source === undefined) {
        report({ messageId: 'source', goal, path: pathOf(index, goal), data: { title } });
        continue;
      }
      const position = refresh === undefined ? index.referenceOf('source', source) : undefined;
      if (position !== undefined) readers[position]!++;
    }
    for (let at = 0; at < sources.length; at++) {
      const { id, refresh } = sources[at]!;
      if (refresh !== undefined || readers[at] === 0) continue;
      const data = { source: id, count: readers[at]! };
      report({ messageId: 'cadence', severity: 'info', path: ['sources', id], data });
    }
  },
};
