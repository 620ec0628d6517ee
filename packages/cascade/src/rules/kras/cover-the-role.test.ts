import type { Competency, GoalSet, Kra } from '@throughline/core';
import { it } from 'vitest';
import { acme, kpi, kra } from '../../../test/acme.ts';
import { testRule } from '../../test-kit/test-rule.ts';
import { coverTheRole } from './cover-the-role.ts';

const role = (names: readonly string[]) => ({
  id: 'lead',
  title: 'Lead',
  competencies: names.map((name, at): Competency => ({ id: `c${at}`, name })),
});
const set = (names: readonly string[], ...kras: readonly Partial<Kra>[]): GoalSet =>
  acme({ roles: [role(names)], kras: kras.map((each, at) => kra(`r${at}`, { role: 'lead', ...each })) });

testRule(
  coverTheRole,
  {
    valid: {
      'in a title, in another form': set(['Negotiating'], { title: 'Negotiation with partners' }),
      'in an expected outcome': set(['Data analysis'], {
        title: 'Insight',
        expectedOutcomes: ['Decisions rest on data'],
      }),
      'in a KPI': acme({
        roles: [role(['Customer empathy'])],
        kras: [kra('r', { title: 'Support', role: 'lead' })],
        kpis: [kpi('p', 'r', { title: 'Customers who come back' })],
      }),
      'in an area that a holder has for themselves': set(['Hiring'], { title: 'Hiring', person: 'ana' }),
      'a role without areas': acme({ roles: [role(['Hiring'])] }),
      'a role without competencies': set([], { title: 'Support' }),
      'a competency that tells nothing': set(['Excellence'], { title: 'Support' }),
    },
    invalid: {
      'in no area': {
        goals: set(['Negotiating', 'Hiring'], { title: 'Hiring the best' }),
        data: [{ role: 'lead', missing: ['Negotiating'], count: 1 }],
      },
      'in an area that was given up': {
        goals: set(['Hiring'], { title: 'Hiring', state: 'archived' }, { title: 'Support' }),
        data: [{ role: 'lead', missing: ['Hiring'], count: 1 }],
      },
      'less than half of the words': {
        goals: set(['Public speaking abroad'], { title: 'Public affairs' }),
        data: [{ role: 'lead', missing: ['Public speaking abroad'], count: 1 }],
      },
      'very many, of which twenty are named': {
        goals: set(
          Array.from({ length: 25 }, (_, at) => `Skill${at}`),
          { title: 'Support' },
        ),
        data: [{ role: 'lead', missing: Array.from({ length: 20 }, (_, at) => `Skill${at}`), count: 25 }],
      },
    },
  },
  { it },
);
