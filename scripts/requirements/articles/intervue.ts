import type { Rhythm } from '@throughline/core';
import { answers, numbersOf, parsed, seen, silent } from '../cases.ts';
import { acme, actor, kpi, kra, q2, withKpis, withKras } from '../companies.ts';
import type { Requirement } from '../requirement.ts';
import type { Tools } from '../tools.ts';

const titledKra = (title: string) => acme({ kras: [kra('r', { title })] });
const tasks = ['Answer customer emails', 'Write code', 'Attend meetings', 'Conduct interviews'];
const areas = ['Customer Satisfaction Management', 'Talent Acquisition Excellence'];
const four = { min: 4, max: 7 };
const change = { kind: 'setWeight', goal: 'arr', weight: 2 } as const;
const entry = {
  revision: 1,
  actor: { kind: 'human', id: 'ana' },
  at: '2026-04-01T09:00:00Z',
  change,
  inverse: [],
} as const;
const salt = { salt: () => 'use a random text here' };
const moves = (role: string) => [{ kind: 'redistributeKras', moves: [{ kra: 'r', role }] }] as const;
const reorganised = acme({
  roles: [
    { id: 'old', title: 'Old' },
    { id: 'new', title: 'New' },
  ],
  kras: [kra('r', { role: 'old' })],
});

const career = acme({
  roles: [
    { id: 'mid', title: 'Customer success manager', function: 'success', level: 'mid' },
    { id: 'lead', title: 'Customer success lead', function: 'success', level: 'manager' },
  ],
  kras: [
    kra('a', { title: 'Renewals', role: 'mid' }),
    kra('b', { title: 'Onboarding', role: 'mid' }),
    kra('c', { title: 'Renewals', role: 'lead' }),
  ],
});

/** Intervue.io on KRAs. */
export const intervueRequirements: readonly Requirement[] = [
  { id: 'S3-01', kind: 'T', says: 'a KRA is an area of responsibility and no task list' },
  {
    id: 'S3-02',
    kind: 'T',
    says: 'a role has four to seven KRAs',
    passes: [4, 7].map((count) =>
      silent(`${String(count)} KRAs`, 'counts/kras-per-role', withKras(count), four),
    ),
    fails: [3, 8].map((count) =>
      seen(`${String(count)} KRAs`, 'counts/kras-per-role', withKras(count), four),
    ),
  },
  {
    id: 'S3-03',
    kind: 'T',
    says: 'fifteen KRAs are too many, one or two too few',
    passes: [silent('7 KRAs', 'counts/kras-per-role', withKras(7))],
    fails: [1, 2, 15].map((count) => seen(`${String(count)} KRAs`, 'counts/kras-per-role', withKras(count))),
  },
  { id: 'S3-04', kind: 'T', says: 'KRAs are distinct and together cover the role' },
  {
    id: 'S3-05',
    kind: 'T',
    says: 'a KRA has two to four KPIs',
    passes: [2, 4].map((count) =>
      silent(`${String(count)} KPIs`, 'counts/kpis-per-kra', withKpis(count), { min: 2 }),
    ),
    fails: [1, 5].map((count) =>
      seen(`${String(count)} KPIs`, 'counts/kpis-per-kra', withKpis(count), { min: 2 }),
    ),
  },
  {
    id: 'S3-06',
    kind: 'T',
    says: 'a KRA is seen by numbers and by judgement',
    by: ['core.parseGoalSet'],
    passes: [
      parsed(
        'a KPI that is judged',
        acme({ kras: [kra('r')], kpis: [kpi('p', 'r', { evidence: 'qualitative' })] }),
        true,
      ),
    ],
    fails: [
      parsed(
        'evidence by hearsay',
        acme({ kras: [kra('r')], kpis: [{ ...kpi('p', 'r'), evidence: 'hearsay' } as never] }),
        false,
      ),
    ],
  },
  {
    id: 'S3-07',
    kind: 'T',
    says: 'KRAs are appraised every quarter or twice a year',
    by: ['rhythms.quarterlyAppraisal', 'rhythms.biAnnualAppraisal'],
    passes: [
      answers('four times a year', ({ core }) => appraisals(core, core.rhythms.quarterlyAppraisal) === 4),
    ],
    fails: [answers('twice a year', ({ core }) => appraisals(core, core.rhythms.biAnnualAppraisal) === 2)],
  },
  { id: 'S3-08', kind: 'T', says: 'a KRA stays; its KPIs may change each quarter or month' },
  {
    id: 'S3-09',
    kind: 'T',
    says: 'a KRA lasts as long as the role is held; an OKR has an end and supports a KRA',
    by: ['core.parseGoalSet'],
    passes: [parsed('a KRA without a cycle', titledKra('Revenue'), true)],
    fails: [
      parsed(
        'an objective without one',
        acme({ objectives: [{ id: 'o', title: 'Win', commitment: 'committed' } as never] }),
        false,
      ),
    ],
  },
  {
    id: 'S3-10',
    kind: 'T',
    says: 'role, KRA, KPI: no KPI is a KRA, and no KRA is without one',
    passes: [silent('a KRA with a KPI', 'counts/kpis-per-kra', withKpis(1))],
    fails: [seen('a KRA without', 'counts/kpis-per-kra', withKpis(0))],
  },
  { id: 'S3-11', kind: 'N', says: 'holders, managers and customers are asked when KRAs are defined' },
  {
    id: 'S3-12',
    kind: 'T',
    says: 'a KRA says what it is about and what should come of it',
    by: ['core.parseGoalSet'],
    passes: [
      parsed(
        'a title and expected outcomes',
        acme({ kras: [kra('r', { expectedOutcomes: ['customers stay'] })] }),
        true,
      ),
    ],
    fails: [
      parsed('no title', acme({ kras: [{ id: 'r', expectedOutcomes: ['customers stay'] } as never] }), false),
    ],
  },
  {
    id: 'S3-13',
    kind: 'T',
    says: 'each KRA is rated by itself, then there is an overall rating',
    by: ['core.parseReviewBook', 'policies.kraAnnual'],
    passes: [
      answers(
        'ratings of KRAs and an overall one',
        ({ core }) => core.parseReviewBook(ratings([{ kra: 'r', rating: 4 }])).ok,
      ),
      answers(
        'a policy that rates from 1 to 5',
        ({ scoring }) => scoring.policies.kraAnnual.grades.schemes.committed.id === 'rating-5',
      ),
    ],
    fails: [answers('a rating of no KRA', ({ core }) => !core.parseReviewBook(ratings([{ rating: 4 }])).ok)],
  },
  {
    id: 'S3-14',
    kind: 'T',
    says: 'results inform pay, succession and development, and it is said which',
    by: ['core.parseReviewBook'],
    passes: [
      answers(
        'all of them declared',
        ({ core }) => core.parseReviewBook(ratings([], ['compensation', 'succession', 'development'])).ok,
      ),
    ],
    fails: [answers('a use nobody knows', ({ core }) => !core.parseReviewBook(ratings([], ['gossip'])).ok)],
  },
  {
    id: 'S3-15',
    kind: 'D',
    says: 'emails, code, meetings and interviews are tasks; satisfaction and talent are areas',
    passes: areas.map((title) => silent(title, 'wording/not-an-activity', titledKra(title))),
    fails: tasks.map((title) => seen(title, 'wording/not-an-activity', titledKra(title))),
  },
  {
    id: 'S3-16',
    kind: 'T',
    says: 'in a re-organisation KRAs are compared and handed on',
    by: ['change.applyChanges'],
    passes: [
      answers('handed to another role', ({ change: { applyChanges } }) => {
        const done = applyChanges(reorganised, moves('new'), actor);
        return done.ok && done.value.goals.kras?.[0]?.role === 'new';
      }),
    ],
    fails: [
      answers(
        'handed to a role that does not exist',
        ({ change: { applyChanges } }) => !applyChanges(reorganised, moves('gone'), actor).ok,
      ),
    ],
  },
  {
    id: 'S3-17',
    kind: 'T',
    says: 'it can be seen which KRAs matter for advancement',
    by: ['cascade.compareStructures'],
    passes: [
      answers('an area that the next role has as well', ({ cascade }) => {
        const result = cascade.compareStructures(career, career, {
          asOf: '2026-05-15',
          roles: ['mid', 'lead'],
        });
        return result.ok && result.value.critical.map((each) => each.kra).join() === 'a';
      }),
    ],
    fails: [
      answers('an area it does not have', ({ cascade }) => {
        const result = cascade.compareStructures(career, career, {
          asOf: '2026-05-15',
          roles: ['mid', 'lead'],
        });
        return result.ok && result.value.missing.join() === 'b';
      }),
    ],
  },
  {
    id: 'S3-18',
    kind: 'T',
    says: 'the record can be defended: who changed what, when, and nobody touched it since',
    by: ['hash.verifyChangeLog', 'hash.chainChangeLog', 'change.evidenceFile'],
    passes: [
      answers(
        'a sealed log as it was',
        ({ hash }) => hash.verifyChangeLog(hash.chainChangeLog([entry], salt)).ok,
      ),
      answers(
        'a file of what somebody answers for',
        ({ change: { evidenceFile } }) =>
          evidenceFile(acme({ cycles: [q2] }), [], { person: 'ana', cycle: 'q2' }).ok,
      ),
    ],
    fails: [
      answers('a forged one', ({ hash }) => {
        const [sealed] = hash.chainChangeLog([entry], salt);
        return !hash.verifyChangeLog([{ ...sealed, entry: { ...entry, change: { ...change, weight: 3 } } }])
          .ok;
      }),
    ],
  },
  { id: 'S3-19', kind: 'N', says: 'the same KRAs serve hiring, onboarding, review and development' },
  {
    id: 'S3-20',
    kind: 'D',
    says: 'KRAs of six roles, with the numbers of a sales director',
    ...numbersOf('S3-20', 3),
  },
  { id: 'S3-21', kind: 'N', says: 'figures quoted, which disagree' },
];

function ratings(kraRatings: readonly object[], use: readonly string[] = []): object {
  const appraisal = { id: 'a', person: 'ana', cycle: 'q2', state: 'rated', kraRatings, overall: 4, use };
  return { schemaVersion: 1, organization: 'acme', appraisals: [appraisal] };
}

function appraisals(core: Tools['core'], rhythm: Rhythm): number {
  const year = { id: 'y', name: '2026', start: '2026-01-01', end: '2027-01-01', state: 'active' } as const;
  return core.planReviews(rhythm, year).filter(({ activity }) => activity === 'appraisal').length;
}
