import * as scoring from '@throughline/scoring';
import * as calibration from '@throughline/scoring/calibration';
import * as forecast from '@throughline/scoring/forecast';
import * as formula from '@throughline/scoring/formula';
import * as hash from '@throughline/scoring/hash';
import type { GoodCalls } from '../../../conformance/junk-calls.ts';
import { calledCompany, calledReviews } from '../../../conformance/called-company.ts';

const asOf = '2026-05-31';
const at = '2026-05-31T09:00:00Z';
const { standardPolicy, gradeSchemes } = scoring;
const formulas = (): unknown => formula.compileFormulas(calledCompany);
const book = (): scoring.ScoreBook => scoring.scoreGoals(calledCompany, { asOf });
const scorer = (): scoring.Scorer => scoring.createScorer(calledCompany, { asOf });
const fact = { key: 'new', goal: 'arr', on: '2026-05-30', at: '2026-05-30T09:00:00Z', value: 9.5 };
const partition = ['arr', 'deals'];
const plain = { schemaVersion: 1, organization: { id: 'acme', name: 'Acme' } };
const partial = (): unknown => scoring.evaluatePartition(calledCompany, { asOf, partition }).partial;
const wholePartial = (): unknown =>
  scoring.evaluatePartition(calledCompany, {
    asOf,
    partition: (calledCompany.keyResults ?? []).map(({ id }) => id).concat('answers'),
  }).partial;
const scoreOptions = (): unknown => ({ asOf, knownAt: at, formulas: formulas() });
const placement = {
  state: 'proposed',
  person: 'ana',
  cycle: 'q2',
  performance: 0.75,
  potential: 0.35,
  column: 2,
  row: 0,
  cell: 'performance high, potential low',
  evidence: { kraRatings: 3, conversations: 1, feedback: 0 },
};
const gate = { cycles: 1, goalShare: 0, checkIns: 0, conversations: 0 };
const points = ['2026-04-01', '2026-04-08', '2026-04-15', '2026-04-22'].map((on, step) => ({
  on,
  value: step * 5,
}));

/** Everything a caller can import, by subpath, and what a scorer, a book, and a formula can do. */
export const subpaths: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  scoring,
  calibration,
  forecast,
  formula,
  hash,
  'a score book': { get: book().get, total: book().total },
  'a scorer': { record: scorer().record, preview: scorer().preview },
};

/** For every function of every subpath at least one call that answers. */
export const goodCalls: Readonly<Record<string, GoodCalls>> = {
  scoring: {
    appraise: () => [
      [
        calledCompany,
        {
          reviewBook: calledReviews,
          person: 'ben',
          cycle: 'q2',
          policy: scoring.standardAppraisal,
          scores: book(),
          ratings: { self: [{ criterion: 'craft', rating: 3, weight: 2 }], feedback: [] },
        },
      ],
    ],
    createScorer: () => [[calledCompany, scoreOptions()]],
    defineAppraisalPolicy: () => [[{ ...scoring.standardAppraisal, id: 'acme' }]],
    definePolicy: () => [[{ ...standardPolicy, id: 'acme' }]],
    diffPolicies: () => [[plain, standardPolicy, scoring.policies.openOkr, scoreOptions()]],
    earnedSchedule: () => [[[0, 0.5, 1], 0.4, 1]],
    earnedScheduleOf: () => [[book(), 'arr']],
    earnedValue: () => [[{ planned: 50, earned: 40, spent: 45, budget: 100 }]],
    errorBudgetOf: () => [[{ target: 0.999, window: 43_200, used: 10.8, elapsed: 8640 }]],
    evaluatePartition: () => [[calledCompany, { asOf, partition }]],
    explain: () => [[book(), 'top', { of: 'status', hide: (): boolean => false }]],
    formatExplanation: () => [[scoring.explain(book(), 'top')]],
    formatGrade: () => [[{ scheme: 'bands', word: 'green' }]],
    gapRule: () => [['acme', { behind: 0.1, atRisk: 0.25 }]],
    gradeOf: () => [[gradeSchemes.googleBands, 0.65, 0.7]],
    indicatorsOf: () => [[book(), { unit: 'all', cycle: 'q2' }]],
    mergePartials: () => [[partial(), partial()]],
    parseGrade: () => [['servicenow:blue', [gradeSchemes.servicenow]]],
    probabilityOf: () => [[5]],
    progressOf: () => [
      [
        { kind: 'change', from: 0, to: 10 },
        [{ value: 3, on: '2026-05-01' }],
        { policy: scoring.underPolicy(standardPolicy), formulas: formulas() },
      ],
      [{ kind: 'threshold', comparator: '<=', limit: 3, tolerance: 1 }, 2],
      [{ kind: 'range', low: 1, high: 2 }, 2],
      [{ kind: 'zones', start: 0, commit: 1, target: 2, stretch: 3 }, 2],
      [
        { kind: 'milestones', milestones: [{ id: 'a', title: 'A', weight: 2 }], inOrder: true },
        [{ done: ['a'] }],
      ],
      [{ kind: 'ordinal', levels: [{ id: 'a', title: 'A', attainment: 1 }] }, [{ level: 'a' }]],
      [
        {
          kind: 'payout',
          points: [
            { at: 1, pays: 0.5 },
            { at: 2, pays: 1 },
          ],
        },
        1,
      ],
      [{ kind: 'pooled', of: { kind: 'change', from: 0, to: 1 } }, [{ numerator: 1, denominator: 2 }]],
      [{ kind: 'relative', direction: 'increase', as: 'percent', by: 3, from: 4 }, 4.1],
      [{ kind: 'learning', questions: [{ id: 'q', text: 'Why?' }] }, [{ answered: ['q'] }]],
      [{ kind: 'binary' }, 1],
    ],
    partScoreRows: () => [
      [calledCompany, [...book()], { asOf, knownAt: at, formulas: formulas(), policyHash: 'x' }],
    ],
    ratioRule: () => [['acme', { onTrack: 0.9, behind: 0.7 }]],
    scaleBands: () => [[1, 3]],
    scoreGoals: () => [
      [calledCompany, { asOf, knownAt: at, formulas: formulas() }],
      [plain, { asOf, policy: { ...standardPolicy, id: 'ours' } }],
    ],
    scorePartials: () => [[calledCompany, wholePartial(), { asOf }]],
    scoreRows: () => [[book(), { policyHash: 'x' }]],
    underPolicy: () => [[standardPolicy, { asOf }]],
    zonesFrom: () => [[{ start: 5, target: 8, stretch: 10 }]],
  },
  calibration: {
    binomialTail: () => [[10, 8, 0.4]],
    calibrationReport: () => [
      [
        calledCompany,
        {
          reviewBook: calledReviews,
          cycle: 'q1',
          policy: scoring.standardAppraisal,
          top: ['5'],
          level: 'department',
          minimum: 2,
          shrinkage: 5,
          topShare: 0.8,
          alpha: 0.05,
          gate,
        },
      ],
    ],
    featuresOf: () => [['In the March review you answered all 12 questions.']],
    fullCycles: () => [
      [calledCompany, calledReviews, 'q1', { goalShare: 0.8, checkIns: 3, conversations: 1 }],
    ],
    integritySignals: () => [
      [calledCompany, { asOf, knownAt: at, cycle: 'q2', scores: book(), limits: { cycles: 3 } }],
    ],
    plausibleMove: () => [[25, [{ effect: 5, elasticity: 2 }]]],
    shrunkDifference: () => [[1.2, 5, 5]],
    specificityReport: () => [
      [
        {
          reviewBook: calledReviews,
          cycles: calledCompany.cycles,
          groupOf: new Map([['ben', 'one']]),
          as: ['manager'],
          minimum: 2,
          least: 1,
        },
      ],
    ],
    talentGrid: () => [
      [
        calledCompany,
        {
          reviewBook: calledReviews,
          cycle: 'q1',
          potential: new Map([['ben', 0.35]]),
          performance: () => 0.5,
          policy: scoring.standardAppraisal,
          cuts: { performance: [0.4, 0.7], potential: [0.4, 0.7] },
          cells: calibration.talentCells,
          orientation: { across: 'potential', best: 'bottom' },
          minimumEvidence: 0,
          gate,
        },
      ],
    ],
    totalVariation: () => [[[0.5, 0.5], [1]]],
    validatePlacement: () => [
      [
        calledCompany,
        placement,
        {
          by: { kind: 'human', id: 'ben' },
          at,
          cell: { column: 1, row: 1 },
          reason: 'agreed',
          cells: calibration.talentCells,
        },
      ],
    ],
  },
  forecast: {
    brierScore: () => [[[{ chance: 0.9, hit: true }], { bins: 10 }]],
    forecast: () => [
      ...['linear', 'theil-sen', 'holt', 'bootstrap', 'monte-carlo'].map((method) => [
        points,
        {
          method,
          on: '2026-05-06',
          target: 20,
          direction: 'increase',
          monotone: 'increase',
          seed: 1,
          draws: 5,
          alpha: 0.5,
          beta: 0.5,
        },
      ]),
    ],
    randomNumbers: () => [[7, 'arr']],
    requiredRate: () => [[{ value: 30, target: 60, asOf: '2026-05-01', until: '2026-05-11' }]],
    simulateCascade: () => [
      [
        calledCompany,
        { asOf, seed: 1, draws: 3, method: 'bootstrap', goals: ['top'], knownAt: at, formulas: formulas() },
      ],
      [calledCompany, { asOf, seed: 1, draws: 3, method: 'monte-carlo' }],
    ],
  },
  formula: {
    compileFormula: () => [
      [
        'won / leads * 100',
        {
          names: ['won', 'leads'],
          units: { won: { kind: 'count', of: 'deals' } },
          unit: { kind: 'percent' },
          currency: 'EUR',
          limits: {},
        },
      ],
    ],
    compileFormulas: () => [[calledCompany, { limits: {} }], [[calledCompany.keyResults?.[3]?.measure]]],
  },
  hash: {
    policyHash: () => [[standardPolicy]],
    provenanceOf: () => [[scoring.scoreGoals(plain as never, { asOf }), { input: true }]],
  },
  'a score book': {
    get: () => [['arr']],
    total: () => [[{ unit: 'all', cycle: 'q2' }]],
  },
  'a scorer': {
    record: () => [[fact]],
    preview: () => [[fact, fact]],
  },
};
