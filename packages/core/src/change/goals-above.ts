import type { Support } from '../model/support.ts';
import type { Stored } from './stored.ts';

/** The goals that a goal feeds: what it supports, and what it belongs to. */
export const goalsAbove = (goal: Stored | undefined): readonly string[] => {
  const supports = (goal?.['supports'] ?? []) as readonly Support[];
  const containers = [goal?.['objective'], goal?.['kra']].filter((id) => typeof id === 'string');
  return [...supports.map((support) => support.goal), ...containers];
};
