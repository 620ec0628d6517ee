import { initiative, owner } from '../../acme.ts';
import { company } from '../company.ts';
import { promised, team, withParts } from '../parts.ts';
import type { Wanted } from '../parts.ts';

const percent = { kind: 'percent' } as const;
const days = { kind: 'duration', in: 'days' } as const;

/** Two executive bets of S4: service that scales, and deals that close faster. */
const base = company({
  rhythm: 'weekly-monthly-quarterly',
  commitment: 'aspirational',
  areas: ['Answers in time', 'Correct answers', 'Safe use of AI', 'Care for escalations'],
  top: [
    {
      title: 'Customer service grows without more people',
      wanted: [
        {
          title: 'Reduce service cost from 12% to 9% of revenue',
          measure: { kind: 'change', from: 12, to: 9, unit: percent },
          now: 10.5,
          more: { kind: 'financial', indicator: 'lagging' },
        },
        {
          title: 'Raise gross margin of service from 40% to 45%',
          measure: { kind: 'change', from: 40, to: 45, unit: percent },
          now: 42.5,
          more: { kind: 'financial', indicator: 'lagging' },
        },
        {
          title: 'Keep cases that go back to a person at or below 10%',
          measure: { kind: 'threshold', comparator: '<=', limit: 10, unit: percent },
          now: 9,
          more: { kind: 'operational', indicator: 'leading' },
        },
      ],
    },
    {
      title: 'Lawyers close commercial deals faster',
      wanted: [
        {
          title: 'Reduce contract review time from 11 to 5 days',
          measure: { kind: 'change', from: 11, to: 5, unit: days },
          now: 8,
          more: {
            kind: 'operational',
            indicator: 'lagging',
            guardrails: [{ title: 'no more open policy exceptions than today', mode: 'flag' }],
          },
        },
        {
          title: 'Reduce cost of a review from 900 to 600 USD',
          measure: { kind: 'change', from: 900, to: 600, unit: { kind: 'currency', iso: 'USD' } },
          now: 750,
          more: { kind: 'financial', indicator: 'lagging' },
        },
        {
          title: 'Keep regulatory risk incidents at or below 2',
          measure: {
            kind: 'threshold',
            comparator: '<=',
            limit: 2,
            unit: { kind: 'count', of: 'incidents' },
          },
          now: 1,
          more: { kind: 'operational', indicator: 'leading' },
        },
      ],
    },
  ],
});

/** What the law asks of a system of high risk, as key results: assessed before use, watched, incidents reported, a human beside it. */
const duties: readonly Wanted[] = [
  {
    title: 'The fundamental rights impact assessment is done',
    measure: { kind: 'binary' },
    now: 0,
    more: { kind: 'milestone', deadline: '2026-06-10' },
  },
  {
    title: 'Keep monitoring coverage at or above 99 %',
    measure: { kind: 'threshold', comparator: '>=', limit: 99, unit: percent },
    now: 99,
    more: { kind: 'operational', indicator: 'leading', metric: 'monitoring-coverage' },
  },
  {
    title: 'Keep incident response time at or below 24 hours',
    measure: { kind: 'threshold', comparator: '<=', limit: 24, unit: { kind: 'duration', in: 'hours' } },
    now: 20,
    more: { kind: 'quality', indicator: 'lagging', metric: 'incident-response-time' },
  },
  {
    title: 'At least 60 % of simple cases are settled autonomously',
    measure: { kind: 'threshold', comparator: '>=', limit: 60, unit: percent },
    now: 62,
    more: {
      kind: 'adoption',
      indicator: 'leading',
      guardrails: [{ title: 'human review of every case in doubt', mode: 'flag' }],
    },
  },
  {
    title: 'Reduce waiting time of callers from 60 to 40 minutes',
    measure: { kind: 'change', from: 60, to: 40, unit: { kind: 'duration', in: 'minutes' } },
    now: 50,
    more: { kind: 'outcome', indicator: 'lagging' },
  },
];

/** An enterprise with the bets of S4, and an AI system of high risk that is brought in with care. */
export const sound = withParts(base, ...team('safe', { commitment: 'aspirational' }, duties), {
  aiSystems: [
    {
      id: 'assistant',
      name: 'Assistant',
      riskClass: 'high',
      classifiedOn: '2026-03-20',
      deployedOn: '2026-06-15',
      overseer: 'ben',
    },
  ],
  initiatives: [
    initiative('bring-assistant', {
      title: 'The assistant comes to the team',
      owners: [owner('ben')],
      unit: 'service',
      supports: [promised('safe')],
      aiSystems: ['assistant'],
    }),
  ],
  capacities: [{ id: 'room-safe', unit: 'team-safe', cycle: 'q2', personDays: 100, maintenanceReserve: 0.2 }],
});
