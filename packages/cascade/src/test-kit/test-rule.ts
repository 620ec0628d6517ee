import { canonicalJson, compileGoals } from '@throughline/core';
import type { CivilDate } from '@throughline/core';
import { configureRule } from '../rule/configure-rule.ts';
import { defineRule } from '../rule/define-rule.ts';
import type { Report } from '../rule/report.ts';
import type { Rule, RuleOptions } from '../rule/rule.ts';
import { runRules } from '../rule/run-rules.ts';
import { deepFreeze } from './deep-freeze.ts';
import { checkFinding } from './check-finding.ts';
import { checkSuggestions } from './check-suggestions.ts';
import { evidenceOf } from './evidence-of.ts';
import type { FailingCase, RuleCase, RuleCases, TestRuleOptions } from './rule-cases.ts';

/**
 * Tests a rule with a table of goal sets. A valid case must give no finding, an invalid one exactly the facts
 * that are listed. Beyond that every case checks what each rule promises: the goal set comes frozen and stays as
 * it was; findings survive JSON; texts hold no `undefined`, no line break, no final period and no unfilled
 * placeholder; paths lead to something in the goal set; applying a suggestion removes its finding and adds none
 * of higher severity. Two cases with the same goal set and options are refused. Failures are plain errors, so
 * any test runner will do; give `it` to see each case by name.
 *
 * @example
 * ```ts
 * import { draftsReviewed } from '@throughline/cascade';
 * import { testRule } from '@throughline/cascade/test-kit';
 *
 * const written = { draft: 'd1', drafter: 'some-model', aiGenerated: true };
 * const kra = { id: 'hiring', title: 'Hiring' };
 * const base = { schemaVersion: 1, organization: { id: 'acme', name: 'Acme' } } as const;
 * const passed = testRule(draftsReviewed, {
 *   valid: { 'written by people': { ...base, kras: [kra] } },
 *   invalid: {
 *     'written by a model and never reviewed': {
 *       goals: { ...base, kras: [{ ...kra, origin: written }] },
 *       data: [{ title: 'Hiring', drafter: 'some-model' }],
 *     },
 *   },
 * });
 * passed; // => 2
 * ```
 */
export const testRule = <Options extends object>(
  rule: Rule<Options>,
  { valid, invalid }: RuleCases<Options>,
  { asOf = '2026-05-15', it = (_name, run) => run() }: TestRuleOptions = {},
): number => {
  defineRule(rule as unknown as Rule<RuleOptions>);
  const passing = Object.entries(valid).map(
    ([name, each]) => [name, 'goals' in each ? each : { goals: each }] as const,
  );
  const failing = Object.entries(invalid);
  if (passing.length === 0 || failing.length === 0)
    throw new Error('a rule needs a valid and an invalid case');
  refuseRepeats([...passing, ...failing]);
  for (const [name, each] of passing) {
    it(`accepts ${name}`, () => {
      const { findings } = runOn(rule, each, asOf);
      if (findings.length > 0)
        throw new Error(
          `${name}: expected no finding, got ${canonicalJson(findings.map(({ data }) => data))}`,
        );
    });
  }
  for (const [name, each] of failing) {
    it(`reports ${name}`, () => {
      checkFailing(rule, name, each, asOf);
    });
  }
  return passing.length + failing.length;
};

const refuseRepeats = <Options extends object>(
  cases: readonly (readonly [string, RuleCase<Options>])[],
): void => {
  const seen = new Map<string, string>();
  for (const [name, { goals, options, asOf, scores, log, reviewBook }] of cases) {
    const content = canonicalJson({
      goals,
      options: options ?? {},
      asOf: asOf ?? '',
      scored: scores !== undefined,
      log: log ?? '',
      reviewBook: reviewBook ?? '',
    });
    const other = seen.get(content);
    if (other !== undefined) throw new Error(`\`${name}\` is the same case as \`${other}\``);
    seen.set(content, name);
  }
};

const runOn = <Options extends object>(
  rule: Rule<Options>,
  each: RuleCase<Options>,
  asOf: CivilDate,
): Report => {
  const before = canonicalJson(each.goals);
  const index = compileGoals(deepFreeze(each.goals));
  const configured = configureRule(rule, undefined, each.options);
  const report = runRules(index, [configured], {
    asOf: each.asOf ?? asOf,
    limit: Infinity,
    ...evidenceOf(each),
  });
  if (canonicalJson(each.goals) !== before) throw new Error('the rule changed the goal set');
  return report;
};

const checkFailing = <Options extends object>(
  rule: Rule<Options>,
  name: string,
  each: FailingCase<Options>,
  asOf: CivilDate,
): void => {
  const { findings } = runOn(rule, each, asOf);
  compare(
    name,
    'facts',
    findings.map(({ data }) => data),
    each.data,
  );
  if (each.messageIds !== undefined) {
    compare(
      name,
      'message ids',
      findings.map(({ messageId }) => messageId ?? 'default'),
      each.messageIds,
    );
  }
  for (const finding of findings) checkFinding(name, rule, finding, each.goals, each.reviewBook);
  const offered = findings[0]?.suggestions?.[0]?.title;
  if (each.suggestion !== undefined && (offered ?? false) !== each.suggestion) {
    throw new Error(
      `${name}: expected the suggestion \`${String(each.suggestion)}\`, got \`${String(offered)}\``,
    );
  }
  checkSuggestions(name, rule, each, findings, each.asOf ?? asOf);
};

const compare = (
  name: string,
  what: string,
  actual: readonly unknown[],
  expected: readonly unknown[],
): void => {
  const [got, wanted] = [canonicalJson(actual), canonicalJson(expected)];
  if (got !== wanted) throw new Error(`${name}: expected ${what} ${wanted}, got ${got}`);
};
