import type { GoalIndex } from '@throughline/core';
import type { NoOptions, Rule } from '../../rule/rule.ts';
import { parentLoops } from '../../unit/parent-loops.ts';
import { fromSmallestId } from '../../structure/from-smallest-id.ts';

/** Ids of a long loop beyond these are not listed: a message is for reading. */
const mostListed = 20;

/**
 * Managers form a tree: nobody is, directly or through others, their own manager. Looks at the assignments that
 * hold on the day, and in each of them at the first manager, who is the line; further ones are dotted lines.
 *
 * @example
 * ```ts
 * import { managersFormATree } from '@throughline/cascade';
 *
 * managersFormATree.meta.severity; // => 'error'
 * ```
 */
export const managersFormATree: Rule<NoOptions, 'self' | 'loop'> = {
  meta: {
    id: 'structure/managers-form-a-tree',
    title: 'Nobody is their own manager, directly or through others',
    severity: 'error',
    since: '0.1.0',
    requirements: ['S1-37', 'S3-16'],
    source: 'docs/sources.md#structure',
    url: '@throughline/cascade/src/rules/structure/managers-form-a-tree.md',
    scope: 'set',
    messages: {
      self: {
        message: '`{person}` is their own manager',
        help: 'name the manager, or leave it out for the head of the organisation',
      },
      loop: {
        message: '{length} people manage each other in a circle: {loop}',
        help: 'correct the manager in one of their assignments',
      },
    },
  },
  defaults: {},
  fields: [],
  check({ index, day }, _options, report) {
    const people = index.document.people ?? [];
    const idOf = (position: number): string => people[position]!.id;
    for (const positions of parentLoops(lineManagers(index, day))) {
      const loop = fromSmallestId(positions, idOf);
      const person = idOf(loop[0]!);
      const messageId = loop.length === 1 ? 'self' : 'loop';
      const data = { person, loop: loop.slice(0, mostListed).map(idOf), length: loop.length };
      report({ messageId, path: ['people', person], data });
    }
  },
};

/**
 * The line manager of each person on a day, by position in `document.people`; -1 none. Who holds several
 * assignments is managed through the one that began last, then the one with the smallest id.
 */
const lineManagers = (index: GoalIndex, day: number): Int32Array => {
  const { people = [], assignments = [] } = index.document;
  const { from, to, person, manager } = index.assignments;
  const managers = new Int32Array(people.length).fill(-1);
  const chosen = new Int32Array(people.length).fill(-1);
  for (let row = 0; row < from.length; row++) {
    if (from[row]! > day || to[row]! <= day) continue;
    const position = person[row]!;
    if (manager[row]! < 0 || position < 0) continue;
    const other = chosen[position]!;
    const later =
      other < 0 ||
      from[row]! > from[other]! ||
      (from[row] === from[other] && assignments[row]!.id < assignments[other]!.id);
    if (!later) continue;
    chosen[position] = row;
    managers[position] = manager[row]!;
  }
  return managers;
};
