import type { GoalSet } from '@throughline/core';
import { expect, it } from 'vitest';
import { acme, initiative, keyResult, kpi, kra, objective, owner, to } from '../../../test/acme.ts';
import { checkGoals } from '../../check/check-goals.ts';
import { testRule } from '../../test-kit/test-rule.ts';
import { referencesExist } from './references-exist.ts';

const at = { on: '2026-05-01', at: '2026-05-01T09:00:00Z' };
const reviewed = { draft: 'd', drafter: 'rules', aiGenerated: false, reviewedBy: 'gone', reviewedAt: at.at };
const unit = { kind: 'percent' } as const;
const base = {
  objectives: [objective('o')],
  keyResults: [keyResult('k', 'o')],
  kras: [kra('r')],
  kpis: [kpi('p', 'r')],
};

testRule(
  referencesExist,
  {
    valid: {
      'everything in its place': acme({
        ...base,
        initiatives: [initiative('i', { unit: 'sales', cycle: 'q2', supports: to('k'), aiSystems: ['bot'] })],
        aiSystems: [{ id: 'bot', name: 'Bot', riskClass: 'minimal', overseer: 'ana', unit: 'sales' }],
        checkIns: [{ key: 'c', goal: 'k', ...at, value: 11, by: 'ana', source: 'crm' }],
      }),
      'a preset rhythm without an entry': acme({
        cycles: [
          {
            id: 'h1',
            name: 'H1',
            start: '2026-01-01',
            end: '2026-07-01',
            state: 'active',
            rhythm: 'half-year-research',
          },
        ],
      }),
      'a retraction of what is there': acme({
        ...base,
        checkIns: [
          { key: 'c', goal: 'k', ...at, value: 11 },
          { key: 'd', goal: 'k', ...at, retracts: 'c' },
        ],
      }),
    },
    invalid: {
      'a link to nothing, beside one that holds': {
        goals: acme({
          ...base,
          objectives: [objective('o'), objective('p2', { supports: to('k', 'gone') })],
        }),
        data: [{ what: 'goal', id: 'gone', title: 'Win p2' }],
        messageIds: ['goal'],
        suggestion: 'take `gone` away from `p2`',
      },
      'a goal that was carried from nowhere': {
        goals: acme({
          ...base,
          objectives: [objective('o', { carriedFrom: 'gone' })],
          keyResults: [keyResult('k', 'o', { carriedFrom: 'o' })],
        }),
        data: [{ what: 'goal', id: 'gone', title: 'Win o' }],
        messageIds: ['goal'],
        suggestion: 'take `gone` away from `o`',
      },
      'an owner who is not there': {
        goals: acme({
          ...base,
          keyResults: [keyResult('k', 'o', { owners: [owner('ana'), owner('gone', 'contributor')] })],
        }),
        data: [{ what: 'person', id: 'gone', title: 'Raise k' }],
        suggestion: 'take `gone` away from `k`',
      },
      'owning units and roles that are not there': {
        goals: acme({
          objectives: [
            objective('o', {
              owners: [
                { who: { unit: 'gone' }, as: 'accountable' },
                { who: { role: 'lost' }, as: 'reviewer' },
              ],
            }),
          ],
        }),
        data: [
          { what: 'unit', id: 'gone', title: 'Win o' },
          { what: 'role', id: 'lost', title: 'Win o' },
        ],
      },
      'a goal that must come first but is not there': {
        goals: acme({ objectives: [objective('o', { dependsOn: ['gone'] })] }),
        data: [{ what: 'goal', id: 'gone', title: 'Win o' }],
        suggestion: 'take `gone` away from `o`',
      },
      'a cycle an objective cannot be without': {
        goals: acme({ objectives: [objective('o', { cycle: 'gone' })] }),
        data: [{ what: 'cycle', id: 'gone', title: 'Win o' }],
        suggestion: false,
      },
      'a unit an objective can be without': {
        goals: acme({ objectives: [objective('o', { unit: 'gone' })] }),
        data: [{ what: 'unit', id: 'gone', title: 'Win o' }],
        suggestion: 'take `gone` away from `o`',
      },
      'a planned metric': {
        goals: acme({ objectives: [objective('o', { plannedMetric: 'gone' })] }),
        data: [{ what: 'planned metric', id: 'gone', title: 'Win o' }],
      },
      'a container of another kind': {
        goals: acme({ ...base, keyResults: [keyResult('k', 'r')], kpis: [kpi('p', 'o')] }),
        data: [
          { what: 'objective', id: 'r', title: 'Raise k' },
          { what: 'KRA', id: 'o', title: 'Keep p' },
        ],
        suggestion: false,
      },
      'a source, a guardrail and an input of a formula': {
        goals: acme({
          objectives: [objective('o', { guardrails: [{ title: 'health', mode: 'gate', goal: 'none' }] })],
          keyResults: [
            keyResult('k', 'o', {
              source: 'gone',
              guardrails: [
                { title: 'cost', mode: 'flag', goal: 'lost' },
                { title: 'calm', mode: 'flag' },
              ],
            }),
            keyResult('f', 'o', {
              measure: {
                kind: 'formula',
                expression: 'a',
                inputs: [{ name: 'a', goal: 'away' }],
                of: { kind: 'range', low: 1, high: 2, unit },
              },
            }),
          ],
        }),
        data: [
          { what: 'goal', id: 'none', title: 'Win o' },
          { what: 'goal', id: 'lost', title: 'Raise k' },
          { what: 'source', id: 'gone', title: 'Raise k' },
          { what: 'goal', id: 'away', title: 'Raise f' },
        ],
      },
      'what a KRA and a KPI name': {
        goals: acme({
          kras: [kra('r', { role: 'gone', person: 'lost', unit: 'away', cycle: 'past' })],
          kpis: [kpi('p', 'r', { cycle: 'over', source: 'dry' })],
        }),
        data: [
          { what: 'cycle', id: 'past', title: 'Care for r' },
          { what: 'person', id: 'lost', title: 'Care for r' },
          { what: 'role', id: 'gone', title: 'Care for r' },
          { what: 'unit', id: 'away', title: 'Care for r' },
          { what: 'cycle', id: 'over', title: 'Keep p' },
          { what: 'source', id: 'dry', title: 'Keep p' },
        ],
        suggestion: false,
      },
      'an AI system, a list, a signature and a reviewer': {
        goals: acme({
          ...base,
          objectives: [
            objective('o', {
              visibility: { to: 'list', list: 'gone' },
              signOffs: [{ by: 'lost', as: 'owner', at: at.at, revision: 0 }],
              origin: reviewed,
            }),
          ],
          initiatives: [initiative('i', { aiSystems: ['bot'], supports: to('k') })],
        }),
        data: [
          { what: 'person', id: 'gone', title: 'Win o' },
          { what: 'person', id: 'lost', title: 'Win o' },
          { what: 'access list', id: 'gone', title: 'Win o' },
          { what: 'AI system', id: 'bot', title: 'Carry out i' },
        ],
      },
      'what a fact is about and where it comes from': {
        goals: acme({
          ...base,
          checkIns: [
            { key: 'a', goal: 'gone', ...at, value: 1 },
            { key: 'b', goal: 'k', ...at, value: 2, by: 'lost', source: 'dry' },
            { key: 'c', goal: 'k', ...at, retracts: 'z' },
          ],
        }),
        data: [
          { what: 'goal', id: 'gone', key: 'a' },
          { what: 'person', id: 'lost', key: 'b' },
          { what: 'source', id: 'dry', key: 'b' },
          { what: 'check-in', id: 'z', key: 'c' },
        ],
      },
    },
  },
  { it },
);

/** Everything that is no goal and names something. */
const dangling: { readonly [place: string]: Partial<GoalSet> } = {
  'organization.okrChampion': { organization: { id: 'acme', name: 'Acme', okrChampion: 'gone' } },
  'units.parent': { units: [{ id: 'x', name: 'x', kind: 'team', parent: 'gone' }] },
  'units.lead': { units: [{ id: 'x', name: 'x', kind: 'team', lead: 'gone' }] },
  'units.hrPartner': { units: [{ id: 'x', name: 'x', kind: 'team', hrPartner: 'gone' }] },
  'assignments.person': { assignments: [{ id: 'x', person: 'gone', unit: 'acme', from: '2026-01-01' }] },
  'assignments.unit': { assignments: [{ id: 'x', person: 'ana', unit: 'gone', from: '2026-01-01' }] },
  'assignments.role': {
    assignments: [{ id: 'x', person: 'ana', unit: 'acme', role: 'gone', from: '2026-01-01' }],
  },
  'assignments.managers': {
    assignments: [{ id: 'x', person: 'ana', unit: 'acme', managers: ['ben', 'gone'], from: '2026-01-01' }],
  },
  'cycles.parent': {
    cycles: [{ id: 'x', name: 'x', start: '2026-01-01', end: '2026-02-01', state: 'active', parent: 'gone' }],
  },
  'cycles.rhythm': {
    cycles: [{ id: 'x', name: 'x', start: '2026-01-01', end: '2026-02-01', state: 'active', rhythm: 'gone' }],
  },
  'calendars.units': { calendars: [{ id: 'x', name: 'x', units: ['gone'] }] },
  'aiSystems.overseer': { aiSystems: [{ id: 'x', name: 'x', riskClass: 'high', overseer: 'gone' }] },
  'aiSystems.unit': { aiSystems: [{ id: 'x', name: 'x', riskClass: 'high', unit: 'gone' }] },
  'capacities.unit': { capacities: [{ id: 'x', unit: 'gone', cycle: 'q2', personDays: 1 }] },
  'capacities.cycle': { capacities: [{ id: 'x', unit: 'acme', cycle: 'gone', personDays: 1 }] },
  'risks.goal': { risks: [{ id: 'x', goal: 'gone', title: 'x' }] },
  'accessLists.people': { accessLists: [{ id: 'x', name: 'x', people: ['gone'] }] },
  'judgements.goal': { judgements: [{ id: 'x', goal: 'gone', by: 'ana', ...at, reason: 'x' }] },
  'judgements.by': {
    objectives: [objective('o')],
    judgements: [{ id: 'x', goal: 'o', by: 'gone', ...at, reason: 'x' }],
  },
  'retrospectives.goal': { retrospectives: [{ id: 'x', goal: 'gone', on: at.on }] },
  'retrospectives.cycle': {
    objectives: [objective('o')],
    retrospectives: [{ id: 'x', goal: 'o', cycle: 'gone', on: at.on }],
  },
  'retrospectives.by': {
    objectives: [objective('o')],
    retrospectives: [{ id: 'x', goal: 'o', by: 'gone', on: at.on }],
  },
};

for (const [place, parts] of Object.entries(dangling)) {
  it(`reports ${place}`, () => {
    const { findings } = checkGoals(acme(parts), { asOf: '2026-05-15', rules: [referencesExist] });
    expect(findings.map(({ path, data }) => [path[0], path.at(-1), data['id']])).toContainEqual([
      ...place.split('.'),
      'gone',
    ]);
  });
}
