import type { GoalIndex } from '@throughline/core';
import { stepsUp } from '../line/steps-up.ts';

/** A link from a card to a card above it. */
export interface CardLink {
  /** Position of the card above. One that comes later in the list closes a circle. */
  readonly to: number;
  /** True when every link between the two goals lies on a loop. */
  readonly onLoop: boolean;
}

/** A goal with what is part of it, as one card. */
export interface Card {
  /** Number of the goal. */
  readonly goal: number;
  /** Key results of an objective, KPIs of a KRA, in document order. */
  readonly parts: readonly number[];
  /** Links to other cards; what a part supports, its card supports. Each card above once. */
  readonly links: readonly CardLink[];
  /** How many links lie between the card and the top of its longest line. */
  readonly depth: number;
  /** Position of the card it is folded into when there is no room: the deepest one it links to; -1 none. */
  readonly above: number;
}

/** What a card links to, by the place of its goal in the document: true when the link lies on a loop. */
type Links = ReadonlyMap<number, boolean>;

/**
 * Gathers goals into cards, from the top down: a card comes after all it links to. Where cards link to each other
 * in a circle, the one that comes first in the document goes first, and the links that close it lead down.
 */
export const cardGraph = (index: GoalIndex, goals: readonly number[]): readonly Card[] => {
  const { heads, parts, cardOf } = gather(index, goals);
  const links = heads.map((goal, own): Links => {
    const found = new Map<number, boolean>();
    for (const member of [goal, ...parts[own]!]) {
      for (const { to, onLoop } of stepsUp(index, member)) {
        const card = cardOf[to]!;
        if (card >= 0 && card !== own) found.set(card, onLoop && found.get(card) !== false);
      }
    }
    return found;
  });

  const order = topDown(links);
  const positions = new Int32Array(order.length);
  order.forEach((card, position) => (positions[card] = position));
  const cards: Card[] = [];
  for (let position = 0; position < order.length; position++) {
    const card = order[position]!;
    let depth = 0;
    let above = -1;
    const up = Array.from(links[card]!, ([to, onLoop]) => ({ to: positions[to]!, onLoop }));
    for (const { to } of up) {
      if (to > position || cards[to]!.depth + 1 <= depth) continue;
      depth = cards[to]!.depth + 1;
      above = to;
    }
    cards.push({ goal: heads[card]!, parts: parts[card]!, links: up, depth, above });
  }
  return cards;
};

/** Which goal heads a card, which are part of one, and the card of each goal; -1: it is not drawn. */
const gather = (
  index: GoalIndex,
  goals: readonly number[],
): {
  readonly heads: readonly number[];
  readonly parts: readonly (readonly number[])[];
  readonly cardOf: Int32Array;
} => {
  const isDrawn = new Uint8Array(index.size);
  for (const goal of goals) isDrawn[goal] = 1;
  const isPart = (goal: number): boolean =>
    index.container[goal]! >= 0 && isDrawn[index.container[goal]!] === 1;
  const heads = goals.filter((goal) => !isPart(goal));
  const parts = heads.map((): number[] => []);
  const cardOf = new Int32Array(index.size).fill(-1);
  heads.forEach((goal, card) => (cardOf[goal] = card));
  for (const goal of goals) {
    if (!isPart(goal)) continue;
    const card = cardOf[index.container[goal]!]!;
    cardOf[goal] = card;
    parts[card]!.push(goal);
  }
  return { heads, parts, cardOf };
};

/** An order in which a card comes after all it links to. Circles are opened at their first card. */
const topDown = (links: readonly Links[]): readonly number[] => {
  const waitsFor = Int32Array.from(links, ({ size }) => size);
  const below = links.map((): number[] => []);
  links.forEach((above, card) => {
    for (const to of above.keys()) below[to]!.push(card);
  });
  const isPlaced = new Uint8Array(links.length);
  const order: number[] = [];
  const place = (card: number): void => {
    if (isPlaced[card] === 1) return;
    isPlaced[card] = 1;
    order.push(card);
  };
  let done = 0;
  const follow = (): void => {
    for (; done < order.length; done++) {
      for (const card of below[order[done]!]!) {
        waitsFor[card]!--;
        if (waitsFor[card] === 0) place(card);
      }
    }
  };
  for (let card = 0; card < links.length; card++) if (waitsFor[card] === 0) place(card);
  follow();
  for (let card = 0; card < links.length; card++) {
    place(card);
    follow();
  }
  return order;
};
