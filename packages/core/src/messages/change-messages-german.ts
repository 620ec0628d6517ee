import type { MessageCatalogue } from '../finding/message-template.ts';

/** German texts of the findings that refuse a change. */
export const changeMessagesGerman = {
  'change/unknown-goal': {
    message: 'es gibt kein Ziel `{goal}`',
    help: 'erst anlegen oder die Kennung berichtigen',
  },
  'change/id-taken': {
    message: 'die Kennung `{id}` ist schon vergeben ({entity})',
    help: 'eine andere Kennung wählen oder den Eintrag ändern',
  },
  'change/field-has-own-change': {
    message: '`{field}` von `{goal}` lässt sich nicht mit `revise` ändern',
    help: '`{change}` verwenden',
  },
  'change/field-has-own-change#fixed': {
    message: '`{field}` von `{goal}` lässt sich nicht ändern',
    help: 'weglassen; das Feld wird von selbst geführt',
  },
  'change/unknown-field': {
    message: 'bei Zielen der Art {entity} gibt es kein Feld `{field}`',
    help: 'eines davon verwenden: {fields}',
  },
  'change/reason-needed': {
    message: '`{goal}` ist veröffentlicht, das Ziel ändert sich nicht ohne Grund',
    help: 'den Grund in `reason` nennen',
  },
  'change/reason-needed#correction': {
    message: 'eine Berichtigung von `{goal}` braucht einen Grund',
    help: 'den Grund in `reason` nennen',
  },
  'change/reason-needed#judgement': {
    message: 'eine Beurteilung von `{goal}` braucht einen Grund',
    help: 'den Grund in `reason` nennen',
  },
  'change/closed': {
    message: '`{goal}` ist abgeschlossen',
    help: 'erst wieder öffnen oder mit `correctClosed` berichtigen',
  },
  'change/closed#cycle': {
    message: '`{goal}` gehört zum abgeschlossenen Zyklus `{cycle}`',
    help: 'einen offenen Zyklus wählen oder mit `correctClosed` berichtigen',
  },
  'change/closed#container': {
    message: '`{goal}` gehört zu `{container}`, und das ist abgeschlossen',
    help: 'erst wieder öffnen oder mit `correctClosed` berichtigen',
  },
  'change/closed#parent': {
    message: '`{parent}` ist abgeschlossen, Verbindungen dorthin bleiben, wie sie sind',
    help: 'erst wieder öffnen oder ein offenes Ziel wählen',
  },
  'change/closed#days': {
    message: 'der Zyklus `{cycle}` ist abgeschlossen, `{field}` bleibt, wie es ist',
    help: 'erst `state` zurücksetzen',
  },
  'change/frozen': {
    message: '`{goal}` ist eingefroren, woran es gemessen wird, bleibt',
    help: 'erst wieder öffnen oder das Geschehene als Check-in festhalten',
  },
  'change/frozen#container': {
    message: '`{goal}` gehört zu `{container}`, und das ist eingefroren',
    help: 'erst wieder öffnen oder das Geschehene als Check-in festhalten',
  },
  'change/frozen#new': {
    message: '`{goal}` kann nicht eingefroren dazukommen',
    help: 'ohne `frozen` anlegen und dann mit `setState` einfrieren',
  },
  'change/step-not-allowed': {
    message: '`{goal}` ist `{state}`, von dort führt `{step}` nicht weiter',
    help: 'möglich sind: {steps}',
  },
  'change/step-not-allowed#part': {
    message: 'es fehlt, in welcher Rolle `{goal}` freigegeben wird',
    help: '`as` auf `owner` oder `manager` setzen',
  },
  'change/step-not-allowed#not-closed': {
    message: '`{goal}` ist nicht abgeschlossen, es gibt nichts zu berichtigen',
    help: '`recordCheckIn` verwenden',
  },
  'change/step-not-allowed#undo': {
    message: '`{goal}` ist inzwischen `{state}` und wird nicht wieder `{to}`',
    help: 'möglich sind: {steps}',
  },
  'change/sign-off-needed': {
    message: 'für `{goal}` fehlt die Freigabe als {missing}',
    help: 'erst Verantwortliche und Führungskraft freigeben lassen',
  },
  'change/wrong-signer#no-owner': {
    message: 'am {day} war niemand für `{goal}` verantwortlich',
    help: 'erst mit `setOwners` jemanden als verantwortlich eintragen',
  },
  'change/wrong-signer#owner': {
    message: '`{actor}` war am {day} nicht für `{goal}` verantwortlich',
    help: 'als `owner` kann freigeben: {people}',
  },
  'change/wrong-signer#manager': {
    message: '`{actor}` hat am {day} niemanden geführt, der für `{goal}` verantwortlich ist',
    help: 'als `manager` kann freigeben: {people}',
  },
  'change/wrong-signer#top': {
    message: '`{actor}` ist für `{goal}` verantwortlich und hatte am {day} keine Führungskraft',
    help: 'eine andere Person als `manager` freigeben lassen',
  },
  'change/wrong-signer#both': {
    message: '`{actor}` hat `{goal}` schon in der anderen Rolle freigegeben',
    help: 'eine andere Person freigeben lassen; zwei müssen zustimmen',
  },
  'change/would-close-a-loop': {
    message: '`{id}` würde zu sich selbst zurückführen: {loop}',
    help: 'die Verbindung zu `{parent}` weglassen',
  },
  'change/human-needed': {
    message: '`{change}` braucht einen Menschen, `{actor}` ist ein Dienst',
    help: 'als `actor` die Person nennen, die entschieden hat',
  },
  'change/human-needed#other': {
    message: '`{by}` hat entschieden, und `{actor}` sendet es',
    help: 'als `actor` die Person nennen, die entschieden hat',
  },
  'change/bad-draft': {
    message: 'ein Entwurf mit dem Ergebnis {outcome} kann keinen Änderungsanteil von {ratio} haben',
    help: '0 bis {most} verwenden',
  },
  'change/bad-draft#late': {
    message: 'die Entscheidung vom {at} liegt nach jetzt, {now}',
    help: '`at` des Kontexts auf den Zeitpunkt setzen, zu dem sie festgehalten wird',
  },
  'change/bad-draft#signed': {
    message: '`{goal}` kommt aus einem Entwurf, niemand kann es schon freigegeben haben',
    help: '`signOffs` weglassen und danach freigeben',
  },
  'change/unknown-reference': {
    message: 'es gibt keinen Eintrag der Art {entity} mit der Kennung `{id}`',
    help: 'erst anlegen oder die Kennung berichtigen',
  },
  'change/unknown-reference#link': {
    message: '`{goal}` unterstützt `{parent}` nicht',
    help: 'erst mit `reparent` verbinden',
  },
  'change/unknown-reference#part': {
    message: 'die Messgröße von `{goal}` kennt {entity} `{id}` nicht',
    help: 'eines davon verwenden: {known}',
  },
  'change/unknown-reference#template': {
    message: '`{id}` ist keine KRA der Vorlage',
    help: 'die KRA in `kras` aufnehmen oder die Kennung berichtigen',
  },
  'change/check-in-conflict': {
    message: 'der Schlüssel `{key}` gehört schon zu einem Check-in mit anderem Inhalt',
    help: 'einen anderen Schlüssel wählen oder den ersten zurücknehmen',
  },
  'change/bad-shape': {
    message: 'die Änderung hat nicht die richtige Form',
    help: 'mit dem JSON-Schema der Änderungen vergleichen',
  },
  'change/bad-shape#kind': {
    message: 'es gibt keine Änderung der Art `{kind}`',
    help: 'eine davon verwenden: {kinds}',
  },
  'change/bad-shape#entity': {
    message: '`{id}` hätte danach nicht mehr die richtige Form',
    help: 'den neuen Wert prüfen von: {fields}',
  },
  'change/bad-shape#weight': {
    message: 'das Gewicht {weight} liegt außerhalb der Grenzen',
    help: '0 bis 10000 mit höchstens zwei Nachkommastellen verwenden',
  },
  'change/bad-shape#size': {
    message: 'die Änderung würde {count} Ziele auf einmal anlegen',
    help: 'in Teilen von höchstens {limit} senden',
  },
  'change/bad-shape#batch': {
    message: 'es sind {count} Änderungen auf einmal',
    help: 'in Teilen von höchstens {limit} senden',
  },
  'change/bad-shape#reason': {
    message: 'der Grund hat {count} Zeichen',
    help: 'auf höchstens {limit} kürzen',
  },
  'change/bad-shape#twice': {
    message: '`{id}` ist zweimal genannt',
    help: 'einmal nennen, mit allem, was sich ändert',
  },
  'change/bad-shape#period': {
    message: '`{id}` würde am {end} enden, das ist nicht nach dem Beginn am {start}',
    help: '`{field}` auf einen späteren Tag setzen; es ist der erste Tag danach',
  },
  'change/bad-judgement': {
    message: 'die Beurteilung von `{goal}` nennt weder Wert noch Status',
    help: '`score` oder `status` setzen',
  },
  'change/bad-judgement#score': {
    message: 'ein Wert von {score} für `{goal}` liegt außerhalb der Grenzen',
    help: '0 bis 1 verwenden; 0.7 sind 70 %',
  },
  'change/bad-judgement#until': {
    message: 'die Beurteilung von `{goal}` würde am {until} enden, das ist nicht nach dem Beginn am {on}',
    help: '`until` auf einen späteren Tag setzen; es ist der erste Tag, an dem sie nicht mehr gilt',
  },
  'change/check-in-does-not-fit': {
    message: '`{goal}` wird mit der Art `{measure}` gemessen, dazu passt {given} nicht',
    help: 'eines davon senden: {takes}',
  },
  'change/check-in-does-not-fit#no-measure': {
    message: '`{goal}` hat keine eigene Messgröße, dazu passt {given} nicht',
    help: 'eines davon senden: {takes}',
  },
  'change/revision-conflict': {
    message: 'der Zielbestand steht bei Revision {revision}, nicht {expected}',
    help: 'neu lesen, das Neue ansehen und die Änderung noch einmal senden',
  },
  'change/revision-conflict#told': {
    message: 'der Zielbestand steht bei Revision {revision}, nicht {expected}: {edits}',
    help: 'neu lesen, das Neue ansehen und die Änderung noch einmal senden',
  },
  'change/revision-conflict#goal': {
    message: '`{goal}` steht bei Revision {revision}, nicht {expected}',
    help: 'neu lesen, das Neue ansehen und die Änderung noch einmal senden',
  },
  'change/revision-conflict#goal-told': {
    message: '`{goal}` steht bei Revision {revision}, nicht {expected}: {edits}',
    help: 'neu lesen, das Neue ansehen und die Änderung noch einmal senden',
  },
  'change/revision-conflict#gone': {
    message: '`{goal}` stand bei Revision {expected} und ist nicht mehr da',
    help: 'die Ziele neu lesen; das Anlegen wurde zurückgenommen',
  },
  'change/conflict': {
    message: '`{id}` wird von beiden Seiten geändert ({fields}): {edits}',
    help: 'beide Änderungen ansehen und die eigene auf dem jetzigen Stand wiederholen',
  },
  'change/conflict#circle': {
    message: 'beide Änderungen zusammen führen im Kreis: {goals}; {edits}',
    help: 'beide Änderungen ansehen und eine der Verbindungen weglassen',
  },
  'change/still-in-use': {
    message: '`{id}` wird noch von `{by}` verwendet',
    help: 'erst den Verweis entfernen',
  },
  'change/cannot-undo': {
    message: 'das Löschen einer Person lässt sich nicht zurücknehmen',
    help: 'die Person unter einer neuen Kennung anlegen',
  },
  'change/log-gap': {
    message: 'Eintrag {revision} folgt nicht auf Revision {before}',
    help: 'die Einträge lückenlos und in ihrer Reihenfolge auf ihren eigenen Bestand anwenden',
  },
} as const satisfies MessageCatalogue;
