import type { CheckIn } from '../model/check-in.ts';
import type { Goal } from '../model/goal.ts';
import type { GoalSet } from '../model/goal-set.ts';
import type { GoalId } from '../model/ids.ts';
import type { Initiative } from '../model/initiative.ts';
import type { KeyResult } from '../model/key-result.ts';
import type { Objective } from '../model/objective.ts';
import type { Owner } from '../model/owner.ts';
import type { Measure } from '../measure/measure.ts';
import { civilDateOf } from '../time/civil-date-of.ts';
import { buildExtras } from './build-extras.ts';
import { buildKras } from './build-kras.ts';
import { buildLinks } from './build-links.ts';
import { buildUnits } from './build-units.ts';
import { type FactPlan, factsFor } from './fact-plan.ts';
import type { GoalPlan, GoalSetPlan } from './goal-set-plan.ts';

/** 2026-04-01 and 2026-07-01 as day numbers: the quarter all plans live in. */
const firstDay = 20544;
const dayAfter = 20635;

/** Builds the goal set a plan describes. Every plan gives a valid one. */
export const buildGoalSet = (plan: GoalSetPlan, today: number): GoalSet => {
  const staff = buildUnits(plan.units);
  const links = buildLinks(plan, staff.parents);
  const objectives: Objective[] = [];
  const keyResults: KeyResult[] = [];
  const checkIns: CheckIn[] = [];
  const wholeYear = new Set<GoalId>();
  const placed: GoalId[] = [];
  const allIn = (goals: readonly { readonly goal: GoalId }[]): boolean =>
    goals.every(({ goal }) => wholeYear.has(goal));

  const commonOf = (goal: GoalPlan, number: number, owners: readonly Owner[]): Omit<Goal, 'id' | 'title'> => {
    const dependsOn = [
      ...new Set(
        goal.dependsOn.map((at) => placed[at % Math.max(1, placed.length)]).filter((id) => id !== undefined),
      ),
    ];
    return {
      owners,
      ...(goal.state === 'published' && number % 3 !== 0 ? {} : { state: goal.state }),
      ...(goal.state === 'signed-off' ? { signOffs: signOffsOf(owners, goal.revision ?? 0) } : {}),
      ...(dependsOn.length === 0 ? {} : { dependsOn }),
      ...(number % 5 === 0 ? { description: 'what success looks like', labels: ['made-up'] } : {}),
      ...(number % 7 === 0
        ? {
            extensions: { tags: ['a', 'ä'], nested: { number, deep: [null, true] } },
            externalIds: [{ system: 'hris', kind: 'goal', id: `G-${number}` }],
          }
        : {}),
      ...(goal.revision === undefined ? {} : { revision: goal.revision }),
    };
  };

  for (const [number, objective] of links.objectives.entries()) {
    const supports = links.supportsOf(objective.id);
    const parentsOfKeyResults = objective.keyResults.flatMap((each) => links.supportsOf(each.id));
    const isLong = objective.plan.wholeYear && allIn(supports) && allIn(parentsOfKeyResults);
    const own = objective.plan;
    objectives.push({
      id: objective.id,
      title: `Make area ${words[number % words.length] ?? ''} better in unit ${objective.unit}`,
      cycle: isLong ? 'year' : 'quarter',
      ...(plan.links === 'levels' ? { unit: `unit${objective.unit}` } : {}),
      commitment: own.commitment,
      ...commonOf(own, number, staff.ownersIn(objective.unit, own)),
      ...(supports.length === 0 ? {} : { supports }),
      ...(own.driver === undefined ? {} : { driver: own.driver }),
      ...(own.weight === undefined ? {} : { weight: own.weight }),
    });
    placed.push(objective.id);
    if (isLong) wholeYear.add(objective.id);
    for (const [position, keyResult] of objective.keyResults.entries()) {
      const { id, plan: planned } = keyResult;
      const owners = staff.ownersIn(objective.unit, planned);
      const supportsAbove = links.supportsOf(id);
      const measure = readable(planned.measure, keyResults);
      const source = sources[planned.owner % sources.length]?.id ?? 'crm';
      const guard = planned.guarded ? keyResults[planned.owner % Math.max(1, keyResults.length)] : undefined;
      keyResults.push({
        id,
        objective: objective.id,
        title: `Move number ${number}.${position}`,
        measure,
        ...commonOf(planned, number + position, owners),
        ...(supportsAbove.length === 0 ? {} : { supports: supportsAbove }),
        ...(planned.weight === undefined ? {} : { weight: planned.weight }),
        // A deadline of its own would end before the objectives that support it, so only ends of lines have one.
        ...(planned.deadline === undefined || links.supported.has(id)
          ? {}
          : { deadline: civilDateOf(dayAfter - 1 - (planned.deadline % 40)) ?? '' }),
        ...(planned.commitment === undefined ? {} : { commitment: planned.commitment }),
        kind: position % 2 === 0 ? 'outcome' : 'operational',
        indicator: position % 2 === 0 ? 'lagging' : 'leading',
        source,
        ...(guard === undefined
          ? {}
          : { guardrails: [{ title: 'and not at the cost of this', goal: guard.id, mode: 'cap', to: 0.7 }] }),
      });
      placed.push(id);
      if (isLong) wholeYear.add(id);
      const by = accountableOf(owners);
      const frame = {
        goal: id,
        measure,
        first: firstDay,
        last: today,
        recordedBy: today,
        source,
        ...(by === undefined ? {} : { by }),
      };
      if (measure.kind !== 'formula')
        checkIns.push(...factsFor(frame, [...planned.facts, freshen(planned.fresh, today)]));
    }
  }
  const initiatives: Initiative[] = [];
  for (const [number, at] of plan.initiatives.entries()) {
    const goal = keyResults[at % Math.max(1, keyResults.length)];
    if (goal === undefined) continue;
    initiatives.push({
      id: `initiative${number}`,
      title: `Carry out project ${number}`,
      supports: [{ goal: goal.id }],
      ...(goal.owners === undefined ? {} : { owners: goal.owners }),
      cycle: wholeYear.has(goal.id) ? 'year' : 'quarter',
      ...(goal.deadline === undefined ? {} : { deadline: goal.deadline }),
    });
  }
  const kras = buildKras(plan.kras, keyResults[0]?.id ?? 'objective0', today);
  return {
    schemaVersion: 1,
    organization: {
      id: 'acme',
      name: 'Acme',
      currency: 'EUR',
      timeZone: 'Europe/Berlin',
      okrChampion: 'person0.0',
    },
    units: staff.units,
    people: staff.people,
    assignments: staff.assignments,
    roles: [
      { id: 'chief', title: 'Chief executive', level: 'executive' },
      { id: 'lead', title: 'Lead', level: 'manager' },
      { id: 'specialist', title: 'Specialist', level: 'mid' },
    ],
    cycles: [
      {
        id: 'year',
        name: '2026',
        start: '2026-01-01',
        end: '2027-01-01',
        state: 'active',
        rhythm: 'weekly-monthly-quarterly',
      },
      {
        id: 'quarter',
        name: 'Q2 2026',
        start: '2026-04-01',
        end: '2026-07-01',
        parent: 'year',
        state: 'active',
        rhythm: 'twelve-week',
      },
    ],
    sources,
    objectives,
    keyResults,
    ...(kras.kras.length === 0 ? {} : { kras: kras.kras, kpis: kras.kpis }),
    ...(initiatives.length === 0 ? {} : { initiatives }),
    checkIns: [...checkIns, ...kras.checkIns],
    ...(plan.extras ? buildExtras('objective0', 'person0.0') : {}),
  };
};

const sources = [
  { id: 'crm', kind: 'crm', ofRecord: true },
  { id: 'helpdesk', kind: 'helpdesk', ofRecord: true },
  {
    id: 'warehouse',
    name: 'Data warehouse',
    kind: 'warehouse',
    ofRecord: true,
    refresh: { count: 1, unit: 'week' },
  },
] as const;

const words = [
  'amber',
  'birch',
  'cedar',
  'delta',
  'ember',
  'fjord',
  'grove',
  'haven',
  'inlet',
  'jetty',
  'knoll',
  'ledge',
  'mesa',
];

/** Formulas read the two key results placed last; without any the measure they are judged by stands alone. */
const readable = (measure: Measure, before: readonly KeyResult[]): Measure => {
  if (measure.kind !== 'formula') return measure;
  const last = before[before.length - 1];
  if (last === undefined) return measure.of;
  const second = before[before.length - 2] ?? last;
  return {
    ...measure,
    inputs: [
      { name: 'a', goal: last.id },
      { name: 'b', goal: second.id },
    ],
  };
};

/** Moves a fact into the last two weeks, recorded the same day and never taken back. */
const freshen = (plan: FactPlan, today: number): FactPlan => ({
  ...plan,
  late: 0,
  after: 'nothing',
  asDelta: false,
  when:
    today === firstDay
      ? 0
      : Math.ceil((Math.max(0, today - firstDay - (plan.when % 14)) * 999) / (today - firstDay)),
});

const accountableOf = (owners: readonly Owner[]): string | undefined => {
  const who = owners.find(({ as }) => as === 'accountable')?.who;
  return who !== undefined && 'person' in who ? who.person : undefined;
};

const signOffsOf = (owners: readonly Owner[], revision: number): NonNullable<Goal['signOffs']> => {
  const by = accountableOf(owners) ?? 'person0.0';
  return [
    { by, as: 'owner', at: '2026-03-20T10:00:00Z', revision },
    { by: 'person0.0', as: 'manager', at: '2026-03-21T10:00:00Z', revision },
  ];
};
