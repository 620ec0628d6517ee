import { strategyCases } from '../draft-cases.ts';
import { answers, numbersOf, parsed, seen, silent } from '../cases.ts';
import {
  acme,
  fact,
  initiative,
  keyResult,
  objective,
  q2,
  times,
  titled,
  to,
  withObjectives,
} from '../companies.ts';
import type { Guardrail } from '@throughline/core';
import type { Requirement } from '../requirement.ts';
import type { Tools } from '../tools.ts';

const executive = { companyMin: 2, companyMax: 4 };
const unit = { businessUnitMin: 1, businessUnitMax: 2 };
const bets = ['cost', 'revenue', 'risk', 'capability'];
/** Three levels, of which the lowest supports a key result right above it or another one. */
const chainTo = (above: string) =>
  acme({
    objectives: [
      objective('top', { unit: 'acme' }),
      objective('middle', { unit: 'sales', supports: to('margin') }),
      objective('low', { unit: 'inside', supports: to(above) }),
    ],
    keyResults: [keyResult('margin', 'top'), keyResult('handling', 'middle'), keyResult('use', 'low')],
  });
const silentFor = (day: string) =>
  acme({ objectives: [objective('o')], keyResults: [keyResult('k', 'o')], checkIns: [fact('k', day, 12)] });
const summaries = (kind: 'activity' | 'outcome') =>
  acme({
    objectives: [objective('o')],
    keyResults: [
      keyResult('count', 'o', { title: 'Write 10,000 summaries', kind: 'activity' }),
      keyResult('time', 'o', { title: 'Reduce review time from 11 to 5 days', kind }),
    ],
  });

const aiSystems = [
  { id: 'screening', name: 'CV screening', riskClass: 'high', classifiedOn: '2026-03-01' },
  { id: 'notes', name: 'Meeting notes', riskClass: 'unclassified' },
] as const;

/** Fronterio on the AI OKR cascade. */
export const fronterioRequirements: readonly Requirement[] = [
  { id: 'S4-01', kind: 'T', says: 'three levels: executives, business units, teams' },
  {
    id: 'S4-02',
    kind: 'T',
    says: 'a key result of one level becomes an objective of the next',
    by: ['cascade.throughline'],
    passes: [
      answers('a line over three levels', ({ cascade }) => {
        const line = cascade.throughline(chainTo('handling'), 'use');
        return line.ok && line.value.goals.includes('top');
      }),
    ],
    fails: [seen('a link that skips a level', 'cascade/support-goes-up-one-level', chainTo('margin'))],
  },
  {
    id: 'S4-03',
    kind: 'T',
    says: 'two to four objectives of the executives',
    passes: [2, 4].map((count) =>
      silent(
        `${String(count)} objectives`,
        'counts/objectives-per-level',
        withObjectives('acme', count),
        executive,
      ),
    ),
    fails: [1, 5].map((count) =>
      seen(
        `${String(count)} objectives`,
        'counts/objectives-per-level',
        withObjectives('acme', count),
        executive,
      ),
    ),
  },
  {
    id: 'S4-04',
    kind: 'T',
    says: 'an objective of the executives is one of four bets',
    by: ['core.parseGoalSet'],
    passes: bets.map((bet) =>
      parsed(`a bet on ${bet}`, acme({ objectives: [objective('o', { bet } as object)] }), true),
    ),
    fails: [
      parsed('a bet on fame', acme({ objectives: [objective('o', { bet: 'fame' } as object)] }), false),
    ],
  },
  { id: 'S4-05', kind: 'T', says: 'key results of the executives come from systems of record' },
  {
    id: 'S4-06',
    kind: 'T',
    says: 'a unit takes up one or two key results of the executives',
    passes: [
      ...[1, 2].map((count) =>
        silent(
          `${String(count)} key results of the executives`,
          'counts/executive-key-results-per-unit',
          takingUp(count),
        ),
      ),
      silent('2 objectives of a unit', 'counts/objectives-per-level', withObjectives('sales', 2), unit),
    ],
    fails: [
      seen('0 key results of the executives', 'cascade/no-orphan-goals', takingUp(0)),
      seen('3 key results of the executives', 'counts/executive-key-results-per-unit', takingUp(3)),
      seen('3 objectives of a unit', 'counts/objectives-per-level', withObjectives('sales', 3), unit),
    ],
  },
  { id: 'S4-07', kind: 'T', says: 'units count operation, teams count adoption and quality' },
  {
    id: 'S4-08',
    kind: 'T/A',
    says: 'an objective is tied to a planned business metric and names what changes for people',
    by: ['rule structure/references-exist'],
    passes: [silent('tied to a planned metric', 'structure/references-exist', planned('margin'))],
    fails: [seen('tied to one that is not planned', 'structure/references-exist', planned('fame'))],
  },
  {
    id: 'S4-09',
    kind: 'T',
    says: 'technology or accuracy as an objective is seen',
    passes: [
      silent(
        'resolution through AI as a differentiator',
        'wording/no-technology-milestone',
        objectiveTitled(
          'Make our customer service operation a competitive differentiator through AI-augmented resolution',
        ),
      ),
      silent(
        'make service a competitive differentiator',
        'wording/no-metric-in-objective',
        objectiveTitled('Make our customer service a competitive differentiator'),
      ),
    ],
    fails: [
      seen(
        'a large language model across customer service',
        'wording/no-technology-milestone',
        objectiveTitled('Deploy a large language model across customer service'),
      ),
      seen(
        'accuracy to 92 percent',
        'wording/no-metric-in-objective',
        objectiveTitled('Improve AI model accuracy to 92 percent'),
      ),
    ],
  },
  {
    id: 'S4-10',
    kind: 'T',
    says: 'could it be hit while nothing moves above? then it is vanity',
    passes: [silent('95% adoption, and half of the effect is there', 'cascade/no-vanity', adoption(17.5))],
    fails: [seen('95% adoption, and nothing moved', 'cascade/no-vanity', adoption(20))],
  },
  { id: 'S4-11', kind: 'T', says: 'a target too low to move anything above is inflation' },
  {
    id: 'S4-12',
    kind: 'T',
    says: 'counted output is no outcome, but may be a step to one that is tracked',
    passes: [
      silent('10,000 summaries beside a shorter review', 'wording/not-an-activity', summaries('outcome')),
    ],
    fails: [
      seen(
        'number of queries processed',
        'wording/no-output-confusion',
        titled('Number of queries processed'),
      ),
      seen('10,000 summaries and nothing else', 'wording/not-an-activity', titled('Write 10,000 summaries')),
    ],
  },
  { id: 'S4-13', kind: 'T', says: 'work without a line to an objective of the executives is not funded' },
  {
    id: 'S4-14',
    kind: 'T',
    says: 'values come every week; goals without them wither in six weeks',
    passes: [silent('6 days', 'rhythm/check-ins-fresh', silentFor('2026-05-09'), { nudgeDays: 7 })],
    fails: [
      seen('7 days', 'rhythm/check-ins-fresh', silentFor('2026-05-08'), { nudgeDays: 7 }),
      seen('42 days', 'rhythm/check-ins-fresh', silentFor('2026-04-03')),
    ],
  },
  {
    id: 'S4-15',
    kind: 'T',
    says: 'values every week, units every month, executives every quarter',
    by: ['rhythms.weeklyMonthlyQuarterly', 'core.planReviews'],
    passes: [answers('three unit reviews in a quarter', ({ core }) => reviews(core, 'unit-review') === 3)],
    fails: [
      answers('one executive review, not three', ({ core }) => reviews(core, 'executive-review') === 1),
    ],
  },
  {
    id: 'S4-16',
    kind: 'T',
    says: 'targets are ranges or limits, because outputs are probable only',
    by: ['scoring.progressOf'],
    passes: [
      answers('inside a range', ({ scoring }) => {
        const answer = scoring.progressOf({ kind: 'range', low: 60, high: 70 }, 70);
        return answer.scored && answer.value === 1;
      }),
    ],
    fails: [
      answers('outside of it', ({ scoring }) => {
        const answer = scoring.progressOf({ kind: 'range', low: 60, high: 70 }, 71);
        return answer.scored && answer.value === 0;
      }),
    ],
  },
  { id: 'S4-17', kind: 'T', says: 'timelines leave room for the lag between use and effect' },
  {
    id: 'S4-18',
    kind: 'T',
    says: 'an autonomous rate on a high-risk system has human oversight, and the class comes first',
    passes: [
      silent(
        '90% autonomous with human review',
        'governance/oversight-on-autonomous-rate',
        autonomous([{ title: 'human review of doubtful cases', mode: 'flag' }]),
      ),
    ],
    fails: [seen('90% autonomous without', 'governance/oversight-on-autonomous-rate', autonomous([]))],
  },
  { id: 'S4-19', kind: 'T', says: 'the impact assessment is a milestone before deployment' },
  { id: 'S4-20', kind: 'T', says: 'monitoring coverage and incident response are key results' },
  {
    id: 'S4-21',
    kind: 'T',
    says: 'duties surface when a new system enters the cascade',
    by: ['duties.obligations'],
    passes: [
      answers(
        'no system, no duty',
        ({ duties }) => duties.obligations(acme(), { on: '2026-05-15' }).systems.length === 0,
      ),
    ],
    fails: [
      answers('a system of high risk has open duties, one nobody classified has that one', ({ duties }) => {
        const { systems } = duties.obligations(acme({ aiSystems }), { on: '2026-05-15' });
        const articles = systems.map(({ obligations }) => obligations.map(({ article }) => article));
        return articles[0]?.includes('27') === true && articles[1]?.join() === '6';
      }),
    ],
  },
  {
    id: 'S4-22',
    kind: 'T',
    says: 'depth before breadth: two or three objectives, each fully wired',
    passes: [silent('3 objectives', 'governance/depth-before-breadth', withObjectives('acme', 3))],
    fails: [
      seen('4 objectives, none of them wired', 'governance/depth-before-breadth', withObjectives('acme', 4)),
    ],
  },
  { id: 'S4-23', kind: 'T', says: 'built from below; a metric that leads nowhere is a finding' },
  {
    id: 'S4-24',
    kind: 'T',
    says: 'outcome, adoption and quality stand together',
    by: ['core.parseGoalSet'],
    passes: [
      parsed(
        'key results of the three kinds',
        acme({
          objectives: [objective('o')],
          keyResults: (['outcome', 'adoption', 'quality'] as const).map((kind) =>
            keyResult(kind, 'o', { kind }),
          ),
        }),
        true,
      ),
    ],
    fails: [
      parsed(
        'a kind nobody knows',
        acme({ keyResults: [{ ...keyResult('k', 'o'), kind: 'magic' } as never] }),
        false,
      ),
    ],
  },
  { id: 'S4-25', kind: 'T', says: 'every key result names its source and how often it is read' },
  {
    id: 'S4-26',
    kind: 'D',
    says: 'four pairs of a unit and a team, from handling time to branches',
    ...numbersOf('S4-26', 8),
  },
  { id: 'S4-27', kind: 'T', says: 'goals below are met and the one above does not move: drift' },
  {
    id: 'S4-28',
    kind: 'A',
    says: 'the first cascade is drafted from what the strategy says',
    ...strategyCases,
  },
  { id: 'S4-29', kind: 'T', says: 'a metric exchanged for an easier one in mid-cycle is a finding' },
];

function adoption(handling: number) {
  const minutes = { kind: 'duration', in: 'minutes' } as const;
  return acme({
    objectives: [objective('fast', { unit: 'sales' }), objective('used', { unit: 'inside' })],
    keyResults: [
      keyResult('time', 'fast', { measure: { kind: 'change', from: 20, to: 15, unit: minutes } }),
      keyResult('use', 'used', {
        measure: { kind: 'change', from: 0, to: 95, unit: { kind: 'percent' } },
        supports: [{ goal: 'time', expects: { by: -25, in: 'percent', lagDays: 30 } }],
      }),
    ],
    checkIns: [fact('use', '2026-04-10', 95), fact('time', '2026-05-12', handling)],
  });
}

function autonomous(guardrails: readonly Guardrail[]) {
  return acme({
    aiSystems: [{ id: 'bot', name: 'Claims bot', riskClass: 'high', classifiedOn: '2026-03-20' }],
    objectives: [objective('fair', { unit: 'sales' })],
    keyResults: [
      keyResult('auto', 'fair', {
        title: 'Claims decided autonomously',
        measure: { kind: 'change', from: 60, to: 90, unit: { kind: 'percent' } },
        guardrails,
      }),
    ],
    initiatives: [initiative('roll-out', { supports: to('auto'), aiSystems: ['bot'] })],
  });
}

/** A unit that takes up so many key results of the executives. */
function takingUp(count: number) {
  const ids = times(3, (at) => `exec${String(at)}`);
  return acme({
    objectives: [
      objective('top', { unit: 'acme' }),
      objective('ours', { unit: 'sales', supports: to(...ids.slice(0, count)) }),
    ],
    keyResults: ids.map((id) => keyResult(id, 'top')),
  });
}

function planned(metric: string) {
  return acme({
    organization: {
      id: 'acme',
      name: 'Acme',
      strategy: { plannedMetrics: [{ id: 'margin', title: 'gross margin' }] },
    },
    objectives: [objective('o', { plannedMetric: metric })],
  });
}

function objectiveTitled(title: string) {
  return acme({ objectives: [objective('o', { title })] });
}

function reviews(core: Tools['core'], activity: string): number {
  return core
    .planReviews(core.rhythms.weeklyMonthlyQuarterly, q2)
    .filter((review) => review.activity === activity).length;
}
