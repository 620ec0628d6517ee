import type { ChangeEntry, GoalSet, KeyResult } from '@throughline/core';
import type { RuleId } from '../../src/check/rule-configuration.ts';
import { initiative, kpi, kra, owner } from '../acme.ts';
import type { Fixture } from './fixture.ts';
import {
  changed,
  fresh,
  promised,
  team,
  teamResults,
  unitResults,
  wayOf,
  withParts,
  worker,
} from './parts.ts';

/** Breaks one rule once in a sound company, and nothing else. */
export type Breakage = (company: GoalSet) => GoalSet;

/** A new team one key result of which is other than it should be. */
const oddKeyResult =
  (id: string, fields: Partial<KeyResult>, number = 1): Breakage =>
  (company) => {
    const { commitment } = company.objectives![0]!;
    const grown = withParts(company, ...team(id, { commitment }));
    return changed(grown, 'keyResults', `${id}-${number}`, fields);
  };

/** A new team whose objective is other than it should be. */
const oddObjective =
  (id: string, fields: object): Breakage =>
  (company) => {
    const { commitment } = company.objectives![0]!;
    return withParts(company, ...team(id, { commitment, ...fields }));
  };

/** A link that promises all that a key result of the company still has to move. */
const wholly = (company: GoalSet, goal: string) =>
  promised(goal, wayOf(company.keyResults!.find(({ id }) => id === goal)!.measure));

/** A KRA of no role that nobody would find fault with. */
const soundKra = (id: string, title: string, fields: object = {}) =>
  kra(id, {
    title,
    unit: 'service',
    owners: [owner('ben')],
    expectedOutcomes: [`${title} is in good hands`],
    supports: [promised('top-1-1')],
    ...fields,
  });

/** Sound KPIs of a KRA, each with a fresh fact. */
const soundKpis = (of: string, count: number) => {
  const kpis = Array.from({ length: count }, (_, at) =>
    kpi(`${of}-kpi-${at}`, of, {
      title: `Keep share ${'abcdefgh'[at]!} of ${of} at or above 5 %`,
      indicator: at % 2 === 0 ? 'leading' : 'lagging',
      evidence: at % 2 === 0 ? 'quantitative' : 'qualitative',
    }),
  );
  return { kpis, checkIns: kpis.map(({ id }) => fresh(id, 9)) };
};

/** Work that serves a key result of the unit `service`. */
const work = (id: string, fields: object = {}) =>
  initiative(id, { owners: [owner('ben')], unit: 'service', supports: [promised('service-a-1')], ...fields });

/** Something a human did to a goal, as the log has it. */
const entry = (change: ChangeEntry['change'], inverse: ChangeEntry['inverse'] = []): ChangeEntry => ({
  revision: 7,
  actor: { kind: 'human', id: 'ana' },
  at: '2026-05-04T09:00:00Z',
  change,
  inverse,
});

/** A quarter that is over, with one objective and one key result that nobody looked back on. */
const lastQuarter = (company: GoalSet, retrospective: object): GoalSet => {
  const rhythm = company.cycles![0]!.rhythm!;
  const { commitment } = company.objectives![0]!;
  const id = `before-${Object.keys(retrospective).join('-')}`;
  const grown = withParts(
    company,
    {
      cycles: [
        { id, name: id, start: '2026-01-01', end: '2026-04-01', state: 'closed', rhythm, parent: 'year' },
      ],
    },
    ...team(id, { commitment, cycle: id }, teamResults(id).slice(0, 1)),
    {
      retrospectives: [
        { id: `note-${id}`, goal: `${id}-1`, cycle: id, by: 'ben', on: '2026-03-28', ...retrospective },
      ],
    },
  );
  return { ...grown, checkIns: grown.checkIns!.filter(({ goal }) => goal !== `${id}-1`) };
};

/** A new key result of the unit `service`, wanted by a team with an objective of its own. */
const answered = (company: GoalSet, id: string, title: string, by: number, fields: object = {}): GoalSet => {
  const measure = { kind: 'change', from: 40, to: 20, unit: { kind: 'count', of: 'cases' } } as const;
  const { commitment } = company.objectives![0]!;
  return withParts(
    company,
    {
      keyResults: [
        {
          ...company.keyResults!.find((other) => other.id === 'service-b-1')!,
          id,
          title,
          measure,
          ...fields,
        },
      ],
      checkIns: [fresh(id, 30)],
    },
    ...team(`for-${id}`, { commitment, supports: [promised(id, by)] }),
  );
};

/** The facts of a company with another value of one goal. */
const at = (company: GoalSet, goal: string, value: number): NonNullable<GoalSet['checkIns']> =>
  company.checkIns!.map((each) => (each.goal === goal ? fresh(goal, value) : each));

/** Breaks one rule once in all there is about a company. */
export type EvidenceBreakage = (fixture: Fixture) => Fixture;

/** Rules that look at more than goals. */
export const evidenceBreakages: { readonly [Rule in RuleId]?: EvidenceBreakage } = {
  'measures/measure-kept-after-publishing': ({ goals, log, reviewBook }) => ({
    goals: oddKeyResult('swapped', { metric: 'clicks' })(goals),
    log: [
      ...log,
      entry({ kind: 'revise', goal: 'swapped-1', set: { metric: 'clicks' } }, [
        { kind: 'restore', entity: 'keyResult', id: 'swapped-1', set: { metric: 'daily-users' } },
      ]),
    ],
    reviewBook,
  }),
  'governance/target-change-has-reason': ({ goals, log, reviewBook }) => {
    const { measure } = goals.keyResults!.find(({ id }) => id === 'east-1')!;
    return { goals, log: [...log, entry({ kind: 'shiftTarget', goal: 'east-1', measure })], reviewBook };
  },
  'governance/appraisal-use-declared': ({ goals, log, reviewBook }) => ({
    goals,
    log,
    reviewBook: {
      ...reviewBook,
      appraisals: [
        ...(reviewBook.appraisals ?? []),
        { id: 'cleo-q2', person: 'cleo', cycle: 'q2', state: 'open' },
      ],
    },
  }),
};

/** A fixture with a rule broken once; undefined for a rule nobody has found a way to break yet. */
export const brokenOnce = (fixture: Fixture, rule: RuleId): Fixture | undefined => {
  const breakage = breakages[rule];
  return breakage === undefined
    ? evidenceBreakages[rule]?.(fixture)
    : { ...fixture, goals: breakage(fixture.goals) };
};

/** Rules that report each of two goals that do not go together, so that one breakage gives two findings. */
export const tellsBoth: readonly RuleId[] = [
  'kras/distinct',
  'wording/no-duplicates',
  'wording/siblings-read-alike',
];

/** For every rule a way to break it once. A rule without a line here cannot be part of a profile. */
export const breakages: { readonly [Rule in RuleId]?: Breakage } = {
  'structure/unique-ids': (company) => withParts(company, { sources: [{ id: 'hand', kind: 'manual' }] }),
  'structure/references-exist': oddObjective('lost', { dependsOn: ['gone'] }),
  'structure/no-loops': (company) => {
    const { commitment } = company.objectives![0]!;
    const linkedTo = (other: string) => ({
      commitment,
      supports: [promised('service-a-1'), promised(other)],
    });
    return withParts(company, ...team('tail', linkedTo('head')), ...team('head', linkedTo('tail')));
  },
  'structure/depth-and-fan-out': (company) =>
    withParts(company, {
      initiatives: Array.from({ length: 10 }, (_, at) =>
        work(`step-${at}`, at === 0 ? {} : { supports: [promised(`step-${at - 1}`)] }),
      ),
    }),
  'structure/managers-form-a-tree': (company) => withParts(company, worker('solo', 'sales', ['solo'])),
  'structure/units-form-a-tree': (company) =>
    withParts(company, {
      units: [{ id: 'upside', name: 'Upside', kind: 'business-unit', parent: 'team-east' }],
    }),
  'structure/check-ins-agree': (company) =>
    withParts(company, { checkIns: [{ ...fresh('east-1', 71), at: '2026-05-12T08:00:00Z' }] }),
  'structure/periods-run-forward': (company) =>
    withParts(company, {
      cycles: [
        {
          id: 'backwards',
          name: 'Backwards',
          start: '2027-04-01',
          end: '2027-01-01',
          state: 'planning',
          rhythm: company.cycles![0]!.rhythm!,
        },
      ],
    }),
  'ownership/one-accountable-owner': oddObjective('shared', {
    owners: [owner('ben'), owner('lead-shared')],
  }),
  'ownership/owner-assigned': (company) =>
    withParts(oddObjective('visited', { owners: [owner('guest')] })(company), {
      people: [{ id: 'guest', name: 'Guest' }],
    }),
  'ownership/owner-load': (company) =>
    Array.from({ length: 8 }, (_, at) => `load-${'abcdefgh'[at]!}`).reduce(
      (grown, id) => oddObjective(id, { owners: [owner('busy')] })(grown),
      withParts(company, worker('busy', 'service', ['ben'])),
    ),
  'counts/objectives-per-level': (company) =>
    Array.from({ length: 8 }, (_, at) => `crowd-${'abcdefgh'[at]!}`).reduce(
      (grown, id) =>
        withParts(oddObjective(id, { unit: 'crowd' })(grown), {
          assignments: [{ id: `also-${id}`, person: `lead-${id}`, unit: 'crowd', from: '2020-01-01' }],
        }),
      withParts(company, { units: [{ id: 'crowd', name: 'Crowd', kind: 'team', parent: 'service' }] }),
    ),
  'counts/key-results-per-objective': (company) => {
    const { commitment } = company.objectives![0]!;
    return withParts(company, ...team('few', { commitment }, teamResults('few').slice(0, 2)));
  },
  'counts/kras-per-role': (company) =>
    withParts(
      company,
      { roles: [{ id: 'spare', title: 'Spare', function: 'service', level: 'mid' }] },
      {
        kras: ['Stock of spares', 'Care of tools'].map((title, at) =>
          soundKra(`spare-${at}`, title, { role: 'spare' }),
        ),
      },
      soundKpis('spare-0', 2),
      soundKpis('spare-1', 2),
    ),
  'counts/kpis-per-kra': (company) =>
    withParts(company, { kras: [soundKra('watched', 'Safety at work')] }, soundKpis('watched', 5)),
  'measures/baseline-present': oddKeyResult(
    'bare',
    { measure: { kind: 'change', to: 40, unit: { kind: 'duration', in: 'minutes' } } },
    3,
  ),
  'measures/target-present': oddKeyResult('aimless', {
    measure: { kind: 'threshold', comparator: '>=', unit: { kind: 'percent' } },
  }),
  'measures/unit-present': oddKeyResult('unitless', {
    measure: { kind: 'threshold', comparator: '>=', limit: 70 },
  }),
  'measures/source-assigned': (company) => {
    const grown = oddKeyResult('unread', {})(company);
    return {
      ...grown,
      keyResults: grown.keyResults!.map(({ source, ...rest }) =>
        rest.id === 'unread-1' || source === undefined ? rest : { ...rest, source },
      ),
    };
  },
  'measures/weights-valid': oddKeyResult('heavy', { weight: 20_000 }),
  'measures/executive-source-of-record': (company) =>
    changed(company, 'keyResults', 'top-1-1', { source: 'hand' }),
  'cascade/support-goes-up-one-level': (company) =>
    oddObjective('leap', { supports: [promised('service-a-1'), wholly(company, 'top-1-1')] })(company),
  'cascade/child-inside-parent-period': oddKeyResult('late', { deadline: '2026-08-01' }),
  'cascade/key-result-covered': (company) =>
    withParts(company, {
      keyResults: [
        {
          ...company.keyResults!.find(({ id }) => id === 'service-a-3')!,
          id: 'alone',
          title: 'Keep open complaints at or below 20 cases',
        },
      ],
      checkIns: [fresh('alone', 10)],
    }),
  'cascade/no-orphan-goals': (company) =>
    withParts(company, { initiatives: [work('orphan', { supports: [] })] }),
  'cascade/shares-conserved': oddObjective('greedy', {
    supports: [{ ...promised('service-a-1'), share: 1.5 }],
  }),
  'cascade/committed-supported-by-committed': (company) => {
    const grown = oddObjective('unpromised', {})(company);
    return ['unpromised-1', 'unpromised-2', 'unpromised-3'].reduce(
      (set, id) => changed(set, 'keyResults', id, { commitment: 'learning' }),
      grown,
    );
  },
  'cascade/links-falsifiable': oddObjective('vague-link', { supports: [{ goal: 'service-a-1' }] }),
  'kras/linked-to-company-key-result': (company) =>
    withParts(company, { kras: [soundKra('idle', 'Office plants', { supports: [] })] }, soundKpis('idle', 2)),
  'wording/not-an-activity': oddKeyResult('busy-work', { title: 'Launch new processes in every office' }),
  'wording/no-metric-in-objective': oddObjective('numbers', {
    title: 'Improve AI model accuracy to 92 percent',
  }),
  'rhythm/cycle-has-rhythm': (company) =>
    withParts(company, {
      cycles: [
        { id: 'q3', name: 'Q3', start: '2026-07-01', end: '2026-10-01', state: 'planning', parent: 'year' },
      ],
    }),
  'rhythm/check-ins-fresh': (company) => {
    const grown = oddKeyResult('silent', {})(company);
    return { ...grown, checkIns: grown.checkIns!.filter(({ goal }) => goal !== 'silent-1') };
  },
  'governance/drafts-reviewed': oddObjective('machine', {
    origin: { draft: 'd1', drafter: 'some-model', aiGenerated: true },
  }),
  'measures/direction-fits-wording': oddKeyResult(
    'upward',
    { measure: { kind: 'change', from: 40, to: 60, unit: { kind: 'duration', in: 'minutes' } } },
    3,
  ),
  'measures/guardrail-present': oddKeyResult(
    'reckless',
    {
      title: 'Increase monthly recurring revenue from $8M to $10M',
      metric: 'monthly-recurring-revenue',
      measure: { kind: 'change', from: 8, to: 100, unit: { kind: 'currency', iso: 'USD' } },
    },
    3,
  ),
  'measures/leading-paired-with-lagging': oddKeyResult('hindsight', { indicator: 'lagging' }),
  'measures/no-conflicting-kpis': (company) => {
    const sold = soundKpis('sold', 2);
    const [first, second] = sold.kpis;
    return withParts(company, {
      kras: [soundKra('sold', 'New business')],
      kpis: [
        {
          ...first!,
          title: 'Raise win rate from 24% to 30%',
          measure: { kind: 'change', from: 24, to: 30, unit: { kind: 'percent' } },
        },
        {
          ...second!,
          title: 'Reduce average discount from 12% to 8%',
          measure: { kind: 'change', from: 12, to: 8, unit: { kind: 'percent' } },
        },
      ],
      checkIns: [fresh(first!.id, 27), fresh(second!.id, 10)],
    });
  },
  'measures/target-beyond-last-actual': (company) =>
    withParts(oddKeyResult('passed', {})(company), {
      checkIns: [
        { ...fresh('passed-3', 30), key: 'before-passed', on: '2026-03-31', at: '2026-03-31T09:00:00Z' },
      ],
    }),
  'measures/kind-fits-level': (company) => changed(company, 'keyResults', 'top-1-2', { kind: 'adoption' }),
  'measures/lag-fits-period': oddObjective('belated', {
    supports: [{ goal: 'service-a-1', expects: { by: -10, in: 'unit', lagDays: 90 } }],
  }),
  'measures/range-for-probabilistic-outputs': oddKeyResult(
    'pinned',
    {
      title: 'Raise automation rate from 40% to 60%',
      metric: 'automation-rate',
      guardrails: [{ title: 'the error rate stays below 5 %', mode: 'flag' }],
      measure: { kind: 'change', from: 40, to: 60, unit: { kind: 'percent' } },
    },
    3,
  ),
  'wording/no-vanity-count': oddKeyResult(
    'models',
    {
      title: 'Build 5 models',
      measure: { kind: 'change', from: 0, to: 5, unit: { kind: 'count', of: 'models' } },
    },
    3,
  ),
  'wording/no-output-confusion': oddKeyResult(
    'queries',
    {
      title: 'Number of queries processed',
      measure: { kind: 'change', from: 0, to: 10_000, unit: { kind: 'count', of: 'queries' } },
    },
    3,
  ),
  'kras/stable': (company) =>
    withParts(
      company,
      { kras: [soundKra('brief', 'Move to the new office', { from: '2026-05-01', to: '2026-06-01' })] },
      soundKpis('brief', 2),
    ),
  'kras/cover-the-role': (company) =>
    changed(company, 'roles', 'agent', { competencies: [{ id: 'juggling', name: 'Juggling' }] }),
  'kras/distinct': (company) => {
    const { title } = company.kras![0]!;
    return withParts(company, { kras: [soundKra('again', title, { role: 'agent' })] }, soundKpis('again', 2));
  },
  'kras/mixed-evidence': (company) => {
    const counted = soundKpis('counted', 2);
    return withParts(
      company,
      { kras: [soundKra('counted', 'Stock of parts')] },
      { ...counted, kpis: counted.kpis.map((each) => ({ ...each, evidence: 'quantitative' as const })) },
    );
  },
  'kras/not-a-kpi': (company) =>
    withParts(company, { kras: [soundKra('measure', 'Churn rate')] }, soundKpis('measure', 2)),
  'cascade/no-silos': (company) => {
    const { commitment } = company.objectives![0]!;
    const [units, people, goals] = team(
      'island',
      { commitment, supports: [wholly(company, 'top-1-1')] },
      unitResults('island'),
    );
    const unit = { ...units!.units![0]!, kind: 'business-unit' as const, parent: 'acme' };
    return withParts(company, { units: [unit] }, people!, goals!);
  },
  'cascade/balanced-set': (company) =>
    withParts(oddKeyResult('unused', { kind: 'outcome' })(company), {
      aiSystems: [{ id: 'helper', name: 'Helper', riskClass: 'minimal', classifiedOn: '2026-03-01' }],
      initiatives: [work('bring-helper', { supports: [promised('unused')], aiSystems: ['helper'] })],
      capacities: [
        { id: 'room', unit: 'team-unused', cycle: 'q2', personDays: 100, maintenanceReserve: 0.2 },
      ],
    }),
  'cascade/contribution-plausible': (company) =>
    answered(company, 'thin', 'Reduce open complaints from 40 to 20 cases', -1),
  'cascade/key-result-translated': oddKeyResult(
    'copied',
    {
      title: 'Reduce handling time of copied from 20 to 10 minutes',
      measure: { kind: 'change', from: 20, to: 10, unit: { kind: 'duration', in: 'minutes' } },
      supports: [promised('service-a-1')],
    },
    3,
  ),
  'cascade/no-vanity': (company) => {
    const grown = answered(company, 'flat', 'Reduce cases that come back from 40 to 20 cases', -20);
    return changed({ ...grown, checkIns: at(grown, 'flat', 40) }, 'keyResults', 'for-flat-1', {
      supports: [promised('flat', -20)],
    });
  },
  'cascade/no-drift': (company) => {
    const grown = answered(company, 'idle', 'Reduce cases without an answer from 40 to 20 cases', -4);
    const supports = [promised('idle', -4)];
    return ['for-idle-1', 'for-idle-2'].reduce<GoalSet>(
      (set, id) => changed(set, 'keyResults', id, { supports }),
      {
        ...grown,
        checkIns: at(grown, 'idle', 38),
      },
    );
  },
  'counts/executive-key-results-per-unit': (company) => {
    const { commitment } = company.objectives![0]!;
    const supports = ['top-1-1', 'top-1-2', 'top-1-3'].map((goal) => wholly(company, goal));
    const [units, people, goals] = team('eager', { commitment, supports }, unitResults('eager'));
    const unit = { ...units!.units![0]!, kind: 'business-unit' as const, parent: 'acme' };
    return withParts(company, { units: [unit] }, people!, goals!);
  },
  'governance/carry-forward-decided': (company) => lastQuarter(company, { wentWell: ['the people stayed'] }),
  'governance/retrospective-held': (company) => lastQuarter(company, { next: 'stop' }),
  'governance/depth-before-breadth': (company) => {
    const { commitment } = company.objectives![0]!;
    const wide = ['wide-a', 'wide-b'];
    const tops = wide.map(
      (id) =>
        team(`top-${id}`, { commitment, unit: 'acme', owners: [owner('ana')], supports: [] }, [
          { ...teamResults(id)[2]!, more: { kind: 'operational', indicator: 'lagging' } },
        ])[2]!,
    );
    const below = wide.map((id) => {
      const supports = [promised(`top-${id}-1`, -20)];
      return team(
        id,
        { commitment, unit: 'unit-wide', owners: [owner('wilma')], supports },
        unitResults(id),
      )[2]!;
    });
    return withParts(
      company,
      { units: [{ id: 'unit-wide', name: 'Wide', kind: 'business-unit', parent: 'acme', lead: 'wilma' }] },
      worker('wilma', 'unit-wide'),
      ...tops,
      ...below,
    );
  },
  'governance/classification-before-key-result': (company) =>
    withParts(oddObjective('hasty', {})(company), {
      aiSystems: [{ id: 'unknown', name: 'Unknown', riskClass: 'unclassified' }],
      initiatives: [work('bring-unknown', { supports: [promised('hasty-1')], aiSystems: ['unknown'] })],
      capacities: [
        { id: 'spare', unit: 'team-hasty', cycle: 'q2', personDays: 100, maintenanceReserve: 0.2 },
      ],
    }),
  'governance/oversight-on-autonomous-rate': (company) =>
    changed(company, 'keyResults', 'safe-4', { guardrails: [] }),
  'governance/assessment-before-deployment': (company) =>
    changed(company, 'keyResults', 'safe-1', { deadline: '2026-06-20' }),
  'governance/monitoring-coverage': (company) =>
    changed(company, 'keyResults', 'safe-2', { title: 'At least 99 % of servers are up', metric: 'uptime' }),
  'governance/incident-response-time': (company) =>
    changed(company, 'keyResults', 'safe-3', {
      title: 'Keep delivery time of letters at or below 24 hours',
      metric: 'delivery-of-letters',
    }),
  'ownership/one-owner-per-kra': (company) =>
    withParts(
      company,
      { kras: [soundKra('handed', 'Care for visitors', { person: 'cleo', from: '2026-06-01' })] },
      soundKpis('handed', 2),
    ),
  'wording/not-vague': oddObjective('label', { title: 'Growth' }),
  'wording/not-purely-technical': (company) => {
    const grown = oddKeyResult('trained', {
      title: 'Train a model with 95% accuracy',
      measure: { kind: 'threshold', comparator: '>=', limit: 95, unit: { kind: 'percent' } },
    })(company);
    return { ...grown, checkIns: at(grown, 'trained-1', 96) };
  },
  'wording/no-technology-milestone': oddObjective('installed', {
    title: 'Deploy a large language model across customer service',
  }),
  'rhythm/parent-revision-seen': (company) =>
    changed(
      oddObjective('behind', { supports: [{ ...promised('service-b-1'), seenRevision: 1 }] })(company),
      'keyResults',
      'service-b-1',
      { revision: 3 },
    ),
  'rhythm/recalibration-due': (company) => {
    const { commitment } = company.objectives![0]!;
    const early = withParts(
      company,
      {
        cycles: [
          {
            id: 'spring',
            name: 'Spring',
            start: '2026-03-01',
            end: '2026-06-01',
            state: 'active',
            rhythm: 'twelve-week',
            parent: 'year',
          },
        ],
      },
      ...team('slow', { commitment, cycle: 'spring', supports: [] }),
    );
    return { ...early, checkIns: at(early, 'slow-3', 58) };
  },
  'rhythm/wrap-up-planned': (company) =>
    withParts(company, {
      cycles: [
        {
          id: 'q4',
          name: 'Q4',
          start: '2026-10-01',
          end: '2027-01-01',
          state: 'planning',
          rhythm: 'weekly-monthly-quarterly',
          parent: 'year',
        },
      ],
    }),
  'rhythm/horizon-fits-commitment': (company) =>
    withParts(
      company,
      team('long', {
        commitment: 'committed',
        unit: 'acme',
        cycle: 'year',
        owners: [owner('ana')],
        supports: [],
      })[2]!,
    ),
  'rhythm/committed-first': oddKeyResult('daring', { commitment: 'aspirational' }),
  'structure/check-ins-recorded-once': (company) =>
    withParts(company, { checkIns: [{ ...fresh('east-2', 4), key: 'again-east-2' }] }),
  'wording/no-duplicates': (company) => {
    const { title } = company.objectives!.find(({ id }) => id === 'east')!;
    return oddObjective('twin', { unit: 'team-east', owners: [owner('lead-east')], title })(company);
  },
  'wording/siblings-read-alike': (company) => {
    const days = { kind: 'duration', in: 'days' } as const;
    const read = (id: string, measure: KeyResult['measure']) =>
      oddKeyResult(id, { title: 'Shorten the way of a parcel', measure }, 3);
    return read('reads-hours', { kind: 'change', from: 60, to: 40, unit: { ...days, in: 'hours' } })(
      read('reads-share', { kind: 'change', from: 60, to: 40, unit: { kind: 'percent' } })(company),
    );
  },
};
