export type { Found, NoOptions, Rule, RuleContext, RuleMeta, RuleOption, RuleOptions } from './rule/rule.ts';
export type { Report } from './rule/report.ts';
export type { ConfiguredRule } from './rule/configured-rule.ts';
export type { Widened } from './rule/define-rule.ts';
export { defineRule } from './rule/define-rule.ts';
export type { RunOptions } from './rule/run-rules.ts';
export { runRules } from './rule/run-rules.ts';
export { structureRules } from './rules/structure-rules.ts';
