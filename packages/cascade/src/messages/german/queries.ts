import type { MessageCatalogue } from '@throughline/core';

/** German texts of what can be wrong with a query. */
export const germanQueries: MessageCatalogue = {
  'query/bad-shape#object': { message: '`{place}` ist kein Objekt', help: 'als Objekt mit Feldern angeben' },
  'query/bad-shape#list': {
    message: '`{place}` ist keine Liste',
    help: 'als Liste mit mindestens einem Eintrag angeben',
  },
  'query/bad-shape#text': { message: '`{place}` ist kein Text', help: 'als Text angeben' },
  'query/bad-shape#words': {
    message: '`{place}` ist weder ein Text noch eine Liste von Texten',
    help: 'ein Wort oder eine Liste angeben',
  },
  'query/bad-shape#number': { message: '`{place}` ist keine Zahl', help: 'als endliche Zahl angeben' },
  'query/bad-shape#limit': {
    message: '`{place}` ist keine ganze Zahl innerhalb der Grenzen',
    help: 'eine ganze Zahl von {least} bis {most} angeben',
  },
  'query/bad-shape#date': {
    message: '`{place}` ist kein Tag',
    help: 'ein Datum wie `2026-04-01` angeben',
  },
  'query/bad-shape#boolean': {
    message: '`{place}` ist weder wahr noch falsch',
    help: 'true oder false angeben',
  },
  'query/unknown-word#slip': {
    message: '`{place}` kann nicht `{word}` sein',
    help: 'war `{nearest}` gemeint?',
  },
  'query/unknown-word#other': {
    message: '`{place}` kann nicht `{word}` sein',
    help: 'eines davon verwenden: {known}',
  },
  'query/unknown-id': {
    message: '`{place}` nennt `{id}`, was es nicht gibt',
    help: 'eine Id aus diesen Zielen angeben',
  },
  'query/too-large': {
    message: '`{place}` hat zu viele Einträge: {count}',
    help: 'höchstens {most} angeben',
  },
  'query/does-not-go-together': {
    message: '`{place}` geht nicht zusammen mit `{other}`',
    help: 'eines von beiden weglassen',
  },
};
