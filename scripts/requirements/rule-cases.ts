import { profiles } from '@throughline/cascade';
import type { Profile, Rule, RuleConfiguration, RuleId } from '@throughline/cascade';
import { sound as aiOkr } from '../../packages/cascade/test/profiles/ai-okr/sound.ts';
import { brokenOnce } from '../../packages/cascade/test/profiles/breakages.ts';
import { evidenceOf, fixtureOf } from '../../packages/cascade/test/profiles/fixture.ts';
import type { Fixture } from '../../packages/cascade/test/profiles/fixture.ts';
import { sound as fronterio } from '../../packages/cascade/test/profiles/fronterio/sound.ts';
import { sound as hrtailor } from '../../packages/cascade/test/profiles/hrtailor/sound.ts';
import { sound as intervue } from '../../packages/cascade/test/profiles/intervue/sound.ts';
import { sound as peoplebox } from '../../packages/cascade/test/profiles/peoplebox/sound.ts';
import type { RequirementCase } from './requirement.ts';
import { found } from './tools.ts';
import type { Tools } from './tools.ts';

const companies: Readonly<Record<string, readonly [Profile, Fixture]>> = {
  S0: [profiles.hrtailor, fixtureOf(hrtailor)],
  S1: [profiles.peoplebox, fixtureOf(peoplebox)],
  S2: [profiles.aiOkr, fixtureOf(aiOkr)],
  S3: [profiles.intervue, fixtureOf(intervue)],
  S4: [profiles.fronterio, fixtureOf(fronterio)],
};

/** Ids of the rules that say that they cover a requirement, in the order of the catalogue. */
export function rulesNaming(rules: Iterable<Rule>, requirement: string): readonly string[] {
  return [...rules].filter(({ meta }) => meta.requirements.includes(requirement)).map(({ meta }) => meta.id);
}

/** What a rule shows for a requirement: the company of the profile passes, and fails once the rule is broken in it. */
export function casesOfRule(
  requirement: string,
  rule: string,
): { readonly passes: RequirementCase; readonly fails: RequirementCase } {
  const [profile, sound] = companies[requirement.slice(0, 2)] ?? [];
  const setting = (profile?.rules as Readonly<Record<string, unknown>> | undefined)?.[rule];
  const broken = sound === undefined ? undefined : brokenOnce(sound, rule as RuleId);
  const settings = { [rule]: setting } as RuleConfiguration;
  const count = (tools: Tools, fixture: Fixture): number =>
    found(tools, fixture.goals, settings, evidenceOf(fixture)).length;
  return {
    passes: {
      says: `${rule}: the company of profile \`${profile?.id ?? '?'}\``,
      holds: (tools) => sound !== undefined && setting !== undefined && count(tools, sound) === 0,
    },
    fails: {
      says: `${rule}: the same company with the rule broken once`,
      holds: (tools) => broken !== undefined && setting !== undefined && count(tools, broken) > 0,
    },
  };
}
