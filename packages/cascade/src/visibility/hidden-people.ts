import { goalAt, isExcluded } from '@throughline/core';
import type { Objective, PersonId } from '@throughline/core';
import type { ScoreBook } from '@throughline/scoring';
import { accountableOf } from './accountable-of.ts';

const objective = 0;
const keyResult = 1;
const measured: readonly unknown[] = [1, 3];

/** Numbers of the goals that feed the score of a goal, as its driver and the policy say. */
export const feedersOf = (book: ScoreBook, goal: number): readonly number[] => {
  const { index } = book;
  if (measured.includes(index.kind[goal])) return [];
  const own = ownOf(book, goal);
  if (index.kind[goal] !== objective) return own;
  const children = childrenOf(book, goal);
  const { driver: named } = goalAt(index, goal) as Objective;
  const driver = named ?? byPolicy(book, own, children);
  if (driver === 'none') return [];
  return driver === 'own' ? own : driver === 'children' ? children : [...own, ...children];
};

const byPolicy = (
  { policy, index }: ScoreBook,
  own: readonly number[],
  children: readonly number[],
): Objective['driver'] => {
  const { driver } = policy.rollUp;
  const counted = (goals: readonly number[]): boolean =>
    goals.some((goal) => !isExcluded(index.state[goal]!));
  if (driver === 'own-then-children') return counted(own) ? 'own' : 'children';
  if (driver === 'children-then-own') return counted(children) ? 'children' : 'own';
  return driver;
};

const ownOf = ({ index }: ScoreBook, goal: number): readonly number[] => {
  const { offsets, targets } = index.contained;
  return Array.from(targets.subarray(offsets[goal], offsets[goal + 1])).filter(
    (part) => index.weight[part] !== 0,
  );
};

const childrenOf = ({ index }: ScoreBook, goal: number): readonly number[] => {
  const { supportedBy, supports, kind } = index;
  const found: number[] = [];
  for (let at = supportedBy.offsets[goal]!; at < supportedBy.offsets[goal + 1]!; at++) {
    const edge = supportedBy.targets[at]!;
    const child = supports.child[edge]!;
    const feeds = kind[child]! <= keyResult && supports.onLoop[edge] === 0;
    if (feeds && supports.weight[edge] !== 0 && supports.share[edge] !== 0) found.push(child);
  }
  return found;
};

/** Whose work a measured goal that counts shows. */
export const peopleBehind = (book: ScoreBook, goal: number): readonly PersonId[] => {
  const { index } = book;
  if (!measured.includes(index.kind[goal]) || isExcluded(index.state[goal]!)) return [];
  return book.get(index.ids[goal]!)?.scored === true ? accountableOf(index, goal) : [];
};
