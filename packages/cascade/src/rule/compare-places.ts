import type { GoalIndex } from '@throughline/core';
import type { Found } from './rule.ts';

/** Compares two things found, with the rule ids they come from. Below 0: the first one is listed first. */
export type ComparePlaces = (a: Found, b: Found, ruleA: string, ruleB: string) => number;

/**
 * The order of a report: about the set, then by goal in document order, then by rule id, path and message id.
 * Texts compare by code unit, so the order is the same on every machine.
 */
export const comparePlaces = (index: GoalIndex): ComparePlaces => {
  // Made on first use: a set without findings should not pay for it.
  let rank: Int32Array | undefined;
  const rankOf = ({ goal }: Found): number => {
    if (goal === undefined) return -1;
    if (rank === undefined) {
      rank = new Int32Array(index.size);
      for (let at = 0; at < index.size; at++) rank[index.documentOrder[at]!] = at;
    }
    return rank[goal]!;
  };
  return (a, b, ruleA, ruleB) =>
    rankOf(a) - rankOf(b) ||
    compareTexts(ruleA, ruleB) ||
    comparePaths(a.path, b.path) ||
    compareTexts(a.messageId ?? '', b.messageId ?? '');
};

const compareTexts = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

const comparePaths = (a: Found['path'], b: Found['path']): number => {
  const shorter = Math.min(a.length, b.length);
  for (let at = 0; at < shorter; at++) {
    const difference = compareTexts(String(a[at]), String(b[at]));
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
};
