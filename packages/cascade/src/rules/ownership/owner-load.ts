import { goalAt } from '@throughline/core';
import { goalCodes } from '../../goal/path-of.ts';
import { isAgreed, isUnderWay } from '../../goal/standing.ts';
import type { Rule } from '../../rule/rule.ts';

/** Options of {@link ownerLoad}. */
export interface OwnerLoadOptions {
  /** Most objectives under way one person is accountable for. Default 7, the upper end of S1-18. */
  readonly maxObjectives: number;
  /** Most key results under way one person is accountable for. Default 35: seven objectives with five each. */
  readonly maxKeyResults: number;
}

/**
 * Nobody answers for more goals at a time than can be kept in view. Counts objectives and key results under way
 * on the day that name the person as accountable, from their sign-off on: a draft is a question, not a load. What a
 * key result takes over from its objective counts once.
 *
 * @example
 * ```ts
 * import { ownerLoad } from '@throughline/cascade';
 *
 * ownerLoad.defaults; // => { maxObjectives: 7, maxKeyResults: 35 }
 * ```
 */
export const ownerLoad: Rule<OwnerLoadOptions, 'objectives' | 'keyResults'> = {
  meta: {
    id: 'ownership/owner-load',
    title: 'Nobody answers for more goals at a time than can be kept in view',
    severity: 'warning',
    since: '0.1.0',
    requirements: ['S1-18', 'S1-34'],
    source: 'docs/sources.md#owner-load',
    url: '@throughline/cascade/src/rules/ownership/owner-load.md',
    scope: 'set',
    messages: {
      objectives: {
        message: '`{person}` answers for too many objectives at a time: {count}, more than {max}',
        help: 'hand some of them over or postpone them',
      },
      keyResults: {
        message: '`{person}` answers for too many key results at a time: {count}, more than {max}',
        help: 'hand some of them over or postpone them',
      },
    },
  },
  defaults: { maxObjectives: 7, maxKeyResults: 35 },
  fields: ['owners', 'standing'],
  check({ index, day }, { maxObjectives, maxKeyResults }, report) {
    const people = index.document.people ?? [];
    const objectives = new Int32Array(people.length);
    const keyResults = new Int32Array(people.length);
    for (let goal = 0; goal < index.size; goal++) {
      const kind = index.kind[goal]!;
      if (kind > goalCodes.keyResult || !isAgreed(index, goal) || !isUnderWay(index, goal, day)) continue;
      const owners = goalAt(index, goal)?.owners;
      if (owners === undefined) continue;
      const counts = kind === goalCodes.objective ? objectives : keyResults;
      for (const { as, who } of owners) {
        if (as !== 'accountable' || !('person' in who)) continue;
        const person = index.referenceOf('person', who.person);
        if (person !== undefined) counts[person]!++;
      }
    }
    for (let person = 0; person < people.length; person++) {
      const { id } = people[person]!;
      if (objectives[person]! > maxObjectives) {
        const data = { person: id, count: objectives[person]!, max: maxObjectives };
        report({ messageId: 'objectives', path: ['people', id], data });
      }
      if (keyResults[person]! > maxKeyResults) {
        const data = { person: id, count: keyResults[person]!, max: maxKeyResults };
        report({ messageId: 'keyResults', path: ['people', id], data });
      }
    }
  },
};
