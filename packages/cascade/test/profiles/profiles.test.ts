import { parseGoalSet, presetRhythmIds } from '@throughline/core';
import type { GoalSet } from '@throughline/core';
import { policies } from '@throughline/scoring';
import { describe, expect, it } from 'vitest';
import { checkGoals } from '../../src/check/check-goals.ts';
import type { RuleId } from '../../src/check/rule-configuration.ts';
import { conflicts } from '../../src/profiles/conflicts.ts';
import type { ConflictId, Profile } from '../../src/profiles/profile.ts';
import { profiles } from '../../src/profiles/profiles.ts';
import { ruleCatalogue } from '../../src/rules/catalogue.ts';
import { broken as brokenAiOkr } from './ai-okr/broken.ts';
import { sound as soundAiOkr } from './ai-okr/sound.ts';
import { brokenOnce, tellsBoth } from './breakages.ts';
import { evidenceOf, fixtureOf } from './fixture.ts';
import type { Fixture } from './fixture.ts';
import { broken as brokenFronterio } from './fronterio/broken.ts';
import { sound as soundFronterio } from './fronterio/sound.ts';
import { broken as brokenHrtailor } from './hrtailor/broken.ts';
import { sound as soundHrtailor } from './hrtailor/sound.ts';
import { broken as brokenIntervue } from './intervue/broken.ts';
import { sound as soundIntervue } from './intervue/sound.ts';
import { broken as brokenPeoplebox } from './peoplebox/broken.ts';
import { sound as soundPeoplebox } from './peoplebox/sound.ts';

const companies: readonly (readonly [Profile, GoalSet, Fixture])[] = [
  [profiles.hrtailor, soundHrtailor, brokenHrtailor],
  [profiles.peoplebox, soundPeoplebox, brokenPeoplebox],
  [profiles.aiOkr, soundAiOkr, brokenAiOkr],
  [profiles.intervue, soundIntervue, brokenIntervue],
  [profiles.fronterio, soundFronterio, brokenFronterio],
];
const rulesOf = ({ rules }: Profile): readonly RuleId[] => Object.keys(rules) as RuleId[];
const expected = (rule: RuleId): readonly RuleId[] => (tellsBoth.includes(rule) ? [rule, rule] : [rule]);
const foundIn = (fixture: Fixture, { rules }: Profile) =>
  checkGoals(fixture.goals, { ...evidenceOf(fixture), rules }).findings;

describe.each(companies)('$id', (profile, sound, broken) => {
  it('finds nothing in the company that works as the article says', () => {
    expect(parseGoalSet(sound)).toMatchObject({ ok: true });
    expect(foundIn(fixtureOf(sound), profile).map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual(
      [],
    );
  });

  it.each(rulesOf(profile))('is broken by one thing and nothing else: %s', (rule) => {
    const found = foundIn(brokenOnce(fixtureOf(sound), rule)!, profile);
    expect(found.map(({ ruleId }) => ruleId)).toEqual(expected(rule));
  });

  it('finds each of its rules broken once in the company that breaks them all', () => {
    expect(parseGoalSet(broken.goals)).toMatchObject({ ok: true });
    const found = foundIn(broken, profile).map(({ ruleId }) => ruleId);
    expect(found.sort()).toEqual(rulesOf(profile).flatMap(expected).sort());
  });

  it('has the rules that name a requirement of the article, and no others', () => {
    const asked = Object.values(ruleCatalogue)
      .filter(({ meta }) => meta.requirements.some((id) => id.startsWith(`${profile.article}-`)))
      .map(({ meta }) => meta.id);
    expect([...rulesOf(profile)].sort()).toEqual(asked.sort());
  });

  it('takes a position on every conflict, names what exists, and says each rule once', () => {
    expect(Object.keys(profile.resolves)).toEqual(Object.keys(conflicts));
    for (const conflict of Object.keys(conflicts) as ConflictId[])
      expect(profile.resolves[conflict].position).toMatch(/^\S.{5,}[^.]$/s);
    expect(Object.keys(policies)).toContain(profile.policy);
    expect(presetRhythmIds).toContain(profile.rhythm);
    for (const { rules = {} } of Object.values(profile.resolves)) expect(profile.rules).toMatchObject(rules);
  });

  it('is plain data that nobody can change', () => {
    expect(JSON.parse(JSON.stringify(profile))).toEqual(profile);
    const seen: unknown[] = [profile];
    for (const part of seen)
      if (typeof part === 'object' && part !== null) {
        expect(Object.isFrozen(part)).toBe(true);
        seen.push(...Object.values(part));
      }
  });
});

it('has one article for each profile', () => {
  expect(companies.map(([profile]) => profile)).toEqual(Object.values(profiles));
  expect(new Set(Object.values(profiles).map(({ article }) => article)).size).toBe(5);
});
