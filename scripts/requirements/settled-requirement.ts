import { casesOfRule, rulesNaming } from './rule-cases.ts';
import type { Requirement, RequirementCase } from './requirement.ts';
import type { Tools } from './tools.ts';

/** A requirement with the rules that name it and their cases. */
export interface SettledRequirement extends Requirement {
  readonly by: readonly string[];
  readonly passes: readonly RequirementCase[];
  readonly fails: readonly RequirementCase[];
}

/** Adds the rules that name a requirement, each with a passing and a failing case. */
export function settledRequirement(requirement: Requirement, { rules }: Tools): SettledRequirement {
  const { by = [], passes = [], fails = [] } = requirement;
  const naming = rulesNaming(rules.values(), requirement.id);
  const cases = naming.map((rule) => casesOfRule(requirement.id, rule));
  return {
    ...requirement,
    by: [...naming.map((rule) => `rule ${rule}`), ...by.filter((name) => !naming.includes(name.slice(5)))],
    passes: [...passes, ...cases.map((each) => each.passes)],
    fails: [...fails, ...cases.map((each) => each.fails)],
  };
}
