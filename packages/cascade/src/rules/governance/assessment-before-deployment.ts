import type { NoOptions, Rule } from '../../rule/rule.ts';
import { unanswered } from '../../obligations/unanswered.ts';

/**
 * The assessment of what a high-risk AI system does to fundamental rights is a milestone on its line that ends before
 * the day of first use, so that it does not block the launch in the last week. Information until the duty applies, see
 * `duties` of `@throughline/cascade/obligations`.
 *
 * @example
 * ```ts
 * import { assessmentBeforeDeployment } from '@throughline/cascade';
 *
 * assessmentBeforeDeployment.meta.requirements; // => ['S4-19']
 * ```
 */
export const assessmentBeforeDeployment: Rule<NoOptions, 'missing' | 'late' | 'undated'> = {
  meta: {
    id: 'governance/assessment-before-deployment',
    title: 'A milestone for the assessment of a high-risk AI system ends before its first use',
    severity: 'warning',
    since: '0.1.0',
    requirements: ['S4-19'],
    source: 'docs/sources.md#duties-for-ai-systems',
    url: '@throughline/cascade/src/rules/governance/assessment-before-deployment.md',
    scope: 'set',
    messages: {
      missing: {
        message:
          'no milestone on the line of AI system `{name}` is for its fundamental rights impact assessment (Article {article} of the EU AI Act, from {from} on)',
        help: 'set a milestone key result that ends before first use, or write down why none is needed',
      },
      late: {
        message:
          'the assessment `{milestone}` of AI system `{name}` does not end before first use on {deployedOn}',
        help: 'bring the assessment forward, or put first use off',
      },
      undated: {
        message:
          'nobody knows when the assessment `{milestone}` of AI system `{name}` ends, and first use is on {deployedOn}',
        help: 'give the milestone a deadline before that day',
      },
    },
  },
  defaults: {},
  check({ index, day }, _options, report) {
    for (const { system, goal, standing, found } of unanswered(index, day, 'assessment')) {
      if (standing === 'open') {
        report({ ...found, messageId: 'missing' });
        continue;
      }
      const late = { milestone: index.ids[goal]!, deployedOn: system.deployedOn ?? '' };
      report({ ...found, messageId: standing, goal, data: { ...found.data, ...late } });
    }
  },
};
