import { describe, expect, it } from 'vitest';
import { UsageError } from '@throughline/core';
import { checkPolicy } from './check-policy.ts';
import { definePolicy } from './define-policy.ts';
import { policies } from './policies.ts';
import { standardPolicy } from './standard-policy.ts';
import { epsilon } from '../numeric/compare.ts';

const messageOf = (overrides: unknown): string => {
  try {
    definePolicy(overrides as never);
  } catch (error) {
    return UsageError.is(error) ? error.message : `not ours: ${String(error)}`;
  }
  return 'accepted';
};

describe('policy `standard`', () => {
  it('is plain frozen JSON, all the way down', () => {
    expect(JSON.parse(JSON.stringify(standardPolicy))).toEqual(standardPolicy);
    for (const part of [
      standardPolicy,
      standardPolicy.grades,
      standardPolicy.grades.schemes,
      standardPolicy.grades.schemes.aspirational,
      standardPolicy.grades.schemes.aspirational.bands[1],
      standardPolicy.pace,
      standardPolicy.pace.trajectory,
      standardPolicy.pace.hysteresis,
      standardPolicy.pace.status,
      standardPolicy.pace.status.conditions,
      standardPolicy.pace.status.conditions[0]?.when[0],
      standardPolicy.grades.aspirational,
      standardPolicy.measures,
      standardPolicy.rollUp,
      policies,
    ])
      expect(Object.isFrozen(part)).toBe(true);
    expect(policies.standard).toBe(standardPolicy);
    expect(standardPolicy.epsilon).toBe(epsilon);
  });
});

describe('definePolicy', () => {
  it('keeps what is not overridden, also within a part', () => {
    const ours = definePolicy({
      id: 'acme',
      pace: { hysteresis: { margin: 0.1 } },
      measures: { feed: 'raw' },
      version: 3,
    });
    expect(ours).toEqual({
      ...standardPolicy,
      id: 'acme',
      version: 3,
      measures: { ...standardPolicy.measures, feed: 'raw' },
      pace: { ...standardPolicy.pace, hysteresis: { margin: 0.1, dwell: 1 } },
    });
    expect([
      Object.isFrozen(ours),
      Object.isFrozen(ours.pace.hysteresis),
      standardPolicy.pace.hysteresis.margin,
    ]).toEqual([true, true, 0]);
    expect(definePolicy(JSON.parse(JSON.stringify(ours)) as never)).toEqual(ours);
  });

  it('refuses what is on no list, and says what is', () => {
    expect(messageOf({ id: 'a', measures: { feed: 'cooked' } })).toContain(
      '`measures.feed` must be one of `displayed`, `raw`',
    );
    expect(messageOf({ id: 'a', colour: 'blue' })).toContain('`colour` is not a field of a policy');
    expect(messageOf({ id: 'a', rollup: {} })).toContain('did you mean `rollUp`?');
    expect(messageOf({ id: 'a', missingData: 'zero' })).toContain('did you mean `rollUp.missingData`?');
    expect(() => checkPolicy('frappe')).toThrow('such as `standardPolicy`, not its name');
    expect(messageOf({ id: 'a', pace: { hysteresis: { margin: 2 } } })).toContain(
      '`pace.hysteresis.margin` must be a number from 0 to 1',
    );
    expect(messageOf({ id: 'a', pace: { hysteresis: { before: 0.1 } } })).toContain(
      '`pace.hysteresis.before` is not a field of a policy',
    );
    expect(messageOf({ id: 'a', measures: { clampLimit: Number.NaN } })).toContain('`measures.clampLimit`');
    expect(messageOf({ id: 'a', pace: { hysteresis: 5 } })).toContain('`pace.hysteresis` must be an object');
    expect(messageOf({ id: 'a', epsilon: 0.1 })).toContain('`epsilon`');
    expect(messageOf(JSON.parse('{"id":"a","__proto__":{"feed":"raw"}}'))).toContain(
      '`__proto__` is not a field of a policy',
    );
    expect(
      [messageOf({}), messageOf({ id: '' }), messageOf(null), messageOf(undefined), messageOf('a')].every(
        (each) => each.includes('scoring/bad-policy'),
      ),
    ).toBe(true);
    expect(messageOf({ id: 'standard' })).toContain('taken');
  });
});
