import { UsageError, checkOptions } from '@throughline/core';
import { accessRelations } from './access-policy.ts';
import type { AccessPolicy, AccessRule } from './access-policy.ts';

/** No policy needs more rules on a side. Our choice. */
const mostRules = 100;

/** No rule needs more lists. Our choice. */
const mostLists = 1000;

/** The least group an aggregate speaks of. Source: docs/sources.md#visibility. */
export const minimumGroup = 5;

const visibilities: readonly unknown[] = ['everyone', 'unit', 'chain', 'owners', 'list'];
const states: readonly unknown[] = ['unpublished', 'published'];
const rights: readonly unknown[] = ['see', 'change'];
const withLevels: readonly unknown[] = ['manager', 'unit-lead'];

const policyFields: readonly (keyof AccessPolicy)[] = [
  'id',
  'absentVisibility',
  'grants',
  'denials',
  'minimumGroup',
];

const ruleFields: readonly (keyof AccessRule)[] = [
  'id',
  'who',
  'may',
  'visibility',
  'goals',
  'levels',
  'lists',
];

/** Refuses an access policy that could mean something else than it says, with a `UsageError` `cascade/bad-option`. */
export const checkAccessPolicy = (policy: AccessPolicy): AccessPolicy => {
  if (typeof (policy as unknown) !== 'object' || (policy as unknown) === null || Array.isArray(policy))
    throw wrong('`access` must be an access policy, one of `accessPolicies` or your own');
  checkOptions('an access policy', policy, policyFields, 'cascade/bad-option');
  checkId(policy.id, 'the `id` of an access policy');
  if (policy.absentVisibility === ('list' as string) || !visibilities.includes(policy.absentVisibility))
    throw wrong('`absentVisibility` must be everyone, unit, chain or owners');
  const { minimumGroup: least } = policy;
  if (least !== undefined && !isWhole(least, 2, 1000))
    throw wrong('`minimumGroup` must be a whole number from 2 to 1,000');
  if (!isList(policy.grants)) throw wrong('`grants` must be a list of access rules');
  if (policy.denials !== undefined && !isList(policy.denials))
    throw wrong('`denials` must be a list of access rules');
  const ids = new Set<string>();
  for (const rules of [policy.grants, policy.denials ?? []]) {
    if (rules.length > mostRules) throw wrong('an access policy has at most 100 grants and 100 denials');
    for (const rule of Array.from(rules)) {
      checkRule(rule);
      if (ids.has(rule.id)) throw wrong(`two access rules have the id \`${rule.id}\``);
      ids.add(rule.id);
    }
  }
  return policy;
};

const checkRule = (rule: AccessRule): void => {
  if ((rule as AccessRule | undefined) === undefined) throw wrong('an access rule must be an object');
  checkOptions('an access rule', rule, ruleFields, 'cascade/bad-option');
  checkId(rule.id, 'the `id` of an access rule');
  const { id, who, may, visibility, goals, levels, lists } = rule;
  if (!accessRelations.includes(who))
    throw wrong(`\`who\` of the access rule \`${id}\` must be one of ${accessRelations.join(', ')}`);
  if (may !== undefined && !rights.includes(may))
    throw wrong(`\`may\` of the access rule \`${id}\` must be see or change`);
  if (
    visibility !== undefined &&
    !isListOf(visibility, visibilities.length, (to) => visibilities.includes(to))
  )
    throw wrong(
      `\`visibility\` of the access rule \`${id}\` must list everyone, unit, chain, owners or list`,
    );
  if (goals !== undefined && !states.includes(goals))
    throw wrong(`\`goals\` of the access rule \`${id}\` must be published or unpublished`);
  if (levels !== undefined && (!withLevels.includes(who) || !isWhole(levels, 1, 1000)))
    throw wrong(
      `\`levels\` of the access rule \`${id}\` must be a whole number from 1 to 1,000, for managers and unit leads`,
    );
  if ((who === 'list-member') !== (lists !== undefined))
    throw wrong(`the access rule \`${id}\` needs \`lists\` for list-member, and only there`);
  if (lists !== undefined && !isListOf(lists, mostLists, (list) => typeof list === 'string'))
    throw wrong(`\`lists\` of the access rule \`${id}\` must be ids of access lists, at most 1,000`);
};

/** An empty list would fit nothing: in a denial that is a slip that opens doors. */
const isListOf = (value: unknown, most: number, fits: (entry: unknown) => boolean): boolean =>
  Array.isArray(value) && value.length > 0 && value.length <= most && Array.from(value).every(fits);

const isList = (value: unknown): boolean => Array.isArray(value);

const isWhole = (value: unknown, least: number, most: number): boolean =>
  Number.isInteger(value) && (value as number) >= least && (value as number) <= most;

const checkId = (id: unknown, what: string): void => {
  if (typeof id !== 'string' || id.length === 0 || id.length > 200)
    throw wrong(`${what} must be a text of 1 to 200 characters`);
};

const wrong = (message: string): UsageError => new UsageError('cascade/bad-option', message);
