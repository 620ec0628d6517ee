import type { MessageCatalogue } from '../finding/message-template.ts';

/**
 * English texts of the findings of `extendCatalogue`, by rule id.
 *
 * @example
 * ```ts
 * import { metricMessages } from '@throughline/core/wording';
 *
 * metricMessages['metrics/id-taken']?.message; // => 'the metric id `{metric}` is already in use'
 * ```
 */
export const metricMessages: MessageCatalogue = {
  'metrics/bad-metric': {
    message: 'metric {position} cannot be read: `{field}` is missing or not what it should be',
    help: 'correct `{field}`; the metric was left out',
  },
  'metrics/id-taken': {
    message: 'the metric id `{metric}` is already in use',
    help: 'choose another id; the metric was left out',
  },
  'metrics/alias-taken': {
    message: '`{alias}` already names the metric `{other}`, so it cannot name `{metric}`',
    help: 'choose a longer phrase; the alias was left out',
  },
  'metrics/unknown-guardrail': {
    message: 'there is no metric `{guardrail}`, which `{metric}` names as its guardrail',
    help: 'name the id of another metric; the guardrail was left out',
  },
  'metrics/own-guardrail': {
    message: '`{metric}` names itself as its guardrail',
    help: 'name the metric that is harmed when this one is pushed; the guardrail was left out',
  },
};
