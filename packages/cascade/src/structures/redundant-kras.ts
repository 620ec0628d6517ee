import { partyKey } from '../goal/same-party.ts';
import type { KraFacts } from './kra-facts.ts';
import type { RedundantKras } from './structure-comparison.ts';

/**
 * KRAs of one structure that say the same and are held apart: by several roles, or twice by one holder. Copies of
 * one KRA for several people of the same role are as they should be, and so is an area that goes on from level to
 * level of one function. Each KRA stands in one group, the surest.
 */
export const redundantKras = (kras: readonly KraFacts[]): readonly RedundantKras[] => {
  const found: { readonly first: number; readonly group: RedundantKras }[] = [];
  const grouped = new Uint8Array(kras.length);
  for (const by of ['externalId', 'metrics', 'title'] as const) {
    const groups = new Map<string, { readonly on: string; readonly at: number[] }>();
    for (let at = 0; at < kras.length; at++) {
      if (grouped[at] === 1) continue;
      for (const { key, on } of kras[at]!.keys[by]) {
        const group = groups.get(key);
        if (group === undefined) groups.set(key, { on, at: [at] });
        else group.at.push(at);
      }
    }
    for (const { on, at } of groups.values()) {
      // A KRA may name the same id of another system twice.
      const free = [...new Set(at)].filter((each) => grouped[each] === 0);
      if (!areApart(free.map((each) => kras[each]!))) continue;
      for (const each of free) grouped[each] = 1;
      const members = free.map((each) => ({ kra: kras[each]!.id, holder: kras[each]!.holder }));
      found.push({ first: free[0]!, group: { kras: members, by, on } });
    }
  }
  return found.sort((a, b) => a.first - b.first).map(({ group }) => group);
};

/** More than one role, but for those above each other on one ladder, or one holder more than once? */
const areApart = (kras: readonly KraFacts[]): boolean => {
  const roles = new Map<string, KraFacts>();
  const holders = new Set<string>();
  for (const kra of kras) {
    const key = kra.holder === null ? '' : partyKey(kra.holder);
    roles.set(kra.role === null ? `holder ${key}` : `role ${kra.role}`, kra);
    holders.add(key);
  }
  return holders.size < kras.length || (roles.size > 1 && !areLadder([...roles.values()]));
};

const areLadder = (kras: readonly KraFacts[]): boolean => {
  const of = kras[0]?.rung?.of;
  const rungs = new Set(kras.map(({ rung }) => rung?.rung));
  return of !== undefined && rungs.size === kras.length && kras.every(({ rung }) => rung?.of === of);
};
