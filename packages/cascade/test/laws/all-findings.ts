import { canonicalJson, compileGoals } from '@throughline/core';
import type { Finding, GoalSet } from '@throughline/core';
import { presets, runRules } from '../../src/index.ts';
import type { Rule } from '../../src/index.ts';

/** The day all laws are checked for. */
export const asOf = '2026-05-15';

/** Every finding, without a limit. */
export const allFindings = (
  goals: GoalSet,
  rules: readonly Rule[] = presets.recommended,
): readonly Finding[] => runRules(compileGoals(goals), rules, { asOf, limit: Infinity }).findings;

/** What makes a finding the same one: all but its texts and suggestions. */
export const factsOf = ({ ruleId, messageId, severity, goal, path, data }: Finding): string =>
  canonicalJson({ ruleId, messageId: messageId ?? '', severity, goal: goal ?? '', path, data });

/** Findings as a set that can be compared. */
export const sorted = (findings: readonly Finding[]): readonly string[] => findings.map(factsOf).sort();

/** Breakages that use no id twice: with one used twice the first counts, and that is the document's order. */
export const uniqueOnly = (name: string): boolean => !name.startsWith('duplicate-');

/** Severities in order. */
export const ranks = { info: 0, warning: 1, error: 2 };
