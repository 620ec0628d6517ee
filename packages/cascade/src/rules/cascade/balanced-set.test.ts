import type { Capacity, GoalSet, KeyResultKind } from '@throughline/core';
import { it } from 'vitest';
import { acme, initiative, keyResult, objective, to } from '../../../test/acme.ts';
import { testRule } from '../../test-kit/test-rule.ts';
import { balancedSet } from './balanced-set.ts';

const withAi = initiative('i', { aiSystems: ['model'], supports: to('k0') });
const kept: Capacity = { id: 'c', unit: 'inside', cycle: 'q2', personDays: 100, maintenanceReserve: 0.1 };
const set = (
  kinds: readonly (KeyResultKind | undefined)[],
  more: Partial<GoalSet> = {},
  unit = 'inside',
): GoalSet =>
  acme({
    objectives: [objective('o', { unit })],
    keyResults: kinds.map((kind, at) => keyResult(`k${at}`, 'o', kind === undefined ? {} : { kind })),
    initiatives: [withAi],
    aiSystems: [{ id: 'model', name: 'Model', riskClass: 'limited' }],
    capacities: [kept],
    ...more,
  });
const inside = { unit: 'inside', cycle: 'q2' };
const all = ['outcome', 'adoption', 'quality'] as const;

testRule(
  balancedSet,
  {
    valid: {
      'all three': set(all),
      'their other kinds': set(['financial', 'adoption', 'operational']),
      'a key result without a kind, which could be it': set(['outcome', undefined]),
      'no AI at work': set(['technical'], { initiatives: [] }),
      'work without an AI system': set(['technical'], {
        initiatives: [initiative('i', { supports: to('k0') })],
      }),
      'two units that share a change': acme({
        objectives: [objective('o', { unit: 'inside' }), objective('p', { unit: 'sales' })],
        keyResults: [
          keyResult('k0', 'o', { kind: 'adoption' }),
          keyResult('k1', 'p', { kind: 'outcome' }),
          keyResult('k2', 'p', { kind: 'quality' }),
        ],
        initiatives: [initiative('i', { aiSystems: ['model'], supports: to('k0', 'k1') })],
        aiSystems: [{ id: 'model', name: 'Model', riskClass: 'limited' }],
        capacities: [kept, { ...kept, id: 'd', unit: 'sales' }],
      }),
      'work that was cancelled': set(['technical'], { initiatives: [{ ...withAi, state: 'cancelled' }] }),
      'a house that wants less': { goals: set(['outcome']), options: { wanted: ['outcome'] } },
      'a house that does not plan capacity': {
        goals: set(all, { capacities: [] }),
        options: { reserve: false },
      },
      'the set of a unit in a cycle that is not there': acme({
        objectives: [objective('o', { unit: 'inside', cycle: 'gone' })],
        keyResults: [keyResult('k0', 'o', { kind: 'technical' })],
        initiatives: [withAi],
      }),
    },
    invalid: {
      'an outcome alone': {
        goals: set(['outcome']),
        data: [{ ...inside, missing: ['adoption', 'operation'] }],
        messageIds: ['missing'],
      },
      'a key result that was given up': {
        goals: {
          ...set(['outcome', 'adoption']),
          keyResults: [
            keyResult('k0', 'o', { kind: 'outcome' }),
            keyResult('k1', 'o', { kind: 'adoption' }),
            keyResult('k2', 'o', { kind: 'quality', state: 'cancelled' }),
          ],
        },
        data: [{ ...inside, missing: ['operation'] }],
      },
      'two units with a change each': {
        goals: acme({
          objectives: [objective('o', { unit: 'inside' }), objective('p', { unit: 'success' })],
          keyResults: [
            keyResult('k0', 'o', { kind: 'adoption' }),
            keyResult('k1', 'p', { kind: 'outcome' }),
            keyResult('k2', 'p', { kind: 'quality' }),
          ],
          initiatives: [withAi, initiative('j', { aiSystems: ['model'], supports: to('k1') })],
          aiSystems: [{ id: 'model', name: 'Model', riskClass: 'limited' }],
          capacities: [kept, { ...kept, id: 'd', unit: 'success' }],
        }),
        data: [
          { ...inside, missing: ['outcome', 'operation'] },
          { unit: 'success', cycle: 'q2', missing: ['adoption'] },
        ],
      },
      'no reserve': {
        goals: set(all, { capacities: [{ ...kept, maintenanceReserve: 0 }] }),
        data: [inside],
        messageIds: ['reserve'],
      },
      'a reserve in another cycle': {
        goals: set(all, { capacities: [{ ...kept, cycle: 'year' }] }),
        data: [inside],
      },
      'the organisation, of which no capacity is known': {
        goals: {
          ...set(['technical']),
          objectives: [objective('o')],
        },
        data: [{ unit: 'acme', cycle: 'q2', missing: ['outcome', 'adoption', 'operation'] }],
      },
      'any set, where the house says so': {
        goals: set(['technical'], { initiatives: [] }),
        options: { onlyWithAi: false, wanted: ['adoption'] },
        data: [{ ...inside, missing: ['adoption'] }],
      },
    },
  },
  { it },
);
