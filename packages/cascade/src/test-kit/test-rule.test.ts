import type { GoalIndex, Kra } from '@throughline/core';
import { goalAt } from '@throughline/core';
import { expect, it } from 'vitest';
import { acme, kra, objective } from '../../test/acme.ts';
import { defineRule } from '../rule/define-rule.ts';
import type { Found } from '../rule/rule.ts';
import { testRule } from './test-rule.ts';

const meta = {
  id: 'test/no-kras',
  title: 'There are no KRAs',
  severity: 'warning',
  since: '1.0.0',
  requirements: [],
  source: 'test',
  url: 'test',
  scope: 'goal',
  messages: { default: { message: '`{title}` is a KRA', help: 'take it out' } },
} as const;
const good = (index: GoalIndex, goal: number): Found => ({
  goal,
  path: ['kras', index.ids[goal]!],
  data: { title: goalAt(index, goal)?.title ?? '' },
});

/** A rule that reports every KRA, as `make` says. */
const rule = (
  make: (index: GoalIndex, goal: number) => Found = good,
  messages: { default: { message: string; help?: string } } = meta.messages,
) =>
  defineRule({
    meta: { ...meta, messages },
    defaults: {},
    check({ index }, _options, report) {
      for (let goal = 0; goal < index.size; goal++)
        if (index.kind[goal] === 2) report(make(index, goal) as Found<'default'>);
    },
  });
const valid = { 'no KRA': acme() };
const data = [{ title: 'Care for r' }];
const invalid = { 'a KRA': { goals: acme({ kras: [kra('r')] }), data } };
const setOwners = (goal: string) =>
  ({ title: 'change owners', changes: [{ kind: 'setOwners', goal, owners: [] }] }) as const;

it('passes a sound rule and counts its cases', () => {
  expect(testRule(rule(), { valid, invalid })).toBe(2);
});

it('hands each case to a test runner', () => {
  const names: string[] = [];
  testRule(rule(), { valid, invalid }, { it: (name) => names.push(name) });
  expect(names).toEqual(['accepts no KRA', 'reports a KRA']);
});

it('refuses each thing a rule can do wrong', () => {
  const wrong: readonly (readonly [() => unknown, string])[] = [
    [
      () =>
        testRule(rule(), {
          valid: { 'a KRA': acme({ kras: [kra('r')] }) },
          invalid: { other: { goals: acme({ kras: [kra('s')] }), data } },
        }),
      'expected no finding',
    ],
    [
      () =>
        testRule(rule(), { valid, invalid: { 'a KRA': { goals: acme({ kras: [kra('r')] }), data: [] } } }),
      'expected facts',
    ],
    [
      () => testRule(rule(), { valid, invalid: { 'a KRA': { ...invalid['a KRA'], messageIds: ['x'] } } }),
      'expected message ids',
    ],
    [
      () => testRule(rule(), { valid, invalid: { 'a KRA': { ...invalid['a KRA'], suggestion: 'x' } } }),
      'expected the suggestion',
    ],
    [() => testRule(rule(), { valid, invalid: {} }), 'needs a valid and an invalid case'],
    [() => testRule(rule(), { valid: { ...valid, 'no KRA again': acme() }, invalid }), 'is the same case'],
    [
      () =>
        testRule(
          rule((index, goal) => ({ ...good(index, goal), data: { title: Number.NaN } })),
          { valid, invalid: { 'a KRA': { ...invalid['a KRA'], data: [{ title: Number.NaN }] } } },
        ),
      'facts that JSON cannot keep',
    ],
    [
      () =>
        testRule(
          rule((index, goal) => ({ ...good(index, goal), path: ['kras', 'gone'] })),
          { valid, invalid },
        ),
      'a path that leads nowhere',
    ],
    [
      () =>
        testRule(
          rule((index, goal) => ({ ...good(index, goal), path: ['nowhere'] })),
          { valid, invalid },
        ),
      'a path that leads nowhere',
    ],
    [
      () => testRule(rule(good, { default: { message: '`{name}` is a KRA' } }), { valid, invalid }),
      'no fact for the placeholder',
    ],
    [() => testRule(rule(good, { default: { message: 'undefined is a KRA' } }), { valid, invalid }), 'a gap'],
    [
      () =>
        testRule(
          rule((index, goal) => {
            (goalAt(index, goal) as { title: string }).title = 'x';
            return good(index, goal);
          }),
          { valid, invalid },
        ),
      'threw',
    ],
    [
      () =>
        testRule(
          rule((index, goal) => ({ ...good(index, goal), suggest: () => [setOwners('r')] })),
          { valid, invalid },
        ),
      'left its finding',
    ],
    [
      () =>
        testRule(
          rule((index, goal) => ({ ...good(index, goal), suggest: () => [setOwners('gone')] })),
          { valid, invalid },
        ),
      'was refused',
    ],
  ];
  for (const [run, what] of wrong) expect(run).toThrow(what);
});

it('refuses a suggestion that brings something worse', () => {
  const ownedOnly = defineRule({
    meta: { ...meta, severity: 'info' },
    defaults: {},
    check({ index }, _options, report) {
      for (let goal = 0; goal < index.size; goal++) {
        const { id, title, owners } = goalAt(index, goal) as Kra;
        if (owners?.length === 1)
          report({ goal, path: ['kras', id], data: { title }, suggest: () => [setOwners(id)] });
      }
    },
  });
  expect(() => testRule(ownedOnly, { valid, invalid })).toThrow('brought something worse');
});

it('takes an objective for what it is', () => {
  expect(
    testRule(rule(), {
      valid: { ...valid, 'an objective': acme({ objectives: [objective('o')] }) },
      invalid,
    }),
  ).toBe(3);
});
