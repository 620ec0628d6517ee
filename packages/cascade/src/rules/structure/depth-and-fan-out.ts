import { goalAt } from '@throughline/core';
import { pathOf } from '../../goal/path-of.ts';
import type { Rule } from '../../rule/rule.ts';

/** Options of {@link depthAndFanOut}. */
export interface DepthAndFanOutOptions {
  /** Most links, of belonging to a goal or supporting it, from a goal to the top of its longest line. Default 12. */
  readonly maxDepth: number;
  /** Most goals that are part of one goal or support it directly. Default 500. */
  readonly maxChildren: number;
}

/**
 * Lines are short enough to follow and goals have few enough children to review. On a line that is too long
 * the first goal beyond the limit is named, not all that follow it.
 *
 * @example
 * ```ts
 * import { depthAndFanOut } from '@throughline/cascade';
 *
 * depthAndFanOut.defaults; // => { maxDepth: 12, maxChildren: 500 }
 * ```
 */
export const depthAndFanOut: Rule<DepthAndFanOutOptions, 'depth' | 'children'> = {
  meta: {
    id: 'structure/depth-and-fan-out',
    title: 'Lines are short enough to follow and goals have few enough children to review',
    severity: 'warning',
    since: '0.1.0',
    requirements: ['S4-01', 'S1-34'],
    source: 'docs/sources.md#depth-and-fan-out',
    url: '@throughline/cascade/src/rules/structure/depth-and-fan-out.md',
    scope: 'set',
    messages: {
      depth: {
        message: '`{title}` lies too far below the top; links up to there: {depth}, more than {max}',
        help: 'link it to a goal further up, or merge levels of the cascade',
      },
      children: {
        message: '`{title}` has too many goals directly below it: {children}, more than {max}',
        help: 'put a goal in between for each group of them',
      },
    },
  },
  defaults: { maxDepth: 12, maxChildren: 500 },
  fields: ['title', 'supports'],
  check({ index }, { maxDepth, maxChildren }, report) {
    const { size, container, supports, contained, supportedBy } = index;
    const depths = new Int32Array(size);
    // Numbers run in roll-up order, so going down the numbers meets every parent before its children.
    for (let goal = size - 1; goal >= 0; goal--) {
      let depth = container[goal]! < 0 ? 0 : depths[container[goal]!]! + 1;
      for (let edge = supports.offsets[goal]!; edge < supports.offsets[goal + 1]!; edge++) {
        const parent = supports.goal[edge]!;
        if (parent >= 0 && supports.onLoop[edge] === 0 && depths[parent]! >= depth)
          depth = depths[parent]! + 1;
      }
      depths[goal] = depth;
      if (depth === maxDepth + 1) {
        const data = { title: goalAt(index, goal)?.title ?? '', depth, max: maxDepth };
        report({ messageId: 'depth', goal, path: pathOf(index, goal), data });
      }
      const children =
        contained.offsets[goal + 1]! -
        contained.offsets[goal]! +
        supportedBy.offsets[goal + 1]! -
        supportedBy.offsets[goal]!;
      if (children > maxChildren) {
        const data = { title: goalAt(index, goal)?.title ?? '', children, max: maxChildren };
        report({ messageId: 'children', goal, path: pathOf(index, goal), data });
      }
    }
  },
};
