import type { RuleId } from '../../src/check/rule-configuration.ts';
import type { Profile } from '../../src/profiles/profile.ts';
import { brokenOnce } from './breakages.ts';
import type { Fixture } from './fixture.ts';

/** A sound company with every rule of a profile broken once, one breakage after the other. */
export const brokenCompany = (sound: Fixture, { id, rules }: Profile): Fixture =>
  (Object.keys(rules) as RuleId[]).reduce((fixture, rule) => {
    const broken = brokenOnce(fixture, rule);
    if (broken === undefined) throw new Error(`profile \`${id}\`: nothing breaks \`${rule}\``);
    return broken;
  }, sound);
