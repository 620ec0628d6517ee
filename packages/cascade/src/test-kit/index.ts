export type { FailingCase, RuleCase, RuleCases, TestRuleOptions } from './rule-cases.ts';
export { testRule } from './test-rule.ts';
