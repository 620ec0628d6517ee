import { type GoalIndex, goalKinds } from '@throughline/core';

/** Level of a company. */
const company = 0;

/**
 * Tells whether an objective, or the one a key result belongs to, is on top: one of the company; in a set without a
 * company, of a unit with no unit above; without a unit, one that supports nothing.
 */
export const isOfCompany = (index: GoalIndex): ((goal: number) => boolean) => {
  const { kind, container, unit, unitLevel, unitParent, supports } = index;
  const hasCompany = unitLevel.includes(company);
  return (goal) => {
    const objective = goalKinds[kind[goal]!] === 'keyResult' ? container[goal]! : goal;
    if (objective < 0 || goalKinds[kind[objective]!] !== 'objective') return false;
    const at = unit[objective]!;
    if (at < 0) return supports.offsets[objective] === supports.offsets[objective + 1];
    return hasCompany ? unitLevel[at] === company : unitParent[at]! < 0;
  };
};
