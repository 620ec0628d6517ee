import { describe, expect, it } from 'vitest';
import type { Finding, Trajectory } from '@throughline/core';
import { scoreGoals } from '../score/score-goals.ts';
import { smallGoals } from '../../test/small-goals.ts';

const findings = (trajectory: unknown): readonly Finding[] =>
  scoreGoals(
    smallGoals({
      top: {
        keyResults: {
          k: { at: 0.5, measure: { kind: 'change', from: 0, to: 1, trajectory: trajectory as Trajectory } },
        },
      },
    }),
    { asOf: '2026-05-15' },
  ).findings;

describe('findings about plan lines', () => {
  it('a number out of range is told, with the one that took its place', () => {
    expect(
      findings({ kind: 'power', exponent: 12 }).map(({ ruleId, data, path, message }) => [
        ruleId,
        data,
        path,
        message,
      ]),
    ).toEqual([
      [
        'scoring/plan-line-number',
        { goal: 'k', field: 'exponent', given: 12, least: 0.1, most: 10, used: 10 },
        ['keyResults', 'k', 'measure', 'trajectory', 'exponent'],
        'the exponent of the plan line of `k` is 12, not 0.1 to 10; it counts as 10',
      ],
    ]);
    expect(findings({ kind: 'logistic', steepness: 'steep' })[0]?.data).toMatchObject({
      given: 'string',
      used: 10,
    });
    for (const fine of [
      { kind: 'power', exponent: 10 },
      { kind: 'logistic', steepness: 0.1 },
      { kind: 'linear' },
      undefined,
    ])
      expect(findings(fine)).toEqual([]);
  });

  it('a point outside the goal, out of range or below one before it is told, with its place', () => {
    const points = [
      { on: '2026-06-01', attainment: 0.8 },
      { on: '2026-04-20', attainment: 0.3 },
      { on: '2026-05-20', attainment: 0.2 },
      { on: '2026-03-31', attainment: 0 },
      { on: '2026-07-02', attainment: 1 },
      { on: '2026-06-10', attainment: 1.2 },
      { on: 'soon', attainment: 0.5 },
    ];
    expect(
      findings({ kind: 'points', points })
        .map(({ path }) => path.at(-1))
        .sort(),
    ).toEqual(['2', '3', '4', '5', '6']);
    const edges = [
      { on: '2026-04-01', attainment: 0 },
      { on: '2026-05-01', attainment: 0.4 },
      { on: '2026-06-01', attainment: 0.4 },
      { on: '2026-07-01', attainment: 1 },
    ];
    expect(findings({ kind: 'points', points: edges })).toEqual([]);
  });

  it('what was not parsed ends in findings and not in an error', () => {
    for (const points of [null, 7, 'no list', [null], [7], [{ on: 7, attainment: '1' }], Array(2)]) {
      const told = findings({ kind: 'points', points });
      expect(told.every(({ ruleId }) => ruleId === 'scoring/plan-line-point')).toBe(true);
      expect(told).toHaveLength(Array.isArray(points) ? points.length : 0);
    }
    for (const trajectory of [null, 7, 'linear', []]) expect(findings(trajectory)).toEqual([]);
  });
});
