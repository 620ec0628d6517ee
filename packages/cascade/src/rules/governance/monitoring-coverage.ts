import type { NoOptions, Rule } from '../../rule/rule.ts';
import { unanswered } from '../../obligations/unanswered.ts';

/**
 * The monitoring of a high-risk AI system in use is somebody's goal: a key result or KPI on the line of the system, or
 * one for all systems. Information until the duty applies, see `duties` of `@throughline/cascade/obligations`.
 *
 * @example
 * ```ts
 * import { monitoringCoverage } from '@throughline/cascade';
 *
 * monitoringCoverage.meta.requirements; // => ['S4-20']
 * ```
 */
export const monitoringCoverage: Rule<NoOptions> = {
  meta: {
    id: 'governance/monitoring-coverage',
    title: 'A goal covers the monitoring of every high-risk AI system',
    severity: 'warning',
    since: '0.1.0',
    requirements: ['S4-20'],
    source: 'docs/sources.md#duties-for-ai-systems',
    url: '@throughline/cascade/src/rules/governance/monitoring-coverage.md',
    scope: 'set',
    messages: {
      default: {
        message:
          'no goal covers the monitoring of AI system `{name}`, which Article {article} of the EU AI Act asks for from {from} on',
        help: 'set a key result for the coverage of monitoring, on the line of the system or for all systems',
      },
    },
  },
  defaults: {},
  check({ index, day }, _options, report) {
    for (const { found } of unanswered(index, day, 'monitoring')) report(found);
  },
};
