import type { MessageCatalogue } from '../finding/message-template.ts';
import type { reviewMessages } from './review-messages.ts';

/** German texts of the findings about review rhythms and about what is carried forward. */
export const reviewMessagesGerman = {
  'reviews/unknown-rhythm': {
    message: 'der Zyklus `{cycle}` nennt den Rhythmus `{rhythm}`, den es nicht gibt',
    help: 'ihn in `rhythms` anlegen oder eine Vorgabe nennen: {presets}',
  },
  'reviews/repeated-id': {
    message: 'der Rhythmus `{rhythm}` hat mehrere Termine `{recurrence}`; nur der erste wird geplant',
    help: 'jedem Termin eine eigene Kennung geben',
  },
  'reviews/bad-schedule#week': {
    message: '`{recurrence}` liegt in Woche {given}, die kein Zyklus hat',
    help: 'die Wochen ab 1 zählen',
  },
  'reviews/bad-schedule#through': {
    message: '`{recurrence}` endet in Woche {given} und damit vor dem Beginn',
    help: '`through` auf die letzte Woche setzen oder weglassen',
  },
  'reviews/bad-schedule#every': {
    message: '`{recurrence}` kommt alle {given} Zeiteinheiten wieder',
    help: 'mindestens 1 Tag, Woche, Monat, Quartal, Halbjahr oder Jahr angeben',
  },
  'reviews/bad-schedule#before': {
    message: '`{recurrence}` hat {given} als Abstand zu dem, wovor es liegt',
    help: 'ganze Zahlen angeben; vor dem Ende des Zyklus mindestens einen Tag',
  },
  'reviews/bad-schedule#day': {
    message: '`{recurrence}` liegt auf Tag {given} des Monats',
    help: '1 bis 31 angeben; ein kürzerer Monat nimmt seinen letzten Tag',
  },
  'reviews/bad-schedule#months': {
    message: '`{recurrence}` liegt in Monat {given}',
    help: 'Monate von 1 bis 12 angeben oder `months` für alle weglassen',
  },
  'reviews/bad-schedule#weekday': {
    message: '`{recurrence}` liegt auf Tag {given} der Woche',
    help: '1 für Montag bis 7 für Sonntag angeben',
  },
  'reviews/bad-schedule#week-start': {
    message: 'die Wochen des Rhythmus `{recurrence}` beginnen mit Tag {given} der Woche',
    help: '1 für Montag bis 7 für Sonntag angeben; bis dahin zählen Wochen ab dem ersten Tag des Zyklus',
  },
  'reviews/bad-schedule#time': {
    message: '`{recurrence}` liegt auf `{given}`, was keine Uhrzeit ist',
    help: 'Stunden von 00 bis 23 und Minuten schreiben, etwa `09:00`',
  },
  'reviews/bad-schedule#kind': {
    message: '`{recurrence}` hat einen Plan der unbekannten Art `{given}`',
    help: '`week`, `every`, `before-end`, `month-day` oder `before-review` verwenden',
  },
  'reviews/bad-trigger': {
    message: '`{recurrence}` wartet auf eine Abweichung von {given}',
    help: 'Anteile von 0 an aufwärts angeben, etwa 0.2',
  },
  'reviews/unknown-review': {
    message: '`{recurrence}` liegt vor `{review}`, wofür der Rhythmus `{rhythm}` keine Tage hat',
    help: 'einen anderen Termin des Rhythmus nennen; keine zwei dürfen aufeinander warten',
  },
  'reviews/outside-cycle': {
    message: '`{recurrence}` des Rhythmus `{rhythm}` hat keinen Tag im Zyklus `{cycle}`',
    help: 'so lassen, wenn es gemeint ist; sonst verschieben oder einen passenden Rhythmus wählen',
  },
  'reviews/too-many': {
    message:
      'der Rhythmus `{rhythm}` hat im Zyklus `{cycle}` mehr als {limit} Tage; der Rest bleibt ungeplant',
    help: 'ihn seltener wiederkehren lassen oder den Zyklus kürzen',
  },
  'reviews/too-many#recurrences': {
    message: 'der Rhythmus `{rhythm}` hat {count} Termine; die nach den ersten {limit} bleiben ungeplant',
    help: 'stattdessen mehrere Tage eines Termins verwenden',
  },
  'reviews/bad-cadence': {
    message: 'neue Werte von `{id}` sind alle {given} Zeiteinheiten fällig',
    help: 'mindestens 1 angeben; bis dahin gilt es, als wäre nichts gesagt',
  },
  'reviews/unknown-zone#person': {
    message: 'die Zeitzone `{zone}` von `{person}` ist nicht bekannt; es gilt die der Organisation',
    help: 'einen IANA-Namen wie `Europe/Berlin` verwenden',
  },
  'reviews/unknown-zone#organization': {
    message: 'die Zeitzone `{zone}` der Organisation ist nicht bekannt; es gilt UTC',
    help: 'einen IANA-Namen wie `Europe/Berlin` verwenden',
  },
  'carry-forward/undecided': {
    message: 'niemand hat entschieden, was nach dem Zyklus `{cycle}` aus `{title}` wird',
    help: 'es weiterführen, mit anderem Ziel weiterführen, aufteilen oder mit Begründung fallen lassen',
  },
  'carry-forward/unknown-cycle': {
    message: 'es gibt keinen Zyklus `{cycle}`',
    help: 'ihn anlegen oder die Kennung berichtigen',
  },
  'carry-forward/same-cycle': {
    message: 'aus dem Zyklus `{cycle}` lässt sich nichts in ihn selbst weiterführen',
    help: 'den folgenden Zyklus nennen',
  },
  'carry-forward/closed-cycle': {
    message: 'der Zyklus `{cycle}` ist abgeschlossen und nimmt nichts mehr auf',
    help: 'einen Zyklus wählen, der noch nicht vorbei ist',
  },
  'carry-forward/unknown-goal': {
    message: 'es gibt kein Schlüsselergebnis und kein Ziel `{id}`, über das zu entscheiden wäre',
    help: 'die Kennung berichtigen; KRAs, KPIs und Initiativen bleiben oder werden neu geplant',
  },
  'carry-forward/other-cycle': {
    message: '`{id}` gehört nicht zum Zyklus `{cycle}`',
    help: 'darüber entscheiden, wenn der eigene Zyklus endet',
  },
  'carry-forward/decided-twice': {
    message: 'über `{id}` ist mehrfach entschieden; die erste Entscheidung gilt',
    help: 'eine davon behalten',
  },
  'carry-forward/already-carried': {
    message: '`{id}` wird im Zyklus `{cycle}` schon als `{as}` weitergeführt',
    help: 'stattdessen dieses ändern',
  },
  'carry-forward/reason-missing': {
    message: 'die Entscheidung über `{id}` ist nicht begründet',
    help: 'in `reason` sagen, warum, damit man es später versteht',
  },
  'carry-forward/measure-missing': {
    message: 'der Rückblick auf `{id}` verlangt ein anderes Ziel, und es ist keines angegeben',
    help: '`carry-changed` mit der neuen `measure` entscheiden',
  },
  'carry-forward/id-taken': {
    message: 'die Kennung `{as}` für das, was aus `{id}` wird, ist schon vergeben',
    help: 'in `as` eine andere angeben',
  },
  'carry-forward/unknown-objective': {
    message: '`{id}` soll unter `{objective}` weitergehen, das kein offenes Ziel des Zyklus `{cycle}` ist',
    help: 'ein offenes nennen oder es weglassen, dann kommt das Ziel mit',
  },
  'carry-forward/split-in-one': {
    message: '`{id}` soll in {count} Teile aufgeteilt werden',
    help: 'mindestens zwei Teile nennen oder es weiterführen',
  },
  'carry-forward/objective-alone': {
    message: 'über das Ziel `{id}` lässt sich nicht mit `{decision}` entscheiden',
    help: 'es weiterführen oder fallen lassen; Zielwerte gehören zu seinen Schlüsselergebnissen',
  },
} as const satisfies { readonly [Key in keyof typeof reviewMessages]: MessageCatalogue[string] };
