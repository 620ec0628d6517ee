import { UsageError } from '@throughline/core';
import { expect, expectTypeOf, it } from 'vitest';
import { ruleCatalogue } from '../rules/catalogue.ts';
import { configureRule } from './configure-rule.ts';
import { defineRule } from './define-rule.ts';
import type { Rule, RuleOptions } from './rule.ts';

const meta = {
  id: 'house/short-title',
  title: 'A title is short',
  severity: 'warning',
  since: '1.0.0',
  requirements: [],
  source: 'house',
  url: 'docs/x.md',
  scope: 'goal',
  messages: { long: { message: '`{title}` is long' }, empty: { message: 'empty' } },
} as const;
const sound = { meta, defaults: { most: 5, words: ['a'], strict: true, mode: 'x' }, check: () => undefined };

it('gives a sound rule back', () => {
  expect(defineRule(sound)).toBe(sound);
});

it('types options by their defaults and messages by their ids', () => {
  const rule = defineRule({
    meta,
    defaults: { most: 5, words: ['a'], strict: true },
    check(_context, options, report) {
      expectTypeOf(options).toEqualTypeOf<{
        readonly most: number;
        readonly words: readonly string[];
        readonly strict: boolean;
      }>();
      report({ messageId: 'long', path: [], data: {} });
      // @ts-expect-error there is no such message
      report({ messageId: 'nowhere', path: [], data: {} });
    },
  });
  // @ts-expect-error `most` is a number
  expect(() => configureRule(rule, 'error', { most: 'many' })).toThrow(UsageError);
});

it('refuses a rule that is none, and says what is wrong', () => {
  const wrong: readonly (readonly [unknown, string])[] = [
    [null, 'a rule is an object'],
    [{}, 'a rule is an object'],
    [{ ...sound, meta: { ...meta, id: 'short' } }, '`meta.id`'],
    [{ ...sound, meta: { ...meta, id: 'House/Short' } }, '`meta.id`'],
    [{ ...sound, meta: { ...meta, title: '' } }, '`meta.title`'],
    [{ ...sound, meta: { ...meta, title: 'A title is short.' } }, 'final period'],
    [{ ...sound, meta: { ...meta, since: undefined } }, '`meta.since`'],
    [{ ...sound, meta: { ...meta, severity: 'fatal' } }, '`meta.severity`'],
    [{ ...sound, meta: { ...meta, scope: 'world' } }, '`meta.scope`'],
    [{ ...sound, meta: { ...meta, requirements: [1] } }, '`meta.requirements`'],
    [{ ...sound, meta: { ...meta, ranges: 5 } }, '`meta.ranges`'],
    [{ ...sound, meta: { ...meta, ranges: [['most']] } }, '`meta.ranges`'],
    [{ ...sound, meta: { ...meta, ranges: [['mode', 'most']] } }, '`meta.ranges`'],
    [{ ...sound, meta: { ...meta, ranges: [['most', 'toString']] } }, '`meta.ranges`'],
    [{ ...sound, meta: { ...meta, messages: {} } }, '`meta.messages`'],
    [{ ...sound, meta: { ...meta, messages: undefined } }, '`meta.messages`'],
    [{ ...sound, meta: { ...meta, messages: { default: { message: 'a\nb' } } } }, 'message `default`'],
    [
      { ...sound, meta: { ...meta, messages: { default: { message: 'a', help: 'b.' } } } },
      'help of message `default`',
    ],
    [{ ...sound, defaults: undefined }, '`defaults`'],
    [{ ...sound, defaults: { most: Number.NaN } }, 'default of `most`'],
    [{ ...sound, defaults: { most: { deep: 1 } } }, 'default of `most`'],
    [{ ...sound, defaults: { most: [true] } }, 'default of `most`'],
    [{ ...sound, check: undefined }, '`check`'],
  ];
  for (const [rule, what] of wrong) {
    expect(() => defineRule(rule as Rule<RuleOptions>)).toThrow(UsageError);
    expect(() => defineRule(rule as Rule<RuleOptions>)).toThrow(what);
  }
});

it('accepts every rule of the catalogue, each under its own id and page', () => {
  for (const [id, rule] of Object.entries<Rule>(ruleCatalogue)) {
    expect(defineRule(rule as unknown as Rule<RuleOptions>)).toBe(rule);
    expect([rule.meta.id, rule.meta.url]).toEqual([id, `@throughline/cascade/src/rules/${id}.md`]);
    expect(rule.meta.requirements.length).toBeGreaterThan(0);
    for (const { message } of Object.values(rule.meta.messages))
      expect(message).not.toMatch(/^[A-Z](?![A-Z])/);
  }
});
