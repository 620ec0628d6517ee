import { profiles } from '../../../src/profiles/profiles.ts';
import { brokenCompany } from '../broken-company.ts';
import { fixtureOf } from '../fixture.ts';
import { sound } from './sound.ts';

/** The same company, with each rule of the profile broken once. */
export const broken = brokenCompany(fixtureOf(sound), profiles.aiOkr);
