import { UsageError, compileGoals } from '@throughline/core';
import { expect, it } from 'vitest';
import { acme, kra, objective, owner, threeFor } from '../../test/acme.ts';
import { configureRule } from '../rule/configure-rule.ts';
import { defineRule } from '../rule/define-rule.ts';
import type { Rule } from '../rule/rule.ts';
import { keyResultsPerObjective } from '../rules/counts/key-results-per-objective.ts';
import { presets } from '../rules/presets.ts';
import { ruleCatalogue } from '../rules/catalogue.ts';
import { oneAccountableOwner } from '../rules/ownership/one-accountable-owner.ts';
import { checkGoals } from './check-goals.ts';
import type { CheckOptions } from './check-goals.ts';
import type { RuleChoice } from './rule-configuration.ts';

const asOf = '2026-05-15';
const shared = acme({
  objectives: [objective('o', { unit: 'acme', owners: [owner('ana'), owner('ben')] })],
  keyResults: [...threeFor('o').slice(0, 2)],
});
const idsOf = (rules: RuleChoice, goals = shared) =>
  checkGoals(goals, { asOf, rules }).findings.map(({ ruleId, severity }) => `${ruleId} ${severity}`);
const refused = (options: unknown) => () => checkGoals(shared, options as CheckOptions);

it('takes a document or an index, and gives the same report', () => {
  expect(checkGoals(compileGoals(shared), { asOf })).toEqual(checkGoals(shared, { asOf }));
});

it('runs only the rules a configuration names, as it says', () => {
  expect(idsOf({ 'ownership/one-accountable-owner': 'warning' })).toEqual([
    'ownership/one-accountable-owner warning',
  ]);
  expect(idsOf({ 'counts/key-results-per-objective': ['error', { min: 2 }] })).toEqual([]);
  expect(idsOf({ 'counts/key-results-per-objective': ['info', { min: 4 }] })).toEqual([
    'counts/key-results-per-objective info',
  ]);
  expect(idsOf({ 'counts/key-results-per-objective': 'off' })).toEqual([]);
});

it('lets later entries of a list win', () => {
  const rules = [
    ...presets.recommended,
    { 'counts/key-results-per-objective': ['warning', { min: 2 }] },
    { 'ownership/one-accountable-owner': 'info' },
  ] as const;
  expect(idsOf(rules).filter((id) => /^(counts|ownership)/.test(id))).toEqual([
    'ownership/one-accountable-owner info',
  ]);
  expect(idsOf([...rules, { 'counts/key-results-per-objective': 'error' }])).not.toContain(
    'counts/key-results-per-objective error',
  ); // min 2 stays
  expect(idsOf([...rules, { 'ownership/one-accountable-owner': 'off' }])).not.toContain(
    'ownership/one-accountable-owner info',
  );
  expect(idsOf([...rules, oneAccountableOwner])).toContain('ownership/one-accountable-owner error');
  expect(idsOf([configureRule(keyResultsPerObjective, 'error', { min: 5 }), keyResultsPerObjective])).toEqual(
    ['counts/key-results-per-objective warning'],
  );
});

it('runs rules of the house', () => {
  const house = defineRule({
    meta: { ...oneAccountableOwner.meta, id: 'house/always', messages: { default: { message: 'always' } } },
    defaults: {},
    check: (_context, _options, report) => {
      report({ path: [], data: {} });
    },
  });
  expect(idsOf([house])).toEqual(['house/always error']);
});

it('has presets that configure every rule once, but for those a house must ask for, with options it knows', () => {
  const onRequest: readonly string[] = ['rhythm/committed-first'];
  for (const preset of [presets.recommended, presets.strict]) {
    const rules = preset.map((entry) => ('rule' in entry ? entry.rule : entry));
    expect(rules).toEqual(
      Object.values<Rule>(ruleCatalogue).filter(({ meta }) => !onRequest.includes(meta.id)),
    );
  }
  const report = checkGoals(shared, { asOf, rules: presets.strict });
  expect([report.ok, report.counts.warning]).toEqual([false, 0]);
});

it('refuses wrong configuration', () => {
  const wrong: readonly (readonly [unknown, string])[] = [
    [{ asOf: 'today' }, 'core/not-a-date'],
    [{ asOf, rules: { 'ownership/one-owner': 'error' } }, 'cascade/unknown-rule'],
    [{ asOf, rules: { constructor: 'error' } }, 'cascade/unknown-rule'],
    [{ asOf, rules: { 'ownership/one-accountable-owner': 'fatal' } }, 'cascade/bad-option'],
    [
      { asOf, rules: { 'counts/key-results-per-objective': ['error', { mim: 2 }] } },
      'has no option `mim`; it has min, max',
    ],
    [
      { asOf, rules: { 'counts/key-results-per-objective': ['error', { min: '2' }] } },
      'option `min` must be a number',
    ],
    [
      { asOf, rules: { 'counts/key-results-per-objective': ['error', { min: Number.NaN }] } },
      'cascade/bad-option',
    ],
    [{ asOf, rules: { 'counts/key-results-per-objective': ['error', { min: null }] } }, 'cascade/bad-option'],
    [
      { asOf, rules: { 'counts/key-results-per-objective': ['error', { toString: 2 }] } },
      'cascade/bad-option',
    ],
    [{ asOf, rules: { 'counts/key-results-per-objective': ['error', [2]] } }, 'cascade/bad-option'],
    [{ asOf, rules: { 'wording/not-an-activity': ['error', { verbs: [1] }] } }, 'a list like its default'],
    [{ asOf, rules: { 'ownership/owner-assigned': ['error', { inScope: 1 }] } }, '`true` or `false`'],
    [{ asOf, rules: { 'structure/no-loops': ['error', { any: 1 }] } }, 'it has none'],
    [
      { asOf, rules: { 'counts/key-results-per-objective': ['error', { min: 5, max: 1 }] } },
      '`min` is 5, more than `max`, which is 1',
    ],
    [{ asOf, rules: { 'counts/kpis-per-kra': ['error', { min: 9 }] } }, 'more than `max`, which is 4'],
    [{ asOf, rules: { 'counts/kras-per-role': ['error', { max: 2 }] } }, '`min` is 3, more than `max`'],
    [{ asOf, rules: { 'counts/objectives-per-level': ['error', { teamMin: 8 }] } }, '`teamMax`, which is 7'],
    [{ asOf, rules: { 'rhythm/check-ins-fresh': ['error', { nudgeDays: 60 }] } }, '`staleDays`, which is 42'],
    [{ asOf, rules: [null] }, 'cascade/bad-rule'],
    [{ asOf, rules: [{ rule: 'x' }] }, 'cascade/bad-rule'],
    [{ asOf, rules: [{ meta: {} }] }, 'cascade/bad-rule'],
    [{ asOf, waivers: [{ ruleId: 'a/b', by: 'ana', until: '2026-06-01', reason: ' ' }] }, 'a waiver needs'],
    [{ asOf, waivers: [{ ruleId: 'a/b', by: 'ana', until: 'soon', reason: 'x' }] }, 'a waiver needs'],
  ];
  for (const [options, what] of wrong) {
    expect(refused(options)).toThrow(UsageError);
    expect(refused(options)).toThrow(what);
  }
});

it('types configuration by the rules it names', () => {
  // @ts-expect-error there is no such rule
  expect(() => checkGoals(shared, { asOf, rules: { 'counts/key-results': 'error' } })).toThrow(UsageError);
  // @ts-expect-error there is no such option
  const rules: RuleChoice = { 'counts/key-results-per-objective': ['error', { mim: 2 }] };
  expect(() => checkGoals(shared, { asOf, rules })).toThrow(UsageError);
});

const waiver = {
  ruleId: 'ownership/one-accountable-owner',
  reason: 'two founders',
  by: 'ana',
  until: '2026-06-01',
};
const rules = { 'ownership/one-accountable-owner': 'error' } as const;

it('hides what is waived until the waiver ends', () => {
  const waived = (more: object, day = asOf) => {
    const report = checkGoals(shared, { asOf: day, rules, waivers: [{ ...waiver, ...more }] });
    return [report.findings.map(({ ruleId }) => ruleId), report.waived, report.ok];
  };
  expect(waived({})).toEqual([[], 1, true]);
  expect(waived({ goal: 'o' })).toEqual([[], 1, true]);
  expect(waived({ goal: 'p' })).toEqual([['ownership/one-accountable-owner'], 0, false]);
  expect(waived({ ruleId: 'structure/no-loops' })).toEqual([['ownership/one-accountable-owner'], 0, false]);
  expect(waived({}, '2026-05-31')).toEqual([[], 1, true]);
  expect(waived({ goal: 'o' }, '2026-06-01')).toEqual([
    ['ownership/one-accountable-owner', 'waiver/expired'],
    0,
    false,
  ]);
});

it('says once which waiver has ended, and nothing when its findings are gone', () => {
  const two = acme({ kras: [kra('r', { owners: [] }), kra('s', { owners: [] })] });
  const report = checkGoals(two, { asOf, rules, waivers: [{ ...waiver, until: asOf }] });
  expect(report.findings.map(({ ruleId, severity, message }) => [ruleId, severity, message])).toContainEqual([
    'waiver/expired',
    'info',
    'the waiver of `ownership/one-accountable-owner` by `ana` ended on 2026-05-15: two founders',
  ]);
  expect([report.counts.error, report.counts.info]).toEqual([2, 1]);
  expect(checkGoals(acme(), { asOf, rules, waivers: [{ ...waiver, until: asOf }] }).findings).toEqual([]);
});

it('lets a new waiver take over from one that has ended', () => {
  const report = checkGoals(shared, { asOf, rules, waivers: [{ ...waiver, until: '2026-01-01' }, waiver] });
  expect([report.findings, report.waived]).toEqual([[], 1]);
});
