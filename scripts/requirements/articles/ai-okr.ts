import { answers, numbersOf, seen, silent } from '../cases.ts';
import { acme, fact, keyResult, objective, owner, q2, times, titled, to } from '../companies.ts';
import type { Requirement } from '../requirement.ts';
import type { Tools } from '../tools.ts';

const place = { id: 'pattern', cycle: 'q2', unit: 'inside', owners: [owner('cleo')] };
const patterns = {
  explorationQuarter: {
    ...place,
    useCases: ['claims', 'invoices', 'search'],
    baselines: 2,
    decidedBy: 'steering group',
  },
  buildQuarter: { ...place, useCase: 'claims', accuracy: 92, latency: 200, pilotUsers: 50 },
  scaleQuarter: {
    ...place,
    useCase: 'claims',
    users: { from: 50, to: 400 },
    businessMetric: { name: 'handling time', from: 20, to: 15, unit: { kind: 'duration', in: 'minutes' } },
    monthlyCost: { from: 9000, to: 6000, currency: 'EUR' },
  },
  platformQuarter: { ...place, teams: 4, deployment: { fromDays: 10, toHours: 4 } },
} as const;
const achieved = (count: number) =>
  acme({
    objectives: [objective('o')],
    keyResults: times(10, (at) => keyResult(`k${String(at)}`, 'o')),
    checkIns: times(10, (at) => fact(`k${String(at)}`, '2026-05-12', at < count ? 20 : 12)),
  });
/** A business objective and one of an AI team, which supports a key result of it or nothing. */
const hierarchy = (...supports: readonly string[]) =>
  acme({
    objectives: [
      objective('business', { unit: 'sales' }),
      objective('ai', { unit: 'inside', supports: to(...supports) }),
    ],
    keyResults: [keyResult('cost', 'business'), keyResult('deflection', 'ai')],
  });
const two = hierarchy('cost');
const halves = {
  ...acme(),
  cycles: [
    q2,
    { id: 'h1', name: 'H1', start: '2026-01-01', end: '2026-07-01', state: 'active', purpose: 'research' },
  ] as const,
};

/** The AI-OKR glossary. */
export const aiOkrRequirements: readonly Requirement[] = [
  { id: 'S2-01', kind: 'T', says: 'objectives are words, key results are numbers' },
  {
    id: 'S2-02',
    kind: 'T',
    says: 'objectives of AI teams lie below business objectives',
    by: ['cascade.throughline'],
    passes: [
      answers('a line leads from the key result of the AI team to the business', ({ cascade }) => {
        const line = cascade.throughline(two, 'deflection');
        return line.ok && line.value.goals.includes('business');
      }),
    ],
    fails: [
      answers('no line leads out of an AI objective without a link', ({ cascade }) => {
        const line = cascade.throughline(hierarchy(), 'deflection');
        return line.ok && !line.value.goals.includes('business');
      }),
    ],
  },
  {
    id: 'S2-03',
    kind: 'D',
    says: 'nine key results from resolution time to drift alerts',
    ...numbersOf('S2-03', 9),
  },
  { id: 'S2-04', kind: 'T', says: 'the deadline of a key result may differ from the end of the cycle' },
  {
    id: 'S2-05',
    kind: 'T',
    says: 'a key result that is about technology alone is no result',
    passes: [
      silent(
        'document review time halved by AI',
        'wording/not-purely-technical',
        titled('Reduce manual document review time by 50% through AI-assisted extraction'),
      ),
    ],
    fails: [
      seen(
        'a model with 95% accuracy',
        'wording/not-purely-technical',
        titled('Train a model with 95% accuracy'),
      ),
    ],
  },
  { id: 'S2-06', kind: 'T', says: 'a set of key results has some on adoption' },
  { id: 'S2-07', kind: 'T', says: 'a set of key results has some on operation' },
  {
    id: 'S2-08',
    kind: 'T',
    says: '70 % of key results achieved is success, all of them every time too easy',
    by: ['scoring.indicatorsOf', 'policies.sourceAspirational'],
    passes: [answers('7 of 10', ({ scoring }) => share(scoring, 7) === 0.7)],
    fails: [
      answers('6 of 10', ({ scoring }) => share(scoring, 6) === 0.6),
      answers(
        '10 of 10 is above what is expected',
        ({ scoring }) =>
          scoring.indicatorsOf(
            scoring.scoreGoals(achieved(10), { asOf: '2026-05-15', policy: aspirational(scoring) }),
          ).aspirational.expectation === 'above',
      ),
    ],
  },
  {
    id: 'S2-09',
    kind: 'D',
    says: 'four usual quarters: exploration, build, scale, platform',
    by: [
      'cascade.explorationQuarter',
      'cascade.buildQuarter',
      'cascade.scaleQuarter',
      'cascade.platformQuarter',
      'profiles.aiOkr',
    ],
    passes: [
      answers('each gives an objective with three key results', ({ cascade }) =>
        goalsOf(cascade).every((goals) => goals.length === 4),
      ),
      answers('none of it has a finding under the profile', ({ cascade, change }) =>
        goalsOf(cascade).every((goals) => {
          const changes = goals.map((goal) => ({ kind: 'add', goal }) as const);
          const done = change.applyChanges(acme(), changes, {
            actor: { kind: 'human', id: 'ana' },
            at: '2026-05-15T09:00:00Z',
          });
          return (
            done.ok &&
            cascade.checkGoals(done.value.goals, { asOf: '2026-05-15', rules: cascade.profiles.aiOkr.rules })
              .findings.length === 0
          );
        }),
      ),
    ],
    fails: [
      answers('a first model for more use cases than there are is refused', ({ cascade }) => {
        try {
          cascade.explorationQuarter({ ...patterns.explorationQuarter, baselines: 4 });
          return false;
        } catch {
          return true;
        }
      }),
    ],
  },
  {
    id: 'S2-10',
    kind: 'T',
    says: 'delivery in quarters and research in half-years run side by side',
    by: ['rhythms.halfYearResearch', 'core.cycleOn'],
    passes: [
      answers(
        'a day in both',
        ({ core }) =>
          core
            .cycleOn(halves, '2026-05-15')
            .map(({ id }) => id)
            .join() === 'q2,h1',
      ),
      answers('research is reviewed in the middle of the half', ({ core }) =>
        core.rhythms.halfYearResearch.recurrences.some(({ activity }) => activity === 'mid-cycle-review'),
      ),
    ],
    fails: [
      answers(
        'a day in one of them',
        ({ core }) =>
          core
            .cycleOn(halves, '2026-03-31')
            .map(({ id }) => id)
            .join() === 'h1',
      ),
    ],
  },
  {
    id: 'S2-11',
    kind: 'T',
    says: 'a review in the middle of the quarter, at which a key result may change',
    by: ['rhythms.midQuarter', 'change.applyChanges'],
    passes: [
      answers('in week 7 of 13', ({ core }) =>
        core
          .planReviews(core.rhythms.midQuarter, q2)
          .some(({ id, on }) => id === 'q2/mid-quarter-review/1' && on === '2026-05-13'),
      ),
      answers(
        'a target moves with a reason',
        ({ change }) =>
          change.applyChanges(two, [{ ...shift, reason: 'the data does not hold it' }], actorOf).ok,
      ),
    ],
    fails: [answers('not without one', ({ change }) => !change.applyChanges(two, [shift], actorOf).ok)],
  },
  {
    id: 'S2-12',
    kind: 'T',
    says: 'vanity counts, forgotten users and forgotten maintenance are seen',
    passes: [
      silent(
        '80% of agents use it daily',
        'wording/no-vanity-count',
        titled('80% of agents use the AI suggestion feature daily'),
      ),
    ],
    fails: [seen('5 models', 'wording/no-vanity-count', titled('Build 5 models'))],
  },
  { id: 'S2-13', kind: 'N', says: 'use it where OKRs are in use' },
];

const shift = {
  kind: 'shiftTarget',
  goal: 'cost',
  measure: { kind: 'change', from: 10, to: 18, unit: { kind: 'percent' } },
} as const;
const actorOf = { actor: { kind: 'human', id: 'ana' }, at: '2026-05-15T09:00:00Z' } as const;

function aspirational({ policies }: Tools['scoring']) {
  const policy = policies.sourceAspirational as typeof policies.sourceAspirational | undefined;
  if (policy === undefined) throw new Error('there is no such policy');
  return policy;
}

function share(scoring: Tools['scoring'], count: number): number | undefined {
  const book = scoring.scoreGoals(achieved(count), { asOf: '2026-05-15', policy: aspirational(scoring) });
  return scoring.indicatorsOf(book).all.achievedShare;
}

function goalsOf(cascade: Tools['cascade']) {
  return [
    cascade.explorationQuarter(patterns.explorationQuarter),
    cascade.buildQuarter(patterns.buildQuarter),
    cascade.scaleQuarter(patterns.scaleQuarter),
    cascade.platformQuarter(patterns.platformQuarter),
  ];
}
