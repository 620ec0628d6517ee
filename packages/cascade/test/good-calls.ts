import * as cascade from '@throughline/cascade';
import * as obligations from '@throughline/cascade/obligations';
import * as svg from '@throughline/cascade/svg';
import * as testKit from '@throughline/cascade/test-kit';
import { compileGoals } from '@throughline/core';
import { metricCatalogue } from '@throughline/core/wording';
import { scoreGoals, standardPolicy } from '@throughline/scoring';
import { calledCompany, calledReviews } from '../../../conformance/called-company.ts';
import type { GoodCalls } from '../../../conformance/junk-calls.ts';

const asOf = '2026-05-31';
const at = '2026-05-31T09:00:00Z';
const plain = { schemaVersion: 1, organization: { id: 'acme', name: 'Acme' } } as const;
const context = { actor: { kind: 'human', id: 'ana' }, at } as const;
const raise = { kind: 'revise', goal: 'arr', set: { title: 'Recurring revenue' } } as const;
const log = [{ revision: 2, actor: context.actor, at, change: raise, inverse: [] }];
const scores = scoreGoals(calledCompany, { asOf });
const access = { access: cascade.accessPolicies.standard, on: asOf };
const rules = [
  { 'ownership/one-accountable-owner': 'error', 'counts/key-results-per-objective': ['warning', { min: 2 }] },
];
const checkOptions = {
  asOf,
  rules,
  units: [{ unit: 'sales', rules: { 'ownership/one-accountable-owner': 'off' } }],
  log,
  reviewBook: calledReviews,
  waivers: [
    {
      ruleId: 'ownership/one-accountable-owner',
      goal: 'mid',
      reason: 'agreed',
      by: 'ana',
      until: '2026-06-30',
    },
  ],
  limit: 5,
};
const checker = (): cascade.Checker => cascade.createChecker(calledCompany, { asOf });
const reader = (): object => cascade.compileAccess(calledCompany, access).readerOf('ben');
const layout = (boxes: readonly unknown[], links: readonly unknown[]): unknown => ({
  boxes: boxes.map((_, place) => ({ x: 300 * place, y: 100 })),
  links: links.map(() => [{ x: 0, y: 0 }]),
});
const place = {
  id: 'ours',
  cycle: 'q2',
  unit: 'sales',
  owners: [{ who: { person: 'ana' }, as: 'accountable' }],
  supports: [{ goal: 'arr' }],
  commitment: 'committed',
  source: 'crm',
};
const house = {
  meta: {
    id: 'house/short-title',
    title: 'A title has a limited length',
    severity: 'warning',
    since: '1.0.0',
    requirements: [],
    source: 'house style',
    url: 'docs/short-title.md',
    scope: 'goal',
    messages: { default: { message: 'too long' } },
  },
  defaults: { most: 12 },
  check: (): void => undefined,
};
const perGoal = { reads: [], look: () => () => undefined } as unknown as cascade.GoalCheck;
const system = {
  id: 'chat',
  name: 'Chat',
  riskClass: 'limited',
  actsAs: 'provider',
  deployedOn: '2026-01-15',
};

/** Everything a caller can import, by subpath, and what a checker, a reader and a line can do. */
export const subpaths: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  cascade,
  obligations,
  svg,
  'test-kit': testKit,
  'a checker': checker() as unknown as Readonly<Record<string, unknown>>,
  'a reader': reader() as Readonly<Record<string, unknown>>,
};

/** For every function of every subpath at least one call that answers. */
export const goodCalls: Readonly<Record<string, GoodCalls>> = {
  cascade: {
    applySuggestion: () => [[calledCompany, { title: 'Raise', changes: [raise] }, context]],
    baselineFindings: () => [
      [cascade.checkGoals(calledCompany, { asOf }), cascade.checkGoals(calledCompany, { asOf })],
    ],
    buildQuarter: () => [[{ ...place, useCase: 'claims', accuracy: 92, latency: 200, pilotUsers: 50 }]],
    canChange: () => [[calledCompany, 'ben', 'mid', access]],
    canSee: () => [[calledCompany, 'ben', 'mid', access]],
    checkGoals: () => [
      [calledCompany, checkOptions],
      [plain, { asOf, scores }],
    ],
    compareStructures: () => [[calledCompany, calledCompany, { asOf, roles: ['seller', 'seller'] }]],
    compileAccess: () => [[calledCompany, access]],
    configureRule: () => [[cascade.keyResultsPerObjective, 'error', { min: 2 }]],
    coverage: () => [[calledCompany, { asOf }]],
    createChecker: () => [[calledCompany, checkOptions]],
    defineRule: () => [[house], [{ ...house, perGoal, fields: ['title'] }]],
    doctor: () => [[calledCompany, { asOf, rules, limit: 5 }]],
    eachGoal: () => [[perGoal]],
    explainAccess: () => [[calledCompany, 'ben', 'mid', access, 'change']],
    explorationQuarter: () => [
      [{ ...place, useCases: ['claims', 'search'], baselines: 2, decidedBy: 'board' }],
    ],
    groupAttainments: () => [[scores, 'ben', access]],
    linkEvidence: () => [[calledCompany, { asOf, scores, minEffectShare: 0.5 }]],
    metricReader: () => [[metricCatalogue.slice(0, 3)]],
    parseGoalQuery: () => [[{ of: 'goal', limit: 5 }]],
    platformQuarter: () => [[{ ...place, teams: 4, deployment: { fromDays: 10, toHours: 4 } }]],
    queryGoals: () => [
      [
        calledCompany,
        {
          of: 'goal',
          where: [{ field: 'score', is: 'below', value: 0.5 }],
          groupBy: 'unit',
          limit: 5,
        },
        { actor: 'ana', access: cascade.accessPolicies.standard, asOf, on: asOf, reviewBook: calledReviews },
      ],
      [plain, { of: 'goal' }, { actor: 'ana', access: cascade.accessPolicies.standard, asOf }],
    ],
    runRules: () => [
      [
        compileGoals(calledCompany),
        [cascade.noLoops, cascade.configureRule(cascade.noOrphanGoals)],
        { asOf, scores, log, reviewBook: calledReviews, limit: 5, keep: () => true },
      ],
    ],
    scaleQuarter: () => [
      [
        {
          ...place,
          useCase: 'claims',
          users: { from: 50, to: 400 },
          businessMetric: {
            name: 'handling time',
            from: 20,
            to: 15,
            unit: { kind: 'duration', in: 'minutes' },
          },
          monthlyCost: { from: 9000, to: 6000, currency: 'EUR' },
        },
      ],
    ],
    targetReview: () => [
      [calledCompany, 'arr', { asOf, scores, periods: 2, industry: 'software', region: 'eu' }],
    ],
    throughline: () => [[calledCompany, 'deals']],
    toDot: () => [[calledCompany, { direction: 'TB', unit: 'all' }]],
    toMermaid: () => [[calledCompany, { scores, maxGoals: 3 }]],
    visibleGoalSet: () => [[calledCompany, 'ben', access]],
    visibleGoals: () => [[calledCompany, 'ben', access]],
    visibleLog: () => [[calledCompany, log, 'ben', access]],
    whatIf: () => [
      [
        calledCompany,
        [raise],
        { asOf, rules, actor: context.actor, at, reason: 'try', log, reviewBook: calledReviews },
      ],
      [plain, [], { asOf, rules: [], policy: { ...standardPolicy, id: 'ours' } }],
    ],
  },
  obligations: {
    dutiesOf: () => [[system]],
    obligations: () => [
      [
        { ...plain, aiSystems: [system] },
        { on: asOf, messages: {} },
      ],
    ],
  },
  svg: {
    dagreLayout: () => [[{ graphlib: { Graph: Object }, layout: () => undefined }]],
    toSvg: () => [
      [
        calledCompany,
        {
          layout,
          heat: 'score',
          scheme: 'dark',
          title: 'Ours',
          id: 'ours',
          maxGoals: 3,
          scores,
          unit: 'all',
        },
      ],
    ],
  },
  'test-kit': {},
  'a checker': {
    apply: () => [[[raise], context, { log, reviewBook: calledReviews }]],
    follow: () => [[calledCompany, { log }]],
  },
  'a reader': {
    canSee: () => [['mid']],
    canChange: () => [['mid']],
    explain: () => [['mid', 'change']],
    oversees: () => [['ben']],
    sees: () => [[0]],
  },
};
