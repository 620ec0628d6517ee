import type { CheckIn } from '../model/check-in.ts';
import type { Kpi } from '../model/kpi.ts';
import type { Kra } from '../model/kra.ts';
import type { CivilDate } from '../time/civil-date.ts';
import { madeUpFact, madeUpMeasure } from './made-up-measure.ts';
import { madeUpMetrics } from './made-up-metrics.ts';
import type { RandomStream } from './random-stream.ts';

const areas = [
  'Customer relationships',
  'Delivery of promises',
  'Health of the team',
  'Quality of the work',
  'Use of the budget',
  'Growth of knowledge',
  'Safety of data',
  'Supplier care',
] as const;

/** KRAs for six roles with three KPIs each and one value for each KPI; every KRA supports a key result of the company. */
export const madeUpKras = (
  random: RandomStream,
  perRole: number,
  keyResults: number,
  memberOf: (unit: number) => number,
  today: CivilDate,
): { readonly kras: readonly Kra[]; readonly kpis: readonly Kpi[]; readonly facts: readonly CheckIn[] } => {
  const kras: Kra[] = [];
  const kpis: Kpi[] = [];
  const facts: CheckIn[] = [];
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
      const metric =
        madeUpMetrics[(number + position * 5) % madeUpMetrics.length] ?? random.pick(madeUpMetrics);
      const id = `r${Math.floor(number / perRole)}a${number % perRole}i${position}`;
      const measure = madeUpMeasure(random, metric);
      kpis.push({
        id,
        kra: `r${Math.floor(number / perRole)}a${number % perRole}`,
        title: `${metric.better === 'higher' ? 'Raise' : 'Lower'} ${metric.name}`,
        measure,
        owners,
        cycle: 'quarter',
        metric: metric.id,
        source: metric.source,
        indicator: metric.indicator,
        evidence: position === 2 ? 'qualitative' : 'quantitative',
      });
      const fact = { key: `${id}c0`, goal: id, on: today, at: `${today}T09:00:00Z`, source: metric.source };
      facts.push(madeUpFact(measure, random.below(100) / 100, fact, 0));
    }
  }
  return { kras, kpis, facts };
};
