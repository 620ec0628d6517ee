import type { Severity } from '@throughline/core';
import type { ConfiguredRule } from '../rule/configured-rule.ts';
import type { Rule } from '../rule/rule.ts';
import type { ruleCatalogue } from '../rules/catalogue.ts';

/** Id of a rule of the catalogue. */
export type RuleId = keyof typeof ruleCatalogue;

/** Options of a rule. */
export type OptionsOf<Some> = Some extends Rule<infer Options> ? Options : never;

/** How one rule is set: off, its severity, or its severity and options. */
export type RuleSetting<Options extends object = object> =
  | 'off'
  | Severity
  | readonly [severity: 'off' | Severity, options?: Partial<Options>];

/** Settings by rule id. Only rules that are named run; a severity alone keeps options set earlier in a list. */
export type RuleConfiguration = {
  readonly [Id in RuleId]?: RuleSetting<OptionsOf<(typeof ruleCatalogue)[Id]>>;
};

/**
 * Which rules run: a configuration, or a list of rules and configurations where later entries win. A list may
 * spread a preset, add rules of your own and change what came before:
 * `[...presets.recommended, myRule, { 'wording/not-an-activity': 'off' }]`.
 */
export type RuleChoice = RuleConfiguration | readonly (Rule | ConfiguredRule | RuleConfiguration)[];
