import { describe, expect, it } from 'vitest';
import { UsageError } from '@throughline/core';
import { definePolicy, policies, standardPolicy } from '@throughline/scoring';
import type { PolicyOverrides } from '@throughline/scoring';
import { contradictionsIn } from './contradictions-in.ts';

const messageOf = (overrides: Omit<PolicyOverrides, 'id'>): string => {
  try {
    definePolicy({ id: 'ours', ...overrides });
  } catch (error) {
    return UsageError.is(error) ? error.message : `not ours: ${String(error)}`;
  }
  return 'accepted';
};
const methods = { keyResults: 'mean', children: 'min', kpis: 'sum', total: 'mean' } as const;
const when = [{ of: 'gap', is: 'above', limit: 0.1 }] as const;
const bands = [{ from: 0, word: 'all' }];

/** What contradicts itself with a part of its message, and the nearest that does not. */
const cases: {
  readonly [name: string]: readonly [string, Omit<PolicyOverrides, 'id'>, Omit<PolicyOverrides, 'id'>];
} = {
  'zones that fall': [
    '`measures.zones`: commit must not be worth more',
    { measures: { zones: { commit: 0.8 } } },
    { measures: { zones: { commit: 0.7 } } },
  ],
  'less for more, at a target without a way': [
    '`measures.zeroRange`: a value further on',
    { measures: { zeroRange: { short: 'whole', at: 'half', beyond: 'whole' } } },
    { measures: { zeroRange: { short: 'zero', at: 'half', beyond: 'whole' } } },
  ],
  'less beyond a reason than before it': [
    '`measures.zeroRange`: a value further on',
    { measures: { zeroRange: { short: 'half', at: 'non-finite', beyond: 'zero' } } },
    { measures: { zeroRange: { short: 'half', at: 'non-finite', beyond: 'half' } } },
  ],
  'a cap beyond the clamp': [
    '`measures.fed.cap` lies beyond `measures.clampLimit`',
    { measures: { fed: { overshoot: 'cap', cap: 4.1 } } },
    { measures: { fed: { overshoot: 'cap', cap: 4 } } },
  ],
  'a value dropped before it is stale': [
    '`measures.maxAgeDays` is below `pace.staleAfterDays`',
    { measures: { stale: 'dropped', maxAgeDays: 20 } },
    { measures: { stale: 'dropped', maxAgeDays: 21 } },
  ],
  'strict weights that nothing looks at': [
    '`rollUp.weights` is `strict`, but no method',
    { rollUp: { weights: 'strict', methods } },
    { rollUp: { weights: 'strict', methods: { ...methods, kpis: 'points' } } },
  ],
  'a status of objectives that stand nowhere': [
    '`rollUp.status` is `counts`, but',
    { grades: { scoreObjectives: 'off' }, rollUp: { status: 'counts' } },
    { grades: { scoreObjectives: 'off' }, rollUp: { status: 'pace' } },
  ],
  'two tables of one name': [
    'two different tables have the name `bands`',
    { grades: { schemes: { learning: { bands } } } },
    { grades: { schemes: { learning: { id: 'own', bands } } } },
  ],
  'two statuses for one condition': [
    'the same condition says `at-risk` and `behind`',
    {
      pace: {
        status: {
          conditions: [
            { status: 'at-risk', when },
            { status: 'behind', when },
          ],
        },
      },
    },
    {
      pace: {
        status: {
          conditions: [
            { status: 'at-risk', when },
            { status: 'at-risk', when },
          ],
        },
      },
    },
  ],
};

describe('policies that contradict themselves', () => {
  it.each(Object.entries(cases))('%s', (_, [told, wrong, right]) => {
    expect(messageOf(wrong)).toContain('the policy contradicts itself: ');
    expect(messageOf(wrong)).toContain(told);
    expect(messageOf(wrong)).toContain('scoring/bad-policy');
    expect(messageOf(right)).toBe('accepted');
  });

  it('are told all of it at once, in a stable order', () => {
    const all = messageOf({
      measures: { zones: { commit: 0.9 }, stale: 'dropped', maxAgeDays: 1 },
      rollUp: { weights: 'as-is', methods },
    });
    const at = ['`measures.zones`', '`measures.maxAgeDays`', '`rollUp.weights`'].map((part) =>
      all.indexOf(part),
    );
    expect(at.every((place) => place > 0)).toBe(true);
    expect(at).toEqual([...at].sort((left, right) => left - right));
  });

  it('no policy of the project does, and each is complete, plain, frozen JSON of known choices', () => {
    for (const policy of Object.values(policies)) {
      expect([policy.id, contradictionsIn(policy)]).toEqual([policy.id, []]);
      // Taken as choices of a host, under another name, it is the same policy: nothing is missing or unknown.
      expect(definePolicy({ ...policy, id: 'ours' })).toEqual({ ...policy, id: 'ours' });
      expect(JSON.parse(JSON.stringify(policy))).toEqual(policy);
      for (const part of [
        policy,
        policy.measures,
        policy.rollUp.methods,
        policy.breaksLaws,
        policy.pace.status,
      ])
        expect(Object.isFrozen(part)).toBe(true);
    }
    expect(Object.keys(policies)).toHaveLength(36);
    expect(policies.standard).toBe(standardPolicy);
  });

  it('laws are named by their numbers, in order', () => {
    expect(definePolicy({ id: 'ours', breaksLaws: [2, 25] }).breaksLaws).toEqual([2, 25]);
    for (const breaksLaws of [[25, 2], [2, 2], [0], [100], [2.5], ['2'], 2, Array(1)])
      expect(messageOf({ breaksLaws } as never)).toContain('`breaksLaws` must be a list of numbers of laws');
  });
});
