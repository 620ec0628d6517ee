import type { MessageCatalogue } from '../finding/message-template.ts';
import type { shapeMessages } from './shape-messages.ts';

/** German texts of everything that can be wrong with the shape of a document. */
export const shapeMessagesGerman = {
  'shape/missing': {
    message: '`{field}` fehlt',
    help: '`{field}` ergänzen',
  },
  'shape/wrong-type#text': {
    message: '`{field}` muss ein Text sein',
    help: 'den Wert in Anführungszeichen setzen',
  },
  'shape/wrong-type#number': {
    message: '`{field}` muss eine Zahl sein',
    help: 'eine einfache Zahl schreiben, ohne Anführungszeichen, Einheit oder Tausenderpunkt',
  },
  'shape/wrong-type#boolean': {
    message: '`{field}` muss true oder false sein',
    help: 'true oder false ohne Anführungszeichen schreiben',
  },
  'shape/wrong-type#list': {
    message: '`{field}` muss eine Liste sein',
    help: 'die Einträge in eckige Klammern setzen, auch wenn es nur einer ist',
  },
  'shape/wrong-type#object': {
    message: '`{field}` muss ein Objekt sein',
    help: 'die Felder in geschweifte Klammern setzen; eine Instanz einer Klasse muss vorher einfach gemacht werden',
  },
  'shape/wrong-type#json': {
    message: '`{field}` ist nichts, was JSON tragen kann',
    help: 'Texte, Zahlen, true, false, null, Listen und einfache Objekte verwenden',
  },
  'shape/wrong-type#null': {
    message: '`{field}` ist null',
    help: 'weglassen, wo es nichts zu sagen gibt; null steht nicht dafür',
  },
  'shape/unknown-key': {
    message: '`{field}` ist hier kein bekanntes Feld',
    help: 'es entfernen oder nach `extensions` verschieben, wo eigene Daten aufbewahrt werden',
  },
  'shape/unknown-key#near': {
    message: '`{field}` ist hier kein bekanntes Feld',
    help: '`{nearest}` schreiben, falls das gemeint ist; eigene Daten gehören nach `extensions`',
  },
  'shape/not-listed': {
    message: '`{field}` kann nicht `{value}` sein',
    help: 'eines davon verwenden: {allowed}',
  },
  'shape/not-listed#near': {
    message: '`{field}` kann nicht `{value}` sein',
    help: '`{nearest}` schreiben, falls das gemeint ist; zur Wahl stehen: {allowed}',
  },
  'shape/not-listed#null': {
    message: '`{field}` ist null',
    help: 'weglassen, wo es nichts zu sagen gibt, oder eines davon verwenden: {allowed}',
  },
  'shape/not-listed#other': {
    message: '`{field}` muss eines der vorgesehenen Wörter sein',
    help: 'eines davon verwenden: {allowed}',
  },
  'shape/not-a-date': {
    message: '`{field}` ist kein Datum: `{value}`',
    help: 'Jahr, Monat und Tag eines Tages schreiben, den es gibt, wie in `2026-04-01`',
  },
  'shape/not-an-instant': {
    message: '`{field}` ist kein Zeitpunkt: `{value}`',
    help: 'Datum und Uhrzeit in UTC mit `Z` am Ende schreiben, wie in `2026-05-15T21:00:00Z`',
  },
  'shape/bad-id#empty': {
    message: '`{field}` ist eine leere Kennung',
    help: 'ihr mindestens ein Zeichen geben',
  },
  'shape/bad-id#too-long': {
    message: '`{field}` ist eine Kennung von mehr als {limit} Zeichen',
    help: 'die Kennung hier und überall kürzen, wo auf sie verwiesen wird',
  },
  'shape/bad-id#control-character': {
    message: '`{field}` enthält ein Steuerzeichen: `{value}`',
    help: 'Zeilenumbrüche, Tabulatoren und Ähnliches aus der Kennung entfernen',
  },
  'shape/bad-id#lone-surrogate': {
    message: '`{field}` enthält ein halbes Surrogatpaar: `{value}`',
    help: 'die ID als Text in UTF-8 senden; ein Schnitt durch ein Emoji lässt so eine Hälfte übrig',
  },
  'shape/bad-id#reserved': {
    message: '`{field}` darf nicht `{value}` sein',
    help: 'eine andere Kennung wählen; dieses Wort hat in JavaScript eine eigene Bedeutung',
  },
  'shape/too-long': {
    message: '`{field}` hat {length} Zeichen, mehr als {limit}',
    help: 'den Text kürzen',
  },
  'shape/too-long#document': {
    message: 'der JSON-Text hat {length} Zeichen, mehr als {limit}',
    help: 'die Grenze `textLength` anheben oder das Dokument stückweise als NDJSON lesen',
  },
  'shape/too-short': {
    message: '`{field}` ist leer',
    help: 'mindestens ein Zeichen schreiben',
  },
  'shape/too-many': {
    message: '`{field}` hat {count} Einträge, mehr als {limit}',
    help: 'die Liste kürzen oder die Grenze `{option}` anheben',
  },
  'shape/too-many#values': {
    message: 'die `extensions` des Dokuments enthalten zusammen mehr als {limit} Werte',
    help: 'weniger in `extensions` mitführen oder die Grenze `values` anheben',
  },
  'shape/too-many#reads': {
    message: 'nach {limit} Werten wurde nicht weiter gelesen',
    help: 'weniger auf einmal senden oder die Grenze `reads` anheben',
  },
  'shape/not-finite': {
    message: '`{field}` ist keine endliche Zahl',
    help: 'das Feld weglassen, solange die Zahl nicht bekannt ist',
  },
  'shape/one-variant#none': {
    message: '`{field}` hat nichts von: {allowed}',
    help: 'genau eines davon angeben',
  },
  'shape/one-variant#several': {
    message: '`{field}` sagt mehreres zugleich: {given}',
    help: 'genau eines davon behalten',
  },
  'shape/too-deep': {
    message: '`{field}` ist tiefer als {limit} Ebenen verschachtelt',
    help: 'die Daten flacher ablegen oder die Grenze `depth` anheben',
  },
  'shape/reserved-key': {
    message: '`{field}` darf in `extensions` kein Name sein',
    help: 'einen anderen Namen wählen; dieses Wort hat in JavaScript eine eigene Bedeutung',
  },
  'shape/bad-json': {
    message: 'der Text ist kein JSON',
    help: 'prüfen, ob der Text vollständig ist und nichts als JSON enthält',
  },
  'shape/bad-json#place': {
    message: 'der Text ist kein JSON: Zeile {line}, Spalte {column} passt nicht',
    help: 'dort nach einem fehlenden oder überzähligen Komma, Anführungszeichen oder einer Klammer suchen',
  },
  'shape/schema-version': {
    message: '`{field}` muss {known} sein',
    help: '{known} schreiben oder das Feld in einem Dokument der ersten Tage weglassen',
  },
  'shape/schema-version#newer': {
    message: 'das Dokument hat Version {found}; diese Bibliothek liest bis {known}',
    help: 'die Bibliothek aktualisieren',
  },
  'shape/not-an-object': {
    message: 'das Dokument ist kein Objekt',
    help: 'das Objekt übergeben, das aus JSON gelesen wurde',
  },
  'shape/not-an-object#unreadable': {
    message: 'das Dokument lässt sich nicht lesen: eines seiner Felder verweigert es',
    help: 'einfache Daten übergeben, zum Beispiel das Ergebnis von `JSON.parse`',
  },
  'shape/salvaged#field': {
    message: '`{field}` wurde nach `{to}` verschoben',
    help: 'der Grund ist `{cause}`: {problem}; {next}',
  },
  'shape/salvaged#text': {
    message: '`{field}` wird als JSON-Text in `{to}` aufbewahrt',
    help: 'der Grund ist `{cause}`: {problem}; {next}',
  },
  'shape/salvaged#entity': {
    message: '`{field}` war nicht lesbar und wird unter `{to}` aufbewahrt',
    help: 'der Grund ist `{cause}`: {problem}; {next}',
  },
  'shape/salvaged#placeholder': {
    message:
      '`{field}` war nicht lesbar, daher steht ein Platzhalter dafür; das Original liegt in `extensions.unread`',
    help: 'der Grund ist `{cause}`: {problem}; {next}',
  },
  'shape/salvaged#lost': {
    message: '`{field}` enthält etwas, was JSON nicht tragen kann; dieser Teil wurde weggelassen',
    help: 'der Grund ist `{cause}`: {problem}; {next}',
  },
  'shape/salvaged#more': {
    message: '{count} weitere Stücke wurden beiseitegelegt',
    help: 'zuerst die davor genannten Stücke in Ordnung bringen',
  },
} as const satisfies { readonly [Key in keyof typeof shapeMessages]: MessageCatalogue[string] };
