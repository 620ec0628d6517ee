import type { GoalIndex, Kra, Owner, Suggestion } from '@throughline/core';
import { goalCodes, pathOf } from '../../goal/path-of.ts';
import { partyId, sameParty } from '../../goal/same-party.ts';
import { isOpen } from '../../goal/standing.ts';
import { suggestOwners } from '../../goal/suggest-owners.ts';
import { kraAt } from '../../kra/holder-of.ts';
import type { NoOptions, Rule } from '../../rule/rule.ts';

/**
 * A KRA that is set for one person is answered for by that person, or by the role it was taken from. Somebody else as
 * accountable owner would make two: the one who is rated on it and the one who answers for it. How many accountable
 * owners a goal has is a matter of `ownership/one-accountable-owner`; a KRA with none or several is left to it.
 *
 * @example
 * ```ts
 * import { oneOwnerPerKra } from '@throughline/cascade';
 *
 * oneOwnerPerKra.meta.requirements; // => ['S0-21']
 * ```
 */
export const oneOwnerPerKra: Rule<NoOptions> = {
  meta: {
    id: 'ownership/one-owner-per-kra',
    title: 'A KRA that is set for one person is answered for by that person',
    severity: 'warning',
    since: '0.1.0',
    requirements: ['S0-21'],
    source: 'docs/sources.md#ownership',
    url: '@throughline/cascade/src/rules/ownership/one-owner-per-kra.md',
    scope: 'goal',
    messages: {
      default: {
        message: 'KRA `{title}` is set for `{person}`, but `{owner}` answers for it',
        help: 'make the person accountable, or set the KRA for the one who is',
      },
    },
  },
  defaults: {},
  check({ index, day }, _options, report) {
    for (let goal = 0; goal < index.size; goal++) {
      if (index.kind[goal] !== goalCodes.kra || !isOpen(index, goal, day)) continue;
      const kra = kraAt(index, goal);
      const { title, person, owners } = kra;
      const owner = owners === undefined ? undefined : onlyAccountable(owners);
      if (person === undefined || owners === undefined || owner === undefined || isHolder(kra, owner))
        continue;
      // A person who is not there is a matter of references.
      if (index.referenceOf('person', person) === undefined) continue;
      const suggest = (): readonly Suggestion[] => handOver(index, goal, person, owners);
      const data = { title, person, owner: partyId(owner.who) };
      report({ goal, path: pathOf(index, goal, 'owners'), data, suggest });
    }
  },
};

/** The one accountable owner; undefined when there is none, or when there are several. */
const onlyAccountable = (owners: readonly Owner[]): Owner | undefined => {
  const first = owners.find(({ as }) => as === 'accountable');
  const isOnly = owners.every(
    ({ as, who }) => as !== 'accountable' || (first !== undefined && sameParty(who, first.who)),
  );
  return isOnly ? first : undefined;
};

const isHolder = ({ person, role }: Kra, { who }: Owner): boolean =>
  'person' in who ? who.person === person : 'role' in who && who.role === role;

/** The person becomes accountable, and who was it contributes. */
const handOver = (
  index: GoalIndex,
  goal: number,
  person: string,
  owners: readonly Owner[],
): readonly Suggestion[] => {
  const others = owners
    .filter(({ who }) => !('person' in who) || who.person !== person)
    .map((owner): Owner => (owner.as === 'accountable' ? { ...owner, as: 'contributor' } : owner));
  const changed: readonly Owner[] = [{ who: { person }, as: 'accountable' }, ...others];
  return suggestOwners(index, goal, changed, `make \`${person}\` accountable`);
};
