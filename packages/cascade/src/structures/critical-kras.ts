import type { GoalIndex, Role, RoleId, RoleLevel } from '@throughline/core';
import type { KraFacts } from './kra-facts.ts';
import { matchBases } from './match-kras.ts';
import type { Counterpart } from './match-kras.ts';
import type { CriticalKra } from './structure-comparison.ts';

/** Levels of roles from the first rung up. */
const ladder: readonly RoleLevel[] = ['junior', 'mid', 'senior', 'manager', 'director', 'executive'];

/** What two roles share, where the second is of a higher level. */
export const sharedWithHigher = (
  first: readonly KraFacts[],
  second: readonly KraFacts[],
  found: readonly (Counterpart | undefined)[],
  [role, nextRole]: readonly [RoleId, RoleId],
  [index, nextIndex]: readonly [GoalIndex, GoalIndex],
): readonly CriticalKra[] => {
  const rung = rungOf(roleIn(index, role));
  const next = rungOf(roleIn(nextIndex, nextRole));
  if (rung < 0 || next <= rung) return [];
  return first.flatMap(({ id }, at) => {
    const counterpart = found[at];
    if (counterpart === undefined) return [];
    const { by, on } = counterpart;
    return [{ kra: id, role, nextRole, nextKra: second[counterpart.at]!.id, by, on }];
  });
};

/**
 * What roles share with the next level of their function, where that has KRAs. Looks KRAs up by function, level and
 * what they can be recognised by; of several KRAs up there the first stands for all.
 */
export const sharedWithNext = (index: GoalIndex, kras: readonly KraFacts[]): readonly CriticalKra[] => {
  const rungs = new Map<string, Set<number>>();
  const known = new Map<string, KraFacts>();
  const placeOf = (kra: KraFacts): readonly [of: string, rung: number] | undefined => {
    const role = kra.role === null ? undefined : roleIn(index, kra.role);
    const rung = rungOf(role);
    return role?.function === undefined || rung < 0 ? undefined : [role.function, rung];
  };
  for (const kra of kras) {
    const place = placeOf(kra);
    if (place === undefined) continue;
    const [of, rung] = place;
    rungs.set(of, (rungs.get(of) ?? new Set()).add(rung));
    for (const by of matchBases)
      for (const { key } of kra.keys[by]) {
        const text = JSON.stringify([of, rung, by, key]);
        if (!known.has(text)) known.set(text, kra);
      }
  }
  return kras.flatMap((kra) => {
    const place = placeOf(kra);
    if (place === undefined || kra.role === null) return [];
    const [of, rung] = place;
    const next = Math.min(...[...(rungs.get(of) ?? [])].filter((other) => other > rung));
    for (const by of matchBases)
      for (const { key, on } of kra.keys[by]) {
        const above = known.get(JSON.stringify([of, next, by, key]));
        if (above === undefined || above.role === null) continue;
        return [{ kra: kra.id, role: kra.role, nextRole: above.role, nextKra: above.id, by, on }];
      }
    return [];
  });
};

const roleIn = ({ document, referenceOf }: GoalIndex, id: RoleId): Role | undefined =>
  document.roles?.[referenceOf('role', id) ?? -1];

/** -1 for a role without a level. */
const rungOf = (role: Role | undefined): number =>
  role?.level === undefined ? -1 : ladder.indexOf(role.level);
