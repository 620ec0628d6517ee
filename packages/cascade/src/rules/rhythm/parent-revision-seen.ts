import { goalAt } from '@throughline/core';
import type { GoalIndex, Suggestion } from '@throughline/core';
import { isFrozen } from '../../goal/is-frozen.ts';
import { pathOf } from '../../goal/path-of.ts';
import { isFinal, isOpen, isSetAside } from '../../goal/standing.ts';
import type { NoOptions, Rule } from '../../rule/rule.ts';

/**
 * When a goal above changes, the goals below are read again: the revision of it that a link says its owner has seen
 * is not behind. A link that says nothing about that is not looked at.
 *
 * @example
 * ```ts
 * import { parentRevisionSeen } from '@throughline/cascade';
 *
 * parentRevisionSeen.meta.requirements; // => ['S0-25', 'S3-08']
 * ```
 */
export const parentRevisionSeen: Rule<NoOptions> = {
  meta: {
    id: 'rhythm/parent-revision-seen',
    title: 'When a goal above changes, the goals below are read again',
    severity: 'warning',
    since: '0.1.0',
    requirements: ['S0-25', 'S3-08'],
    source: 'docs/sources.md#rhythm',
    url: '@throughline/cascade/src/rules/rhythm/parent-revision-seen.md',
    scope: 'goal',
    messages: {
      default: {
        message:
          '`{parent}` has changed since `{title}` was last held against it: revision {revision}, seen {seen}',
        help: 'read both again, change the goal below if it must, and write down the revision you have seen',
      },
    },
  },
  defaults: {},
  check({ index, day }, _options, report) {
    const { offsets, goal: parents } = index.supports;
    for (let goal = 0; goal < index.size; goal++) {
      if (offsets[goal] === offsets[goal + 1] || !isOpen(index, goal, day)) continue;
      const { title = '', supports = [] } = goalAt(index, goal) ?? {};
      for (const [at, { seenRevision }] of supports.entries()) {
        const parent = parents[offsets[goal]! + at]!;
        if (seenRevision === undefined || parent < 0 || isSetAside(index, parent)) continue;
        const revision = goalAt(index, parent)?.revision ?? 0;
        if (revision <= seenRevision) continue;
        const above = index.ids[parent]!;
        report({
          goal,
          path: pathOf(index, goal, 'supports', above),
          data: { title, parent: above, revision, seen: seenRevision },
          suggest: () => seeRevision(index, goal, parent, revision),
        });
      }
    }
  },
};

const seeRevision = (
  index: GoalIndex,
  goal: number,
  parent: number,
  revision: number,
): readonly Suggestion[] => {
  const id = index.ids[goal]!;
  const above = index.ids[parent]!;
  if (isFrozen(index, goal) || isFinal(index, goal) || index.numberOf(id) !== goal) return [];
  const before = goalAt(index, goal)?.supports ?? [];
  // A change that keeps a link to nothing, or touches one to final numbers, is refused.
  if (isFinal(index, parent) || before.some((link) => index.numberOf(link.goal) === undefined)) return [];
  const supports = before.map((link) => (link.goal === above ? { ...link, seenRevision: revision } : link));
  return [
    {
      title: `write down that \`${id}\` was held against revision ${revision} of \`${above}\``,
      changes: [{ kind: 'reparent', goal: id, supports }],
    },
  ];
};
