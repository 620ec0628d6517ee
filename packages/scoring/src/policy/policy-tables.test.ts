import { describe, expect, it } from 'vitest';
import { UsageError } from '@throughline/core';
import { definePolicy } from './define-policy.ts';
import { gradeSchemes } from './grade-schemes.ts';
import { scaleBands } from './scale-bands.ts';
import { statusRules } from './status-rules.ts';

const messageOf = (call: () => unknown): string => {
  try {
    call();
  } catch (error) {
    return UsageError.is(error) ? error.message : `not ours: ${String(error)}`;
  }
  return 'accepted';
};
const withBands = (bands: unknown): string =>
  messageOf(() =>
    definePolicy({ id: 'a', grades: { schemes: { learning: { id: 'own', bands } } } } as never),
  );
const withConditions = (conditions: unknown): string =>
  messageOf(() => definePolicy({ id: 'a', pace: { status: { conditions } } } as never));

describe('tables of a policy', () => {
  it('every preset fits into a policy, as frozen data that survives JSON', () => {
    for (const scheme of Object.values(gradeSchemes)) {
      const policy = definePolicy({
        id: 'a',
        grades: { schemes: { aspirational: scheme, committed: scheme } },
      });
      expect(policy.grades.schemes.aspirational).toEqual(scheme);
      expect(definePolicy(JSON.parse(JSON.stringify(policy)) as never)).toEqual(policy);
      expect([scheme, scheme.bands, scheme.bands[0]].every((part) => Object.isFrozen(part))).toBe(true);
    }
    for (const rule of Object.values(statusRules)) {
      expect(definePolicy({ id: 'a', pace: { status: rule } }).pace.status).toEqual(rule);
      expect([rule, rule.conditions, rule.conditions[0]?.when].every((part) => Object.isFrozen(part))).toBe(
        true,
      );
    }
    expect(new Set(Object.values(gradeSchemes).map(({ id }) => id)).size).toBe(
      Object.keys(gradeSchemes).length,
    );
    expect(new Set(Object.values(statusRules).map(({ id }) => id)).size).toBe(
      Object.keys(statusRules).length,
    );
  });

  it('a list that was handed in can be changed without changing the policy', () => {
    const bands = [
      { from: 0, word: 'low' },
      { from: 0.5, word: 'high' },
    ];
    const policy = definePolicy({ id: 'a', grades: { schemes: { learning: { id: 'own', bands } } } });
    bands.pop();
    expect(policy.grades.schemes.learning.bands).toHaveLength(2);
  });

  it('bands that are none are refused with what is wrong about them', () => {
    const [low, high] = [
      { from: 0, word: 'low' },
      { from: 0.5, word: 'high' },
    ];
    expect(withBands([low, high])).toBe('accepted');
    expect(withBands([low, { from: 0, above: true, word: 'high' }])).toBe('accepted');
    for (const [bands, told] of [
      [[], 'must be a list of 1 to 101 bands'],
      [{ 0: low, length: 1 }, 'must be a list of 1 to 101 bands'],
      [undefined, 'must be a list of 1 to 101 bands'],
      [
        Array.from({ length: 102 }, (_, at) => ({ from: at, word: String(at) })),
        'must be a list of 1 to 101',
      ],
      [[high], 'must begin with a band from 0'],
      [[{ ...low, above: true }], 'must begin with a band from 0'],
      [[low, { from: -1, word: 'under' }], '`under` begins before the band in front of it ends'],
      [[low, high, { from: 0.5, word: 'same' }], '`same` begins before'],
      [
        [low, { from: 0.5, above: true, word: 'a' }, { from: 0.5, above: true, word: 'b' }],
        '`b` begins before',
      ],
      [[low, { from: 0.5, word: 'low' }], 'has the word `low` twice'],
      [[low, { from: Number.NaN, word: 'x' }], '`from` is not a number'],
      [[low, { from: '0.5', word: 'x' }], '`from` is not a number'],
      [[low, null], '`from` is not a number'],
      [Array(2), '`from` is not a number'],
      [[low, { from: 0.5, above: false, word: 'x' }], '`above` is not `true`'],
      [[low, { from: 0.5, word: 'a:b' }], '`word` is not a text'],
      [[low, { from: 0.5, word: '' }], '`word` is not a text'],
      [[low, { from: 0.5, word: 'x'.repeat(41) }], '`word` is not a text'],
      [[low, { ...high, colour: 'blue' }], 'has `colour`, which is not a field of a band'],
    ] as const) {
      expect(withBands(bands)).toContain(told);
      expect(withBands(bands)).toContain('scoring/bad-policy');
    }
  });

  it('conditions that are none are refused with what is wrong about them', () => {
    const test = { of: 'gap', is: 'above', limit: 0.1 };
    expect(withConditions([{ status: 'behind', when: [test] }])).toBe('accepted');
    expect(withConditions([])).toBe('accepted');
    for (const [conditions, told] of [
      [undefined, 'must be a list of at most 20 conditions'],
      [Array.from({ length: 21 }, () => ({ status: 'behind', when: [test] })), 'at most 20 conditions'],
      [[{ status: 'unknown', when: [test] }], '`status` is not one of'],
      [[{ status: 'behind' }], '`when` is not a list'],
      [[{ status: 'behind', when: [] }], '`when` is not a list'],
      [[{ status: 'behind', when: [{ ...test, of: 'luck' }] }], 'has a comparison that is not'],
      [[{ status: 'behind', when: [{ ...test, is: 'near' }] }], 'has a comparison that is not'],
      [[{ status: 'behind', when: [{ ...test, limit: 5 }] }], 'has a comparison that is not'],
      [[{ status: 'behind', when: [{ ...test, limit: Number.NaN }] }], 'has a comparison that is not'],
      [[{ status: 'behind', when: [{ ...test, more: 1 }] }], 'has a comparison that is not'],
      [[{ status: 'behind', when: Array(1) }], 'has a comparison that is not'],
      [[{ status: 'behind', when: [test], colour: 1 }], '`colour`, which is not a field of a condition'],
      [[null], '`status` is not one of'],
    ] as const)
      expect(withConditions(conditions)).toContain(told);
  });

  it('names and ranges are checked', () => {
    const named = (id: unknown): string =>
      messageOf(() => definePolicy({ id: 'a', grades: { schemes: { learning: { id } } } } as never));
    for (const id of ['', 'Has Capitals', 'a'.repeat(41), 7, null])
      expect(named(id)).toContain('must be a name');
    expect(named('committed')).toContain('must not be `committed`');
    const range = (aspirational: unknown): string =>
      messageOf(() => definePolicy({ id: 'a', grades: { aspirational } } as never));
    expect(range({ low: 0.5 })).toBe('accepted');
    expect(range({ low: 0.8 })).toContain('`low` not the greater');
    expect(range({ low: 0.5, middle: 0.6 })).toContain('`middle`, which is not a field');
    expect(range(null)).toContain('`grades.aspirational`');
  });

  it('a scale has whole bounds that are not too far apart', () => {
    for (const [least, most] of [
      [0, 0],
      [1, 0],
      [0, 101],
      [0, 1.5],
      [Number.NaN, 3],
    ] as const)
      expect(messageOf(() => scaleBands(least, most))).toContain('scoring/bad-argument');
    expect(scaleBands(-1, 0).map(({ word }) => word)).toEqual(['-1', '0']);
  });
});
