import { canonicalJson } from '@throughline/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KraFacts } from './kra-facts.ts';
import { matchKras } from './match-kras.ts';
import { redundantKras } from './redundant-kras.ts';
import type { MatchBasis } from './structure-comparison.ts';

describe('matches of drawn KRAs', () => {
  const key = fc.nat(4).map((drawn) => ({ key: `${drawn}`, on: `${drawn}` }));
  const keys = fc.array(key, { maxLength: 2 });
  const facts: fc.Arbitrary<readonly KraFacts[]> = fc
    .array(fc.record({ id: keys, externalId: keys, metrics: keys, title: keys, person: fc.nat(2) }), {
      maxLength: 8,
    })
    .map((rows) =>
      rows.map(({ person, ...drawn }, at) => ({
        id: `k${at}`,
        holder: { person: `p${person}` },
        role: null,
        rung: null,
        keys: drawn,
      })),
    );

  it('are those of a slow comparison of all pairs', () => {
    fc.assert(
      fc.property(facts, facts, (first, second) => {
        expect(matchKras(first, second)).toEqual(slowMatches(first, second));
      }),
      { numRuns: 300 },
    );
  });

  it('a KRA stands in one group at most, and what says the same and has another holder is in one', () => {
    fc.assert(
      fc.property(facts, (kras) => {
        const groups = redundantKras(kras);
        const members = groups.flatMap((group) => group.kras.map((each) => each.kra));
        expect(new Set(members).size).toBe(members.length);
        for (const group of groups) expect(group.kras.length).toBeGreaterThan(1);
        const ids = kras.map((each) => each.keys.externalId.map((other) => other.key));
        for (let at = 0; at < kras.length; at++)
          for (let other = 0; other < at; other++)
            if (
              ids[at]?.length === 1 &&
              canonicalJson(ids[at]) === canonicalJson(ids[other]) &&
              canonicalJson(kras[at]?.holder ?? null) !== canonicalJson(kras[other]?.holder ?? null)
            )
              expect(members).toEqual(expect.arrayContaining([`k${at}`, `k${other}`]));
      }),
      { numRuns: 200 },
    );
  });

  it('every KRA is looked at a fixed number of times, however alike they are', () => {
    const looksAt = (size: number, title: (at: number) => string): number => {
      let looks = 0;
      const make = (name: string): readonly KraFacts[] =>
        Array.from({ length: size }, (_, at) => {
          const own: KraFacts['keys'] = {
            id: [{ key: `${name}${at}`, on: '' }],
            externalId: [],
            metrics: [],
            title: [{ key: title(at), on: '' }],
          };
          return {
            id: `${name}${at}`,
            holder: null,
            role: null,
            rung: null,
            get keys() {
              looks++;
              return own;
            },
          };
        });
      const [first, second] = [make('a'), make('b')];
      expect(matchKras(first, second).every((found) => found !== undefined)).toBe(true);
      redundantKras(second);
      return looks;
    };
    for (const title of [() => 'all the same', (at: number) => `title ${at}`]) {
      const small = looksAt(10_000, title);
      expect(looksAt(20_000, title)).toBe(2 * small);
      expect(small).toBeLessThan(40 * 10_000);
    }
  });
});

/** All pairs, way by way: same holder, then any that is free, and at the very end one that is taken. */
const slowMatches = (first: readonly KraFacts[], second: readonly KraFacts[]): unknown => {
  const bases: readonly MatchBasis[] = ['id', 'externalId', 'metrics', 'title'];
  const found: unknown[] = first.map(() => undefined);
  const taken = new Set<number>();
  for (const round of ['free', 'any']) {
    for (const by of bases) {
      for (const sameHolder of round === 'free' ? [true, false] : [false]) {
        first.forEach((kra, from) => {
          for (const { key, on } of kra.keys[by]) {
            if (found[from] !== undefined) return;
            const at = second.findIndex(
              (other, place) =>
                other.keys[by].some((each) => each.key === key) &&
                (round === 'any' || !taken.has(place)) &&
                (!sameHolder || canonicalJson(other.holder) === canonicalJson(kra.holder)),
            );
            if (at < 0) continue;
            taken.add(at);
            found[from] = { at, by, on };
          }
        });
      }
    }
  }
  return found;
};
