import { UsageError } from '@throughline/core';
import { configureRule } from '../rule/configure-rule.ts';
import type { ConfiguredRule } from '../rule/configured-rule.ts';
import type { Rule } from '../rule/rule.ts';
import { ruleCatalogue } from '../rules/catalogue.ts';
import type { RuleChoice, RuleSetting } from './rule-configuration.ts';

/**
 * The rules a choice means, each once, in the order they were first named. A rule that is no rule, an unknown
 * id and a bad option are a `UsageError`.
 */
export const resolveRules = (choice: RuleChoice): readonly ConfiguredRule[] => {
  const chosen = new Map<string, ConfiguredRule>();
  const known = new Map<string, Rule>(Object.entries(ruleCatalogue));
  const entries: readonly unknown[] = Array.isArray(choice) ? choice : [choice];
  for (const entry of entries) {
    if (typeof entry !== 'object' || entry === null) throw badEntry();
    const configured = 'meta' in entry ? { rule: entry } : 'rule' in entry ? entry : undefined;
    if (configured === undefined) {
      for (const [id, setting] of Object.entries(entry)) apply(chosen, known, id, setting as RuleSetting);
      continue;
    }
    const { rule, severity, options } = configured as ConfiguredRule;
    if (typeof (rule as Partial<Rule> | undefined)?.check !== 'function') throw badEntry();
    known.set(rule.meta.id, rule);
    chosen.set(rule.meta.id, configureRule(rule, severity, options));
  }
  return [...chosen.values()];
};

const badEntry = (): UsageError =>
  new UsageError('cascade/bad-rule', '`rules` must hold rules, configured rules or settings by rule id');

const apply = (
  chosen: Map<string, ConfiguredRule>,
  known: ReadonlyMap<string, Rule>,
  id: string,
  setting: RuleSetting | undefined,
): void => {
  const rule = known.get(id);
  if (rule === undefined) throw new UsageError('cascade/unknown-rule', `there is no rule \`${id}\``);
  if (setting === undefined) return;
  const [severity, options = chosen.get(id)?.options] = typeof setting === 'string' ? [setting] : setting;
  if (severity === 'off') chosen.delete(id);
  else chosen.set(id, configureRule(rule, severity, options));
};
