import type { Kpi } from '@throughline/core';
import { goalAt } from '@throughline/core';
import { goalCodes, pathOf } from '../../goal/path-of.ts';
import { isOpen } from '../../goal/standing.ts';
import { kraAt } from '../../kra/holder-of.ts';
import type { Rule } from '../../rule/rule.ts';

/** Options of {@link mixedEvidence}. */
export interface MixedEvidenceOptions {
  /** Fewest open KPIs from which a KRA should have both. Default 2: one KPI cannot be both. */
  readonly minKpis: number;
}

/**
 * A KRA with several KPIs is seen by numbers and by judgement. A KPI that does not say its evidence is a number.
 *
 * @example
 * ```ts
 * import { mixedEvidence } from '@throughline/cascade';
 *
 * mixedEvidence.defaults; // => { minKpis: 2 }
 * ```
 */
export const mixedEvidence: Rule<MixedEvidenceOptions, 'numbers' | 'judgement'> = {
  meta: {
    id: 'kras/mixed-evidence',
    title: 'A KRA with several KPIs is seen by numbers and by judgement',
    severity: 'info',
    since: '0.1.0',
    requirements: ['S3-06'],
    source: 'docs/sources.md#kpis-per-kra',
    url: '@throughline/cascade/src/rules/kras/mixed-evidence.md',
    scope: 'goal',
    messages: {
      numbers: {
        message: 'all KPIs of `{title}` are numbers: {count}',
        help: 'add what people who depend on the area would say, and mark its evidence as `qualitative`',
      },
      judgement: {
        message: 'all KPIs of `{title}` are judgements: {count}',
        help: 'add a number that can be counted without asking anybody',
      },
    },
  },
  defaults: { minKpis: 2 },
  check({ index, day }, { minKpis }, report) {
    const { offsets, targets } = index.contained;
    for (let goal = 0; goal < index.size; goal++) {
      if (index.kind[goal] !== goalCodes.kra || !isOpen(index, goal, day)) continue;
      let count = 0;
      let judged = 0;
      for (let at = offsets[goal]!; at < offsets[goal + 1]!; at++) {
        if (!isOpen(index, targets[at]!, day)) continue;
        count++;
        if ((goalAt(index, targets[at]!) as Kpi).evidence === 'qualitative') judged++;
      }
      if (count < Math.max(1, minKpis) || (judged > 0 && judged < count)) continue;
      const messageId = judged === 0 ? 'numbers' : 'judgement';
      report({
        messageId,
        goal,
        path: pathOf(index, goal),
        data: { title: kraAt(index, goal).title, count },
      });
    }
  },
};
