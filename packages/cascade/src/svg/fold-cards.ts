import type { Card } from './card-graph.ts';

/** Cards that have no room of their own, counted in one box. */
export interface Fold {
  /** Position of the card they lie below; -1: they are tops themselves. */
  readonly above: number;
  /** All goals in it, by number, those that are part of a card too. */
  readonly goals: readonly number[];
}

/** What a picture has room for. */
export interface Folded {
  /** Positions of the cards that are drawn, from the top down. */
  readonly shown: readonly number[];
  /** The rest, in the order of the cards they lie below. */
  readonly folds: readonly Fold[];
}

/** How many columns of cards a picture has at most; with them it is as wide as a usual screen. Our choice. */
const mostColumns = 5;

/** Stands for what lies above the tops. */
const ground = -1;

/**
 * Chooses which cards are drawn when there are more than fit: from the top down, all cards below a card or none,
 * so that a branch is read whole or counted. Only where that leaves half of the picture empty, as below a card
 * with very many, the first of them are drawn. Cards beyond the last column are counted too.
 */
export const foldCards = (cards: readonly Card[], most: number): Folded => {
  const below = cards.map((): number[] => []);
  const tops: number[] = [];
  cards.forEach(({ above }, card) => (above === ground ? tops : below[above]!).push(card));
  const isShown = new Uint8Array(cards.length);
  const order: number[] = [ground];
  const heldBy = (holder: number): readonly number[] => (holder === ground ? tops : below[holder]!);
  // The box that counts the rest needs a place, and a column, of its own.
  const placesOf = (card: number): number => (below[card]!.length === 0 ? 1 : 2);
  const fits = (card: number): boolean => cards[card]!.depth + placesOf(card) <= mostColumns;
  let taken = Math.min(1, tops.length);
  const open = (holder: number, mayPart: boolean): boolean => {
    const all = heldBy(holder);
    const fitting = all.filter(fits);
    const places = fitting.reduce((sum, card) => sum + placesOf(card), 0);
    const own = fitting.length === all.length ? 1 : 0;
    const isWhole = taken - own + places <= most;
    if (!isWhole && !mayPart) return false;
    if (isWhole) taken -= own;
    for (const card of fitting) {
      if (!isWhole && taken + placesOf(card) > most) break;
      taken += placesOf(card);
      isShown[card] = 1;
      order.push(card);
    }
    return true;
  };
  const closed: number[] = [];
  let done = 0;
  const openAll = (): void => {
    for (; done < order.length; done++) {
      const holder = order[done]!;
      if (heldBy(holder).length > 0 && !open(holder, false)) closed.push(holder);
    }
  };
  openAll();
  for (let at = 0; at < closed.length && taken <= most / 2; at++) {
    open(closed[at]!, true);
    openAll();
  }
  return { shown: order.slice(1), folds: foldsOf(cards, isShown) };
};

/** Gathers what is not shown, by the nearest card above that is. */
const foldsOf = (cards: readonly Card[], isShown: Uint8Array): readonly Fold[] => {
  const folds = new Map<number, number[]>();
  const holders = new Int32Array(cards.length);
  for (let card = 0; card < cards.length; card++) {
    if (isShown[card] === 1) continue;
    const { goal, parts, above } = cards[card]!;
    const holder = above === ground || isShown[above] === 1 ? above : holders[above]!;
    holders[card] = holder;
    const goals = folds.get(holder) ?? [];
    folds.set(holder, goals);
    goals.push(goal);
    for (const part of parts) goals.push(part);
  }
  return Array.from(folds, ([above, goals]) => ({ above, goals }));
};
