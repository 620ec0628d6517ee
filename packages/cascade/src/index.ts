export type { Found, Rule, RuleContext, RuleMeta, RuleOptions } from './rule/rule.ts';
export type { Report } from './rule/report.ts';
