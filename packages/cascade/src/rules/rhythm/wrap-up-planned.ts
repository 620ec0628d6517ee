import { wrapUpOf } from '@throughline/core';
import type { Cycle, GoalIndex, Recurrence, ReviewActivity, Suggestion } from '@throughline/core';
import { plannedIn } from '../../cycle/planned-in.ts';
import type { NoOptions, Rule } from '../../rule/rule.ts';

/** Reviews by which a cycle can be wrapped up. */
const wrapUps: readonly ReviewActivity[] = ['wrap-up', 'quarter-report', 'retrospective'];

/** As in the preset rhythms that have one. */
const weekBefore: Recurrence = {
  id: 'wrap-up',
  activity: 'wrap-up',
  schedule: { kind: 'before-end', days: 7 },
  onDayOff: 'previous-business-day',
};

/**
 * The rhythm of a cycle plans to wrap it up, at least a week before the next one begins: a wrap-up, a report or the
 * retrospectives. A cycle that others lie in is wrapped up with these. Cycles without a rhythm are told by
 * `rhythm/cycle-has-rhythm`.
 *
 * @example
 * ```ts
 * import { wrapUpPlanned } from '@throughline/cascade';
 *
 * wrapUpPlanned.meta.requirements; // => ['S1-41']
 * ```
 */
export const wrapUpPlanned: Rule<NoOptions, 'none' | 'late'> = {
  meta: {
    id: 'rhythm/wrap-up-planned',
    title: 'The rhythm of a cycle plans to wrap it up a week before the next one begins',
    severity: 'info',
    since: '0.1.0',
    requirements: ['S1-41'],
    source: 'docs/sources.md#review-rhythms',
    url: '@throughline/cascade/src/rules/rhythm/wrap-up-planned.md',
    scope: 'goal',
    messages: {
      none: {
        message: 'the rhythm `{rhythm}` of cycle `{cycle}` plans no wrap-up',
        help: 'add one on {wrapUp} or before, or plan the report or the retrospectives by then',
      },
      late: {
        message: 'cycle `{cycle}` is wrapped up on {on}, later than a week before the next one begins',
        help: 'wrap it up on {wrapUp} or before',
      },
    },
  },
  defaults: {},
  check({ index, asOf }, _options, report) {
    const { cycles = [] } = index.document;
    const around = new Set(cycles.map(({ parent }) => parent));
    for (const cycle of cycles) {
      const days = wrapUpOf(cycle);
      if (days === undefined || cycle.state === 'closed' || cycle.end <= asOf || around.has(cycle.id))
        continue;
      // A cycle of less than a week has no day for it.
      if (days.wrapUp < cycle.start) continue;
      const planned = plannedIn(index, cycle, wrapUps);
      const first = planned?.[0];
      if (planned === undefined || (first !== undefined && first.on <= days.wrapUp)) continue;
      const path = ['cycles', cycle.id];
      const data = { cycle: cycle.id, rhythm: cycle.rhythm ?? '', wrapUp: days.wrapUp };
      if (first !== undefined) report({ messageId: 'late', path, data: { ...data, on: first.on } });
      else report({ messageId: 'none', path, data, suggest: () => addWrapUp(index, cycle) });
    }
  },
};

/** Only a rhythm of the organisation's own can be changed. */
const addWrapUp = (index: GoalIndex, { rhythm: id }: Cycle): readonly Suggestion[] => {
  const own = id === undefined ? undefined : index.referenceOf('rhythm', id);
  const rhythm = own === undefined ? undefined : index.document.rhythms?.[own];
  if (rhythm === undefined || rhythm.recurrences.some((one) => one.id === weekBefore.id)) return [];
  const value = { ...rhythm, recurrences: [weekBefore, ...rhythm.recurrences] };
  return [
    {
      title: `add a wrap-up a week before the end to the rhythm \`${rhythm.id}\``,
      changes: [{ kind: 'upsertReference', reference: { entity: 'rhythm', value } }],
    },
  ];
};
