import type { MessageCatalogue } from '@throughline/core';

/** What a review of a target lacks, in German. */
export const germanTargetReview: MessageCatalogue = {
  'target-review/measure': {
    message: '`{goal}` hat keine Messgröße und damit kein Ziel',
    help: 'die Id eines Key Results oder eines KPI angeben',
  },
  'target-review/history#none': {
    message: 'zu `{goal}` ist kein früheres Ziel bekannt',
    help: 'in `carriedFrom` nennen, welches Ziel es fortsetzt, oder beiden dieselbe `metric` geben',
  },
  'target-review/history#noFacts': {
    message: 'frühere Ziele von `{goal}` haben kein Ergebnis: `{earlier}`',
    help: 'erfassen, was daraus geworden ist',
  },
  'target-review/benchmark#noMetric': {
    message: '`{goal}` sagt nicht, welche Kennzahl es liest',
    help: 'die Kennzahl nennen, damit sich ein Vergleichswert finden lässt',
  },
  'target-review/benchmark#none': {
    message: 'für `{goal}` gibt es keinen Vergleichswert von `{metric}`',
    help: 'ergänzen, was andere mit dieser Kennzahl erreichen, von welchem Tag das ist und wo es steht',
  },
  'target-review/benchmark#otherUnit': {
    message: 'Vergleichswerte von `{metric}` haben eine andere Einheit als `{goal}`',
    help: 'einen in der Einheit des Ziels ergänzen',
  },
  'target-review/capacity#noUnit': {
    message: '`{goal}` gehört zu keiner Einheit',
    help: 'sagen, welche Einheit die Arbeit macht',
  },
  'target-review/capacity#noCycle': {
    message: '`{goal}` gehört zu keinem Zyklus',
    help: 'sagen, für welchen Zyklus das Ziel gesetzt ist',
  },
  'target-review/capacity#none': {
    message: 'die Kapazität von `{unit}` in `{cycle}` ist nicht bekannt',
    help: 'die Personentage dieses Zyklus ergänzen, und welcher Teil davon der Wartung bleibt',
  },
  'target-review/dependencies': {
    message: '`{goal}` sagt nicht, wovon es abhängt',
    help: 'die Ziele in `dependsOn` nennen; eine leere Liste sagt, dass es keine gibt',
  },
};
