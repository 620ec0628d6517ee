import {
  inconsistentRatingCases,
  specificFeedbackCases,
  talentCases,
  topHeavyCases,
  twoCycleCases,
} from '../appraisal-cases.ts';
import { answers, numbersOf, parsed, seen, silent } from '../cases.ts';
import {
  acme,
  actor,
  bare,
  fact,
  keyResult,
  kpi,
  kra,
  objective,
  q2,
  to,
  withKeyResults,
  withObjectives,
  zones,
} from '../companies.ts';
import {
  biasFlagCases,
  concernCases,
  developmentPlanCases,
  evidenceCases,
  fullCycleCases,
  ratingEvidenceCases,
} from '../people-cases.ts';
import { goalSuggestionCases, rewriteCases } from '../oversight-cases.ts';
import type { Requirement, RequirementCase } from '../requirement.ts';
import type { Tools } from '../tools.ts';

interface Cases {
  readonly by: readonly string[];
  readonly passes: readonly RequirementCase[];
  readonly fails: readonly RequirementCase[];
}
/** Cases of two parts of the library that meet one requirement together. */
const both = (one: Cases, other: Cases): Cases => ({
  by: [...one.by, ...other.by],
  passes: [...one.passes, ...other.passes],
  fails: [...one.fails, ...other.fails],
});
const promise = (attained: number, commitment: 'committed' | 'aspirational') =>
  acme({
    objectives: [objective('o', { commitment })],
    keyResults: [keyResult('k', 'o', { measure: { kind: 'change', from: 0, to: 100 } })],
    checkIns: [fact('k', '2026-06-30', attained)],
  });
const lastFact = (day: string) =>
  acme({ objectives: [objective('o')], keyResults: [keyResult('k', 'o')], checkIns: [fact('k', day, 12)] });
const closing = {
  ...bare,
  cycles: [
    { ...q2, state: 'closing' },
    { ...q2, id: 'q3', start: '2026-07-01', end: '2026-10-01', state: 'planning' },
  ] as const,
};
const finished = { ...closing, objectives: [objective('o')], keyResults: [keyResult('k', 'o')] };
const courses = (done: number) => ({
  measure: {
    kind: 'learning',
    questions: ['one', 'two', 'three', 'sandbox'].map((id) => ({ id, title: id })),
  } as const,
  facts: ['one', 'two', 'three', 'sandbox'].slice(0, done).map((question) => ({ done: true, question })),
});
const expectationAt = (attained: number) => promise(attained, 'aspirational');

/** Peoplebox.ai on AI in reviews, roll-out, kinds of OKRs and wrap-up. */
export const peopleboxRequirements: readonly Requirement[] = [
  {
    id: 'S1-01',
    kind: 'A',
    says: 'AI helps with writing, nudges, patterns and predictions',
    by: ['reminders.nudges', 'questions.answerQuery'],
    passes: [
      answers('somebody is nudged', (tools) => nudgedAfter(tools, 21, '2026-04-24') === 1),
      answers('a pattern is asked for in words', (tools) => lowestInWords(tools) === 'success'),
    ],
    fails: [
      answers('what nobody can tell from goals is refused, not guessed', ({ questions, cascade }) => {
        const found = questions.answerQuery(teams, 'Who is likely to leave?', {
          actor: 'ana',
          access: cascade.accessPolicies.standard,
          asOf: '2026-05-31',
        });
        return !found.ok && found.declined.code === 'question-not-understood';
      }),
    ],
  },
  {
    id: 'S1-02',
    kind: 'T',
    says: 'a goal without a check-in for three weeks gets a nudge',
    by: ['reminders.nudges'],
    passes: [
      silent('20 days of silence', 'rhythm/check-ins-fresh', lastFact('2026-04-25')),
      answers('nobody is reminded after 20 days', (tools) => nudgedAfter(tools, 21, '2026-04-25') === 0),
    ],
    fails: [
      seen('21 days of silence', 'rhythm/check-ins-fresh', lastFact('2026-04-24')),
      answers('the owner is reminded after 21 days', (tools) => nudgedAfter(tools, 21, '2026-04-24') === 1),
    ],
  },
  {
    id: 'S1-03',
    kind: 'T',
    says: 'when a nudge comes can be set',
    by: ['core.dueCheckIns', 'reminders.nudges'],
    passes: [
      silent('20 days, nudged after 21', 'rhythm/check-ins-fresh', lastFact('2026-04-25'), { nudgeDays: 21 }),
    ],
    fails: [
      seen('20 days, nudged after 10', 'rhythm/check-ins-fresh', lastFact('2026-04-25'), { nudgeDays: 10 }),
      answers('nudges take the same setting', (tools) => nudgedAfter(tools, 10, '2026-05-05') === 1),
      answers('reminders take the same setting', ({ core }) => {
        const dueIn = (nudgeDays: number) =>
          core.dueCheckIns(lastFact('2026-05-05'), { now: '2026-05-15T12:00:00Z', zones, nudgeDays })[0]
            ?.state;
        return dueIn(10) === 'nudge' && dueIn(21) !== 'nudge';
      }),
    ],
  },
  {
    id: 'S1-04',
    kind: 'A',
    says: 'drafts of reviews read check-ins, history, feedback and action items',
    ...evidenceCases,
  },
  {
    id: 'S1-05',
    kind: 'A/T',
    says: 'a draft is never final: a human takes it over and answers for it',
    by: ['drafts.review'],
    passes: [
      answers(
        'taken over by a human',
        ({ drafts }) =>
          drafts.review(
            draft,
            { outcome: 'accepted', by: { kind: 'human', id: 'ana' }, at: actor.at },
            context,
          ).ok,
      ),
    ],
    fails: [
      answers(
        'taken over by a service',
        ({ drafts }) =>
          !drafts.review(
            draft,
            { outcome: 'accepted', by: { kind: 'service', id: 'bot' }, at: actor.at },
            context,
          ).ok,
      ),
    ],
  },
  {
    id: 'S1-06',
    kind: 'T',
    says: 'writing assistance only after a full cycle with documented goals',
    ...fullCycleCases,
  },
  {
    id: 'S1-07',
    kind: 'T',
    says: 'a talent distribution only after two full cycles',
    ...twoCycleCases,
  },
  {
    id: 'S1-08',
    kind: 'T/A',
    says: 'goals are suggested only with goals of the company, earlier figures and a role',
    ...goalSuggestionCases,
  },
  {
    id: 'S1-09',
    kind: 'T',
    says: 'how many goals HR rewrites falls from cycle to cycle, or is said not to',
    ...rewriteCases,
  },
  {
    id: 'S1-10',
    kind: 'T/A',
    says: 'development plans are suggested after rating and before sharing',
    ...developmentPlanCases,
  },
  {
    id: 'S1-11',
    kind: 'T/A',
    says: 'biased wording is flagged before the manager stage closes',
    ...both(specificFeedbackCases, biasFlagCases),
  },
  {
    id: 'S1-12',
    kind: 'T',
    says: 'a manager who rates 80 % of a team on top is flagged',
    ...topHeavyCases,
  },
  {
    id: 'S1-13',
    kind: 'T',
    says: 'the distribution report comes 48 hours before calibration',
    by: ['rhythms.quarterlyAppraisal', 'core.planReviews'],
    passes: [
      answers('48 hours before', ({ core }) => {
        const plan = core.planReviews(core.rhythms.quarterlyAppraisal, q2);
        const on = (id: string) =>
          core.dayNumberOf(plan.find((review) => review.id === id)?.on ?? '') ?? Number.NaN;
        return on('q2/calibration/1') - on('q2/calibration-pack/1') === 2;
      }),
    ],
    fails: [
      answers('not on the day of the session', ({ core }) =>
        core.rhythms.quarterlyAppraisal.recurrences.some(
          ({ id, schedule }) => id === 'calibration-pack' && 'hours' in schedule && schedule.hours === 48,
        ),
      ),
    ],
  },
  {
    id: 'S1-14',
    kind: 'T',
    says: 'questions such as which team has the lowest completion are answered',
    by: ['cascade.queryGoals', 'questions.answerQuery'],
    passes: [
      answers('in words as well', (tools) => lowestInWords(tools) === 'success'),
      answers(
        'the team that is furthest behind comes first',
        ({ cascade }) => lowestTeam(cascade) === 'success',
      ),
    ],
    fails: [
      answers('a field nobody knows is refused with a next step', ({ cascade }) => {
        const answer = cascade.queryGoals(teams, { of: 'objective', groupBy: 'mood' } as never, {
          actor: 'ana',
          access: cascade.accessPolicies.standard,
          asOf: '2026-05-31',
        });
        return !answer.ok && answer.problems.length > 0;
      }),
    ],
  },
  { id: 'S1-15', kind: 'A/T', says: 'no AI decides on ratings, pay or final words' },
  { id: 'S1-16', kind: 'A', says: 'it is told which data an answer used and whom to turn to' },
  { id: 'S1-17', kind: 'N', says: 'figures quoted' },
  {
    id: 'S1-18',
    kind: 'T',
    says: 'at most seven objectives, each with three to five key results',
    passes: [
      silent('7 objectives', 'counts/objectives-per-level', withObjectives('sales', 7)),
      silent('5 key results', 'counts/key-results-per-objective', withKeyResults(5)),
    ],
    fails: [
      seen('8 objectives', 'counts/objectives-per-level', withObjectives('sales', 8)),
      seen('6 key results', 'counts/key-results-per-objective', withKeyResults(6)),
    ],
  },
  {
    id: 'S1-19',
    kind: 'T',
    says: 'check-ins every week or month, reviews every quarter or year',
    by: ['rhythms.midQuarter'],
    passes: [
      answers(
        'every week',
        ({ core }) =>
          core.planReviews(core.rhythms.midQuarter, q2).filter(({ activity }) => activity === 'check-in')
            .length >= 12,
      ),
    ],
    fails: [seen('no rhythm at all', 'rhythm/cycle-has-rhythm', { ...bare, cycles: [q2] })],
  },
  { id: 'S1-20', kind: 'T', says: 'goals follow from the top, align up and across, and overlap little' },
  {
    id: 'S1-21',
    kind: 'T',
    says: 'progress is worked out by the system',
    by: ['scoring.scoreGoals'],
    passes: [
      answers('half way is 0.5', ({ scoring }) => {
        const score = scoring.scoreGoals(promise(50, 'aspirational'), { asOf: '2026-06-30' }).get('o');
        return score?.scored === true && score.attainment === 0.5;
      }),
    ],
    fails: [
      answers(
        'no fact, no number',
        ({ scoring }) =>
          scoring
            .scoreGoals({ ...promise(50, 'aspirational'), checkIns: [] }, { asOf: '2026-06-30' })
            .get('o')?.scored === false,
      ),
    ],
  },
  {
    id: 'S1-22',
    kind: 'T',
    says: 'a KPI is no substitute for a key result',
    by: ['scoring.scoreGoals'],
    passes: [
      answers(
        'a KPI has a score of its own',
        ({ scoring }) => scoring.scoreGoals(watched, { asOf: '2026-05-15' }).get('p')?.scored === true,
      ),
    ],
    fails: [
      answers(
        'it gives the objective it is linked to none',
        ({ scoring }) => scoring.scoreGoals(watched, { asOf: '2026-05-15' }).get('o')?.scored === false,
      ),
    ],
  },
  {
    id: 'S1-23',
    kind: 'T',
    says: 'objective scores are no base of reward',
    by: ['core.parseReviewBook'],
    passes: [
      answers(
        'an appraisal declares its use',
        ({ core }) => core.parseReviewBook(appraisalFor(['development'])).ok,
      ),
    ],
    fails: [answers('a use nobody knows', ({ core }) => !core.parseReviewBook(appraisalFor(['revenge'])).ok)],
  },
  {
    id: 'S1-24',
    kind: 'T',
    says: 'somebody looks after the practice: the OKR champion',
    by: ['rule structure/references-exist'],
    passes: [
      silent(
        'a champion who exists',
        'structure/references-exist',
        acme({ organization: { id: 'acme', name: 'Acme', okrChampion: 'ana' } }),
      ),
    ],
    fails: [
      seen(
        'one who does not',
        'structure/references-exist',
        acme({ organization: { id: 'acme', name: 'Acme', okrChampion: 'gone' } }),
      ),
    ],
  },
  { id: 'S1-25', kind: 'T', says: 'goals that were set and forgotten are seen' },
  {
    id: 'S1-26',
    kind: 'T',
    says: 'a commitment is met in full and on time, or failed',
    by: ['policies.sourceCommittedBinary'],
    passes: [answers('100 %', ({ scoring }) => attainedUnder(scoring, 100) === 1)],
    fails: [answers('99 %', ({ scoring }) => attainedUnder(scoring, 99) === 0)],
  },
  {
    id: 'S1-27',
    kind: 'T',
    says: 'a stretch goal is expected to end at 60 to 70 %',
    by: ['scoring.indicatorsOf'],
    passes: [60, 70].map((attained) =>
      answers(`${String(attained)} % is within`, ({ scoring }) => standing(scoring, attained) === 'within'),
    ),
    fails: [
      answers('59 % is below', ({ scoring }) => standing(scoring, 59) === 'below'),
      answers('71 % is above', ({ scoring }) => standing(scoring, 71) === 'above'),
    ],
  },
  {
    id: 'S1-28',
    kind: 'D',
    says: 'moonshot is a label for stretch goals',
    by: ['core.parseGoalSet'],
    passes: [
      parsed(
        'as a word of the house beside the commitment',
        acme({ objectives: [objective('o', { extensions: { label: 'moonshot, 10x' } })] }),
        true,
      ),
    ],
    fails: [
      parsed(
        'not as a commitment of its own',
        acme({ objectives: [{ ...objective('o'), commitment: 'moonshot' } as never] }),
        false,
      ),
    ],
  },
  {
    id: 'S1-29',
    kind: 'T',
    says: 'a learning goal counts what was found out: three courses and a model in a sandbox',
    by: ['scoring.progressOf'],
    passes: [
      answers('all four', ({ scoring }) => {
        const { measure, facts } = courses(4);
        const answer = scoring.progressOf(measure, facts);
        return answer.scored && answer.value === 1;
      }),
    ],
    fails: [
      answers('three of four', ({ scoring }) => {
        const { measure, facts } = courses(3);
        const answer = scoring.progressOf(measure, facts);
        return answer.scored && answer.value === 0.75;
      }),
    ],
  },
  { id: 'S1-30', kind: 'T', says: 'one objective may hold promises and stretches' },
  { id: 'S1-31', kind: 'T', says: 'beginners start with commitments only' },
  { id: 'S1-32', kind: 'T', says: 'stretches look far ahead, commitments do not' },
  {
    id: 'S1-33',
    kind: 'conflict',
    says: 'it is a mistake to insist on 1.0, says the text that insists on it',
    by: ['policies.sourceAspirational', 'profiles.peoplebox'],
    passes: [
      answers('under the other policy 99 % is graded and not failed', ({ scoring }) => {
        const score = scoring
          .scoreGoals(promise(99, 'committed'), {
            asOf: '2026-07-01',
            policy: scoring.policies.sourceAspirational,
          })
          .get('o');
        return score?.scored === true && score.grade.word === 'green';
      }),
    ],
    fails: [
      answers('the profile says which side it takes', ({ cascade }) =>
        cascade.profiles.peoplebox.resolves.C6.position.includes('sourceAspirational'),
      ),
    ],
  },
  {
    id: 'S1-34',
    kind: 'A',
    says: 'mistakes: ignoring needs, unrealistic, of low value, without benefit, too many',
  },
  {
    id: 'S1-35',
    kind: 'D',
    says: 'eleven key results of service, app and market',
    ...numbersOf('S1-35', 11),
  },
  { id: 'S1-36', kind: 'T', says: 'a key result may have its own deadline' },
  { id: 'S1-37', kind: 'T', says: 'it is plain who answers for what' },
  {
    id: 'S1-38',
    kind: 'T',
    says: 'wrap-up scores run from 1 to 10',
    by: ['scoring.gradeOf', 'scoring.gradeSchemes'],
    passes: [
      answers(
        'all of it is 10',
        ({ scoring }) => scoring.gradeOf(scoring.gradeSchemes.oneToTen, 1).word === '10',
      ),
    ],
    fails: [
      answers(
        'none of it is 1',
        ({ scoring }) => scoring.gradeOf(scoring.gradeSchemes.oneToTen, 0).word === '1',
      ),
    ],
  },
  {
    id: 'S1-39',
    kind: 'T',
    says: 'low scores mean unrealistic goals, high ones unambitious goals',
    by: ['scoring.indicatorsOf'],
    passes: [answers('65 % is what one expects', ({ scoring }) => standing(scoring, 65) === 'within')],
    fails: [
      answers('20 % is below it', ({ scoring }) => standing(scoring, 20) === 'below'),
      answers('100 % is above it', ({ scoring }) => standing(scoring, 100) === 'above'),
    ],
  },
  {
    id: 'S1-40',
    kind: 'T',
    says: 'carrying a goal forward is decided, whether it was met or missed',
    by: ['core.carryForward', 'core.checkCarryForward'],
    passes: [
      answers('decided for the key result', ({ core }) =>
        core
          .carryForward(finished, 'q2', 'q3', [{ goal: 'k', decision: 'carry' }])
          .some(({ kind }) => kind === 'retrospect'),
      ),
    ],
    fails: [
      answers(
        'left undecided',
        ({ core }) =>
          core.carryForward(finished, 'q2', 'q3', []).length === 0 &&
          core.checkCarryForward(finished, 'q2', 'q3', []).length > 0,
      ),
    ],
  },
  {
    id: 'S1-41',
    kind: 'T',
    says: 'wrapped up a week before the next quarter, prepared almost a month before',
    by: ['core.wrapUpOf'],
    passes: [
      answers('a week and a month before', ({ core }) => {
        const { planningStart, wrapUp } = core.wrapUpOf(q2) ?? {};
        return wrapUp === '2026-06-24' && planningStart === '2026-06-01';
      }),
    ],
    fails: [
      answers(
        'a cycle that ends before it begins has no wrap-up',
        ({ core }) =>
          core.wrapUpOf(q2) !== undefined &&
          core.wrapUpOf({ start: '2026-07-01', end: '2026-04-01' }) === undefined,
      ),
    ],
  },
  {
    id: 'S1-42',
    kind: 'T',
    says: 'each key result has a retrospective, and its root cause is kept',
    by: ['core.dueRetrospectives'],
    passes: [
      answers(
        'not due nine days before the end',
        ({ core }) => core.dueRetrospectives(finished, { now: '2026-06-21T12:00:00Z', zones }).length === 0,
      ),
    ],
    fails: [
      answers(
        'due in the last week and missing',
        ({ core }) =>
          core
            .dueRetrospectives(finished, { now: '2026-06-24T12:00:00Z', zones })
            .map(({ goal }) => goal)
            .join() === 'k',
      ),
    ],
  },
  {
    id: 'S1-43',
    kind: 'T/A',
    says: 'a summary for each person and a talent grid after the cycle',
    ...talentCases,
  },
  { id: 'S1-44', kind: 'N', says: 'wins are celebrated' },
  {
    id: 'S1-45',
    kind: 'T/A',
    says: 'inconsistent ratings are flagged before they are published',
    ...both(inconsistentRatingCases, ratingEvidenceCases),
  },
  {
    id: 'S1-46',
    kind: 'T',
    says: 'no risk score of a person; the library refuses to hold one',
    by: ['core.parseGoalSet'],
    passes: [parsed('a person', { ...bare, people: [{ id: 'ana', name: 'Ana' }] }, true)],
    fails: [
      parsed(
        'a person with a risk score',
        { ...bare, people: [{ id: 'ana', name: 'Ana', attritionRisk: 0.7 }] },
        false,
      ),
    ],
  },
  {
    id: 'S1-47',
    kind: 'T/A',
    says: 'people can raise a concern and get an answer on record',
    ...both(
      {
        by: ['core.parseReviewBook'],
        passes: [
          answers(
            'a concern with its answer',
            ({ core }) =>
              core.parseReviewBook(concern({ about: 'draft', answeredBy: 'ben', answer: 'withdrawn' })).ok,
          ),
        ],
        fails: [answers('a concern about nothing', ({ core }) => !core.parseReviewBook(concern({})).ok)],
      },
      concernCases,
    ),
  },
];

const watched = acme({
  objectives: [objective('o')],
  kras: [kra('r')],
  kpis: [kpi('p', 'r', { supports: to('o') })],
  checkIns: [fact('p', '2026-05-12', 9)],
});
const context = { goals: acme(), asOf: '2026-05-15' };
const draft = {
  status: 'proposed',
  aiGenerated: false,
  notes: [],
  value: { kras: [{ id: 'd1-quay', title: 'A safe quay' }], kpis: [], rationale: [], basis: [] },
  provenance: {
    draft: 'd1',
    task: 'role-kras',
    taskVersion: 1,
    drafter: 'rules:own',
    inputs: [],
    createdAt: '2026-05-12T09:00:00Z',
  },
} as const;

const teams = acme({
  objectives: [objective('win', { unit: 'sales' }), objective('keep', { unit: 'success' })],
  keyResults: [keyResult('arr', 'win'), keyResult('nps', 'keep')],
  checkIns: [fact('arr', '2026-05-12', 18), fact('nps', '2026-05-12', 12)],
});

function lowestTeam({ queryGoals, accessPolicies }: Tools['cascade']): string | undefined {
  const answer = queryGoals(
    teams,
    {
      of: 'objective',
      groupBy: 'unit',
      aggregates: [{ of: 'mean', field: 'attainment', as: 'completion' }],
      orderBy: [{ by: 'completion' }],
    },
    { actor: 'ana', access: accessPolicies.standard, asOf: '2026-05-31' },
  );
  return answer.ok ? String(answer.value.groups[0]?.group) : undefined;
}

/** People nudged on 15 May about a key result whose newest value came on a day. */
function nudgedAfter({ reminders, cascade }: Tools, days: number, last: string): number {
  const owned = lastFact(last);
  const owners = [{ who: { person: 'ana' }, as: 'accountable' }] as const;
  const goals = { ...owned, objectives: (owned.objectives ?? []).map((each) => ({ ...each, owners })) };
  const run = reminders.nudges(goals, [{ kind: 'check-in', days }], {
    now: '2026-05-15T12:00:00Z',
    zones,
    access: cascade.accessPolicies.standard,
  });
  return run.digests.length;
}

/** The first team of the answer to a question in words. */
function lowestInWords({ questions, cascade }: Tools): string | undefined {
  const found = questions.answerQuery(teams, 'Which units have the lowest completion?', {
    actor: 'ana',
    access: cascade.accessPolicies.standard,
    asOf: '2026-05-31',
  });
  if (!found.ok || found.answer.result.of !== 'goals') return undefined;
  return String(found.answer.result.answer.groups[0]?.group);
}

function appraisalFor(use: readonly string[]): object {
  return {
    schemaVersion: 1,
    organization: 'acme',
    appraisals: [{ id: 'a', person: 'ana', cycle: 'q2', state: 'open', use }],
  };
}

function concern(fields: object): object {
  return {
    schemaVersion: 1,
    organization: 'acme',
    concerns: [{ id: 'c', person: 'ana', on: '2026-05-15', text: 'who wrote this?', ...fields }],
  };
}

function attainedUnder({ scoreGoals, policies }: Tools['scoring'], attained: number): number | undefined {
  const goals = promise(attained, 'committed');
  const score = scoreGoals(goals, { asOf: '2026-07-01', policy: policies.sourceCommittedBinary }).get('o');
  return score?.scored === true ? score.attainment : undefined;
}

function standing({ scoreGoals, indicatorsOf }: Tools['scoring'], attained: number): string | undefined {
  return indicatorsOf(scoreGoals(expectationAt(attained), { asOf: '2026-07-01' })).aspirational.expectation;
}
