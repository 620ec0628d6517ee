import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numbersBetween } from '../../test/numbers-between.ts';
import { definePolicy } from '../policy/define-policy.ts';
import type { StatusRule } from '../policy/status-rule.ts';
import { statusRules } from '../policy/status-rules.ts';
import { planStatuses } from '../score/status.ts';
import { statusOf } from './status-of.ts';

const at = (rule: StatusRule, expected: number, ...attained: readonly number[]): string[] =>
  attained.map((attainment) => statusOf(rule, { expected, attainment, elapsed: 0.5 }));

describe('status rules', () => {
  const { gaps, engagedly, viva, servicenow, upraise, mooncamp } = statusRules;

  it('say what their authors say about the same goals', () => {
    expect(at(viva, 0.5, 0.45, 0.35, 0.5, 0.4999)).toEqual(['behind', 'behind', 'on-track', 'behind']);
    expect(at(engagedly, 0.5, 0.45, 0.35, 0.335, 0.17, 0.1, 1)).toEqual([
      'on-track',
      'on-track',
      'behind',
      'behind',
      'at-risk',
      'achieved',
    ]);
    expect(at(gaps, 0.5, 1)).toEqual(['on-track']);
    expect(at(servicenow, 0.5, 0.45, 0.35, 0.4499, 0.375, 0.3749)).toEqual([
      'on-track',
      'at-risk',
      'behind',
      'behind',
      'at-risk',
    ]);
    expect(at(upraise, 0.8, 0.76, 0.7599, 0.6, 0.5999)).toEqual(['on-track', 'behind', 'behind', 'at-risk']);
    expect(at(mooncamp, 0.5, 0.5, 0.45, 0.35, 0.34)).toEqual(['ahead', 'on-track', 'behind', 'at-risk']);
  });

  it('a sum that floating point missed is still the plan line', () => {
    expect(at(viva, 0.1 + 0.2, 0.3)).toEqual(['on-track']);
    expect(at(viva, 0.3, 0.1 + 0.2)).toEqual(['on-track']);
  });

  it('nothing expected yet: there is no ratio, and nothing is behind', () => {
    for (const rule of Object.values(statusRules))
      expect([rule.id, at(rule, 0, 0)]).toEqual([rule.id, ['on-track']]);
    expect(at(engagedly, 0, 1)).toEqual(['achieved']);
  });

  it('conditions are tried in their order, each with all of its comparisons', () => {
    const rule: StatusRule = {
      id: 'ordered',
      conditions: [
        { status: 'achieved', when: [{ of: 'attainment', is: 'at-least', limit: 1 }] },
        {
          status: 'at-risk',
          when: [
            { of: 'elapsed', is: 'above', limit: 0.75 },
            { of: 'attainment', is: 'below', limit: 0.5 },
          ],
        },
        { status: 'behind', when: [{ of: 'expected', is: 'at-most', limit: 0.2 }] },
      ],
      otherwise: 'on-track',
    };
    const status = (expected: number, attainment: number, elapsed: number): string =>
      statusOf(rule, { expected, attainment, elapsed });
    expect([
      status(0.9, 1, 0.9),
      status(0.9, 0.49, 0.76),
      status(0.9, 0.5, 0.76),
      status(0.9, 0.49, 0.75),
    ]).toEqual(['achieved', 'at-risk', 'on-track', 'on-track']);
    expect([status(0.2, 0, 0.1), status(0.21, 0, 0.1)]).toEqual(['behind', 'on-track']);
    expect(definePolicy({ id: 'ordered', pace: { status: rule } }).pace.status).toEqual(rule);
  });

  it('law 52: more attained on the same day never makes it worse, by any of them', () => {
    const fraction = numbersBetween(0, 1);
    const rank = (rule: StatusRule, expected: number, attainment: number): number =>
      planStatuses.indexOf(statusOf(rule, { expected, attainment, elapsed: expected }));
    for (const rule of Object.values(statusRules))
      fc.assert(
        fc.property(fraction, fraction, fraction, (expected, a, b) => {
          expect(rank(rule, expected, Math.max(a, b))).toBeLessThanOrEqual(
            rank(rule, expected, Math.min(a, b)),
          );
        }),
        { numRuns: 60 },
      );
  });
});
