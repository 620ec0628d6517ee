import { canonicalJson, compileGoals } from '@throughline/core';
import type { CivilDate, Finding, GoalSet } from '@throughline/core';
import { applySuggestion } from '../check/apply-suggestion.ts';
import { configureRule } from '../rule/configure-rule.ts';
import type { Rule } from '../rule/rule.ts';
import { runRules } from '../rule/run-rules.ts';
import { presets } from '../rules/presets.ts';
import { evidenceOf } from './evidence-of.ts';
import type { RuleCase } from './rule-cases.ts';

const ranks = { info: 0, warning: 1, error: 2 };
const context = {
  actor: { kind: 'human', id: 'tester' },
  at: '2026-05-15T09:00:00Z',
  reason: 'a suggestion was taken',
} as const;

/**
 * Applies every suggestion by itself: its finding must be gone, and nothing worse than it may have come, from
 * this rule or any recommended one.
 */
export const checkSuggestions = <Options extends object>(
  name: string,
  rule: Rule<Options>,
  each: RuleCase<Options>,
  findings: readonly Finding[],
  asOf: CivilDate,
): void => {
  const suggested = findings.flatMap((finding) =>
    (finding.suggestions ?? []).map((suggestion) => ({ finding, suggestion })),
  );
  if (suggested.length === 0) return;
  const { goals, options } = each;
  const mine = configureRule(rule, undefined, options);
  const others = presets.recommended.filter(({ meta }) => meta.id !== rule.meta.id);
  const check = (set: GoalSet): readonly Finding[] =>
    runRules(compileGoals(set), [mine, ...others], { asOf, limit: Infinity, ...evidenceOf(each) }).findings;
  const before = new Set(check(goals).map(nameOf));
  for (const { finding, suggestion } of suggested) {
    const wrong = (what: string): Error => new Error(`${name}: suggestion \`${suggestion.title}\` ${what}`);
    const changed = applySuggestion(goals, suggestion, context);
    if (!changed.ok) throw wrong(`was refused: ${changed.problems[0].message}`);
    const after = check(changed.value.goals);
    if (after.some((other) => nameOf(other) === nameOf(finding))) throw wrong('left its finding');
    const worse = after.find(
      (other) => !before.has(nameOf(other)) && ranks[other.severity] > ranks[finding.severity],
    );
    if (worse !== undefined) throw wrong(`brought something worse: ${worse.message}`);
  }
};

/** What makes a finding the same one: all but its texts and suggestions. */
const nameOf = ({ ruleId, messageId, goal, path, data }: Finding): string =>
  canonicalJson({ ruleId, messageId: messageId ?? '', goal: goal ?? '', path, data });
