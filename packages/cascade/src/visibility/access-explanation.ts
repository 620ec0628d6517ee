import type { GoalId, PersonId } from '@throughline/core';
import type { AccessRight } from './access-policy.ts';
import type { Absence } from './actor-ties.ts';

/** Why somebody may or may not do something with a goal: facts first, words last. */
export interface AccessExplanation {
  /** The goal. */
  readonly goal: GoalId;
  /** The person. */
  readonly actor: PersonId;
  /** What was asked for. */
  readonly right: AccessRight;
  /** The answer. */
  readonly allowed: boolean;
  /**
   * What decided. `grant`, `denial`: a rule of the policy. `absence`: the person is not there on the day. `whole`:
   * what the goal belongs to may not be seen. `nothing`: no grant fits.
   */
  readonly by: 'grant' | 'denial' | 'absence' | 'whole' | 'nothing';
  /** Id of the rule, for grants and denials. */
  readonly rule?: string;
  /** Facts of the answer: the relation and whom or what it goes through, the absence, or the whole. */
  readonly data: { readonly [name: string]: string | number };
  /** The same in words. */
  readonly text: string;
}

/** What decided, before it is put into words. */
export type Decision = Pick<AccessExplanation, 'allowed' | 'by' | 'rule' | 'data'>;

const absences: Readonly<Record<Absence, string>> = {
  'unknown-person': 'nobody has this id',
  erased: 'the person was erased',
  inactive: 'the person is not active',
  'not-assigned': 'no assignment holds on the day',
};

/** A decision in words: lower case, no final period, ids in backticks. */
export const accessText = (decision: Decision, actor: PersonId, goal: GoalId, right: AccessRight): string => {
  const head = `\`${actor}\` ${decision.allowed ? 'may' : 'may not'} ${right} \`${goal}\``;
  const { by, rule, data } = decision;
  switch (by) {
    case 'absence':
      return `${head}: ${absences[data['absence'] as Absence]}`;
    case 'whole':
      return `${head}: what it belongs to, \`${data['whole'] ?? ''}\`, may not be seen`;
    case 'nothing':
      return `${head}: no grant fits`;
    default:
      return `${head}: ${by} \`${rule ?? ''}\`, ${tieText(data)}`;
  }
};

const tieText = ({ relation, through, levels }: Decision['data']): string => {
  const of = through === undefined ? '' : ` through \`${through}\``;
  return `as ${relation ?? ''}${of}${levels === undefined ? '' : `, level ${levels}`}`;
};
