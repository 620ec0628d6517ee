import { compileGoals } from '@throughline/core';
import type { GoalSet } from '@throughline/core';
import {
  configureRule,
  countsRules,
  depthAndFanOut,
  measuresRules,
  objectivesPerLevel,
  ownerLoad,
  ownershipRules,
  runRules,
  structureRules,
} from '../../src/index.ts';
import type { ConfiguredRule, Rule } from '../../src/index.ts';
import { levelOptions, loadOptions, naiveGoalRules } from './naive-goal-rules.ts';
import { NaiveGoals, code } from './naive-goals.ts';
import { depthOptions, naiveStructure, tangleOf, tanglesOf } from './naive-structure.ts';

const configured: ReadonlyMap<string, ConfiguredRule> = new Map(
  [
    configureRule(depthAndFanOut, undefined, depthOptions),
    configureRule(ownerLoad, undefined, loadOptions),
    configureRule(objectivesPerLevel, undefined, levelOptions),
  ].map((rule) => [rule.rule.meta.id, rule as unknown as ConfiguredRule]),
);

/** Rules the naive model states. */
const stated = new Set([
  'structure/unique-ids',
  'structure/references-exist',
  'structure/no-loops',
  'structure/depth-and-fan-out',
  'structure/units-form-a-tree',
  'structure/managers-form-a-tree',
  'structure/check-ins-agree',
  'structure/periods-run-forward',
  'ownership/one-accountable-owner',
  'ownership/owner-assigned',
  'ownership/owner-load',
  'counts/objectives-per-level',
  'counts/key-results-per-objective',
  'counts/kras-per-role',
  'counts/kpis-per-kra',
  'measures/baseline-present',
  'measures/target-present',
  'measures/unit-present',
  'measures/source-assigned',
  'measures/weights-valid',
  'measures/executive-source-of-record',
]);

/** The rules that are compared with the naive model, with numbers that small sets reach. */
export const naiveRules: readonly (Rule | ConfiguredRule)[] = [
  ...structureRules,
  ...ownershipRules,
  ...countsRules,
  ...measuresRules,
]
  .filter(({ meta }) => stated.has(meta.id))
  .map((rule) => configured.get(rule.meta.id) ?? rule);

/** Codes at paths that only one of the two finds; both lists are empty when they agree. */
export interface NaiveDifference {
  /** How many different codes at paths the naive model finds. */
  readonly found: number;
  readonly missed: readonly string[];
  readonly invented: readonly string[];
}

/** Runs the rules and the naive model over a goal set. `rules` may hold planted faults. */
export const compareWithNaive = (goals: GoalSet, rules = naiveRules): NaiveDifference => {
  const naive = new NaiveGoals(goals);
  const tangles = tanglesOf(naive);
  const tangle = tangleOf(tangles);
  const { findings } = runRules(compileGoals(goals), rules, { asOf: '2026-05-15', limit: Infinity });
  const actual = new Set(
    findings.map(({ ruleId, messageId = '', path }) =>
      ruleId === 'structure/no-loops'
        ? `${ruleId} ${tangle(String(path[0]), String(path[1]))}`
        : code(ruleId, messageId, ...path),
    ),
  );
  const expected = new Set([...naiveStructure(naive, tangles), ...naiveGoalRules(naive)]);
  return {
    found: expected.size,
    missed: [...expected].filter((each) => !actual.has(each)),
    invented: [...actual].filter((each) => !expected.has(each)),
  };
};
