import type { MessageCatalogue } from '@throughline/core';

/** German messages of the measures rules. */
export const germanMeasures: MessageCatalogue = {
  'measures/baseline-present': {
    message: '`{title}` hat keinen Ausgangswert',
    help: 'den Wert von heute aufschreiben oder ihn erst mit einer Messgröße der Art `baseline` ermitteln',
  },
  'measures/target-present#missing': {
    message: '`{title}` hat keinen Zielwert',
    help: 'sagen, welcher Wert genug wäre',
  },
  'measures/target-present#same': {
    message: 'Zielwert und Ausgangswert von `{title}` sind gleich',
    help: 'um einen Wert zu halten, eine Messgröße der Art `threshold` oder `range` nehmen',
  },
  'measures/target-present#reversed': {
    message: 'der Bereich von `{title}` endet, bevor er beginnt',
    help: 'die beiden Grenzen tauschen',
  },
  'measures/target-present#empty': {
    message: 'die Messgröße von `{title}` hat keine Schritte',
    help: 'mindestens einen Schritt nennen, der getan oder erreicht werden kann',
  },
  'measures/unit-present': {
    message: 'die Werte von `{title}` haben keine Einheit',
    help: 'die Einheit nennen; für eine Anzahl ist es `count`, für ein Verhältnis `ratio`',
  },
  'measures/source-assigned#source': {
    message: '`{title}` hat keine Datenquelle',
    help: 'das System oder die Hand nennen, woher die Werte kommen',
  },
  'measures/source-assigned#cadence': {
    message:
      'die Quelle `{source}` sagt nicht, wie oft sie neue Werte hat; Zahl der Ziele, die sie lesen: {count}',
    help: 'der Quelle oder jedem dieser Ziele einen Takt geben',
  },
  'measures/weights-valid#range': {
    message: 'das Gewicht von `{title}` liegt nicht zwischen 0 und 10.000',
    help: 'berichtigen oder entfernen, damit das Ziel wie seine Geschwister zählt',
  },
  'measures/weights-valid#supportRange': {
    message: 'das Gewicht von `{title}` für `{parent}` liegt nicht zwischen 0 und 10.000',
    help: 'berichtigen oder entfernen, damit das Ziel wie seine Geschwister zählt',
  },
  'measures/weights-valid#zero': {
    message: 'alle Ziele in `{title}` haben das Gewicht 0, also zählt nichts',
    help: 'mindestens einem ein Gewicht über 0 geben',
  },
  'measures/weights-valid#mixed': {
    message: 'in `{title}` zählen Ziele ohne Gewicht wie das Mittel der anderen: {missing} von {count}',
    help: 'allen Geschwistern ein Gewicht geben oder keinem',
  },
  'measures/weights-valid#total': {
    message: 'die Gewichte in `{title}` ergeben {sum}, nicht {total}',
    help: 'die Gewichte neu verteilen',
  },
  'measures/executive-source-of-record': {
    message: '`{title}` ist ein Key Result des Unternehmens, liest aber `{source}`, kein führendes System',
    help: 'den Wert aus dem System lesen, das ihn führt, oder die Quelle als führend kennzeichnen',
  },
  'measures/direction-fits-wording#falls': {
    message: '`{title}` sagt aufwärts, aber die Messgröße geht abwärts',
    help: 'Ausgangswert und Zielwert tauschen oder im Titel sagen, was sinken soll',
  },
  'measures/direction-fits-wording#rises': {
    message: '`{title}` sagt abwärts, aber die Messgröße geht aufwärts',
    help: 'Ausgangswert und Zielwert tauschen oder im Titel sagen, was steigen soll',
  },
  'measures/direction-fits-wording#floor': {
    message: '`{title}` begrenzt nach oben, aber die Messgröße nach unten',
    help: 'den Vergleich der Messgröße umdrehen oder die Worte des Titels',
  },
  'measures/direction-fits-wording#ceiling': {
    message: '`{title}` begrenzt nach unten, aber die Messgröße nach oben',
    help: 'den Vergleich der Messgröße umdrehen oder die Worte des Titels',
  },
  'measures/guardrail-present': {
    message:
      '`{title}` hat keine Leitplanke; um jeden Preis verfolgt, schadet `{metric}` zuerst `{guardrail}`',
    help: 'eine Grenze für `{guardrail}` ergänzen oder ein Ziel daneben stellen',
  },
  'measures/no-conflicting-kpis#opposed': {
    message: '`{title}` und `{other}` bewegen dieselbe Messgröße in entgegengesetzte Richtungen: {metric}',
    help: 'sich auf eine Richtung einigen oder die beiden Messgrößen unterscheidbar benennen',
  },
  'measures/no-conflicting-kpis#tension': {
    message: '`{title}` und `{other}` ziehen gegeneinander: {metric} zu treiben schadet zuerst {harmed}',
    help: 'sagen, welches der beiden führt, und das andere zu seiner Leitplanke machen',
  },
  'measures/leading-paired-with-lagging#leading': {
    message: '`{title}` hat nur Messgrößen, die vorauslaufen, im Ganzen {count}',
    help: 'das Ergebnis ergänzen, das sie ankündigen, z. B. Umsatz, Abwanderung oder Zufriedenheit',
  },
  'measures/leading-paired-with-lagging#lagging': {
    message: '`{title}` hat nur Messgrößen, die nachlaufen, im Ganzen {count}',
    help: 'eine ergänzen, die sich früher bewegt, damit Zeit zum Handeln bleibt',
  },
  'measures/range-for-probabilistic-outputs#exact': {
    message: '`{title}` verlangt genau einen Wert von etwas, das zufällig schwankt: {metric}',
    help: 'einen Bereich angeben oder eine Grenze mit Toleranz',
  },
  'measures/range-for-probabilistic-outputs#point': {
    message: '`{title}` zielt auf einen Punkt von etwas, das zufällig schwankt: {metric}',
    help: 'eine Grenze mit Toleranz angeben oder einen Bereich',
  },
  'measures/kind-fits-level': {
    message: '`{title}` hat die Art `{kind}`, die nicht zur Ebene `{level}` passt; es passen: {fitting}',
    help: 'es auf der Ebene führen, die darüber entscheidet, und hier zählen, was diese Ebene selbst bewegt',
  },
  'measures/lag-fits-period': {
    message:
      '`{title}` ist fällig am {due}; seine volle Wirkung auf `{parent}` zeigt sich erst am {shows}, beurteilt wird das am {parentDue}',
    help: 'es früher fällig machen, ein Ziel mit längerem Zeitraum unterstützen oder bis dahin weniger davon erwarten',
  },
  'measures/target-beyond-last-actual': {
    message: '`{title}` zielt auf {target}, und der letzte Wert davor war schon besser: {actual} am {on}',
    help: 'einen Zielwert jenseits des Erreichten setzen oder das Halten mit einer Grenze ausdrücken',
  },
  'measures/measure-kept-after-publishing#metric': {
    message: '`{title}` wurde veröffentlicht, um `{before}` zu lesen, und liest seit {on} `{after}`',
    help: 'zur vereinbarten Messgröße zurückkehren oder das Ziel schließen und ein anderes veröffentlichen',
  },
  'measures/measure-kept-after-publishing#unit': {
    message: '`{title}` wurde in {before} veröffentlicht und steht seit {on} in {after}',
    help: 'zur vereinbarten Einheit zurückkehren oder das Ziel schließen und ein anderes veröffentlichen',
  },
  'measures/measure-kept-after-publishing#source': {
    message:
      '`{title}` wurde veröffentlicht, um aus `{before}` gelesen zu werden, und kommt seit {on} aus `{after}`',
    help: 'zur vereinbarten Quelle zurückkehren oder allen sagen, warum die Werte vergleichbar sind',
  },
};
