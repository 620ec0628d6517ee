import type { RoleId } from '@throughline/core';
import type { KraFacts } from './kra-facts.ts';
import { matchBases } from './match-kras.ts';
import type { Counterpart } from './match-kras.ts';
import type { CriticalKra } from './structure-comparison.ts';

/** What two roles share. */
export const sharedByRoles = (
  first: readonly KraFacts[],
  second: readonly KraFacts[],
  found: readonly (Counterpart | undefined)[],
  [role, nextRole]: readonly [RoleId, RoleId],
): readonly CriticalKra[] =>
  first.flatMap(({ id }, at) => {
    const counterpart = found[at];
    if (counterpart === undefined) return [];
    const { by, on } = counterpart;
    return [{ kra: id, role, nextRole, nextKra: second[counterpart.at]!.id, by, on }];
  });

/**
 * What roles share with the next level of their function, where that has KRAs. Looks KRAs up by function, level and
 * what they can be recognised by; of several KRAs up there the first stands for all.
 */
export const sharedWithNext = (kras: readonly KraFacts[]): readonly CriticalKra[] => {
  const rungs = new Map<string, Set<number>>();
  const known = new Map<string, KraFacts>();
  for (const kra of kras) {
    if (kra.rung === null) continue;
    const { of, rung } = kra.rung;
    rungs.set(of, (rungs.get(of) ?? new Set()).add(rung));
    for (const by of matchBases)
      for (const { key } of kra.keys[by]) {
        const text = JSON.stringify([of, rung, by, key]);
        if (!known.has(text)) known.set(text, kra);
      }
  }
  return kras.flatMap((kra) => {
    if (kra.rung === null || kra.role === null) return [];
    const { of, rung } = kra.rung;
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
