import { UsageError, compileGoals, fail, ok } from '@throughline/core';
import type { CivilDate, Finding, GoalIndex, Goals, Result, RoleId } from '@throughline/core';
import { checkOptions, dayOf } from '../option/check-options.ts';
import { sharedByRoles, sharedWithNext } from './critical-kras.ts';
import { kraFacts } from './kra-facts.ts';
import type { KraFacts } from './kra-facts.ts';
import { matchKras } from './match-kras.ts';
import { redistributedKras } from './redistributed-kras.ts';
import { redundantKras } from './redundant-kras.ts';
import { levelOf } from './role-rung.ts';
import type { StructureComparison } from './structure-comparison.ts';
import { unknownRole } from './unknown-role.ts';

/** For which day structures are compared, and whether only two roles are. */
export interface CompareOptions {
  /** The day. KRAs that are over by then, or set aside, are left out; drafts and KRAs to come are not. */
  readonly asOf: CivilDate;
  /** A role of the first and one of the second structure; KRAs of others are left out. Absent: all KRAs. */
  readonly roles?: readonly [a: RoleId, b: RoleId];
}

/**
 * KRAs of two organisations side by side, before and after a re-organisation, or of two roles, which may be in the
 * same set: what is kept, missing, new, held twice, to be given to somebody, and what matters for advancement
 * (requirements S3-16, S3-17). KRAs are taken for the same by their id, else an id of another system, else the
 * same set of metrics their KPIs read, else the words of their title; every match says which. KRAs are looked up
 * and never compared in pairs, so the work grows with the number of KRAs.
 *
 * A role that is not there gives a finding. An `asOf` that is no date is a `UsageError` `core/not-a-date`, other
 * options that are none are `cascade/bad-option`.
 *
 * @example
 * ```ts
 * import { compareStructures } from '@throughline/cascade';
 *
 * const organization = { id: 'acme', name: 'Acme' };
 * const roles = [
 *   { id: 'csm', title: 'Customer success manager', function: 'success', level: 'mid' },
 *   { id: 'lead', title: 'Customer success lead', function: 'success', level: 'manager' },
 * ] as const;
 * const kras = [
 *   { id: 'a', title: 'Renewals', role: 'csm' },
 *   { id: 'b', title: 'Onboarding', role: 'csm' },
 *   { id: 'c', title: 'renewals', role: 'lead' },
 * ];
 * const goals = { schemaVersion: 1, organization, roles, kras } as const;
 * const result = compareStructures(goals, goals, { asOf: '2026-05-15', roles: ['csm', 'lead'] });
 * result.ok && result.value.kept.map(({ a, b, by }) => [a, b, by]); // => [['a', 'c', 'title']]
 * result.ok && result.value.missing; // => ['b']
 * result.ok && result.value.critical.map(({ kra, nextRole }) => [kra, nextRole]); // => [['a', 'lead']]
 * ```
 */
export const compareStructures = (
  a: Goals,
  b: Goals,
  options: CompareOptions,
): Result<StructureComparison, Finding> => {
  checkOptions('compareStructures', options, ['asOf', 'roles']);
  const { asOf, roles } = options;
  const day = dayOf(asOf);
  checkRoles(roles);
  const [before, after] = [compileGoals(a), compileGoals(b)];
  const unknown = [before, after].flatMap((index, at) => {
    const role = roles?.[at];
    return role === undefined || index.referenceOf('role', role) !== undefined ? [] : [unknownRole(role)];
  });
  const [problem, ...others] = unknown;
  if (problem !== undefined) return fail([problem, ...others]);
  const first = ofRole(kraFacts(before, day), roles?.[0]);
  const second = ofRole(kraFacts(after, day), roles?.[1]);
  const found = matchKras(first, second);
  const taken = new Set(found.map((counterpart) => counterpart?.at));
  return ok({
    kept: found.flatMap((counterpart, at) => {
      if (counterpart === undefined) return [];
      const [kra, same] = [first[at]!, second[counterpart.at]!];
      const { by, on } = counterpart;
      return [{ a: kra.id, b: same.id, by, on, from: kra.holder, to: same.holder }];
    }),
    missing: first.filter((_, at) => found[at] === undefined).map(({ id }) => id),
    added: second.filter((_, at) => !taken.has(at)).map(({ id }) => id),
    redundant: redundantKras(second),
    redistribute: redistributedKras({ first, second, found, index: after, asked: roles?.[1] }),
    critical:
      roles === undefined
        ? sharedWithNext(second)
        : leadsUp(before, after, roles)
          ? sharedByRoles(first, second, found, roles)
          : [],
  });
};

/** Is the second role of a higher level? Their functions do not matter: whoever asks for two roles means them. */
const leadsUp = (a: GoalIndex, b: GoalIndex, [role, nextRole]: readonly [RoleId, RoleId]): boolean =>
  levelOf(a, role) >= 0 && levelOf(b, nextRole) > levelOf(a, role);

const ofRole = (kras: readonly KraFacts[], role: RoleId | undefined): readonly KraFacts[] =>
  role === undefined ? kras : kras.filter((kra) => kra.role === role);

const checkRoles = (roles: unknown): void => {
  if (roles === undefined) return;
  if (!Array.isArray(roles) || roles.length !== 2 || !roles.every((role) => typeof role === 'string'))
    throw new UsageError('cascade/bad-option', '`roles` must be a list of two ids of roles');
};
