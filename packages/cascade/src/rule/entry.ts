import type { Severity } from '@throughline/core';
import type { ConfiguredRule } from './configured-rule.ts';
import type { Found, Rule } from './rule.ts';

/** A finding before it has text. */
export interface Entry {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly found: Found;
}

/** Severities in order. */
export const ranks = { info: 0, warning: 1, error: 2 } as const;

/** A rule ready to run: what was configured, and the rule's own values for the rest. */
export interface SettledRule {
  readonly rule: Rule;
  readonly options: object;
  /** Makes an entry of something found, with a severity no higher than the one in force. */
  readonly entryOf: (found: Found) => Entry;
}

/** Fills in what was not configured. */
export const settledRule = (entry: Rule | ConfiguredRule): SettledRule => {
  const configured: ConfiguredRule = 'rule' in entry ? entry : { rule: entry };
  const { rule, severity: most = rule.meta.severity, options } = configured;
  return {
    rule,
    options: options === undefined ? rule.defaults : { ...rule.defaults, ...options },
    entryOf: (found) => {
      const { severity = most } = found;
      return { rule, severity: ranks[severity] < ranks[most] ? severity : most, found };
    },
  };
};
