import { partyKey } from '../goal/same-party.ts';
import type { KraFacts } from './kra-facts.ts';
import type { MatchBasis } from './structure-comparison.ts';

/** Ways to recognise a KRA, the surest first. */
export const matchBases = ['id', 'externalId', 'metrics', 'title'] as const satisfies readonly MatchBasis[];

/** The counterpart of a KRA, as a position in the second list, and why. */
export interface Counterpart {
  readonly at: number;
  readonly by: MatchBasis;
  readonly on: string;
}

/**
 * The counterpart of each KRA of the first list in the second, undefined where there is none. The surest way
 * decides. Among KRAs that could be told apart no further, first those with the same holder find each other, then
 * the rest in order; and when all are taken, one is shared. Looks KRAs up and never compares pairs.
 */
export const matchKras = (
  first: readonly KraFacts[],
  second: readonly KraFacts[],
): readonly (Counterpart | undefined)[] => {
  const found = new Array<Counterpart | undefined>(first.length).fill(undefined);
  const taken = new Uint8Array(second.length);
  /** One pass over what has no counterpart yet. */
  const pass = (by: MatchBasis, textOf: (kra: KraFacts, key: string) => string, shares: boolean): void => {
    const places = new Map<string, { readonly at: readonly number[]; next: number }>();
    for (let at = 0; at < second.length; at++) {
      for (const { key } of second[at]!.keys[by]) {
        const text = textOf(second[at]!, key);
        const known = places.get(text);
        if (known === undefined) places.set(text, { at: [at], next: 0 });
        else (known.at as number[]).push(at);
      }
    }
    for (let from = 0; from < first.length; from++) {
      if (found[from] !== undefined) continue;
      for (const { key, on } of first[from]!.keys[by]) {
        const place = places.get(textOf(first[from]!, key));
        if (place === undefined) continue;
        // What is taken stays taken, so each place is passed over once.
        while (!shares && place.next < place.at.length && taken[place.at[place.next]!] === 1) place.next++;
        const at = place.at[shares ? 0 : place.next];
        if (at === undefined) continue;
        taken[at] = 1;
        found[from] = { at, by, on };
        break;
      }
    }
  };
  for (const by of matchBases) {
    pass(by, withHolder, false);
    pass(by, bare, false);
  }
  for (const by of matchBases) pass(by, bare, true);
  return found;
};

const bare = (_kra: KraFacts, key: string): string => key;

const withHolder = ({ holder }: KraFacts, key: string): string =>
  JSON.stringify([holder === null ? '' : partyKey(holder), key]);
