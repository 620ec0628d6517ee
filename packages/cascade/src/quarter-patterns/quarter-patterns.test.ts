import { UsageError } from '@throughline/core';
import type { MeasureUnit, NewGoal } from '@throughline/core';
import { applyChanges } from '@throughline/core/change';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { owner } from '../../test/acme.ts';
import { sound } from '../../test/profiles/ai-okr/sound.ts';
import { asOf } from '../../test/profiles/parts.ts';
import { checkGoals } from '../check/check-goals.ts';
import { profiles } from '../profiles/profiles.ts';
import { buildQuarter } from './build-quarter.ts';
import { explorationQuarter } from './exploration-quarter.ts';
import { platformQuarter } from './platform-quarter.ts';
import { quarterPatterns } from './quarter-patterns.ts';
import { scaleQuarter } from './scale-quarter.ts';

const place = { id: 'pattern', cycle: 'q2', unit: 'team-east', owners: [owner('lead-east')], source: 'crm' };
const context = { actor: { kind: 'human', id: 'ana' }, at: '2026-05-15T09:00:00Z' } as const;

/** What the profile says about the company once the goals are in it. */
const foundWith = (goals: readonly NewGoal[]): readonly string[] => {
  const added = applyChanges(
    sound,
    goals.map((goal) => ({ kind: 'add', goal })),
    context,
  );
  if (!added.ok) return added.problems.map(({ message }) => message);
  return checkGoals(added.value.goals, { asOf, rules: profiles.aiOkr.rules }).findings.map(
    ({ ruleId, message }) => `${ruleId}: ${message}`,
  );
};

/** Names a company might give: words of letters, some of which begin like activities. */
const names = fc
  .array(
    fc.constantFrom('claims', 'invoice', 'search', 'Launch', 'training', 'größe', 'model', 'and', 'to', 'by'),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((words) => words.join(' '));
const counts = fc.integer({ min: 1, max: 1_000_000 });
const amounts = fc.double({ min: 0.5, max: 1e6, noNaN: true }).map((value) => Math.round(value * 100) / 100);
const units = fc.constantFrom<MeasureUnit>(
  { kind: 'percent' },
  { kind: 'count', of: 'cases' },
  { kind: 'duration', in: 'minutes' },
  { kind: 'currency', iso: 'EUR' },
  { kind: 'score' },
);

describe('goals of a pattern have no finding under the profile, whatever the parameters', () => {
  it('exploration', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(names, { minLength: 1, maxLength: 20 }),
        fc.nat(),
        names,
        (useCases, pick, decidedBy) => {
          const baselines = 1 + (pick % useCases.length);
          expect(foundWith(explorationQuarter({ ...place, useCases, baselines, decidedBy }))).toEqual([]);
        },
      ),
      { numRuns: 30 },
    );
  });
  it('build', () => {
    fc.assert(
      fc.property(
        names,
        fc.integer({ min: 1, max: 100 }),
        amounts,
        counts,
        (useCase, accuracy, latency, pilotUsers) => {
          expect(foundWith(buildQuarter({ ...place, useCase, accuracy, latency, pilotUsers }))).toEqual([]);
        },
      ),
      { numRuns: 30 },
    );
  });
  it('scale', () => {
    fc.assert(
      fc.property(
        names,
        counts,
        counts,
        amounts,
        amounts,
        units,
        names,
        (useCase, a, b, from, to, unit, name) => {
          fc.pre(a !== b && from !== to);
          const goals = scaleQuarter({
            ...place,
            useCase,
            users: { from: Math.min(a, b), to: Math.max(a, b) },
            businessMetric: { name, from, to, unit },
            monthlyCost: { from: Math.max(from, to), to: Math.min(from, to), currency: 'EUR' },
          });
          expect(foundWith(goals)).toEqual([]);
        },
      ),
      { numRuns: 30 },
    );
  });
  it('platform', () => {
    fc.assert(
      fc.property(
        counts,
        fc.integer({ min: 1, max: 365 }),
        fc.integer({ min: 1, max: 23 }),
        (teams, fromDays, toHours) => {
          expect(foundWith(platformQuarter({ ...place, teams, deployment: { fromDays, toHours } }))).toEqual(
            [],
          );
        },
      ),
      { numRuns: 30 },
    );
  });
});

it('has the numbers of the article', () => {
  const goals = explorationQuarter({
    ...place,
    useCases: ['claims', 'invoices', 'search'],
    baselines: 2,
    decidedBy: 'steering committee',
  });
  expect(goals.map(({ value }) => value.title)).toEqual([
    'We know which ideas for AI are worth building',
    'Know for 3 use cases whether the data will do',
    'Know for 2 use cases what a first model reaches',
    'The steering committee has decided which of them go on',
  ]);
  expect(goals[1]?.value).toMatchObject({
    measure: { questions: [{}, {}, { title: 'Will the data of search do?' }] },
  });
  expect(goals[0]?.value).toMatchObject({ commitment: 'learning', state: 'draft', unit: 'team-east' });
});

it('gives the same goals for the same parameters and leaves these alone', () => {
  const parameters = Object.freeze({
    ...place,
    teams: 3,
    deployment: Object.freeze({ fromDays: 5, toHours: 6 }),
  });
  expect(platformQuarter(parameters)).toEqual(platformQuarter(parameters));
  expect(platformQuarter(parameters)[2]?.value).toMatchObject({
    id: 'pattern-deployment',
    measure: { from: 120, to: 6 },
  });
});

describe('wrong parameters are refused', () => {
  const { exploration, build, scale, platform } = quarterPatterns;
  const explored = { ...place, useCases: ['a', 'b'], baselines: 1, decidedBy: 'board' };
  const built = { ...place, useCase: 'claims', accuracy: 92, latency: 200, pilotUsers: 5 };
  const scaled = {
    ...place,
    useCase: 'claims',
    users: { from: 5, to: 50 },
    businessMetric: { name: 'churn', from: 5, to: 4, unit: { kind: 'percent' } },
    monthlyCost: { from: 9, to: 8, currency: 'EUR' },
  };
  const shared = { ...place, teams: 4, deployment: { fromDays: 1, toHours: 23 } };
  const wrong: readonly (readonly [string, (given: never) => unknown, unknown])[] = [
    ['none', exploration, undefined],
    ['a list', exploration, []],
    ['a name nobody knows', build, { ...built, suports: [] }],
    ['a name of another pattern', platform, { ...shared, latency: 5 }],
    ['an id that is none', exploration, { ...explored, id: '' }],
    ['a cycle that is a number', build, { ...built, cycle: 2 }],
    ['owners that are no list', build, { ...built, owners: 'ana' }],
    ['no use case', exploration, { ...explored, useCases: [] }],
    ['21 use cases', exploration, { ...explored, useCases: Array.from('abcdefghijklmnopqrstu') }],
    ['a use case twice', exploration, { ...explored, useCases: ['a', 'a'] }],
    ['more baselines than use cases', exploration, { ...explored, baselines: 3 }],
    ['half a baseline', exploration, { ...explored, baselines: 0.5 }],
    ['a name with a number', build, { ...built, useCase: 'claims 5 %' }],
    ['a name of spaces', build, { ...built, useCase: '  ' }],
    ['a name over two lines', build, { ...built, useCase: 'a\nb' }],
    ['a name that is too long', build, { ...built, useCase: 'a'.repeat(81) }],
    ['an accuracy of 0', build, { ...built, accuracy: 0 }],
    ['an accuracy above 100', build, { ...built, accuracy: 100.1 }],
    ['a latency that is none', build, { ...built, latency: Number.NaN }],
    ['nobody in the pilot', build, { ...built, pilotUsers: 0 }],
    ['no users', scale, { ...scaled, users: undefined }],
    ['fewer users', scale, { ...scaled, users: { from: 50, to: 50 } }],
    ['a metric that stays', scale, { ...scaled, businessMetric: { ...scaled.businessMetric, to: 5 } }],
    ['a cost that rises', scale, { ...scaled, monthlyCost: { ...scaled.monthlyCost, to: 9 } }],
    ['a deployment that takes longer', platform, { ...shared, deployment: { fromDays: 1, toHours: 24 } }],
    ['no deployment', platform, { ...shared, deployment: null }],
    ['no teams', platform, { ...shared, teams: 0 }],
  ];
  it.each(wrong)('%s', (_name, pattern, given) => {
    expect(() => pattern(given as never)).toThrow(UsageError);
  });
  it('takes them at the edge', () => {
    expect(exploration({ ...explored, baselines: 2 })).toHaveLength(4);
    expect(build({ ...built, accuracy: 100, useCase: 'a'.repeat(80) })).toHaveLength(4);
    expect(scale(scaled as never)).toHaveLength(4);
    expect(platform(shared)).toHaveLength(4);
  });
});
