import type { Finding } from '@throughline/core';
import { draftFinding } from '../draft/draft-finding.ts';
import type { ProposedGoal } from './goals-of-draft.ts';

/**
 * What goals of a proposal claim that only comes after a review: a state beyond `draft`, agreements of people to a
 * text they cannot have seen. A draft may come from anywhere; what it says of itself is no fact.
 */
export const aheadOfReview = (proposed: readonly ProposedGoal[]): readonly Finding[] =>
  proposed.flatMap(({ goal: { value }, path }) => {
    const { id, title, state = 'draft', signOffs = [] } = value;
    const findings: Finding[] = [];
    if (state !== 'draft')
      findings.push(
        draftFinding('draft/ahead-of-review', 'error', [...path, 'state'], { goal: title, state }, id),
      );
    if (signOffs.length > 0) {
      const people = signOffs.slice(0, mostListed).map(({ by }) => by);
      const data = { goal: title, people };
      findings.push(draftFinding('draft/ahead-of-review#signOffs', 'error', [...path, 'signOffs'], data, id));
    }
    return findings;
  });

/** Names beyond these are not listed: a message is for reading. */
const mostListed = 20;
