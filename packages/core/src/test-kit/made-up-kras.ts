import type { Kpi } from '../model/kpi.ts';
import type { Kra } from '../model/kra.ts';
import { madeUpMeasure, madeUpMetrics } from './made-up-measure.ts';
import type { RandomStream } from './random-stream.ts';

const areas = [
  'Customer relationships', 'Delivery of promises', 'Health of the team', 'Quality of the work',
  'Use of the budget', 'Growth of knowledge', 'Safety of data', 'Supplier care',
] as const;

/** KRAs for six roles with three KPIs each; every KRA supports the company's first objective. */
export const madeUpKras = (
  random: RandomStream,
  perRole: number,
  keyResults: number,
  memberOf: (unit: number) => number,
): { readonly kras: readonly Kra[]; readonly kpis: readonly Kpi[] } => {
  const kras: Kra[] = [];
  const kpis: Kpi[] = [];
  for (let number = 0; number < perRole * 6; number++) {
    const owners = [{ who: { person: `p${memberOf(0)}` }, as: 'accountable' }] as const;
    const area = areas[(number % perRole) % areas.length] ?? '';
    kras.push({
      id: `r${Math.floor(number / perRole)}a${number % perRole}`,
      title: number % perRole < areas.length ? area : `${area} ${number}`,
      role: `r${Math.floor(number / perRole)}`,
      expectedOutcomes: [`${area} is better than a year ago`],
      owners,
      supports: [{ goal: keyResults === 0 ? 'o0' : `o0k${number % keyResults}` }],
    });
    for (let position = 0; position < 3; position++) {
      const metric = madeUpMetrics[(number + position * 5) % madeUpMetrics.length] ?? random.pick(madeUpMetrics);
      kpis.push({
        id: `r${Math.floor(number / perRole)}a${number % perRole}i${position}`,
        kra: `r${Math.floor(number / perRole)}a${number % perRole}`,
        title: `${metric.better === 'higher' ? 'Raise' : 'Lower'} ${metric.name}`,
        measure: madeUpMeasure(random, metric),
        owners,
        cycle: 'quarter',
        metric: metric.id,
        source: metric.source,
        indicator: metric.indicator,
        evidence: position === 2 ? 'qualitative' : 'quantitative',
      });
    }
  }
  return { kras, kpis };
};
