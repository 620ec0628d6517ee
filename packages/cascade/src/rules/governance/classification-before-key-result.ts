import { civilDateOf, dayNumberOf } from '@throughline/core';
import type { AiSystem } from '@throughline/core';
import { measuredAt } from '../../goal/measured-at.ts';
import { pathOf } from '../../goal/path-of.ts';
import { isOpen } from '../../goal/standing.ts';
import { daysAdded } from '../../log/days-added.ts';
import { dutyOf } from '../../obligations/duties-of.ts';
import { reliedOn } from '../../obligations/relied-on.ts';
import type { NoOptions, Rule } from '../../rule/rule.ts';

/** Measure kind of goals without a measure. */
const unmeasured = 255;

/** The later a system was classified, the more it matters; one without a day more than any, one without a class most. */
const rank = (system: AiSystem): number => {
  if (dutyOf(system, 'classification') !== undefined) return Infinity;
  const { classifiedOn } = system;
  return (classifiedOn === undefined ? undefined : dayNumberOf(classifiedOn)) ?? Number.MAX_SAFE_INTEGER;
};

/**
 * An AI system is classified before a key result is set on it: the class says what the key result may ask for. A
 * key result is set on the day the log says, else on its first day. It relies on the systems of the initiatives
 * that support it or its objective.
 *
 * @example
 * ```ts
 * import { classificationBeforeKeyResult } from '@throughline/cascade';
 *
 * classificationBeforeKeyResult.meta.requirements; // => ['S4-18']
 * ```
 */
export const classificationBeforeKeyResult: Rule<NoOptions, 'unclassified' | 'undated' | 'late'> = {
  meta: {
    id: 'governance/classification-before-key-result',
    title: 'An AI system is classified before a key result is set on it',
    severity: 'warning',
    since: '0.1.0',
    requirements: ['S4-18'],
    source: 'docs/sources.md#duties-for-ai-systems',
    url: '@throughline/cascade/src/rules/governance/classification-before-key-result.md',
    scope: 'goal',
    messages: {
      unclassified: {
        message: '`{title}` relies on AI system `{system}`, whose risk nobody has classified',
        help: 'classify the system, then ask again whether this is the right target',
      },
      undated: {
        message: '`{title}` relies on AI system `{system}`, and nobody knows when it was classified',
        help: 'write down the day of classification',
      },
      late: {
        message: '`{title}` was set on {set}, before AI system `{system}` was classified on {classifiedOn}',
        help: 'read the target again in the light of the class, and write down that it stands',
      },
    },
  },
  defaults: {},
  check({ index, day, log }, _options, report) {
    if ((index.document.aiSystems ?? []).length === 0) return;
    const systemOf = reliedOn(index, rank);
    const added = daysAdded(log);
    for (let goal = 0; goal < index.size; goal++) {
      if (index.measureKind[goal] === unmeasured || !isOpen(index, goal, day)) continue;
      const system = systemOf(goal);
      if (system === undefined) continue;
      const path = pathOf(index, goal);
      const data = { title: measuredAt(index, goal).title, system: system.name };
      const classified = rank(system);
      if (classified === Infinity) report({ messageId: 'unclassified', goal, path, data });
      else if (classified === Number.MAX_SAFE_INTEGER)
        report({ messageId: 'undated', severity: 'info', goal, path, data });
      else {
        const set = added.get(index.ids[goal]!) ?? index.startDay[goal]!;
        if (set === -1 || classified <= set) continue;
        const days = { set: civilDateOf(set) ?? '', classifiedOn: system.classifiedOn ?? '' };
        report({ messageId: 'late', goal, path, data: { ...data, ...days } });
      }
    }
  },
};
