import type { GoalSet, Kra, Owner } from '@throughline/core';
import { it } from 'vitest';
import { acme, kra, owner } from '../../../test/acme.ts';
import { testRule } from '../../test-kit/test-rule.ts';
import { oneOwnerPerKra } from './one-owner-per-kra.ts';

const set = (owners: readonly Owner[] | undefined, more: Partial<Kra> = { person: 'cleo' }): GoalSet => {
  const { owners: _default, ...bare } = kra('r', more);
  return acme({
    roles: [{ id: 'rep', title: 'Rep' }],
    kras: [owners === undefined ? bare : { ...bare, owners }],
  });
};
const role: Owner = { who: { role: 'rep' }, as: 'accountable' };
const facts = { title: 'Care for r', person: 'cleo', owner: 'ben' };

testRule(
  oneOwnerPerKra,
  {
    valid: {
      'its person': set([owner('cleo'), owner('ben', 'reviewer')]),
      'its person, named twice': set([owner('cleo'), owner('cleo')]),
      'nobody, so its person': set(undefined),
      'the role it was taken from': set([role], { person: 'cleo', role: 'rep' }),
      'no person it is set for': set([owner('ben')], { role: 'rep' }),
      'no accountable owner, which another rule reports': set([owner('ben', 'contributor')]),
      'two accountable owners, which another rule reports': set([owner('ben'), owner('ana')]),
      'a person who is not there': set([owner('ben')], { person: 'gone' }),
      'an area that is over': set([owner('ben')], { person: 'cleo', to: '2026-05-15' }),
    },
    invalid: {
      'somebody else': {
        goals: set([owner('ben'), owner('ana', 'reviewer')]),
        data: [facts],
        suggestion: 'make `cleo` accountable',
      },
      'somebody else, whom the person helps': {
        goals: set([owner('cleo', 'contributor'), owner('ben')]),
        data: [facts],
        suggestion: 'make `cleo` accountable',
      },
      'another role': {
        goals: set([role]),
        data: [{ ...facts, owner: 'rep' }],
        suggestion: 'make `cleo` accountable',
      },
      'a unit': {
        goals: set([{ who: { unit: 'sales' }, as: 'accountable' }]),
        data: [{ ...facts, owner: 'sales' }],
      },
      'somebody else, beside somebody who is not there': {
        goals: set([owner('ben'), owner('gone', 'reviewer')]),
        data: [facts],
        suggestion: false,
      },
    },
  },
  { it },
);
