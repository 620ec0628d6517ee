import { UsageError, nearestWord } from '@throughline/core';
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
    if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) throw badEntry();
    const configured = 'meta' in entry ? { rule: entry } : 'rule' in entry ? entry : undefined;
    if (configured === undefined) {
      for (const [id, setting] of Object.entries(entry)) apply(chosen, known, id, setting as RuleSetting);
      continue;
    }
    const { rule, severity, options } = configured as ConfiguredRule;
    const set = configureRule(rule, severity, options);
    known.set(rule.meta.id, rule);
    chosen.set(rule.meta.id, set);
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
  if (rule === undefined) {
    const nearest = nearestWord(id, [...known.keys()]);
    const hint = nearest === undefined ? '' : `; did you mean \`${nearest}\`?`;
    throw new UsageError('cascade/unknown-rule', `there is no rule \`${id.slice(0, 60)}\`${hint}`);
  }
  if (setting === undefined) return;
  const [severity, options = chosen.get(id)?.options] = partsOf(id, setting);
  if (severity === 'off') chosen.delete(id);
  else chosen.set(id, configureRule(rule, severity, options));
};

/** Severity and options of a setting. A list without a severity would leave open whether the rule runs. */
const partsOf = (id: string, setting: unknown): Exclude<RuleSetting, string> => {
  const parts: readonly unknown[] = Array.isArray(setting) ? setting : [setting];
  if (typeof parts[0] === 'string' && parts.length <= 2)
    return parts as unknown as Exclude<RuleSetting, string>;
  throw new UsageError(
    'cascade/bad-option',
    `rule \`${id}\`: its setting must be \`off\`, a severity, or a list of severity and options`,
  );
};
