import type { RuleConfiguration } from '../check/rule-configuration.ts';
import type { Profile, Resolution } from './profile.ts';

/**
 * A profile with all its rules in one place: those that nobody disputes and those of its positions. What comes
 * back is frozen through and through.
 */
export const profileOf = (profile: Profile): Profile => {
  const positions: readonly Resolution[] = Object.values(profile.resolves);
  const rules: RuleConfiguration = Object.assign(
    {},
    profile.rules,
    ...positions.map((resolution) => resolution.rules),
  ) as RuleConfiguration;
  return frozen({ ...profile, rules });
};

/** Profiles are our own data and five levels deep. */
const frozen = <Value>(value: Value): Value => {
  if (typeof value !== 'object' || value === null) return value;
  for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
};
