import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GoalSet } from '@throughline/core';
import { numbersBetween } from '../../test/numbers-between.ts';
import { epsilon } from '../numeric/compare.ts';
import { definePolicy } from '../policy/define-policy.ts';
import type { GradeScheme } from '../policy/grade-scheme.ts';
import { gradeSchemes } from '../policy/grade-schemes.ts';
import { standardPolicy } from '../policy/standard-policy.ts';
import type { ScoredGoal } from '../score/goal-score.ts';
import { scoreGoals } from '../score/score-goals.ts';
import { smallGoals } from '../../test/small-goals.ts';
import { formatGrade } from './format-grade.ts';
import { gradeOf } from './grade-of.ts';
import { parseGrade } from './parse-grade.ts';

const scored = (goals: GoalSet, goal: string, asOf: string, policy = standardPolicy): ScoredGoal => {
  const score = scoreGoals(goals, { asOf, policy }).get(goal);
  if (score?.scored !== true) throw new Error(`\`${goal}\` has no score: ${score?.reason ?? 'absent'}`);
  return score;
};
const words = (scheme: GradeScheme, ...scores: readonly number[]): string[] =>
  scores.map((score) => gradeOf(scheme, score).word);

describe('grades', () => {
  const {
    googleBands,
    passFail,
    zones,
    percent,
    zeroToTen,
    oneToTen,
    letters,
    ratingFive,
    servicenow,
    oracleKpi,
    confidence,
  } = gradeSchemes;

  it('what is no number is graded as 0, in every table', () => {
    for (const scheme of Object.values(gradeSchemes))
      for (const none of [Number.NaN, 'x', undefined, null])
        expect(gradeOf(scheme, none as never, none as never)).toEqual(gradeOf(scheme, 0));
  });

  it('bands after rounding to one decimal, or raw', () => {
    const unrounded: GradeScheme = { ...googleBands, rounding: 'none' };
    expect([words(googleBands, 0.36, 0.65), words(unrounded, 0.36, 0.65)]).toEqual([
      ['yellow', 'green'],
      ['red', 'yellow'],
    ]);
    expect(words(googleBands, 0, 0.3, 0.34, 0.35, 0.6, 0.64, 0.7, 1)).toEqual([
      'red',
      'red',
      'red',
      'yellow',
      'yellow',
      'yellow',
      'green',
      'green',
    ]);
  });

  it('every other table at, just under and just over where its bands begin', () => {
    expect(words(passFail, 0, 0.999999, 0.9999999999, 1)).toEqual(['fail', 'fail', 'pass', 'pass']);
    expect(words(zones, 0.299, 0.3, 0.699, 0.7, 0.999, 1)).toEqual([
      'fail',
      'commit',
      'commit',
      'target',
      'target',
      'stretch',
    ]);
    expect(words(servicenow, 0.7499, 0.75, 0.8999, 0.9, 0.92, 0.72)).toEqual([
      'red',
      'yellow',
      'yellow',
      'green',
      'green',
      'red',
    ]);
    expect(words(oracleKpi, 0.699, 0.7, 0.92, 0.72, 0.999, 1)).toEqual([
      'critical',
      'warning',
      'warning',
      'warning',
      'warning',
      'good',
    ]);
    expect(words(letters, 0.59, 0.6, 0.7, 0.8, 0.9)).toEqual(['F', 'D', 'C', 'B', 'A']);
    expect(words(zeroToTen, 0.95, 0.05, 0, 0.5, 0.049)).toEqual(['10', '1', '0', '5', '0']);
    expect(words(oneToTen, 0.95, 0.05, 0, 0.5, 1)).toEqual(['10', '1', '1', '6', '10']);
    expect(words(percent, 0, 0.004, 0.005, 0.666, 0.995, 1)).toEqual(['0', '0', '1', '67', '100', '100']);
    expect(words(confidence, 0.5, 0.449)).toEqual(['5', '4']);
    expect(
      [0.69, 0.7, 0.95, 1.1, 1.25, 1.251, -3, 9].map(
        (raw) => gradeOf(ratingFive, Math.min(1, raw), raw).word,
      ),
    ).toEqual(['1', '2', '3', '4', '4', '5', '1', '5']);
  });

  it('a scale gives the number that was rounded half away from zero', () => {
    for (let hundredths = 0; hundredths <= 100; hundredths++) {
      const half = (span: number): number => Math.floor((hundredths * span * 2 + 100) / 200);
      const score = hundredths / 100;
      expect(words(zeroToTen, score)).toEqual([String(half(10))]);
      expect(words(oneToTen, score)).toEqual([String(1 + half(9))]);
      expect(words(percent, score)).toEqual([String(hundredths)]);
    }
  });

  it('law 21, 22, 23: one band for each score, never falling, and the same for scores that are the same', () => {
    const fraction = numbersBetween(0, 1);
    for (const scheme of Object.values(gradeSchemes)) {
      const ranks = new Map(scheme.bands.map(({ word }, rank) => [word, rank]));
      expect(ranks.size).toBe(scheme.bands.length);
      const rank = (score: number): number => ranks.get(gradeOf(scheme, score).word) ?? Number.NaN;
      fc.assert(
        fc.property(fraction, fraction, (a, b) => {
          expect(rank(Math.min(a, b))).toBeLessThanOrEqual(rank(Math.max(a, b)));
        }),
        { numRuns: 50 },
      );
      // Each begins where it says, and within the epsilon of it on either side.
      scheme.bands.forEach(({ from, above }, at) => {
        if (at === 0 || scheme.rounding !== 'none') return;
        const inside = above === true ? at - 1 : at;
        expect([from * (1 - epsilon / 2), from, from * (1 + epsilon / 2)].map(rank)).toEqual([
          inside,
          inside,
          inside,
        ]);
        expect([rank(from - 1e-6), rank(from + 1e-6)]).toEqual([at - 1, at]);
      });
    }
  });

  it('law 24: what is written is read again, for every word of every table, and nothing else is', () => {
    const all = Object.values(gradeSchemes);
    for (const scheme of all)
      for (const { word } of scheme.bands) {
        const grade = { scheme: scheme.id, word };
        expect(parseGrade(formatGrade(grade), all)).toEqual(grade);
      }
    for (const word of ['met', 'pending', 'met-late', 'missed'])
      expect(parseGrade(`committed:${word}`, [])).toEqual({ scheme: 'committed', word });
    for (const text of [
      '',
      'bands',
      'bands:',
      'bands:blue',
      'committed:red',
      'oracle:good',
      ':good',
      null,
      7,
    ])
      expect(parseGrade(text as never, all)).toBe(undefined);
  });

  it('follows the commitment of the goal, and what a human says', () => {
    const policy = definePolicy({
      id: 'ours',
      grades: { schemes: { aspirational: ratingFive, learning: percent } },
    });
    const goals = smallGoals(
      {
        top: {
          keyResults: {
            a: 1.3,
            b: 0.2,
            l: { at: 0.5, commitment: 'learning' },
            c: { at: 1, commitment: 'committed' },
          },
        },
      },
      {
        judgements: [
          {
            id: 'j',
            goal: 'b',
            by: 'ana',
            on: '2026-05-02',
            at: '2026-05-02T09:00:00Z',
            reason: 'seen',
            score: 0.96,
          },
        ],
      },
    );
    const grade = (goal: string): string => formatGrade(scored(goals, goal, '2026-05-15', policy).grade);
    expect(['a', 'b', 'l', 'c', 'top'].map(grade)).toEqual([
      'rating-5:5',
      'rating-5:3',
      'percent:50',
      'committed:met',
      'rating-5:1',
    ]);
  });

  it('three times 0.7 is green', () => {
    expect(
      scored(smallGoals({ top: { keyResults: { a: 0.7, b: 0.7, c: 0.7 } } }), 'top', '2026-05-15').grade,
    ).toEqual({ scheme: 'bands', word: 'green' });
    expect(standardPolicy.grades.aspirational).toEqual({ low: 0.6, high: 0.7 });
  });
});
