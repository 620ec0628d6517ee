import { canonicalJson, type Finding, type GoalIndex } from '@throughline/core';
import {
  type ConfiguredRule,
  type Rule,
  runRules,
  sharesConserved,
  structureRules,
  weightsValid,
} from '@throughline/cascade';

/**
 * What the rules report after a change and did not report before it. Rules about structure and about numbers that
 * go into the roll-up always run; a rule that is given as well runs as it is given. With `isEdited` the change may
 * have edited goals that were there.
 */
export const newFindings = (
  before: GoalIndex,
  after: GoalIndex,
  asOf: string,
  rules: readonly (Rule | ConfiguredRule)[],
  isEdited = false,
): readonly Finding[] => {
  const given = new Set(rules.map((entry) => ('rule' in entry ? entry.rule : entry).meta.id));
  const all = [...always().filter(({ meta }) => !given.has(meta.id)), ...rules];
  const known = new Map<string, number>();
  for (const finding of runRules(before, all, { asOf, limit: mostFindings }).findings) {
    const key = keyOf(finding, isEdited);
    known.set(key, (known.get(key) ?? 0) + 1);
  }
  return runRules(after, all, { asOf, limit: mostFindings }).findings.filter((finding) => {
    const key = keyOf(finding, isEdited);
    const left = known.get(key) ?? 0;
    known.set(key, left - 1);
    return left <= 0;
  });
};

/** Enough for any set somebody works with; a million findings are a million texts. */
const mostFindings = 100_000;

/**
 * The same fact at the same place; texts and suggestions follow from it. An edit changes titles and numbers that
 * stand among the facts, so after one the same complaint at the same place is the same.
 */
const keyOf = ({ ruleId, messageId, severity, path, data }: Finding, isEdited: boolean): string =>
  canonicalJson([ruleId, messageId ?? '', severity, path, isEdited ? null : data]);

/** Without these a set cannot be scored as it is meant. */
const always = (): readonly Rule[] => [...structureRules, weightsValid, sharesConserved];
