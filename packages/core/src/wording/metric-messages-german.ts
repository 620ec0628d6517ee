import type { MessageCatalogue } from '../finding/message-template.ts';

/**
 * German texts of the findings of `extendCatalogue`, by rule id, for `translateFinding`.
 *
 * @example
 * ```ts
 * import { metricMessagesGerman } from '@throughline/core/wording';
 *
 * metricMessagesGerman['metrics/id-taken']?.message; // => 'die Kennzahl-ID `{metric}` ist schon vergeben'
 * ```
 */
export const metricMessagesGerman: MessageCatalogue = {
  'metrics/bad-metric': {
    message: 'Kennzahl {position} ist nicht lesbar: `{field}` fehlt oder ist nicht, was es sein soll',
    help: '`{field}` berichtigen; die Kennzahl wurde ausgelassen',
  },
  'metrics/id-taken': {
    message: 'die Kennzahl-ID `{metric}` ist schon vergeben',
    help: 'eine andere ID wählen; die Kennzahl wurde ausgelassen',
  },
  'metrics/alias-taken': {
    message: '`{alias}` benennt schon die Kennzahl `{other}` und kann darum `{metric}` nicht benennen',
    help: 'eine längere Bezeichnung wählen; diese wurde ausgelassen',
  },
  'metrics/unknown-guardrail': {
    message: 'es gibt keine Kennzahl `{guardrail}`, die `{metric}` als Leitplanke nennt',
    help: 'die ID einer anderen Kennzahl nennen; die Leitplanke wurde ausgelassen',
  },
  'metrics/own-guardrail': {
    message: '`{metric}` nennt sich selbst als Leitplanke',
    help: 'die Kennzahl nennen, die leidet, wenn diese getrieben wird; die Leitplanke wurde ausgelassen',
  },
};
