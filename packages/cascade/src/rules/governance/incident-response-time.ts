import type { NoOptions, Rule } from '../../rule/rule.ts';
import { unanswered } from '../../obligations/unanswered.ts';

/**
 * How fast serious incidents of a high-risk AI system are reported is somebody's goal: a key result or KPI on the line
 * of the system, or one for all systems. Information until the duty applies, see `duties` of
 * `@throughline/cascade/obligations`.
 *
 * @example
 * ```ts
 * import { incidentResponseTime } from '@throughline/cascade';
 *
 * incidentResponseTime.meta.requirements; // => ['S4-20']
 * ```
 */
export const incidentResponseTime: Rule<NoOptions> = {
  meta: {
    id: 'governance/incident-response-time',
    title: 'A goal covers how fast serious incidents of high-risk AI systems are reported',
    severity: 'warning',
    since: '0.1.0',
    requirements: ['S4-20'],
    source: 'docs/sources.md#duties-for-ai-systems',
    url: '@throughline/cascade/src/rules/governance/incident-response-time.md',
    scope: 'set',
    messages: {
      default: {
        message:
          'no goal covers how fast serious incidents of AI system `{name}` are reported, which Article {article} of the EU AI Act asks for from {from} on',
        help: 'set a key result for the time from an incident to its report, e.g. for those who look after compliance',
      },
    },
  },
  defaults: {},
  check({ index, day }, _options, report) {
    for (const { found } of unanswered(index, day, 'incidents')) report(found);
  },
};
