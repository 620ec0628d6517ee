import { civilDateOf, dayNumberOf, goalAt } from '@throughline/core';
import { pathOf } from '../../goal/path-of.ts';
import { isSettled } from '../../goal/standing.ts';
import type { NoOptions, Rule } from '../../rule/rule.ts';

/** A day that is not known. */
const unknown = -1;

/**
 * What has a period ends after it begins: cycles, assignments, and goals with the dates they have of their own or
 * from their cycle. What ends first has no days: nobody is ever under way in it, and nothing is ever due.
 *
 * @example
 * ```ts
 * import { periodsRunForward } from '@throughline/cascade';
 *
 * periodsRunForward.meta.severity; // => 'error'
 * ```
 */
export const periodsRunForward: Rule<NoOptions, 'cycle' | 'goal' | 'assignment'> = {
  meta: {
    id: 'structure/periods-run-forward',
    title: 'What has a period ends after it begins',
    severity: 'error',
    since: '0.1.0',
    requirements: ['S0-13', 'S1-36', 'S2-04'],
    source: 'docs/sources.md#periods',
    url: '@throughline/cascade/src/rules/structure/periods-run-forward.md',
    scope: 'goal',
    messages: {
      cycle: {
        message: 'cycle `{cycle}` starts on {start}, but is over on {end}',
        help: 'correct the dates; `end` is the first day after the cycle',
      },
      goal: {
        message: '`{title}` starts on {start}, but its last day is {due}',
        help: 'correct the dates of the goal, or give it another cycle',
      },
      assignment: {
        message: 'assignment `{assignment}` of `{person}` begins on {from}, but is over on {to}',
        help: 'correct the dates; `to` is the first day it no longer holds',
      },
    },
  },
  defaults: {},
  fields: ['title', 'standing'],
  check({ index }, _options, report) {
    const { startDay, endDay } = index;
    const { cycles = [], assignments = [] } = index.document;
    for (const { id, start, end } of cycles) {
      if (!isBackwards(start, end)) continue;
      report({ messageId: 'cycle', path: ['cycles', id, 'end'], data: { cycle: id, start, end } });
    }
    for (const { id, person, from, to } of assignments) {
      if (to === undefined || !isBackwards(from, to)) continue;
      const data = { assignment: id, person, from, to };
      report({ messageId: 'assignment', severity: 'warning', path: ['assignments', id, 'to'], data });
    }
    for (let goal = 0; goal < index.size; goal++) {
      const [start, end] = [startDay[goal]!, endDay[goal]!];
      if (start === unknown || end === unknown || start < end || isSettled(index, goal)) continue;
      const entity = goalAt(index, goal);
      // Without dates of its own the fault is the cycle's, or its objective's.
      const own = ['start', 'deadline', 'from', 'to'].some(
        (field) => entity !== undefined && field in entity,
      );
      if (entity === undefined || !own) continue;
      const data = { title: entity.title, start: civilDateOf(start) ?? '', due: civilDateOf(end - 1) ?? '' };
      report({ messageId: 'goal', goal, path: pathOf(index, goal), data });
    }
  },
};

/** Dates that are none are a matter of shape. */
const isBackwards = (first: string, end: string): boolean => {
  const [from, to] = [dayNumberOf(first), dayNumberOf(end)];
  return from !== undefined && to !== undefined && to <= from;
};
