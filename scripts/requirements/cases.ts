import type { RuleConfiguration, RuleId } from '@throughline/cascade';
import type { GoalSet } from '@throughline/core';
import type { RequirementCase } from './requirement.ts';
import { found } from './tools.ts';
import type { Evidence, Tools } from './tools.ts';

/** A goal set in which a rule finds nothing. */
export const silent = (
  says: string,
  rule: RuleId,
  goals: GoalSet,
  options: object = {},
  evidence: Evidence = {},
): RequirementCase => ({
  says,
  holds: (tools) => found(tools, goals, setTo(rule, options), evidence).length === 0,
});

/** A goal set in which a rule finds something. */
export const seen = (
  says: string,
  rule: RuleId,
  goals: GoalSet,
  options: object = {},
  evidence: Evidence = {},
): RequirementCase => ({
  says,
  holds: (tools) => found(tools, goals, setTo(rule, options), evidence).length > 0,
});

const setTo = (rule: RuleId, options: object): RuleConfiguration => ({ [rule]: ['error', options] });

/** A plain question to the library. */
export const answers = (says: string, holds: RequirementCase['holds']): RequirementCase => ({ says, holds });

/** Every worked number of a requirement is answered as it should be, and falls on the right side of its target. */
export const numbersOf = (requirement: string, count: number) => {
  const own = ({ vectors }: Tools, word: string) =>
    vectors.filter((vector) => vector.requirement === requirement && vector.id.endsWith(`-${word}`));
  const agree =
    (words: readonly string[]): RequirementCase['holds'] =>
    (tools) =>
      words.every((word) => {
        const vectors = own(tools, word);
        const right = vectors.every(({ measure, facts, expected }) => {
          const answer = tools.scoring.progressOf(measure, facts);
          return answer.scored && Math.abs(answer.value - expected.value) < 1e-9;
        });
        return vectors.length === count && right;
      });
  return {
    by: [`vectors.${requirement}`, 'scoring.progressOf'],
    passes: [{ says: `all ${String(count)} numbers, at them and beyond`, holds: agree(['at', 'over']) }],
    fails: [{ says: `all ${String(count)} numbers, just short of them`, holds: agree(['under']) }],
  };
};

/** A goal set the parser takes, or does not. */
export const parsed = (says: string, goals: object, takes: boolean): RequirementCase => ({
  says,
  holds: ({ core }) => core.parseGoalSet(goals).ok === takes,
});
