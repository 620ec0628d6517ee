import { generateGoalSet } from '@throughline/core/test-kit';
import type { Result } from '@throughline/core';
import { UsageError } from '@throughline/core';
import { expect, it } from 'vitest';
import { acme, initiative, keyResult, kpi, kra, objective, to } from '../../test/acme.ts';
import { coverage } from '../cover/coverage.ts';
import type { Throughline } from './throughline.ts';
import { throughline } from './throughline.ts';

const lineOf = (result: Result<Throughline, unknown>): Throughline => {
  if (!result.ok) throw new Error('expected a line');
  return result.value;
};

const company = acme({
  objectives: [
    objective('top', { unit: 'acme' }),
    objective('left', { unit: 'sales', supports: to('k') }),
    objective('right', { unit: 'success', supports: to('top') }),
    objective('team', { unit: 'inside', supports: to('left', 'right', 'gone') }),
  ],
  keyResults: [keyResult('k', 'top'), keyResult('t', 'team')],
  kras: [kra('r', { supports: to('k') })],
  kpis: [kpi('p', 'r')],
  initiatives: [initiative('i', { supports: to('t') })],
});

it('leads from an initiative to the company, each goal and link once', () => {
  const line = lineOf(throughline(company, 'i'));
  expect(line.goals).toEqual(['i', 't', 'team', 'left', 'right', 'k', 'top']);
  expect(line.links).toEqual([
    { from: 'i', to: 't', by: 'supports', onLoop: false },
    { from: 't', to: 'team', by: 'contains', onLoop: false },
    { from: 'team', to: 'left', by: 'supports', onLoop: false },
    { from: 'team', to: 'right', by: 'supports', onLoop: false },
    { from: 'left', to: 'k', by: 'supports', onLoop: false },
    { from: 'right', to: 'top', by: 'supports', onLoop: false },
    { from: 'k', to: 'top', by: 'contains', onLoop: false },
  ]);
  expect([line.goal, line.tops, line.reachesCompany]).toEqual(['i', ['top'], true]);
  expect(line.paths(9)).toEqual([
    ['i', 't', 'team', 'left', 'k', 'top'],
    ['i', 't', 'team', 'right', 'top'],
  ]);
});

it('leads from a KPI through its KRA', () => {
  expect(lineOf(throughline(company, 'p')).paths(9)).toEqual([['p', 'r', 'k', 'top']]);
});

it('is a single goal where nothing is above', () => {
  const line = lineOf(throughline(company, 'top'));
  expect([line.goals, line.links, line.tops, line.paths(9)]).toEqual([['top'], [], ['top'], [['top']]]);
});

it('says when the company is not reached', () => {
  const line = lineOf(
    throughline(
      acme({
        objectives: [
          objective('x', { unit: 'inside', supports: to('y') }),
          objective('y', { unit: 'sales' }),
        ],
      }),
      'x',
    ),
  );
  expect([line.tops, line.reachesCompany]).toEqual([['y'], false]);
});

it('walks a loop once, marks its links and goes on where there is a way out', () => {
  const looped = acme({
    objectives: [
      objective('top', { unit: 'acme' }),
      objective('a', { unit: 'sales', supports: to('b') }),
      objective('b', { unit: 'sales', supports: to('a', 'top') }),
    ],
  });
  const line = lineOf(throughline(looped, 'a'));
  expect(line.links.filter(({ onLoop }) => onLoop).map(({ from, to: above }) => [from, above])).toEqual([
    ['a', 'b'],
    ['b', 'a'],
  ]);
  expect(line.tops).toEqual(['top']);
  expect(line.paths(9)).toEqual([['a']]);
  expect(lineOf(throughline(looped, 'b')).paths(9)).toEqual([['b', 'top']]);
});

it('has no top where all ways end in a loop', () => {
  const line = lineOf(throughline(acme({ objectives: [objective('a', { supports: to('a') })] }), 'a'));
  expect([line.tops, line.paths(2)]).toEqual([[], [['a']]]);
});

it('counts a link that is there twice once', () => {
  const line = lineOf(
    throughline(
      acme({
        objectives: [objective('a'), objective('b', { supports: to('a', 'a') })],
        keyResults: [keyResult('k', 'a', { supports: to('a') })],
      }),
      'b',
    ),
  );
  expect([line.links.length, line.paths(9)]).toEqual([1, [['b', 'a']]]);
});

it('takes one way where a key result is a part of what it supports', () => {
  const line = lineOf(
    throughline(
      acme({ objectives: [objective('a')], keyResults: [keyResult('k', 'a', { supports: to('a') })] }),
      'k',
    ),
  );
  expect([line.links.length, line.paths(9)]).toEqual([2, [['k', 'a']]]);
});

it('answers an unknown goal with a finding', () => {
  const result = throughline(company, 'constructor');
  expect(result).toMatchObject({
    ok: false,
    problems: [
      {
        ruleId: 'line/unknown-goal',
        data: { goal: 'constructor' },
        message: 'there is no goal `constructor`',
      },
    ],
  });
});

it('walks only as many ways as asked for, up a ladder of 5,000 diamonds', () => {
  const ladder = generateGoalSet({
    objectives: 15_001,
    shape: 'diamonds',
    keyResultsPerObjective: 1,
    checkInsPerKeyResult: 0,
    people: 1,
  });
  const line = lineOf(throughline(ladder, 'o15000k0'));
  expect([line.goals.length, line.links.length, line.tops]).toEqual([15_002, 20_001, ['o0']]);
  const paths = line.paths(3);
  expect(paths.map((path) => [path.length, path[0], path.at(-1)])).toEqual(
    Array.from({ length: 3 }, () => [10_002, 'o15000k0', 'o0']),
  );
  expect(new Set(paths.map((path) => path.join())).size).toBe(3);
});

it('takes a chain of 100,000', () => {
  const chain = generateGoalSet({
    objectives: 100_000,
    shape: 'chain',
    keyResultsPerObjective: 0,
    people: 1,
  });
  expect(
    lineOf(throughline(chain, 'o99999'))
      .paths(2)
      .map((path) => path.length),
  ).toEqual([100_000]);
});

it('reaches the company only on ways where no goal is set aside, as coverage says', () => {
  const goals = (state: 'cancelled' | 'published') =>
    acme({
      objectives: [
        objective('top', { unit: 'acme' }),
        objective('middle', { unit: 'sales', state, supports: to('top') }),
        objective('low', { unit: 'inside', supports: to('middle') }),
      ],
    });
  for (const state of ['cancelled', 'published'] as const) {
    const { orphaned } = coverage(goals(state), { asOf: '2026-05-15' }).total.objectives;
    expect(lineOf(throughline(goals(state), 'low')).reachesCompany).toBe(state === 'published');
    expect(orphaned.goals.includes('low')).toBe(state === 'cancelled');
    expect(lineOf(throughline(goals(state), 'low')).goals).toEqual(['low', 'middle', 'top']);
  }
});

it('says on one line that an id is not there', () => {
  const found = throughline(company, 'first\nsecond');
  expect(!found.ok && found.problems[0].message).toBe('there is no goal `first second`');
});

it('refuses a limit that is none', () => {
  expect(() => lineOf(throughline(company, 'i')).paths(Number.NaN)).toThrow(UsageError);
  expect(lineOf(throughline(company, 'i')).paths(0)).toEqual([]);
});
