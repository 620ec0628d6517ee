import type { CheckIn } from '../model/check-in.ts';
import type { GoalId } from '../model/ids.ts';
import type { Kpi } from '../model/kpi.ts';
import type { Kra } from '../model/kra.ts';
import type { Measure } from '../measure/measure.ts';
import { factsFor } from './fact-plan.ts';

const roles = ['chief', 'lead', 'specialist'] as const;
const areas = ['Customers', 'Delivery', 'People', 'Quality', 'Budget', 'Knowledge'] as const;

/** KRAs of the first roles, each linked to a key result of the company, with KPIs that have one value each. */
export const buildKras = (
  plans: readonly (readonly (readonly Measure[])[])[],
  companyGoal: GoalId,
  today: number,
): {
  readonly kras: readonly Kra[];
  readonly kpis: readonly Kpi[];
  readonly checkIns: readonly CheckIn[];
} => {
  const kras: Kra[] = [];
  const kpis: Kpi[] = [];
  const checkIns: CheckIn[] = [];
  const owners = [{ who: { person: 'person0.0' }, as: 'accountable' }] as const;
  for (const [number, role] of plans.slice(0, roles.length).entries()) {
    for (const [position, measures] of role.entries()) {
      const id = `kra${number}.${position}`;
      const area = areas[position % areas.length] ?? '';
      kras.push({
        id,
        title: `${area} of the ${roles[number] ?? ''}`,
        role: roles[number] ?? 'lead',
        owners,
        expectedOutcomes: [`${area} are in good order`],
        supports: [{ goal: companyGoal }],
        from: '2026-01-01',
      });
      for (const [at, planned] of measures.entries()) {
        const measure = planned.kind === 'formula' ? planned.of : planned;
        const goal = `${id}.${at}`;
        kpis.push({
          id: goal,
          kra: id,
          title: `Indicator ${at} of ${area.toLowerCase()}`,
          measure,
          owners,
          cycle: 'quarter',
          source: 'warehouse',
          indicator: at % 2 === 0 ? 'leading' : 'lagging',
          evidence: at === 1 ? 'qualitative' : 'quantitative',
        });
        checkIns.push(
          ...factsFor({ goal, measure, first: today, last: today, recordedBy: today, source: 'warehouse' }, [
            { when: 0, late: 0, way: 40, asDelta: false, after: 'nothing', choice: at, minute: 600 },
          ]),
        );
      }
    }
  }
  return { kras, kpis, checkIns };
};
