import { dayNumberOf } from '@throughline/core';
import type { Cycle, GoalIndex, Suggestion } from '@throughline/core';
import type { NoOptions, Rule } from '../../rule/rule.ts';

/** A quarter has 90 to 92 days, a 13-week quarter 91; a cycle of up to this many days fits twelve weeks. */
const quarterDays = 98;

/**
 * A cycle that is not over says in which rhythm its goals are reviewed. Goals without a rhythm are filled in and
 * forgotten. A cycle around others, such as a year of quarters, needs none as long as no goal is set for it.
 *
 * @example
 * ```ts
 * import { cycleHasRhythm } from '@throughline/cascade';
 *
 * cycleHasRhythm.meta.requirements; // => ['S0-13', 'S0-19', 'S1-19', 'S4-15']
 * ```
 */
export const cycleHasRhythm: Rule<NoOptions> = {
  meta: {
    id: 'rhythm/cycle-has-rhythm',
    title: 'A cycle says in which rhythm its goals are reviewed',
    severity: 'warning',
    since: '0.1.0',
    requirements: ['S0-13', 'S0-19', 'S1-19', 'S4-15'],
    source: 'docs/sources.md#rhythm',
    url: '@throughline/cascade/src/rules/rhythm/cycle-has-rhythm.md',
    scope: 'set',
    messages: {
      default: {
        message: 'cycle `{cycle}` has no review rhythm',
        help: 'name a rhythm of your own or a preset such as `twelve-week`',
      },
    },
  },
  defaults: {},
  check({ index, day }, _options, report) {
    const { cycles = [] } = index.document;
    const around = new Set(cycles.map(({ parent }) => parent));
    const isUsed = new Uint8Array(cycles.length);
    for (let goal = 0; goal < index.size; goal++) if (index.cycle[goal]! >= 0) isUsed[index.cycle[goal]!] = 1;
    for (const [at, cycle] of cycles.entries()) {
      const end = dayNumberOf(cycle.end);
      if (cycle.rhythm !== undefined || cycle.state === 'closed' || end === undefined || end <= day) continue;
      if (around.has(cycle.id) && isUsed[at] === 0) continue;
      report({
        path: ['cycles', cycle.id],
        data: { cycle: cycle.id },
        suggest: () => addRhythm(index, cycle, end),
      });
    }
  },
};

const addRhythm = (index: GoalIndex, cycle: Cycle, end: number): readonly Suggestion[] => {
  // A change that keeps a parent which does not exist is refused.
  if (cycle.parent !== undefined && index.referenceOf('cycle', cycle.parent) === undefined) return [];
  const days = end - (dayNumberOf(cycle.start) ?? end);
  const short = days <= quarterDays ? 'twelve-week' : 'weekly-monthly-quarterly';
  const rhythm = cycle.purpose === 'research' ? 'half-year-research' : short;
  const value = { ...cycle, rhythm };
  return [
    {
      title: `review it in the rhythm \`${rhythm}\``,
      changes: [{ kind: 'upsertReference', reference: { entity: 'cycle', value } }],
    },
  ];
};
