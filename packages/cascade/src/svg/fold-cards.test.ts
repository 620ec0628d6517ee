import { expect, it } from 'vitest';
import type { Card } from './card-graph.ts';
import { foldCards } from './fold-cards.ts';

/** Cards by the position of the card above each, -1 for tops; each has one part. */
const cardsBelow = (above: readonly number[]): readonly Card[] => {
  const cards: Card[] = [];
  above.forEach((holder, goal) => {
    const depth = (cards[holder]?.depth ?? -1) + 1;
    cards.push({ goal, parts: [1000 + goal], links: [], depth, above: holder });
  });
  return cards;
};
const inFolds = (above: readonly number[], most: number) => {
  const { shown, folds } = foldCards(cardsBelow(above), most);
  return [shown, folds.map((fold) => [fold.above, fold.goals.filter((goal) => goal < 1000)])];
};

it('draws everything where there is room, in as many boxes as there are cards', () => {
  expect(inFolds([-1, 0, 0, 1], 4)).toEqual([[0, 1, 2, 3], []]);
});

it('draws all below a card or none, and counts the rest where it hangs', () => {
  const tree = [-1, 0, 0, 1, 1, 2, 2];
  expect(inFolds(tree, 6)).toEqual([[0, 1, 2, 3, 4], [[2, [5, 6]]]]);
  expect(inFolds(tree, 5)).toEqual([
    [0, 1, 2],
    [
      [1, [3, 4]],
      [2, [5, 6]],
    ],
  ]);
  expect(inFolds(tree, 3)).toEqual([[0], [[0, [1, 2, 3, 4, 5, 6]]]]);
});

it('draws the first of very many where half of the picture would be empty', () => {
  expect(inFolds([-1, 0, 0, 0, 0, 0, 0, 0], 6)).toEqual([[0, 1, 2, 3, 4], [[0, [5, 6, 7]]]]);
  expect(inFolds([-1, -1, -1, -1], 3)).toEqual([[0, 1], [[-1, [2, 3]]]]);
});

it('draws five columns and no more, the box that counts the rest among them', () => {
  expect(inFolds([-1, 0, 1, 2, 3], 80)).toEqual([[0, 1, 2, 3, 4], []]);
  expect(inFolds([-1, 0, 1, 2, 3, 4], 80)).toEqual([[0, 1, 2, 3], [[3, [4, 5]]]]);
});

it('counts everything in one box when there is room for one', () => {
  expect(inFolds([-1, 0, -1], 1)).toEqual([[], [[-1, [0, 1, 2]]]]);
  expect(inFolds([-1], 1)).toEqual([[0], []]);
  expect(inFolds([], 1)).toEqual([[], []]);
});
