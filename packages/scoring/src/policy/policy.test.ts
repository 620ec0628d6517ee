import { describe, expect, it } from 'vitest';
import { UsageError } from '@throughline/core';
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
      standardPolicy.grades.bands,
      standardPolicy.pace,
      standardPolicy.pace.gaps,
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
      pace: { gaps: { behind: 0.1 } },
      measures: { feed: 'raw' },
      version: 3,
    });
    expect(ours).toEqual({
      ...standardPolicy,
      id: 'acme',
      version: 3,
      measures: { ...standardPolicy.measures, feed: 'raw' },
      pace: { ...standardPolicy.pace, gaps: { behind: 0.1, atRisk: 0.33 } },
    });
    expect([Object.isFrozen(ours), Object.isFrozen(ours.pace.gaps), standardPolicy.pace.gaps.behind]).toEqual(
      [true, true, 0.165],
    );
    expect(definePolicy(JSON.parse(JSON.stringify(ours)) as never)).toEqual(ours);
  });

  it('refuses what is on no list, and says what is', () => {
    expect(messageOf({ id: 'a', measures: { feed: 'cooked' } })).toContain(
      '`measures.feed` must be one of `displayed`, `raw`',
    );
    expect(messageOf({ id: 'a', colour: 'blue' })).toContain('`colour` is not a field of a policy');
    expect(messageOf({ id: 'a', pace: { gaps: { behind: 2 } } })).toContain(
      '`pace.gaps.behind` must be a number from 0 to 1',
    );
    expect(messageOf({ id: 'a', pace: { gaps: { before: 0.1 } } })).toContain(
      '`pace.gaps.before` is not a field of a policy',
    );
    expect(messageOf({ id: 'a', measures: { clampLimit: Number.NaN } })).toContain('`measures.clampLimit`');
    expect(messageOf({ id: 'a', pace: { gaps: 5 } })).toContain('`pace.gaps` must be an object');
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
