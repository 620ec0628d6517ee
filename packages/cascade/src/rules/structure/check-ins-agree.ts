import type { NoOptions, Rule } from '../../rule/rule.ts';

/**
 * A key names one fact: check-ins under the same key say the same.
 *
 * @example
 * ```ts
 * import { checkInsAgree } from '@throughline/cascade';
 *
 * checkInsAgree.meta.severity; // => 'warning'
 * ```
 */
export const checkInsAgree: Rule<NoOptions> = {
  meta: {
    id: 'structure/check-ins-agree',
    title: 'Check-ins under the same key say the same',
    severity: 'warning',
    since: '0.1.0',
    requirements: ['S1-21', 'S3-18'],
    source: 'docs/sources.md#structure',
    url: '@throughline/cascade/src/rules/structure/check-ins-agree.md',
    scope: 'goal',
    messages: {
      default: {
        message: 'key `{key}` is used by {count} check-ins that say different things',
        help: 'send a correction under a key of its own; until then the one recorded last counts',
      },
    },
  },
  defaults: {},
  check({ index: { checkIns } }, _options, report) {
    const { conflicts } = checkIns;
    for (let at = 0; at < conflicts.length; ) {
      const [lost, won] = conflicts[at]!;
      // Pairs of one key follow each other and have the same winner; one finding says it all.
      let next = at;
      let goal = checkIns.goal[won]!;
      for (; next < conflicts.length && conflicts[next]![1] === won; next++) {
        if (checkIns.goal[conflicts[next]![0]] !== goal) goal = -1; // about no one goal
      }
      const key = checkIns.key[lost]!;
      report({
        goal: goal < 0 ? undefined : goal,
        path: ['checkIns', key],
        data: { key, count: next - at + 1 },
      });
      at = next;
    }
  },
};
