import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CheckIn, Finding, GoalSet, MeasureUnit } from '@throughline/core';
import { translateFinding } from '@throughline/core';
import { generateGoalSet } from '@throughline/core/test-kit';
import { scrambledGoalSets } from '../../test/scrambled-goal-sets.ts';
import { smallGoals } from '../../test/small-goals.ts';
import { scoreGoals } from '../score/score-goals.ts';
import { scoringMessages } from './scoring-messages.ts';
import { scoringMessagesGerman } from './scoring-messages-german.ts';

const findingsOf = (goals: GoalSet): readonly Finding[] => scoreGoals(goals, { asOf: '2026-05-15' }).findings;
const briefly = (goals: GoalSet): unknown[] =>
  findingsOf(goals).map(({ ruleId, path, data }) => [ruleId, path.join('/'), data]);
const at = '2026-05-01T09:00:00Z';

describe('findings of scoring', () => {
  it('a missing weight is told where it is missing, and how it was taken', () => {
    expect(findingsOf(smallGoals({ top: { keyResults: { a: { at: 1, weight: 2 }, b: 0.5 } } }))).toEqual([
      {
        ruleId: 'scoring/missing-weight',
        severity: 'warning',
        goal: 'b',
        path: ['keyResults', 'b', 'weight'],
        data: { goal: 'b', parent: 'top', missingWeight: 'mean-of-siblings' },
        message: '`b` has no weight in `top` while its siblings have; it counts by `mean-of-siblings`',
        help: 'set a weight, or take away those of the siblings',
        url: '@throughline/scoring/docs/findings.md#scoring-missing-weight',
      },
    ]);
  });

  it('numbers out of range are told with what was given', () => {
    const goals = smallGoals(
      {
        top: {},
        a: {
          supports: [{ goal: 'top', weight: -3, share: 2 }],
          keyResults: { ka: { at: 1, weight: 20_000 } },
        },
      },
      {
        judgements: [
          { id: 'j', goal: 'a', by: 'ana', on: '2026-05-01', at, reason: 'felt right', score: 70 },
        ],
      },
    );
    expect(briefly(goals)).toEqual([
      [
        'scoring/out-of-range',
        'objectives/a/supports/top/weight',
        { goal: 'a', field: 'weight', given: -3, most: 10_000 },
      ],
      [
        'scoring/out-of-range',
        'objectives/a/supports/top/share',
        { goal: 'a', field: 'share', given: 2, most: 1 },
      ],
      [
        'scoring/out-of-range',
        'objectives/a/judgements/j/score',
        { goal: 'a', field: 'score', given: 70, most: 1 },
      ],
      [
        'scoring/out-of-range',
        'keyResults/ka/weight',
        { goal: 'ka', field: 'weight', given: 20_000, most: 10_000 },
      ],
    ]);
  });

  it('a loop is named, a conflict is told, a fact that does not fit is told', () => {
    const checkIns = [
      { key: 'c', goal: 'ka', on: '2026-05-01', at, value: 1 },
      { key: 'c', goal: 'ka', on: '2026-05-01', at, value: 2 },
      { key: 'd', goal: 'ka', on: '2026-05-02', at, done: true },
      { key: 'e', goal: 'nobody', on: '2026-05-02', at, value: 1 },
      { key: 'e', goal: 'nobody', on: '2026-05-02', at, value: 2 },
    ] as CheckIn[];
    const goals = smallGoals(
      { a: { supports: [{ goal: 'b' }], keyResults: { ka: {} } }, b: { supports: [{ goal: 'a' }] } },
      { checkIns },
    );
    const found = briefly(goals);
    expect((found[0] as unknown[])[0]).toBe('scoring/loop-left-out');
    expect([...(found[0] as [string, string, { goals: string[] }])[2].goals].sort()).toEqual(['a', 'b']);
    expect(found.slice(1)).toEqual([
      ['scoring/conflicting-facts', 'keyResults/ka/checkIns/c', { goal: 'ka', key: 'c' }],
      ['scoring/fact-does-not-fit', 'keyResults/ka/checkIns/d', { goal: 'ka', key: 'd', kind: 'change' }],
      ['scoring/conflicting-facts', 'checkIns/e', { key: 'e' }],
    ]);
  });

  it('what cannot be scored is told, silence is not', () => {
    const goals = smallGoals({
      top: {
        keyResults: {
          silent: {},
          same: { at: 1, measure: { kind: 'change', from: 3, to: 3 } },
          open: { at: 1, measure: { kind: 'change', to: 3 } },
          formula: {
            at: 1,
            measure: { kind: 'formula', expression: 'a', inputs: [], of: { kind: 'change', from: 0, to: 1 } },
          },
        },
      },
      flat: { keyResults: { a: { at: 1, weight: 0 } } },
    });
    expect(
      findingsOf(goals).map(({ goal, data, message }) => [goal, data['reason'], data['missing'], message]),
    ).toEqual([
      ['flat', 'no-weight', 'weight', '`flat` cannot be scored: `no-weight`, look at its `weight`'],
      [
        'same',
        'degenerate-target',
        'measure',
        '`same` cannot be scored: `degenerate-target`, look at its `measure`',
      ],
      ['open', 'no-data', 'from', '`open` cannot be scored: `no-data`, look at its `from`'],
      [
        'formula',
        'expression-error',
        '@throughline/scoring/formula',
        '`formula` cannot be scored: `expression-error`, look at its `@throughline/scoring/formula`',
      ],
    ]);
  });

  it('a sound goal set has none', () => {
    expect(findingsOf(generateGoalSet({ objectives: 40, krasPerRole: 2 }))).toEqual([]);
  });

  it('are plain JSON in document order, the same each time, and never throw', () => {
    fc.assert(
      fc.property(scrambledGoalSets(), (goals) => {
        const findings = findingsOf(goals);
        expect(JSON.parse(JSON.stringify(findings))).toEqual(findings);
        expect(findingsOf(goals)).toEqual(findings);
        const ids = [goals.objectives, goals.keyResults, goals.kras, goals.kpis, goals.initiatives].flatMap(
          (list) => (list ?? []).map((goal) => goal.id),
        );
        const places = findings.map(({ goal }) => (goal === undefined ? ids.length : ids.indexOf(goal)));
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});

describe('texts', () => {
  it('every rule has a German text and a heading on the page its address names', () => {
    const page = readFileSync(new URL('../../docs/findings.md', import.meta.url), 'utf8');
    for (const rule of Object.keys(scoringMessages)) {
      expect(page).toContain(`\n## ${rule.split('#')[0]}\n`);
      expect(Object.keys(scoringMessagesGerman)).toContain(rule);
    }
    expect(Object.keys(scoringMessagesGerman)).toHaveLength(Object.keys(scoringMessages).length);
  });

  it('both languages use the same facts', () => {
    const facts = (text = ''): string[] =>
      [...text.matchAll(/\{([a-zA-Z]+)\}/g)].map(([, name]) => name ?? '').sort();
    for (const [rule, { message, help }] of Object.entries(scoringMessages)) {
      expect([
        rule,
        facts(scoringMessagesGerman[rule]?.message),
        facts(scoringMessagesGerman[rule]?.help),
      ]).toEqual([rule, facts(message), facts(help)]);
    }
  });

  it('a finding can be put into German', () => {
    const [finding] = findingsOf(smallGoals({ top: { keyResults: { a: { at: 1, weight: 2 }, b: 0.5 } } }));
    expect(finding && translateFinding(finding, scoringMessagesGerman).message).toBe(
      '`b` hat in `top` kein Gewicht, seine Geschwister schon; es zählt nach `mean-of-siblings`',
    );
  });
});

it('a value in a unit that does not fit is told with its unit and the next step', () => {
  const told = (measured: MeasureUnit, given: MeasureUnit, more: Partial<GoalSet> = {}) => {
    const findings = findingsOf({
      schemaVersion: 1,
      organization: { id: 'acme', name: 'Acme', currency: 'INR' },
      keyResults: [
        { id: 'k', objective: 'o', title: 'K', measure: { kind: 'change', from: 9, to: 4, unit: measured } },
      ],
      checkIns: [{ key: 'a', goal: 'k', on: '2026-05-01', at, value: 5, unit: given }],
      ...more,
    });
    for (const finding of findings) {
      expect(translateFinding(finding, scoringMessagesGerman).message).toContain(
        String(finding.data['given']),
      );
    }
    return findings.map(({ messageId, message, help }) => [messageId, message, help]);
  };
  const euros = { kind: 'currency', iso: 'EUR' } as const;
  const noRate = (given: string) => [
    [
      'rate',
      `\`k\` cannot be scored: a value in ${given} has no rate for its day`,
      'add the rate to `exchangeRates`, from that day or before, or record the value in the unit of the measure',
    ],
  ];
  expect(told(euros, { kind: 'currency', iso: 'USD' })).toEqual(noRate('USD'));
  expect(told(euros, { kind: 'currency' })).toEqual(noRate('INR'));
  const exchangeRates = [{ id: 'r', from: 'USD', to: 'EUR', on: '2026-05-02', rate: 2 }];
  expect(told(euros, { kind: 'currency', iso: 'USD' }, { exchangeRates })).toEqual(noRate('USD'));
  expect(told({ kind: 'duration', in: 'minutes' }, { kind: 'duration', in: 'hours' })).toEqual([
    [
      'unit',
      '`k` cannot be scored: a value in hours is not in the unit of its measure',
      'record it in that unit; nothing but money is converted',
    ],
  ]);
  expect(told({ kind: 'percent' }, { kind: 'custom', label: 'stars' })[0]?.[0]).toBe('unit');
});
