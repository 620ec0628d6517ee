import type { Entity, GoalSet } from '@throughline/core';
import { measureCodes } from '../../goal/measure-codes.ts';
import { measuredAt } from '../../goal/measured-at.ts';
import { goalArrays, pathOf } from '../../goal/path-of.ts';
import { stepsOf } from '../../goal/steps-of.ts';
import type { NoOptions, Rule } from '../../rule/rule.ts';

/** Arrays whose entries are named by id, besides the goals. */
const arrays = [
  'units',
  'people',
  'assignments',
  'roles',
  'cycles',
  'rhythms',
  'calendars',
  'sources',
  'aiSystems',
  'benchmarks',
  'capacities',
  'risks',
  'exchangeRates',
  'accessLists',
  'judgements',
  'retrospectives',
] as const satisfies readonly (keyof GoalSet)[];

/** Mark of an index: the id was used by an earlier goal. */
const idUsedBefore = 2;

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
  check({ index }, _options, report) {
    const { document, marks, ids, kind, measureKind } = index;
    for (let goal = 0; goal < index.size; goal++) {
      if ((marks[goal]! & idUsedBefore) !== 0) {
        const id = ids[goal]!;
        const first = goalArrays[kind[index.numberOf(id) ?? goal] as 0];
        report({ messageId: 'goal', goal, path: pathOf(index, goal, 'id'), data: { id, first } });
      }
      const code = measureKind[goal]!;
      if (code !== measureCodes.milestones && code !== measureCodes.ordinal && code !== measureCodes.learning)
        continue;
      const { title, measure } = measuredAt(index, goal);
      const [field = '', steps] = stepsOf(measure) ?? [];
      for (const id of repeatsIn(steps)) {
        report({
          messageId: 'step',
          goal,
          path: pathOf(index, goal, 'measure', field, id),
          data: { id, title },
        });
      }
    }
    for (const array of arrays) {
      for (const id of repeatsIn(document[array])) {
        report({ messageId: 'reference', path: [array, id], data: { id, array } });
      }
    }
    for (const id of repeatsIn(document.organization.strategy?.plannedMetrics)) {
      const path = ['organization', 'strategy', 'plannedMetrics', id];
      report({ messageId: 'reference', path, data: { id, array: 'plannedMetrics' } });
    }
  },
};

const none: readonly string[] = [];

/** Ids that come again, once for each time they do. */
const repeatsIn = (entries: readonly Entity[] = []): readonly string[] => {
  if (entries.length < 2) return none;
  const seen = new Set<string>();
  let repeats: string[] | undefined;
  for (const { id } of entries) {
    if (seen.has(id)) (repeats ??= []).push(id);
    seen.add(id);
  }
  return repeats ?? none;
};
