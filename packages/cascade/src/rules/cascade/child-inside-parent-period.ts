import { civilDateOf, dayNumberOf, goalAt } from '@throughline/core';
import type { FindingData, GoalIndex, Suggestion } from '@throughline/core';
import { goalCodes, pathOf } from '../../goal/path-of.ts';
import { isSettled } from '../../goal/standing.ts';
import type { Found, NoOptions, Rule } from '../../rule/rule.ts';

type Report = (found: Found<'start' | 'deadline' | 'support' | 'cycle'>) => void;

/** A day that is not known. */
const unknown = -1;

/**
 * What serves a goal ends before that goal is judged: a key result lies in the period of its objective, a goal
 * in that of the goal it supports, a cycle in its parent cycle. Research cycles may be longer than the delivery
 * cycles they feed, and KRAs last, so both are left out; so is what is closed or set aside.
 *
 * @example
 * ```ts
 * import { childInsideParentPeriod } from '@throughline/cascade';
 *
 * childInsideParentPeriod.meta.severity; // => 'warning'
 * ```
 */
export const childInsideParentPeriod: Rule<NoOptions, 'start' | 'deadline' | 'support' | 'cycle'> = {
  meta: {
    id: 'cascade/child-inside-parent-period',
    title: 'What serves a goal lies within the period of that goal',
    severity: 'warning',
    since: '0.1.0',
    requirements: ['S1-36', 'S2-04', 'S2-10', 'S4-17'],
    source: 'docs/sources.md#periods',
    url: '@throughline/cascade/src/rules/cascade/child-inside-parent-period.md',
    scope: 'goal',
    messages: {
      start: {
        message: '`{title}` starts on {start}, before its objective does on {parentStart}',
        help: 'start with the objective, or give the objective an earlier cycle',
      },
      deadline: {
        message: '`{title}` is due on {due}, after its objective ends on {parentDue}',
        help: 'bring the deadline forward, or give the objective a later cycle',
      },
      support: {
        message:
          '`{title}` ({start} to {due}) lies outside the period of `{parent}` ({parentStart} to {parentDue})',
        help: 'cut it to the period of the goal above, or link it to a goal with a longer one',
      },
      cycle: {
        message:
          'cycle `{cycle}` ({start} to {due}) lies outside its parent `{parent}` ({parentStart} to {parentDue})',
        help: 'correct the dates of one of them, or name another parent',
      },
    },
  },
  defaults: {},
  fields: ['title', 'supports', 'standing'],
  check({ index }, _options, report) {
    const { kind, container, supports } = index;
    const { cycles = [] } = index.document;
    for (let goal = 0; goal < index.size; goal++) {
      if (kind[goal] === goalCodes.keyResult && container[goal]! >= 0)
        checkInside(index, goal, container[goal]!, report);
    }
    for (let edge = 0; edge < supports.goal.length; edge++) {
      const goal = supports.child[edge]!;
      const parent = supports.goal[edge]!;
      if (parent < 0 || isInside(index, goal, parent) || isSettled(index, goal) || isSettled(index, parent))
        continue;
      if (
        isLasting(kind[goal]!) ||
        isLasting(kind[parent]!) ||
        cycles[index.cycle[goal]!]?.purpose === 'research'
      )
        continue;
      const data = {
        title: goalAt(index, goal)?.title ?? '',
        parent: index.ids[parent]!,
        ...datesOf(index, goal, parent),
      };
      report({ messageId: 'support', goal, path: pathOf(index, goal, 'supports', index.ids[parent]!), data });
    }
    checkCycles(index, report);
  },
};

const isLasting = (kind: number): boolean => kind === goalCodes.kra || kind === goalCodes.kpi;

const isBefore = (start: number, parentStart: number): boolean =>
  start !== unknown && parentStart !== unknown && start < parentStart;

const isInside = ({ startDay, endDay }: GoalIndex, goal: number, parent: number): boolean =>
  !isBefore(startDay[goal]!, startDay[parent]!) && !isBefore(endDay[parent]!, endDay[goal]!);

/** Dates as people say them: the last day belongs to the period. */
const datesOf = ({ startDay, endDay }: GoalIndex, goal: number, parent: number): FindingData =>
  periods(startDay[goal]!, endDay[goal]!, startDay[parent]!, endDay[parent]!);

const periods = (start: number, end: number, parentStart: number, parentEnd: number): FindingData => ({
  start: dateOf(start),
  due: dateOf(end - 1),
  parentStart: dateOf(parentStart),
  parentDue: dateOf(parentEnd - 1),
});

const dateOf = (day: number): string => (day < 0 ? '...' : (civilDateOf(day) ?? '...'));

const checkInside = (index: GoalIndex, goal: number, objective: number, report: Report): void => {
  if (isInside(index, goal, objective) || isSettled(index, goal) || isSettled(index, objective)) return;
  const { startDay, endDay } = index;
  const data = { title: goalAt(index, goal)?.title ?? '', ...datesOf(index, goal, objective) };
  const change = (field: 'start' | 'deadline', date: string): readonly Suggestion[] => [
    {
      title: `set \`${field}\` to ${date}`,
      changes: [{ kind: 'revise', goal: index.ids[goal]!, set: { [field]: date } }],
    },
  ];
  if (isBefore(startDay[goal]!, startDay[objective]!)) {
    const suggest = (): readonly Suggestion[] => change('start', dateOf(startDay[objective]!));
    report({ messageId: 'start', goal, path: pathOf(index, goal, 'start'), data, suggest });
  }
  if (isBefore(endDay[objective]!, endDay[goal]!)) {
    const suggest = (): readonly Suggestion[] => change('deadline', dateOf(endDay[objective]! - 1));
    report({ messageId: 'deadline', goal, path: pathOf(index, goal, 'deadline'), data, suggest });
  }
};

const checkCycles = ({ document: { cycles = [] }, referenceOf }: GoalIndex, report: Report): void => {
  for (const { id, parent, start, end, state } of cycles) {
    const above = parent === undefined ? undefined : cycles[referenceOf('cycle', parent) ?? -1];
    if (above === undefined || state === 'closed') continue;
    const [first, last] = [dayNumberOf(start) ?? unknown, dayNumberOf(end) ?? unknown];
    const [aboveFirst, aboveLast] = [dayNumberOf(above.start) ?? unknown, dayNumberOf(above.end) ?? unknown];
    if (!isBefore(first, aboveFirst) && !isBefore(aboveLast, last)) continue;
    const data = { cycle: id, parent: above.id, ...periods(first, last, aboveFirst, aboveLast) };
    report({ messageId: 'cycle', path: ['cycles', id, 'parent'], data });
  }
};
