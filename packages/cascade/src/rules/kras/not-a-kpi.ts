import { goalAt } from '@throughline/core';
import type { GoalIndex } from '@throughline/core';
import { goalCodes, pathOf } from '../../goal/path-of.ts';
import { isOpen } from '../../goal/standing.ts';
import { kraAt } from '../../kra/holder-of.ts';
import type { NoOptions, Rule } from '../../rule/rule.ts';
import { metricIn } from '../../wording/metric-in.ts';
import { namesAMeasure } from '../../wording/names-a-measure.ts';

/**
 * A KRA is an area somebody answers for, not a measure of it: its title carries no number, is not the name of a
 * metric, and is not that of one of its own KPIs. A title that names a task is a matter of `wording/not-an-activity`.
 *
 * @example
 * ```ts
 * import { notAKpi } from '@throughline/cascade';
 *
 * notAKpi.meta.requirements; // => ['S3-10', 'S3-01']
 * ```
 */
export const notAKpi: Rule<NoOptions, 'number' | 'measure' | 'own'> = {
  meta: {
    id: 'kras/not-a-kpi',
    title: 'A KRA is an area, not a measure of it',
    severity: 'warning',
    since: '0.1.0',
    requirements: ['S3-10', 'S3-01'],
    source: 'docs/sources.md#kra',
    url: '@throughline/cascade/src/rules/kras/not-a-kpi.md',
    scope: 'goal',
    messages: {
      number: {
        message: 'KRA `{title}` carries a number: {metric}',
        help: 'make it a KPI, and name the area that it shows',
      },
      measure: {
        message: 'KRA `{title}` is the name of a measure',
        help: 'make it a KPI, and name the area that it shows',
      },
      own: {
        message: 'KRA `{title}` has the name of its own KPI `{kpi}`',
        help: 'name the area that the KPI shows',
      },
    },
  },
  defaults: {},
  check({ index, day }, _options, report) {
    for (let goal = 0; goal < index.size; goal++) {
      if (index.kind[goal] !== goalCodes.kra || !isOpen(index, goal, day)) continue;
      const { title } = kraAt(index, goal);
      const path = pathOf(index, goal, 'title');
      const metric = metricIn(title.slice(0, longest));
      const kpi = metric === undefined ? ownKpi(index, goal, title) : undefined;
      if (metric !== undefined) report({ messageId: 'number', goal, path, data: { title, metric } });
      else if (kpi !== undefined) report({ messageId: 'own', goal, path, data: { title, kpi } });
      else if (namesAMeasure(title)) report({ messageId: 'measure', goal, path, data: { title } });
    }
  },
};

/** Characters of a title that are read for a number. */
const longest = 10_000;

/** The id of a KPI of a KRA that has its title, whatever the case and the spaces around it; the smallest of several. */
const ownKpi = (index: GoalIndex, goal: number, title: string): string | undefined => {
  const { offsets, targets } = index.contained;
  const name = title.trim().toLowerCase();
  let found: string | undefined;
  for (let at = offsets[goal]!; at < offsets[goal + 1]!; at++) {
    const kpi = goalAt(index, targets[at]!);
    if (kpi?.title.trim().toLowerCase() !== name) continue;
    if (found === undefined || kpi.id < found) found = kpi.id;
  }
  return found;
};
