import { goalAt } from '@throughline/core';
import type { GoalIndex } from '@throughline/core';
import { isOpen } from '../../goal/standing.ts';
import { levelsBelow } from '../../line/levels-below.ts';
import type { Rule } from '../../rule/rule.ts';
import { topGoals } from '../../unit/top-goals.ts';

/** Options of {@link depthBeforeBreadth}. */
export interface DepthBeforeBreadthOptions {
  /** Objectives on top in one cycle up to which nothing is asked. Default 3. */
  readonly most: number;
  /** Levels of goals that a wired objective has below it, at most as many as units have below the company. Default 2. */
  readonly levels: number;
}

/** Most objectives that are named in one finding. */
const mostNamed = 10;

/**
 * A company has more than three objectives in a cycle only when each of them is wired down to the last level: a
 * key result that an objective below supports, with key results of its own, and so on. Few lines that reach the
 * teams teach more than many that end below the board.
 *
 * @example
 * ```ts
 * import { depthBeforeBreadth } from '@throughline/cascade';
 *
 * depthBeforeBreadth.defaults; // => { most: 3, levels: 2 }
 * ```
 */
export const depthBeforeBreadth: Rule<DepthBeforeBreadthOptions> = {
  meta: {
    id: 'governance/depth-before-breadth',
    title: 'A company has many objectives only when each of them is wired down to the last level',
    severity: 'info',
    since: '0.1.0',
    requirements: ['S4-22'],
    source: 'docs/sources.md#depth-before-breadth',
    url: '@throughline/cascade/src/rules/governance/depth-before-breadth.md',
    scope: 'set',
    messages: {
      default: {
        message:
          'objectives on top in `{cycle}`: {count}, more than {most}; these are not wired down to the last level: `{goals}`',
        help: 'wire two or three of them down to teams first, and postpone the others',
      },
    },
  },
  defaults: { most: 3, levels: 2 },
  check({ index, day }, { most, levels }, report) {
    const { cycles = [] } = index.document;
    const isTop = topGoals(index);
    const tops = cycles.map((): number[] => []);
    for (const goal of index.documentOrder) {
      if (index.cycle[goal]! >= 0 && isTop(goal) && isOpen(index, goal, day))
        tops[index.cycle[goal]!]!.push(goal);
    }
    if (tops.every(({ length }) => length <= most)) return;
    const wanted = Math.min(levels, Math.max(1, levelsOfUnits(index)));
    const below = levelsBelow(index, (goal) => isOpen(index, goal, day));
    for (const [at, { id }] of cycles.entries()) {
      const ours = tops[at]!;
      const shallow = ours.filter((goal) => below[goal]! < wanted);
      if (ours.length <= most || shallow.length === 0) continue;
      // By title first: which are named must not hang on ids.
      const goals = shallow
        .map((goal) => [goalAt(index, goal)?.title ?? '', index.ids[goal]!] as const)
        .sort(([one, first], [other, second]) =>
          one === other ? compare(first, second) : compare(one, other),
        )
        .map(([, id]) => id);
      report({
        path: ['cycles', id],
        data: { cycle: id, count: ours.length, most, levels: wanted, goals: goals.slice(0, mostNamed) },
      });
    }
  },
};

/** How many kinds of unit there are below a company, of business unit, department and team. */
const levelsOfUnits = ({ unitLevel }: GoalIndex): number =>
  new Set(unitLevel.filter((level) => level > 0)).size;

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
