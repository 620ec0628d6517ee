import { describe, expect, it } from 'vitest';
import type { GoalSet } from '@throughline/core';
import { smallGoals } from '../../test/small-goals.ts';
import { scoreGoals } from '../score/score-goals.ts';
import { explain } from './explain.ts';
import type { Explanation } from './explanation.ts';
import { formatExplanation } from './format-explanation.ts';

const asOf = '2026-05-15';

describe('formatExplanation', () => {
  const goals = smallGoals({
    top: {
      title: 'Grow in the south',
      keyResults: {
        arr: {
          title: 'ARR',
          measure: {
            kind: 'change',
            from: 8_000_000,
            to: 10_000_000,
            unit: { kind: 'currency', iso: 'USD' },
          },
          at: 9_500_000,
          weight: 2,
        },
        nps: { title: 'NPS', at: 0.25, weight: 1 },
      },
    },
  });
  const explanation = explain(scoreGoals(goals, { asOf }), 'top') as Explanation;

  it('prints the answer first, then what it was made from, line by line', () => {
    expect(formatExplanation(explanation).split('\n')).toEqual([
      'top as of 2026-05-15, policy standard@1',
      'Grow in the south: score, yellow: 58.3 %',
      '  mean by weight of its key results: 58.3 %',
      '    ARR: part: 75 % (weight 2)',
      '      feeds upward, within 0 and 1: 75 %',
      '        raw attainment: 75 % (from 8,000,000, to 10,000,000, unit USD, value 9,500,000)',
      '          check-in arr-1 of 2026-05-01: 9,500,000',
      '    NPS: part: 25 % (weight 1)',
      '      feeds upward, within 0 and 1: 25 %',
      '        raw attainment: 25 % (from 0, to 1, value 0.25)',
      '          check-in nps-1 of 2026-05-01: 0.25',
    ]);
  });

  it('prints German', () => {
    const lines = formatExplanation(explanation, 'de').split('\n');
    expect(lines[0]).toBe('top, Stand 2026-05-15, Regelwerk standard@1');
    expect(lines[1]).toBe('Grow in the south: Bewertung, gelb: 58,3 %');
    expect(lines[5]).toBe(
      '        Zielerreichung, roh: 75 % (von 8.000.000, bis 10.000.000, Einheit USD, Wert 9.500.000)',
    );
  });

  it('names a step again instead of printing it twice', () => {
    const shared = smallGoals({
      top: { driver: 'children' },
      left: { supports: [{ goal: 'top' }] },
      right: { supports: [{ goal: 'top' }] },
      shared: { supports: [{ goal: 'left' }, { goal: 'right' }], keyResults: { k: 0.4 } },
    });
    const lines = formatExplanation(explain(scoreGoals(shared, { asOf }), 'top') as Explanation).split('\n');
    expect(lines.filter((line) => line.includes('check-in k-1'))).toHaveLength(1);
    expect(lines.filter((line) => line.includes('as above: 40 %'))).toHaveLength(1);
  });

  it.each([
    [
      { kind: 'pooled', of: { kind: 'change', from: 0, to: 1 } },
      { numerator: 3, denominator: 4 },
      'check-in c4 of 2026-05-01: 0.75 (numerator 3, denominator 4)',
      'Check-in c4 vom 2026-05-01: 0,75 (Zähler 3, Nenner 4)',
    ],
    [
      {
        kind: 'payout',
        points: [
          { at: 1900.5, pays: 0.5 },
          { at: 2000, pays: 1 },
        ],
      },
      { value: 1950 },
      '(points 50 % at 1,900.5, 100 % at 2,000, value 1,950)',
      '(Punkte 50 % für 1.900,5, 100 % für 2.000, Wert 1.950)',
    ],
    [
      { kind: 'zones', start: 0, commit: 5, target: 8, stretch: 10 },
      { value: 6 },
      '(start 0, commit 5, target 8, stretch 10, value 6)',
      '(Start 0, zugesagt 5, Ziel 8, Streckziel 10, Wert 6)',
    ],
  ] as const)('prints what a measure was made from for a reader: %o', (measure, fact, english, german) => {
    const goals: GoalSet = {
      schemaVersion: 1,
      organization: { id: 'acme', name: 'Acme' },
      keyResults: [{ id: 'k', objective: 'o', title: 'K', measure }],
      checkIns: [{ key: 'c4', goal: 'k', on: '2026-05-01', at: '2026-05-01T09:00:00Z', ...fact }],
    };
    const shown = explain(scoreGoals(goals, { asOf }), 'k') as Explanation;
    expect(formatExplanation(shown)).toContain(english);
    expect(formatExplanation(shown, 'de')).toContain(german);
  });

  it('prints points that no payout has as they are', () => {
    for (const points of ['no list', '{"at":1}', '[null]', '[{"at":"1","pays":1}]']) {
      const steps = explanation.steps.map((step) =>
        step.rule === 'measure/change' ? { ...step, inputs: { points } } : step,
      );
      expect(formatExplanation({ ...explanation, steps })).toContain(`points ${points}`);
    }
  });

  it('names what may not be seen each time, and never as something said above', () => {
    const goals = smallGoals({
      top: { commitment: 'committed', keyResults: { k: { at: 1 }, secret: { at: 0.5 } } },
    });
    const shown = explain(scoreGoals(goals, { asOf }), 'top', { hide: (goal) => goal === 'secret' });
    const lines = formatExplanation(shown!).split('\n');
    expect(lines.filter((line) => line.trim() === 'a goal you may not see')).toHaveLength(2);
    expect(lines.filter((line) => line.includes('as above: no score'))).toEqual([]);
  });

  it('says why there is no number', () => {
    const silent = explain(
      scoreGoals(smallGoals({ top: { keyResults: { k: {} } } }), { asOf }),
      'top',
    ) as Explanation;
    expect(formatExplanation(silent)).toContain('no score (reason no-data');
  });
});
