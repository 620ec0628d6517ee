import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { GoalSet } from '@throughline/core';
import { verifyExplanation } from '../../test/verify-explanation.ts';
import { definePolicy } from '../policy/define-policy.ts';
import type { PolicyOverrides } from '../policy/define-policy.ts';
import { scoreGoals } from '../score/score-goals.ts';
import { explain } from './explain.ts';
import { formatExplanation } from './format-explanation.ts';

interface Case {
  readonly id: string;
  readonly goals: GoalSet;
  readonly asOf: string;
  readonly knownAt?: string;
  readonly policy?: PolicyOverrides;
}

const file = new URL('../../../../conformance/scoring/guardrails-and-money.json', import.meta.url);
const { cases } = JSON.parse(readFileSync(file, 'utf8')) as { readonly cases: readonly Case[] };
const explained = ({ goals, asOf, knownAt, policy }: Case, goal: string) => {
  const given = policy === undefined ? {} : { policy: definePolicy(policy) };
  const book = scoreGoals(goals, { asOf, ...(knownAt === undefined ? {} : { knownAt }), ...given });
  return explain(book, goal);
};

it.each(cases.map((each) => [each.id, each] as const))('explains every goal of %s soundly', (_id, each) => {
  const policy = each.policy === undefined ? undefined : definePolicy(each.policy);
  for (const { id } of [...(each.goals.objectives ?? []), ...(each.goals.keyResults ?? [])]) {
    const explanation = explained(each, id);
    expect(explanation && verifyExplanation(explanation, each.goals, policy)).toEqual([]);
  }
});

const linesOf = (id: string, goal: string, locale: 'en' | 'de'): string[] => {
  const explanation = explained(cases.find((each) => each.id === id) as Case, goal);
  return explanation === undefined ? [] : formatExplanation(explanation, locale).split('\n');
};

it('prints what a guardrail did, and at which rate money was taken', () => {
  expect(linesOf('g1-cap', 'goal', 'en').slice(0, 3)).toEqual([
    'goal as of 2026-05-15, policy standard@1',
    'Grow: score, yellow: 50 %',
    '  guardrail keep churn low, breached: 50 % (to 0.5)',
  ]);
  expect(linesOf('g1-cap', 'goal', 'de')[2]).toBe('  Leitplanke keep churn low, verletzt: 50 % (bis 0,5)');
  expect(linesOf('a2-money-converted', 'arr', 'en').slice(-2)).toEqual([
    '      in USD, at 1.25 of 2026-04-01: 500 (from EUR)',
    '        check-in a of 2026-05-15: 400',
  ]);
});
