import { describe, expect, it } from 'vitest';
import { definePolicy, policies } from '@throughline/scoring';
import { brokenLaws } from '../../test/policy-laws.ts';

describe('laws of measures and of the roll-up', () => {
  it.each(Object.values(policies).map((policy) => [policy.id, policy] as const))(
    '%s breaks the laws it declares, and no other',
    (_, policy) => {
      expect(brokenLaws(policy)).toEqual(policy.breaksLaws);
    },
  );

  it('are found out where a choice breaks them', () => {
    const broken = (
      said: readonly number[],
      rollUp: Parameters<typeof definePolicy>[0]['rollUp'] & object,
    ): number[] => brokenLaws(definePolicy({ id: 'ours', rollUp }), said);
    expect(broken([], {})).toEqual([]);
    expect(broken([33], { cancelled: 'zero' })).toEqual([33]);
    expect(broken([25, 30], { rounding: { decimals: 1, mode: 'up' } })).toEqual([25, 30]);
  });
});
