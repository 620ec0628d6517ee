import type { MessageCatalogue } from '@throughline/core';

/**
 * The texts of obligations in German, for the option `messages` of `obligations`.
 *
 * @example
 * ```ts
 * import { obligationMessagesGerman } from '@throughline/cascade/obligations';
 *
 * obligationMessagesGerman['obligations/monitoring']?.help; // => 'ein Key Result für die Abdeckung der Überwachung setzen'
 * ```
 */
export const obligationMessagesGerman: MessageCatalogue = {
  'obligations/notice': {
    message:
      'dies ist eine Planungshilfe und keine Rechtsberatung; es enthält nicht jede Pflicht, und ein Ziel dafür zeigt nicht, dass sie erfüllt ist',
  },
  'obligations/banned-practice': {
    message: 'ein System mit verbotener Praxis darf weder bereitgestellt noch benutzt werden',
    help: 'es nicht weiter benutzen und eine Anwältin fragen; dafür gibt es kein Ziel',
  },
  'obligations/classification': {
    message: 'ein System muss eingestuft sein, bevor jemand sagen kann, welche Pflichten gelten',
    help: 'sein Risiko einstufen lassen, Klasse und Tag festhalten und erst dann Key Results darauf setzen',
  },
  'obligations/transparency': {
    message: 'Menschen müssen erfahren, dass sie es mit KI oder ihren Inhalten zu tun haben',
    help: 'ein Ziel für den Anteil der Gespräche oder Inhalte setzen, die das sagen',
  },
  'obligations/records': {
    message: 'Protokolle des Systems sind aufzubewahren, vom Betreiber mindestens sechs Monate',
    help: 'ein Ziel für die Dauer der Aufbewahrung setzen',
  },
  'obligations/instructions': {
    message: 'zu einem System gehört eine Betriebsanleitung',
    help: 'einen Meilenstein für die Anleitung setzen',
  },
  'obligations/oversight': {
    message: 'dazu befähigte Menschen müssen das System beaufsichtigen',
    help: 'sagen, wer es beaufsichtigt, und ein Ziel setzen, wie oft ein Mensch prüft oder eingreift',
  },
  'obligations/worker-notice': {
    message: 'betroffene Beschäftigte und ihre Vertretung sind vor der Nutzung zu informieren',
    help: 'einen Meilenstein dafür setzen oder festhalten, dass niemand betroffen ist',
  },
  'obligations/assessment': {
    message:
      'die Folgen für Grundrechte sind vor der ersten Nutzung abzuschätzen, von öffentlichen Stellen und einigen anderen',
    help: 'anwaltlich klären, ob das für Sie gilt, und einen Meilenstein setzen, der vor der ersten Nutzung endet',
  },
  'obligations/monitoring': {
    message: 'das System ist während der Nutzung zu überwachen',
    help: 'ein Key Result für die Abdeckung der Überwachung setzen',
  },
  'obligations/incidents': {
    message: 'schwere Vorfälle sind ohne Verzug zu melden',
    help: 'ein Key Result für die Zeit vom Vorfall bis zur Meldung setzen',
  },
  'obligations/explanation': {
    message: 'wen eine Entscheidung betrifft, darf fragen, welche Rolle das System dabei hatte',
    help: 'ein Ziel für die Beantwortung solcher Fragen setzen',
  },
  'obligations/covered': {
    message: '`{goal}` verfolgen und anwaltlich klären, ob das genügt',
  },
  'obligations/late': {
    message:
      '`{goal}` endet erst am Tag der ersten Nutzung, {deployedOn}, oder später: vorziehen oder die Nutzung verschieben',
  },
  'obligations/undated': {
    message: 'sagen, wann `{goal}` endet: vor dem Tag der ersten Nutzung, {deployedOn}',
  },
  'obligations/unlinked': {
    message: 'das System in der Initiative nennen, die es einführt, damit es eine Linie hat; dann neu prüfen',
  },
};
