import type { ReviewBook } from '@throughline/core';
import { accessPolicies } from '../src/index.ts';
import { acme, keyResult, objective, owner, to } from './acme.ts';
import { on } from './guarded-companies.ts';

/** Who asks. */
export const options = { actor: 'ana', access: accessPolicies.standard, asOf: on } as const;

/** A company of three who share four objectives, one of them in private. */
export const goals = acme({
  objectives: [
    objective('company', { unit: 'acme' }),
    objective('sell', {
      unit: 'inside',
      supports: to('company'),
      owners: [owner('cleo')],
      commitment: 'committed',
    }),
    objective('keep', { unit: 'success', supports: to('company'), owners: [owner('ben')] }),
    objective('private', { unit: 'success', owners: [owner('zoe')], visibility: { to: 'owners' } }),
  ],
  keyResults: [
    keyResult('calls', 'sell', { commitment: 'committed' }),
    keyResult('deals', 'sell', { commitment: 'committed' }),
    keyResult('nps', 'keep', { owners: [owner('cleo')] }),
    keyResult('churn', 'keep'),
    keyResult('secret', 'private'),
  ],
  checkIns: [
    ['calls', '2026-05-10', 20],
    ['deals', '2026-04-20', 11],
    ['nps', '2026-04-24', 12],
    ['secret', '2026-05-10', 10],
  ].map(([goal, day, value]) => ({
    key: `${goal}`,
    goal: `${goal}`,
    on: `${day}`,
    at: `${day}T09:00:00Z`,
    value: Number(value),
  })),
});

/** Talks of the company. */
export const reviewBook: ReviewBook = {
  schemaVersion: 1,
  organization: 'acme',
  conversations: [
    { id: 't1', person: 'ben', with: 'ana', on: '2026-05-04', note: 'between us' },
    { id: 't2', person: 'cleo', with: 'ben', on: '2026-04-02' },
    { id: 't3', person: 'cleo', with: 'ben', on: '2026-06-01' },
  ],
};
