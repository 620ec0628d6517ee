import type { MessageCatalogue } from '../finding/message-template.ts';

/** German texts of the findings about cycles and work calendars. */
export const calendarMessagesGerman = {
  'calendar/dates-exist': {
    message: '`{date}` ist kein Tag des Kalenders (`{field}` von {entity} `{id}`)',
    help: 'einen Tag angeben, den es gibt, etwa `2026-04-01`',
  },
  'calendar/end-after-start': {
    message: 'Zyklus `{cycle}` endet am {end} und damit nicht nach seinem Beginn am {start}',
    help: '`end` auf den ersten Tag nach dem Zyklus setzen',
  },
  'calendar/child-inside-parent': {
    message:
      'Zyklus `{cycle}` ({start} bis {last}) ragt über `{parent}` ({parentStart} bis {parentLast}) hinaus',
    help: 'die Daten von einem der beiden berichtigen oder einen anderen übergeordneten Zyklus nennen',
  },
  'calendar/siblings-apart': {
    message:
      'die Zyklen `{other}` und `{cycle}` überschneiden sich vom {start} bis {last} bei gleichem Zweck',
    help: 'den einen enden lassen, wo der nächste beginnt, den längeren überordnen oder einem einen anderen Zweck geben',
  },
  'calendar/siblings-apart#same': {
    message:
      'die Zyklen `{other}` und `{cycle}` sind derselbe Zeitraum ({start} bis {last}) mit demselben Zweck',
    help: 'nur einen behalten oder einem einen anderen Zweck geben',
  },
  'calendar/no-gap': {
    message: 'kein Zyklus von `{parent}` deckt {start} bis {last} ab, zwischen `{other}` und `{cycle}`',
    help: 'den einen enden lassen, wo der nächste beginnt, oder einen Zyklus dazwischen anlegen',
  },
  'calendar/fiscal-start': {
    message: 'das Geschäftsjahr beginnt im Monat {month}, den es nicht gibt',
    help: '`fiscalYearStartMonth` auf 1 bis 12 setzen',
  },
  'calendar/weekend': {
    message: 'das Wochenende des Kalenders `{calendar}` nennt Wochentage, die es nicht gibt: {days}',
    help: '1 für Montag bis 7 für Sonntag verwenden',
  },
  'calendar/weekend#all': {
    message: 'Kalender `{calendar}` lässt keinen Wochentag zum Arbeiten übrig',
    help: 'die Arbeitstage aus `weekend` herausnehmen',
  },
} as const satisfies MessageCatalogue;
