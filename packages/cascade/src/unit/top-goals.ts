import type { GoalIndex } from '@throughline/core';
import { goalCodes } from '../goal/path-of.ts';

/** Level code of a company. */
const company = 0;

/** Tells whether an objective is one of the company's: the top of every line. */
export type IsTop = (goal: number) => boolean;

/**
 * Which objectives are on top. Those of a company; in a set without a company, those of units that have no unit
 * above. An objective that names no unit is the organisation's own, unless it supports another goal.
 */
export const topGoals = ({ kind, unit, unitLevel, unitParent, supports }: GoalIndex): IsTop => {
  const hasCompany = unitLevel.includes(company);
  return (goal) => {
    if (kind[goal] !== goalCodes.objective) return false;
    const at = unit[goal]!;
    if (at < 0) return supports.offsets[goal] === supports.offsets[goal + 1];
    return hasCompany ? unitLevel[at] === company : unitParent[at]! < 0;
  };
};
