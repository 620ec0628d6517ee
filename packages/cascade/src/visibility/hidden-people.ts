import { goalAt, goalStates, isExcluded } from '@throughline/core';
import type { GoalIndex, Objective, PersonId } from '@throughline/core';
import type { ScoreBook } from '@throughline/scoring';
import { accountableOf } from './accountable-of.ts';

const objective = 0;
const keyResult = 1;
const measured: readonly unknown[] = [1, 3];
const hasGuardrails = 16;
/** Mark of a goal whose id was used before: scores by id are those of another one. */
const usedBefore = 2;

/** A goal that can take part in the score of another one, and the weight given to it; below 0: none. */
interface Feeder {
  readonly goal: number;
  readonly weight: number;
  /** Has it a part in what is left of the child to share? */
  readonly isShared: boolean;
}

/**
 * Numbers of the goals that can take part in the score of a goal, as its driver and the policy say, whether they
 * count today or not: whoever stands behind one of them is taken as spoken of.
 */
export const feedersOf = (book: ScoreBook, goal: number): readonly number[] =>
  sidesOf(book, goal).flatMap((side) => side.map((feeder) => feeder.goal));

/**
 * Numbers of the goals that surely count in the score of a goal: with a score, a weight and a share. Only people
 * behind these make a group. One whose own guardrails may put another number in its place is left out.
 */
export const countingIn = (book: ScoreBook, goal: number): readonly number[] => {
  const { index } = book;
  const counts = ({ goal: feeder }: Feeder): boolean =>
    !isOut(book, feeder) && book.get(index.ids[feeder]!)?.scored === true;
  return sidesOf(book, goal).flatMap((side) => {
    const counted = side.filter(counts);
    const given = counted.filter(({ weight }) => weight >= 0);
    // Where all that was given is 0, what was not given is its mean: nothing counts.
    if (given.length > 0 && given.every(({ weight }) => weight === 0)) return [];
    return counted
      .filter(({ weight, isShared }) => weight !== 0 && isShared)
      .map((feeder) => feeder.goal)
      .filter((feeder) => measured.includes(index.kind[feeder]) || !isReplaceable(index, feeder));
  });
};

const isReplaceable = ({ marks }: GoalIndex, goal: number): boolean =>
  (marks[goal]! & (hasGuardrails | usedBefore)) !== 0;

/** The key results or KPIs of a goal, and the goals that support it, as far as its driver takes them in. */
const sidesOf = (book: ScoreBook, goal: number): readonly (readonly Feeder[])[] => {
  const { index, policy } = book;
  if (measured.includes(index.kind[goal])) return [];
  const own = ownOf(index, goal);
  if (index.kind[goal] !== objective) return [own];
  const children = childrenOf(index, goal);
  const { driver: named } = goalAt(index, goal) as Objective;
  const counted = (side: readonly Feeder[]): boolean => side.some((feeder) => !isOut(book, feeder.goal));
  const byPolicy = (): Objective['driver'] => {
    const { driver } = policy.rollUp;
    if (driver === 'own-then-children') return counted(own) ? 'own' : 'children';
    if (driver === 'children-then-own') return counted(children) ? 'children' : 'own';
    return driver;
  };
  const driver = named ?? byPolicy();
  if (driver === 'none') return [];
  return driver === 'own' ? [own] : driver === 'children' ? [children] : [own, children];
};

const ownOf = ({ contained, weight }: GoalIndex, goal: number): readonly Feeder[] =>
  Array.from(contained.targets.subarray(contained.offsets[goal], contained.offsets[goal + 1])).map(
    (part) => ({ goal: part, weight: weight[part]!, isShared: true }),
  );

const childrenOf = ({ supportedBy, supports, kind }: GoalIndex, goal: number): readonly Feeder[] => {
  const found: Feeder[] = [];
  for (let at = supportedBy.offsets[goal]!; at < supportedBy.offsets[goal + 1]!; at++) {
    const edge = supportedBy.targets[at]!;
    const child = supports.child[edge]!;
    if (kind[child]! > keyResult || supports.onLoop[edge] !== 0) continue;
    const given = supports.share[edge]!;
    // What other links were given can leave nothing for a link without a share.
    const isShared = given > 0 || (given < 0 && sharesOf(supports, child) < wholeShare);
    found.push({ goal: child, weight: supports.weight[edge]!, isShared });
  }
  return found;
};

/** All of a goal, in the millionths of an index. */
const wholeShare = 1_000_000;

/** What the links up of a goal were given of it. */
const sharesOf = ({ offsets, share }: GoalIndex['supports'], child: number): number => {
  let sum = 0;
  for (let edge = offsets[child]!; edge < offsets[child + 1]!; edge++) sum += Math.max(0, share[edge]!);
  return sum;
};

/** Has a goal no place in the roll-up because of its state? */
const isOut = ({ index, policy }: ScoreBook, goal: number): boolean => {
  const aside = { cancelled: policy.rollUp.cancelled, postponed: policy.rollUp.postponed };
  const stand = aside[goalStates[index.state[goal]!] as keyof typeof aside] as string | undefined;
  return stand === undefined ? isExcluded(index.state[goal]!) : stand === 'exclude';
};

/** Whose work a measured goal shows. */
export const peopleBehind = (book: ScoreBook, goal: number): readonly PersonId[] =>
  measured.includes(book.index.kind[goal]) ? accountableOf(book.index, goal) : [];

/** The same of a goal that has a score. */
export const peopleCounting = (book: ScoreBook, goal: number): readonly PersonId[] => {
  const { index } = book;
  if ((index.marks[goal]! & usedBefore) !== 0 || isOut(book, goal)) return [];
  return book.get(index.ids[goal]!)?.scored === true ? peopleBehind(book, goal) : [];
};
