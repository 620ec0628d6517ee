import { threePartCases } from '../appraisal-cases.ts';
import { summaryCases } from '../draft-cases.ts';
import { answers, numbersOf, parsed, seen, silent } from '../cases.ts';
import {
  acme,
  actor,
  bare,
  keyResult,
  objective,
  owner,
  q2,
  titled,
  to,
  withKeyResults,
  withKpis,
  withKras,
} from '../companies.ts';
import type { Requirement } from '../requirement.ts';

const percent = { kind: 'percent' } as const;
const draftOne = { draftId: 'd1', createdAt: `${q2.start}T09:00:00Z` } as const;
const role = {
  id: 'seller',
  title: 'Account executive',
  function: 'sales',
  level: 'senior',
  region: 'USA',
  customerType: 'mid-market',
  businessModel: 'subscription',
  dependencies: ['marketing pipeline'],
} as const;
const signOff = (as: 'owner' | 'manager') => ({ kind: 'setState', goal: 'o', step: 'sign-off', as }) as const;
const step = (name: 'feasible' | 'publish') => ({ kind: 'setState', goal: 'o', step: name }) as const;
const draft = acme({
  objectives: [objective('o', { state: 'draft', owners: [owner('ben')], unit: 'sales' })],
});
const by = (id: string) => ({ ...actor, actor: { kind: 'human', id } }) as const;
const published = acme({ objectives: [objective('o')], keyResults: [keyResult('k', 'o')] });
const reviewed = acme({
  cycles: [{ id: 'q1', name: 'Q1', start: '2026-01-01', end: '2026-04-01', state: 'closed' }, { ...q2 }],
  objectives: [
    objective('before', { cycle: 'q1', unit: 'sales' }),
    objective('o', { unit: 'sales', dependsOn: [] }),
  ],
  keyResults: [
    keyResult('earlier', 'before', { metric: 'win-rate', state: 'closed' }),
    keyResult('k', 'o', { metric: 'win-rate', carriedFrom: 'earlier', dependsOn: [] }),
  ],
  benchmarks: [{ id: 'b', metric: 'win-rate', low: 10, high: 30, unit: percent, on: '2026-01-01' }],
  capacities: [{ id: 'c', unit: 'sales', cycle: 'q2', personDays: 300, maintenanceReserve: 0.2 }],
  checkIns: [{ key: 'a', goal: 'earlier', on: '2026-03-30', at: '2026-03-30T09:00:00Z', value: 14 }],
});
const shift = {
  kind: 'shiftTarget',
  goal: 'k',
  measure: { kind: 'change', from: 10, to: 18, unit: percent },
} as const;
const winning = acme({
  objectives: [objective('o')],
  keyResults: [keyResult('k', 'o', { metric: 'win-rate' })],
});
const quarter = { from: '2026-04-01T00:00:00Z', to: '2026-07-01T00:00:00Z' };

/** HRTailor.AI on aligning KRAs with company OKRs. */
export const hrtailorRequirements: readonly Requirement[] = [
  {
    id: 'S0-01',
    kind: 'T',
    says: 'an objective has three to five measurable key results',
    passes: [
      silent('3 key results', 'counts/key-results-per-objective', withKeyResults(3)),
      silent('5 key results', 'counts/key-results-per-objective', withKeyResults(5)),
    ],
    fails: [
      seen('2 key results', 'counts/key-results-per-objective', withKeyResults(2)),
      seen('6 key results', 'counts/key-results-per-objective', withKeyResults(6)),
    ],
  },
  { id: 'S0-02', kind: 'T', says: 'every KRA serves a key result of the company' },
  {
    id: 'S0-03',
    kind: 'T/A',
    says: 'too broad goals, task lists, loose KPIs and goals read differently are seen',
    passes: [
      silent(
        'a position in the mid-market',
        'wording/not-vague',
        goalTitled('Strengthen our position in mid-market software'),
      ),
    ],
    fails: [seen('growth', 'wording/not-vague', goalTitled('Growth'))],
  },
  {
    id: 'S0-04',
    kind: 'T',
    says: 'a goal goes from draft over feasibility and sign-off to publishing, in this order',
    by: ['change.applyChanges', 'change.lifeCycle'],
    passes: [
      answers('draft, feasible, signed off by owner and manager, published', ({ change }) => {
        const first = change.applyChanges(draft, [step('feasible'), signOff('owner')], by('ben'));
        if (!first.ok) return false;
        const second = change.applyChanges(
          first.value.goals,
          [signOff('manager'), step('publish')],
          by('ana'),
        );
        return second.ok && change.lifeCycle.draft.feasible === 'feasible';
      }),
    ],
    fails: [
      answers('published straight from draft', ({ change }) => {
        const refused = change.applyChanges(draft, [step('publish')], by('ben'));
        return !refused.ok && change.lifeCycle.draft.publish === undefined;
      }),
    ],
  },
  {
    id: 'S0-05',
    kind: 'T',
    says: 'tasks such as running campaigns or launching processes are no results',
    passes: [
      silent(
        'Improve win rate from 24% to 30%',
        'wording/not-an-activity',
        titled('Improve win rate from 24% to 30%'),
      ),
    ],
    fails: [
      seen('Run campaigns', 'wording/not-an-activity', titled('Run campaigns')),
      seen('Launch new processes', 'wording/not-an-activity', titled('Launch new processes')),
    ],
  },
  {
    id: 'S0-06',
    kind: 'D',
    says: 'ARR, win rate, NPS, and an onboarding time that falls',
    ...numbersOf('S0-06', 4),
  },
  {
    id: 'S0-07',
    kind: 'T/A',
    says: 'a role has department, level, region, customers, business model and dependencies',
    by: ['core.parseGoalSet', 'drafts.rulesDrafter'],
    passes: [
      parsed('a role with all of them', { ...bare, roles: [role] }, true),
      answers(
        'its KRAs are those of its title, and say for whom they hold',
        async ({ drafts, roles, tasks }) => {
          const result = await drafts
            .rulesDrafter(roles.roleLibrary, tasks.goalTextTasks)
            .draft('role-kras', { goals: winning, role }, draftOne);
          const [first] = result.ok ? result.draft.value.kras : [];
          return first?.description?.endsWith('Scope: USA, mid-market, subscription.') === true;
        },
      ),
    ],
    fails: [
      parsed('a level nobody knows', { ...bare, roles: [{ ...role, level: 'guru' }] }, false),
      answers('a title that may be either of two roles', async ({ drafts, roles, tasks }) => {
        const either = { function: '', title: 'Onboarding lead' };
        const result = await drafts
          .rulesDrafter(roles.roleLibrary, tasks.goalTextTasks)
          .draft('role-kras', { goals: winning, role: either }, draftOne);
        return !result.ok && result.declined.code === 'function-unknown';
      }),
    ],
  },
  {
    id: 'S0-08',
    kind: 'T',
    says: 'a role has three to five KRAs, each with KPIs that can be measured',
    passes: [
      silent('3 KRAs', 'counts/kras-per-role', withKras(3), { min: 3, max: 5 }),
      silent('5 KRAs', 'counts/kras-per-role', withKras(5), { min: 3, max: 5 }),
      silent('1 KPI', 'counts/kpis-per-kra', withKpis(1)),
    ],
    fails: [
      seen('2 KRAs', 'counts/kras-per-role', withKras(2), { min: 3, max: 5 }),
      seen('6 KRAs', 'counts/kras-per-role', withKras(6), { min: 3, max: 5 }),
      seen('no KPI', 'counts/kpis-per-kra', withKpis(0)),
    ],
  },
  {
    id: 'S0-09',
    kind: 'T',
    says: 'comparators, pairs of conditions, statistics, windows, rates and relative moves',
    by: ['scoring.progressOf', 'wording.parseKeyResult'],
    passes: [
      answers('at the limit: reached with <= and >=', ({ scoring }) =>
        (['<=', '>='] as const).every((comparator) => {
          const answer = scoring.progressOf({ kind: 'threshold', comparator, limit: 45 }, 45);
          return answer.scored && answer.value === 1;
        }),
      ),
      answers('300 SQLs with CPL <= 2,500 INR', ({ wording }) => {
        const { target, guardrails } = wording.parseKeyResult('300 SQLs with CPL <= 2,500 INR');
        return target === 300 && guardrails.length === 1;
      }),
      answers(
        'Reduce DSO by 10 days',
        ({ wording }) => wording.parseKeyResult('Reduce DSO by 10 days').relative === 'delta',
      ),
      answers(
        '12 interviews per month',
        ({ wording }) => wording.parseKeyResult('12 interviews per month').per === 'month',
      ),
    ],
    fails: [
      answers('at the limit: missed with < and >', ({ scoring }) =>
        (['<', '>'] as const).every((comparator) => {
          const answer = scoring.progressOf({ kind: 'threshold', comparator, limit: 45 }, 45);
          return answer.scored && answer.value === 0;
        }),
      ),
    ],
  },
  {
    id: 'S0-10',
    kind: 'D',
    says: 'eighteen KPIs of sales, marketing, service, product, people and finance',
    ...numbersOf('S0-10', 18),
  },
  {
    id: 'S0-11',
    kind: 'T',
    says: 'a target is reviewed with history, benchmark, capacity and dependencies',
    by: ['cascade.targetReview'],
    passes: [
      answers('with all four inputs nothing is missing', ({ cascade }) => {
        const review = cascade.targetReview(reviewed, 'k', { asOf: '2026-05-15' });
        return review.ok && 'missing' in review.value.verdict && review.value.verdict.missing.length === 0;
      }),
    ],
    fails: [
      answers('without them all four are asked for', ({ cascade }) => {
        const review = cascade.targetReview(published, 'k', { asOf: '2026-05-15' });
        return review.ok && 'missing' in review.value.verdict && review.value.verdict.missing.length === 4;
      }),
    ],
  },
  {
    id: 'S0-12',
    kind: 'T',
    says: 'leading measures stand beside lagging ones',
    by: ['wording.metricCatalogue'],
    passes: [
      answers('ARR, churn and NPS lag', ({ wording }) =>
        ['annual-recurring-revenue', 'customer-churn', 'net-promoter-score'].every((id) =>
          wording.metricCatalogue.some((metric) => metric.id === id && metric.indicator === 'lagging'),
        ),
      ),
    ],
    fails: [
      answers('the pipeline leads', ({ wording }) =>
        wording.metricCatalogue.some((metric) => metric.id === 'pipeline' && metric.indicator === 'leading'),
      ),
    ],
  },
  {
    id: 'S0-13',
    kind: 'T',
    says: 'twelve weeks: sign-off in 1, talk in 5, recalibration in 8 if needed, report in 12',
    by: ['rhythms.twelveWeek', 'core.planReviews'],
    passes: [
      answers('weeks 1, 5, 8 and 12', ({ core }) => {
        const days = core.planReviews(core.rhythms.twelveWeek, q2).map(({ id, on }) => `${id} ${on}`);
        return [
          'q2/alignment/1 2026-04-01',
          'q2/one-to-one/1 2026-04-29',
          'q2/recalibration/1 2026-05-20',
          'q2/report/1 2026-06-17',
        ].every((day) => days.includes(day));
      }),
    ],
    fails: [
      answers('a recalibration without a trigger would be one too many', ({ core }) =>
        core.rhythms.twelveWeek.recurrences.some(
          ({ id, trigger }) => id === 'recalibration' && trigger?.above === 0.2,
        ),
      ),
    ],
  },
  {
    id: 'S0-14',
    kind: 'T',
    says: 'recalibration when the variance is above 20 %, strictly; we say of what',
    by: ['core.isOffPlan'],
    passes: [answers('exactly 20 % under plan', ({ core }) => !core.isOffPlan({ above: 0.2 }, 0.5, 0.4))],
    fails: [
      answers('a little more than 20 % under plan', ({ core }) =>
        core.isOffPlan({ above: 0.2 }, 0.5, 0.3999),
      ),
    ],
  },
  {
    id: 'S0-15',
    kind: 'A',
    says: 'progress is analysed, risks are flagged, corrections and notes of managers are drafted',
    ...summaryCases,
  },
  {
    id: 'S0-16',
    kind: 'T',
    says: 'nine fields from company objective to risks and guardrails fit into one document',
    by: ['core.parseGoalSet'],
    passes: [
      parsed(
        'objective, key result, role, KRA, KPI with target, source, rhythm, dependencies, risks and guardrails',
        acme({
          objectives: [objective('o', { dependsOn: [] })],
          keyResults: [keyResult('k', 'o', { guardrails: [{ title: 'cost stays flat', mode: 'flag' }] })],
          roles: [role],
          kras: [{ id: 'r', title: 'New revenue', role: 'seller', supports: to('k'), dependsOn: ['o'] }],
          kpis: [
            {
              id: 'p',
              kra: 'r',
              title: 'Close 250,000 USD',
              source: 'crm',
              measure: { kind: 'threshold', comparator: '>=', limit: 250_000 },
            },
          ],
          risks: [{ id: 'x', goal: 'p', title: 'a slow market' }],
        }),
        true,
      ),
    ],
    fails: [parsed('a field nobody knows', { ...bare, mapping: [] }, false)],
  },
  { id: 'S0-17', kind: 'T', says: 'every KPI names its data source' },
  {
    id: 'S0-18',
    kind: 'T/A',
    says: 'KPIs that pull against each other are seen and get a guardrail',
    by: ['wording.metricCatalogue'],
    passes: [
      answers('a metric that is easily pushed has a guardrail', ({ wording }) =>
        wording.metricCatalogue.some(({ guardrail }) => guardrail !== undefined),
      ),
    ],
    fails: [
      answers('a guardrail is never the metric itself', ({ wording }) =>
        wording.metricCatalogue.every(({ id, guardrail }) => id !== guardrail),
      ),
    ],
  },
  {
    id: 'S0-19',
    kind: 'T',
    says: 'a cycle without a rhythm gets checkpoints',
    by: ['cascade.applySuggestion'],
    passes: [silent('a cycle with a rhythm', 'rhythm/cycle-has-rhythm', acme())],
    fails: [
      answers('a cycle without one, and the suggestion adds it', ({ cascade, rules }) => {
        const goals = { ...bare, cycles: [q2] };
        const settings = rules.has('rhythm/cycle-has-rhythm')
          ? ({ 'rhythm/cycle-has-rhythm': 'warning' } as const)
          : {};
        const check = (set: typeof goals) =>
          cascade.checkGoals(set, { asOf: '2026-05-15', rules: settings }).findings;
        const [suggestion] = check(goals)[0]?.suggestions ?? [];
        const changed = suggestion && cascade.applySuggestion(goals, suggestion, actor);
        return changed?.ok === true && check(changed.value.goals as typeof goals).length === 0;
      }),
    ],
  },
  {
    id: 'S0-20',
    kind: 'T',
    says: 'a role with too many KRAs is asked to come down to three to five',
    passes: [silent('5 KRAs', 'counts/kras-per-role', withKras(5), { min: 3, max: 5 })],
    fails: [seen('6 KRAs', 'counts/kras-per-role', withKras(6), { min: 3, max: 5 })],
  },
  {
    id: 'S0-21',
    kind: 'T',
    says: 'one owner answers for a KRA',
    passes: [silent('one accountable owner', 'ownership/one-accountable-owner', withKras(1))],
    fails: [
      seen(
        'two of them',
        'ownership/one-accountable-owner',
        withKras(1, { owners: [owner('ana'), owner('ben')] }),
      ),
    ],
  },
  {
    id: 'S0-22',
    kind: 'T',
    says: 'every shift of a target is on record',
    by: ['change.applyChanges', 'change.auditReport'],
    passes: [
      answers('a shift with a reason, listed by the audit', ({ change }) => {
        const done = change.applyChanges(published, [{ ...shift, reason: 'a rival left the market' }], actor);
        const report = done.ok ? change.auditReport(done.value.entries, quarter) : undefined;
        return report?.ok === true && report.value.targetShifts.length === 1;
      }),
    ],
    fails: [
      answers('a shift without a reason', ({ change }) => !change.applyChanges(published, [shift], actor).ok),
    ],
  },
  {
    id: 'S0-23',
    kind: 'T',
    says: 'a quarter can be audited, and what was learnt is kept',
    by: ['change.auditReport', 'change.applyChanges'],
    passes: [
      answers('an audit of a quarter', ({ change }) => {
        const report = change.auditReport([], quarter);
        return report.ok && report.value.entries === 0;
      }),
      answers('a retrospective is kept', ({ change }) => {
        const retrospective = {
          id: 'x',
          goal: 'k',
          on: '2026-05-15',
          wentWell: ['prices'],
          rootCause: 'better list',
        };
        const done = change.applyChanges(published, [{ kind: 'retrospect', retrospective }], actor);
        return done.ok && done.value.goals.retrospectives?.length === 1;
      }),
    ],
    fails: [
      answers('a retrospective of a goal that does not exist', ({ change }) => {
        const retrospective = { id: 'x', goal: 'gone', on: '2026-05-15' };
        return !change.applyChanges(published, [{ kind: 'retrospect', retrospective }], actor).ok;
      }),
    ],
  },
  {
    id: 'S0-24',
    kind: 'T/A',
    says: 'a review has three parts: figures of the system, context of the manager, reflection of the employee',
    by: ['core.parseReviewBook', 'scoring.appraise'],
    passes: [
      ...threePartCases.passes,
      answers(
        'an appraisal with all three',
        ({ core }) =>
          core.parseReviewBook(
            reviewBook({ systemSummary: 'a', managerContext: 'b', employeeReflection: 'c' }),
          ).ok,
      ),
    ],
    fails: [
      answers('a part nobody knows', ({ core }) => !core.parseReviewBook(reviewBook({ rumours: 'd' })).ok),
    ],
  },
  {
    id: 'S0-25',
    kind: 'T',
    says: 'a KRA is looked at again when the goal above it has changed',
    by: ['change.applyChanges'],
    passes: [
      answers(
        'a change counts the revision of the goal up, so a link can tell that it is behind',
        ({ change }) => {
          const done = change.applyChanges(published, [{ ...shift, reason: 'the market moved' }], actor);
          return done.ok && (done.value.goals.keyResults?.[0]?.revision ?? 0) > 0;
        },
      ),
    ],
    fails: [
      answers('another goal keeps its revision', ({ change }) => {
        const done = change.applyChanges(published, [{ ...shift, reason: 'the market moved' }], actor);
        return done.ok && (done.value.goals.objectives?.[0]?.revision ?? 0) === 0;
      }),
    ],
  },
  { id: 'S0-26', kind: 'N', says: 'it works for small and large organisations' },
];

function goalTitled(title: string) {
  return acme({ objectives: [objective('o', { title })] });
}

function reviewBook(parts: object): object {
  const appraisal = { id: 'a', person: 'ana', cycle: 'q2', state: 'open', ...parts };
  return { schemaVersion: 1, organization: 'acme', appraisals: [appraisal] };
}
