import { goalAt } from '@throughline/core';
import type { GoalIndex, Kra, Owner, Suggestion } from '@throughline/core';
import { goalCodes, pathOf } from '../../goal/path-of.ts';
import { partyId, partyKey, sameParty } from '../../goal/same-party.ts';
import { isSettled } from '../../goal/standing.ts';
import { suggestOwners } from '../../goal/suggest-owners.ts';
import { eachGoal } from '../../rule/each-goal.ts';
import type { GoalCheck } from '../../rule/goal-check.ts';
import type { Rule } from '../../rule/rule.ts';

/** Options of {@link oneAccountableOwner}. */
export interface OneAccountableOwnerOptions {
  /**
   * True: a key result that names no owners has those of its objective, and a KRA without any belongs to its person
   * or role. A KPI is its KRA's in any case: who holds the area answers for all its measures. Default true.
   */
  readonly inherit: boolean;
}

const perGoal: GoalCheck<OneAccountableOwnerOptions, 'none' | 'several'> = {
  reads: [],
  look({ index }, { inherit }, report) {
    return (goal) => {
      const entity = goalAt(index, goal);
      if (entity === undefined || isSettled(index, goal)) return;
      const { title, owners } = entity;
      const first = owners?.find(isAccountable);
      if (owners === undefined || first === undefined) {
        const isImplied = inherit ? hasImpliedOwner(index, goal) : index.kind[goal] === goalCodes.kpi;
        if (owners === undefined && isImplied) return;
        const suggest = (): readonly Suggestion[] => nameOne(index, goal, owners ?? []);
        report({ messageId: 'none', goal, path: pathOf(index, goal), data: { title }, suggest });
      } else if (owners.some((owner) => isAccountable(owner) && !sameParty(owner.who, first.who))) {
        const parties = new Map(owners.filter(isAccountable).map(({ who }) => [partyKey(who), partyId(who)]));
        const data = { title, accountable: [...parties.values()].slice(0, mostListed), count: parties.size };
        const suggest = (): readonly Suggestion[] => keepFirst(index, goal, owners, first);
        report({ messageId: 'several', goal, path: pathOf(index, goal, 'owners'), data, suggest });
      }
    };
  },
};

/**
 * Exactly one party answers for every goal. Who is named twice counts once. Goals that are set aside, or whose
 * numbers are final, are left out: there is nothing to answer for any more.
 *
 * @example
 * ```ts
 * import { oneAccountableOwner } from '@throughline/cascade';
 *
 * oneAccountableOwner.meta.requirements; // => ['S0-21', 'S1-37']
 * ```
 */
export const oneAccountableOwner: Rule<OneAccountableOwnerOptions, 'none' | 'several'> = {
  meta: {
    id: 'ownership/one-accountable-owner',
    title: 'Every goal has exactly one accountable owner',
    severity: 'error',
    since: '0.1.0',
    requirements: ['S0-21', 'S1-37'],
    source: 'docs/sources.md#ownership',
    url: '@throughline/cascade/src/rules/ownership/one-accountable-owner.md',
    scope: 'goal',
    messages: {
      none: {
        message: '`{title}` has no accountable owner',
        help: 'name one person, unit or role as accountable; others can be contributors',
      },
      several: {
        message: '`{title}` has {count} accountable owners: {accountable}',
        help: 'keep one accountable owner and make the others contributors',
      },
    },
  },
  defaults: { inherit: true },
  perGoal,
  check: /* @__PURE__ */ eachGoal(perGoal),
};

/** Ids of owners beyond these are not listed: a message is for reading. */
const mostListed = 20;

const isAccountable = ({ as }: Owner): boolean => as === 'accountable';

/** A goal without `owners` may be answered for all the same. */
const hasImpliedOwner = (index: GoalIndex, goal: number): boolean => {
  if (index.kind[goal] === goalCodes.keyResult || index.kind[goal] === goalCodes.kpi) return true;
  if (index.kind[goal] !== goalCodes.kra) return false;
  const { person, role } = goalAt(index, goal) as Kra;
  return person !== undefined || role !== undefined;
};

const keepFirst = (
  index: GoalIndex,
  goal: number,
  owners: readonly Owner[],
  first: Owner,
): readonly Suggestion[] => {
  const changed = owners.map(
    (owner): Owner =>
      isAccountable(owner) && !sameParty(owner.who, first.who) ? { ...owner, as: 'contributor' } : owner,
  );
  return suggestOwners(
    index,
    goal,
    changed,
    `keep \`${partyId(first.who)}\` accountable and make the others contributors`,
  );
};

/** The only contributor, or else the lead of the unit. */
const nameOne = (index: GoalIndex, goal: number, owners: readonly Owner[]): readonly Suggestion[] => {
  const contributors = owners.filter(({ as }) => as === 'contributor');
  const lead = index.document.units?.[index.unit[goal]!]?.lead;
  const only = contributors.length === 1 ? contributors[0]?.who : undefined;
  const who = only ?? (lead === undefined ? undefined : { person: lead });
  if (who === undefined) return [];
  const changed: readonly Owner[] = [
    { who, as: 'accountable' },
    ...owners.filter((owner) => !sameParty(owner.who, who)),
  ];
  return suggestOwners(index, goal, changed, `make \`${partyId(who)}\` accountable`);
};
