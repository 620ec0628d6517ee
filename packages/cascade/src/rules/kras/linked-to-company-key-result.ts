import { goalAt } from '@throughline/core';
import { goalCodes, pathOf } from '../../goal/path-of.ts';
import { isOpen } from '../../goal/standing.ts';
import { reachedFromTop } from '../../line/reached-from-top.ts';
import type { NoOptions, Rule } from '../../rule/rule.ts';

/**
 * Every KRA helps a key result or an objective of the company, directly or through goals in between. A KRA that
 * helps none keeps its holder busy with work the company has not asked for.
 *
 * @example
 * ```ts
 * import { linkedToCompanyKeyResult } from '@throughline/cascade';
 *
 * linkedToCompanyKeyResult.meta.requirements; // => ['S0-02', 'S0-03']
 * ```
 */
export const linkedToCompanyKeyResult: Rule<NoOptions, 'unlinked' | 'deadEnd'> = {
  meta: {
    id: 'kras/linked-to-company-key-result',
    title: 'Every KRA helps a key result or an objective of the company',
    severity: 'warning',
    since: '0.1.0',
    requirements: ['S0-02', 'S0-03'],
    source: 'docs/sources.md#kra-link',
    url: '@throughline/cascade/src/rules/kras/linked-to-company-key-result.md',
    scope: 'set',
    messages: {
      unlinked: {
        message: 'KRA `{title}` supports no goal of the company',
        help: 'name the key result it helps, or ask whether the company needs this area',
      },
      deadEnd: {
        message: 'no line leads from KRA `{title}` up to an objective of the company',
        help: 'link it, or a goal it supports, to a key result of the company',
      },
    },
  },
  defaults: {},
  fields: ['title', 'supports', 'unit', 'standing'],
  check({ index, day }, _options, report) {
    const reached = reachedFromTop(index);
    const { offsets } = index.supports;
    for (let goal = 0; goal < index.size; goal++) {
      if (index.kind[goal] !== goalCodes.kra || reached[goal] === 1 || !isOpen(index, goal, day)) continue;
      const messageId = offsets[goal] === offsets[goal + 1] ? 'unlinked' : 'deadEnd';
      report({
        messageId,
        goal,
        path: pathOf(index, goal),
        data: { title: goalAt(index, goal)?.title ?? '' },
      });
    }
  },
};
