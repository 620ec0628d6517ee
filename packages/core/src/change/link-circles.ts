import type { Finding } from '../finding/finding.ts';
import type { ChangeEntry } from './change-entry.ts';
import { changeProblem } from './change-problem.ts';
import { editsOf } from './crossings.ts';
import type { Draft } from './draft.ts';
import type { AddedLink } from './footprint.ts';
import { goalsAbove } from './goals-above.ts';

/** Goals of a circle that a finding names. */
const shownGoals = 20;

/**
 * Circles that only come about together: groups of goals in which each leads up to each other, over links of
 * the base and new links of both sides. A link that one side takes away counts as well, because it may still
 * be there when the other side's link comes. The same whichever side comes first.
 */
export const circlesOf = (base: Draft, one: readonly AddedLink[], other: readonly AddedLink[]): Finding[] => {
  if (one.length === 0 || other.length === 0) return [];
  const added = new Map<string, string[]>();
  for (const { from, to } of [...one, ...other]) added.set(from, [...(added.get(from) ?? []), to]);
  const above = (id: string): readonly string[] => [
    ...goalsAbove(base.findGoal(id)?.goal),
    ...(added.get(id) ?? []),
  ];
  const groupOf = groupsFrom([...added.keys()].sort(), above);
  const inside = (links: readonly AddedLink[]): Map<number, AddedLink[]> => {
    const found = new Map<number, AddedLink[]>();
    for (const link of links) {
      const group = groupOf.get(link.from);
      if (group === undefined || group !== groupOf.get(link.to)) continue;
      found.set(group, [...(found.get(group) ?? []), link]);
    }
    return found;
  };
  const ofOne = inside(one);
  const ofOther = inside(other);
  const findings: (readonly [string, Finding])[] = [];
  for (const [group, links] of ofOne) {
    const against = ofOther.get(group);
    if (against === undefined) continue;
    const goals = [...groupOf].filter(([, each]) => each === group).map(([id]) => id);
    findings.push(
      circle(
        goals.sort(),
        [...links, ...against].map(({ entry }) => entry),
      ),
    );
  }
  findings.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return findings.map(([, finding]) => finding);
};

const circle = (goals: readonly string[], entries: readonly ChangeEntry[]): readonly [string, Finding] => {
  const [first = ''] = goals;
  const facts = { id: first, goals: goals.slice(0, shownGoals), ...editsOf(entries) };
  return [first, changeProblem('change/conflict#circle', ['goal', first], facts, first)];
};

interface Frame {
  readonly id: string;
  readonly next: readonly string[];
  at: number;
}

/**
 * A number per goal that can be reached; goals that lead to each other share it. Tarjan's algorithm (1972) with
 * a stack of its own, so that depth does not matter.
 */
const groupsFrom = (
  starts: readonly string[],
  above: (id: string) => readonly string[],
): ReadonlyMap<string, number> => {
  const group = new Map<string, number>();
  const found = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const path: Frame[] = [];
  const enter = (id: string): void => {
    found.set(id, found.size);
    lowest.set(id, found.size - 1);
    open.push(id);
    path.push({ id, next: above(id), at: 0 });
  };
  const lower = (id: string, to: number): void => {
    if (to < (lowest.get(id) ?? 0)) lowest.set(id, to);
  };
  for (const start of starts) {
    if (!found.has(start)) enter(start);
    for (let frame = path.at(-1); frame !== undefined; frame = path.at(-1)) {
      const next = frame.next[frame.at];
      frame.at += 1;
      if (next === undefined) {
        path.pop();
        const { id } = frame;
        const below = path.at(-1);
        if (below !== undefined) lower(below.id, lowest.get(id) ?? 0);
        if (lowest.get(id) !== found.get(id)) continue;
        const number = group.size;
        for (let member = open.pop(); member !== undefined; member = open.pop()) {
          group.set(member, number);
          if (member === id) break;
        }
      } else if (!found.has(next)) enter(next);
      else if (!group.has(next)) lower(frame.id, found.get(next) ?? 0);
    }
  }
  return group;
};
