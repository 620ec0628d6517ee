import type { GoalId } from '@throughline/core';
import type { Cover } from './cover-of.ts';
import type { CoverageGroup, GoalTally, LineCoverage, LinkTally } from './coverage-group.ts';

/** What can have a line up. */
export type Lined = 'objectives' | 'kras' | 'initiatives' | 'metrics';

/** Collects what belongs to one group. */
export interface GroupBuilder {
  /** A key result and how it is carried. */
  readonly addCover: (goal: GoalId, cover: Cover) => void;
  /** A goal and whether it has a line up. */
  readonly addLine: (goal: GoalId, what: Lined, linked: boolean) => void;
  /** A link and whether it says what it promises. */
  readonly addLink: (from: GoalId, to: GoalId, falsifiable: boolean) => void;
  /** What came together. */
  readonly group: () => CoverageGroup;
}

/** A group with nothing in it yet. */
export const groupBuilder = (): GroupBuilder => {
  const covers: Record<Cover, GoalId[]> = { covered: [], 'objective-only': [], uncovered: [], lowest: [] };
  const linked: Record<Lined, GoalId[]> = { objectives: [], kras: [], initiatives: [], metrics: [] };
  const orphaned: Record<Lined, GoalId[]> = { objectives: [], kras: [], initiatives: [], metrics: [] };
  const falsifiable: LinkTally['links'][number][] = [];
  const silent: LinkTally['links'][number][] = [];
  const lineOf = (what: Lined): LineCoverage => ({
    linked: tally(linked[what]),
    orphaned: tally(orphaned[what]),
    share: shareOf(linked[what].length, orphaned[what].length),
  });
  return {
    addCover: (goal, cover) => void covers[cover].push(goal),
    addLine: (goal, what, isLinked) => void (isLinked ? linked : orphaned)[what].push(goal),
    addLink: (from, to, isFalsifiable) => void (isFalsifiable ? falsifiable : silent).push({ from, to }),
    group: () => ({
      keyResults: {
        covered: tally(covers.covered),
        objectiveOnly: tally(covers['objective-only']),
        uncovered: tally(covers.uncovered),
        lowest: tally(covers.lowest),
        share: shareOf(covers.covered.length, covers['objective-only'].length + covers.uncovered.length),
      },
      objectives: lineOf('objectives'),
      kras: lineOf('kras'),
      initiatives: lineOf('initiatives'),
      metrics: lineOf('metrics'),
      links: {
        falsifiable: { count: falsifiable.length, links: falsifiable },
        silent: { count: silent.length, links: silent },
        share: shareOf(falsifiable.length, silent.length),
      },
    }),
  };
};

const tally = (goals: readonly GoalId[]): GoalTally => ({ count: goals.length, goals });

/** Null where there is nothing to take a share of: missing is not zero. */
const shareOf = (part: number, rest: number): number | null =>
  part + rest === 0 ? null : part / (part + rest);
