import { namedLists } from '@throughline/core';
import type { Entity, GoalIndex, ReferenceKind } from '@throughline/core';
import { hasMark } from '../../goal/has-mark.ts';
import { measuredAt } from '../../goal/measured-at.ts';
import { goalArrays, pathOf } from '../../goal/path-of.ts';
import { stepsOf } from '../../goal/steps-of.ts';
import { eachGoal } from '../../rule/each-goal.ts';
import type { GoalCheck } from '../../rule/goal-check.ts';
import type { NoOptions, Rule } from '../../rule/rule.ts';

/** Mark of an index: the id was used by an earlier goal. */
const idUsedBefore = 2;
/** Fault of an index: two steps of the measure have the same id. */
const stepIdTwice = 2;

const perGoal: GoalCheck<NoOptions, 'goal' | 'reference' | 'step'> = {
  reads: [],
  skips: ({ index: { marks, faults } }) => !hasMark(marks, idUsedBefore) && !hasMark(faults, stepIdTwice),
  look({ index }, _options, report) {
    const { marks, faults, ids, kind } = index;
    return (goal) => {
      if ((marks[goal]! & idUsedBefore) !== 0) {
        const id = ids[goal]!;
        const first = goalArrays[kind[index.numberOf(id) ?? goal] as 0];
        report({ messageId: 'goal', goal, path: pathOf(index, goal, 'id'), data: { id, first } });
      }
      if ((faults[goal]! & stepIdTwice) === 0) return;
      const { title, measure } = measuredAt(index, goal);
      const [field = '', steps = []] = stepsOf(measure) ?? [];
      for (const id of repeatsIn(steps)) {
        const path = pathOf(index, goal, 'measure', field, id);
        report({ messageId: 'step', goal, path, data: { id, title } });
      }
    };
  },
  rest({ index }, _options, report) {
    const { document } = index;
    for (const { list, kind } of namedLists) {
      if (!index.faultyLists.has(list)) continue;
      // The lists that are named here hold entries with ids.
      const entries = (document[list] ?? []) as readonly Entity[];
      const repeats = kind === undefined ? repeatsIn(entries) : laterIn(index, kind, entries);
      for (const id of repeats)
        report({ messageId: 'reference', path: [list, id], data: { id, array: list } });
    }
    for (const id of laterIn(index, 'plannedMetric', document.organization.strategy?.plannedMetrics ?? [])) {
      const path = ['organization', 'strategy', 'plannedMetrics', id];
      report({ messageId: 'reference', path, data: { id, array: 'plannedMetrics' } });
    }
  },
};

/**
 * No id is used twice: among all goals together, among the entries of every other kind, and among the steps of
 * a measure.
 *
 * @example
 * ```ts
 * import { uniqueIds } from '@throughline/cascade';
 *
 * uniqueIds.meta.severity; // => 'error'
 * ```
 */
export const uniqueIds: Rule<NoOptions, 'goal' | 'reference' | 'step'> = {
  meta: {
    id: 'structure/unique-ids',
    title: 'No id is used twice',
    severity: 'error',
    since: '0.1.0',
    requirements: ['S3-18'],
    source: 'docs/sources.md#structure',
    url: '@throughline/cascade/src/rules/structure/unique-ids.md',
    scope: 'goal',
    messages: {
      goal: {
        message: 'id `{id}` is used by more than one goal',
        help: 'give one of them another id; links lead to the first one, in {first}',
      },
      reference: {
        message: 'id `{id}` is used more than once in {array}',
        help: 'give one of them another id, or take it out if it is a copy',
      },
      step: {
        message: 'id `{id}` is used by more than one step of `{title}`',
        help: 'give one of the steps another id',
      },
    },
  },
  defaults: {},
  perGoal,
  check: /* @__PURE__ */ eachGoal(perGoal),
};

/** Ids that come again, once for each time they do: an index finds the first entry of an id. */
const laterIn = (index: GoalIndex, kind: ReferenceKind, entries: readonly Entity[]): readonly string[] => {
  const repeats: string[] = [];
  for (const [at, { id }] of entries.entries()) if (index.referenceOf(kind, id) !== at) repeats.push(id);
  return repeats;
};

/** The same for entries no index finds. */
const repeatsIn = (entries: readonly Entity[]): readonly string[] => {
  const seen = new Set<string>();
  const repeats: string[] = [];
  for (const { id } of entries) {
    if (seen.has(id)) repeats.push(id);
    seen.add(id);
  }
  return repeats;
};
