import { UsageError, compileGoals } from '@throughline/core';
import { expect, it } from 'vitest';
import { acme, objective } from '../../test/acme.ts';
import { throughline } from '../line/throughline.ts';
import { toMermaid } from '../picture/to-mermaid.ts';
import { configureRule } from '../rule/configure-rule.ts';
import type { Rule } from '../rule/rule.ts';
import { runRules } from '../rule/run-rules.ts';
import { presets } from '../rules/presets.ts';
import { oneAccountableOwner } from '../rules/ownership/one-accountable-owner.ts';
import { applySuggestion } from './apply-suggestion.ts';
import { baselineFindings } from './baseline-findings.ts';
import { checkGoals } from './check-goals.ts';
import { createChecker } from './create-checker.ts';
import { doctor } from './doctor.ts';

const goals = acme({ objectives: [objective('o')] });
const asOf = '2026-05-15';
const id = 'ownership/one-accountable-owner';

/** What a call that is wrong answers: the code and text of its usage error; anything else fails the test. */
const refusal = (call: () => unknown): string => {
  try {
    call();
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
  throw new Error('expected a usage error');
};

/** Calls as code without types may make them. */
const check = checkGoals as (...given: unknown[]) => unknown;
const draw = toMermaid as (...given: unknown[]) => unknown;
const run = runRules as (...given: unknown[]) => unknown;

it.each([
  ['no options', undefined],
  ['null', null],
  ['a day alone', asOf],
  ['a list', []],
  ['options without a day', {}],
  ['a day that is a number', { asOf: 20_588 }],
  ['rules that are a number', { asOf, rules: 2 }],
  ['rules that are null', { asOf, rules: null }],
  ['a list in a list of rules', { asOf, rules: [[id, 'error']] }],
  ['a setting that is a number', { asOf, rules: { [id]: 2 } }],
  ['a setting that is null', { asOf, rules: { [id]: null } }],
  ['a setting that is an empty list', { asOf, rules: { [id]: [] } }],
  ['a setting that is an object', { asOf, rules: { [id]: { inherit: true } } }],
  ['a setting of three parts', { asOf, rules: { [id]: ['error', {}, {}] } }],
  ['a rule without meta', { asOf, rules: [{ ...oneAccountableOwner, meta: null }] }],
  ['a configured rule without meta', { asOf, rules: [{ rule: { ...oneAccountableOwner, meta: null } }] }],
  ['a configured rule that is null', { asOf, rules: [{ rule: null }] }],
  ['a rule without defaults', { asOf, rules: [{ ...oneAccountableOwner, defaults: null }] }],
  ['a rule without messages', { asOf, rules: [{ ...oneAccountableOwner, meta: { id, severity: 'error' } }] }],
  [
    'a rule of an unknown severity',
    { asOf, rules: [{ ...oneAccountableOwner, meta: { ...oneAccountableOwner.meta, severity: 'fatal' } }] },
  ],
  ['waivers that are null', { asOf, waivers: null }],
  ['waivers that are an object', { asOf, waivers: {} }],
  ['a waiver that is null', { asOf, waivers: [null] }],
  ['a waiver until a number', { asOf, waivers: [{ ruleId: id, by: 'ana', reason: 'x', until: 5 }] }],
  [
    'a waiver of a goal that is no id',
    { asOf, waivers: [{ ruleId: id, goal: 5, by: 'ana', reason: 'x', until: asOf }] },
  ],
  ['a limit in words', { asOf, limit: '5' }],
  ['scores that are none', { asOf, scores: 5 }],
  ['a log that is none', { asOf, log: 'everything' }],
  ['a review book that is none', { asOf, reviewBook: [] }],
])('checkGoals refuses %s', (_what, options) => {
  expect(refusal(() => check(goals, options))).toMatch(/\((cascade|core)\/[a-z-]+\)$/);
  expect(refusal(() => doctor(goals, options as { asOf: string }))).toMatch(/\((cascade|core)\/[a-z-]+\)$/);
});

it.each([
  ['log', null],
  ['log', {}],
  ['log', [null]],
  ['log', [{ at: '2026-05-01T08:00:00Z', change: { kind: 'setState', goal: 'o' } }]],
  ['log', [{ at: 7, change: { kind: 'setState', goal: 'o' }, inverse: [] }]],
  ['log', [{ at: '2026-05-01T08:00:00Z', change: null, inverse: [] }]],
  ['log', [{ at: '2026-05-01T08:00:00Z', change: { kind: 'setState', goal: 'o' }, inverse: [null] }]],
  ['reviewBook', null],
  ['reviewBook', 7],
  ['reviewBook', { appraisals: {} }],
  ['reviewBook', { appraisals: [null] }],
  ['reviewBook', { appraisals: [{ id: 'a', use: 'pay' }] }],
  ['reviewBook', { appraisals: [{ id: 'a', kraRatings: [null] }] }],
])('blames the caller and no rule for %s %j', (name, given) => {
  const says = new RegExp(`^\`${name}\` must be .*\\(cascade/bad-option\\)$`);
  expect(refusal(() => check(goals, { asOf, rules: presets.strict, [name]: given }))).toMatch(says);
  expect(refusal(() => createChecker(goals, { asOf, [name]: given }))).toMatch(says);
  const checker = createChecker(goals, { asOf });
  expect(refusal(() => checker.follow(goals, { [name]: given }))).toMatch(says);
});

it('lists as many findings as there is room for, also where a checker or doctor lists them', () => {
  for (const limit of [0, 0.5, 1.5, 2.5]) {
    const { findings, more } = checkGoals(goals, { asOf, limit });
    expect(findings.length).toBeLessThanOrEqual(limit);
    expect(createChecker(goals, { asOf, limit }).report).toEqual(checkGoals(goals, { asOf, limit }));
    expect(doctor(goals, { asOf, limit })).toMatchObject({ findings, more });
  }
});

it('names the function that was called', () => {
  expect(refusal(() => doctor(goals, null as never))).toContain('`doctor`');
  expect(refusal(() => doctor(goals, { asOf, day: 1 } as never))).toContain('`doctor`');
});

it('names the option that was probably meant', () => {
  expect(refusal(() => check(goals, { asOf, waiver: [] }))).toBe(
    '`waiver` is not an option of `checkGoals`; did you mean `waivers`? (cascade/bad-option)',
  );
  expect(refusal(() => check(goals, { asOf, day: 1 }))).toBe(
    '`day` is not an option of `checkGoals`; it takes `asOf`, `rules`, `units`, `scores`, `log`, `reviewBook`, `metrics`, `waivers`, `limit` (cascade/bad-option)',
  );
  expect(refusal(() => draw(goals, { maxgoals: 5 }))).toContain('did you mean `maxGoals`?');
  expect(refusal(() => run(compileGoals(goals), [], { asOf, limits: 5 }))).toContain('did you mean `limit`?');
  expect(refusal(() => check(goals, { asOf, rules: { 'ownership/one-accountable-owners': 'error' } }))).toBe(
    'there is no rule `ownership/one-accountable-owners`; did you mean `ownership/one-accountable-owner`? (cascade/unknown-rule)',
  );
});

it.each([
  ['null', null],
  ['a number', 5],
  ['a list', []],
  ['an unknown option', { colour: 'red' }],
  ['scores that are none', { scores: {} }],
  ['a root that is no id', { root: 5 }],
  ['a unit that is no id', { unit: {} }],
  ['a number in words', { maxGoals: '5' }],
])('toMermaid refuses %s', (_what, options) => {
  expect(refusal(() => draw(goals, options))).toContain('(cascade/bad-option)');
});

it('blames goals that nobody parsed on whoever did not parse them, and a rule of the host on the rule', () => {
  const [first] = goals.objectives ?? [];
  for (const part of [{ owners: 0 }, { title: 7 }]) {
    const spoiled = { ...goals, objectives: [{ ...first, ...part }] };
    expect(refusal(() => check(spoiled, { asOf }))).toContain('(core/not-goals)');
    expect(refusal(() => createChecker(spoiled as never, { asOf }))).toContain('(core/not-goals)');
  }
  const [rule] = presets.recommended;
  const broken = {
    ...rule,
    meta: { ...rule?.meta, id: 'house/broken', url: 'docs/broken.md' },
    check: () => {
      throw new TypeError('no such list');
    },
  };
  expect(refusal(() => check(goals, { asOf, rules: [broken] }))).toContain('(cascade/bad-rule)');
});

it('refuses what is no id, index, rule, report or suggestion', () => {
  const line = throughline as (...given: unknown[]) => unknown;
  for (const goal of [5, null, undefined, {}]) {
    expect(refusal(() => line(goals, goal))).toBe('`goal` must be the id of a goal (cascade/bad-option)');
  }
  expect(refusal(() => run(goals, [], { asOf }))).toContain('core/not-goals');
  expect(refusal(() => run(null, [], { asOf }))).toContain('core/not-goals');
  const index = compileGoals(goals);
  for (const rules of [null, {}, [null], [5], [{ rule: null }]])
    expect(refusal(() => run(index, rules, { asOf }))).toContain('cascade/bad-rule');
  expect(refusal(() => run(index, [], null))).toContain('cascade/bad-option');
  expect(refusal(() => configureRule(null as unknown as Rule))).toContain('cascade/bad-rule');
  const report = checkGoals(goals, { asOf });
  expect(refusal(() => baselineFindings(report, null as unknown as typeof report))).toContain('two reports');
  expect(refusal(() => baselineFindings(5 as unknown as typeof report, report))).toContain('two reports');
  const apply = applySuggestion as (...given: unknown[]) => unknown;
  expect(refusal(() => apply(goals, null, {}))).toContain('cascade/bad-option');
});
