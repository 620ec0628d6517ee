import type { MessageCatalogue } from '@throughline/core';
import { goalMessagesGerman } from '../goal-wording/goal-messages-german.ts';
import { cascadeMessagesGerman } from '../task/cascade-messages-german.ts';
import { reviewMessagesGerman } from '../review/review-messages.ts';
import { modelMessagesGerman } from '../model/model-messages-german.ts';
import { privacyMessagesGerman } from '../privacy/privacy-messages-german.ts';
import { nudgeMessagesGerman } from '../nudges/nudge-messages-german.ts';
import { questionMessagesGerman } from '../queries/question-messages-german.ts';

/**
 * German texts of everything the drafters and the review say: findings for `translateFinding`, notices and
 * declines for {@link translateNotice}.
 *
 * @example
 * ```ts
 * import { draftMessagesGerman } from '@throughline/ai-adapters/german';
 *
 * draftMessagesGerman['draft/nothing-left']?.message; // => 'der Vorschlag enthält weder ein Ziel noch eine Änderung'
 * ```
 */
export const draftMessagesGerman: MessageCatalogue = /* @__PURE__ */ (() => ({
  ...goalMessagesGerman,
  ...reviewMessagesGerman,
  ...modelMessagesGerman,
  ...privacyMessagesGerman,
  'draft/task-not-supported': {
    message: '`{drafter}` entwirft `{task}` nicht',
    help: 'möglich sind: {supported}',
  },
  'draft/role-not-found': {
    message: 'keine Rolle hat die Id `{role}`',
    help: 'die Rolle anlegen oder beschreiben: Funktion, Stufe, Region, Art der Kunden',
  },
  'draft/cycle-not-found': {
    message: 'kein Zyklus hat die Id `{cycle}`',
    help: 'einen Zyklus des Dokuments nennen',
  },
  'draft/owner-not-found': {
    message: '`{owner}` ({entity}) soll für die KRAs einstehen, existiert aber nicht',
    help: 'eine Person, Einheit oder Rolle des Dokuments nennen oder niemanden, dann gilt, wer die Rolle hat',
  },
  'draft/function-unknown': {
    message: 'die Rollenbibliothek kennt die Funktion `{function}` nicht',
    help: 'eine von {known} nennen oder eine Bibliothek angeben, die sie kennt',
  },
  'draft/function-unknown#absent': {
    message: 'die Rolle `{role}` hat keine Funktion, und ihr Titel passt zu keiner',
    help: 'eine von {known} angeben',
  },
  'draft/function-unknown#several': {
    message: '`{function}` passt zu mehreren Funktionen: {fitting}',
    help: 'eine davon nennen',
  },
  'draft/key-result-not-found': {
    message: 'kein offenes Key Result hat die Id `{keyResults}`',
    help: 'offene Key Results nennen oder keine, dann gelten die des Unternehmens',
  },
  'draft/no-company-key-results': {
    message: 'am {asOf} gibt es kein Key Result des Unternehmens, dem etwas dienen könnte',
    help: 'zuerst Unternehmensziele mit Key Results schreiben oder Key Results nennen',
  },
  'draft/nothing-links': {
    message: 'kein Gebiet von {profile} bewegt eines der {keyResults} Key Results',
    help: 'den Key Results eine Metrik des Katalogs geben oder eine Bibliothek, die ihre Metriken kennt',
  },
  'draft/already-covered': {
    message: 'die Rolle hat schon jedes passende Gebiet: {areas}',
    help: 'die vorhandenen KRAs ändern oder zuerst wegräumen',
  },
  'draft/level-assumed': {
    message: 'die Rolle hat keine Stufe; genommen wurde `{profile}`',
    help: 'der Rolle eine Stufe geben und neu entwerfen, falls das nicht stimmt',
  },
  'draft/level-from-title': {
    message: 'die Stufe wurde aus dem Titel `{title}` gelesen; genommen wurde `{profile}`',
    help: 'der Rolle eine Stufe geben und neu entwerfen, falls das nicht stimmt',
  },
  'draft/level-nearest': {
    message: 'die Bibliothek hat nichts für die Stufe {level}; am nächsten ist `{profile}`',
    help: 'prüfen, ob die Gebiete zur Stufe passen',
  },
  'draft/function-from-title': {
    message: 'die Funktion wurde aus dem Titel `{title}` gelesen: {function}',
    help: 'der Rolle eine Funktion geben, die die Bibliothek kennt',
  },
  'draft/owner-needed': {
    message: 'für die KRAs steht noch niemand ein',
    help: 'je KRA eine verantwortliche Person nennen oder für eine Rolle des Dokuments entwerfen',
  },
  'draft/owner-is-role': {
    message:
      '{holders} Personen haben am {asOf} die Rolle `{role}`, darum steht die Rolle selbst für die KRAs ein',
    help: 'je KRA eine verantwortliche Person nennen oder jeder Person eine Kopie geben',
  },
  'draft/too-few-kras': {
    message:
      'zu wenige Gebiete dienen einem Key Result des Unternehmens: {given}, verlangt waren {asked}; weggelassen: {left}',
    help: 'für das Weggelassene ein Key Result schreiben oder weniger Gebiete annehmen',
  },
  'draft/too-few-kras#all': {
    message: 'die Bibliothek hat zu wenige Gebiete für {profile}: {given}, verlangt waren {asked}',
    help: 'das Fehlende von Hand ergänzen oder weniger Gebiete annehmen',
  },
  'draft/area-covered': {
    message: 'die Rolle hat `{area}` schon, darum fehlt es im Entwurf',
    help: 'die vorhandene KRA ändern, falls sie anders werden soll',
  },
  'draft/target-needed': {
    message:
      '`{kpi}` hat keinen Zielwert: zu `{metric}` gibt es kein Key Result, keinen Vergleichswert und keinen früheren Wert',
    help: 'einen Zielwert eintragen oder ein Key Result, einen Vergleichswert oder frühere Werte der Metrik erfassen',
  },
  'draft/target-needed#part': {
    message: '`{kpi}` hat keinen Zielwert: `{keyResult}` ist die Zahl des ganzen Unternehmens',
    help: 'sagen, welchen Teil davon diese Rolle trägt',
  },
  'draft/target-unused': {
    message: 'kein entworfener KPI und keine Leitplanke nimmt den Zielwert für `{metric}` auf',
    help: 'Einheit und Richtung prüfen oder von Hand einen KPI dafür ergänzen',
  },
  'draft/target-unused#key-result': {
    message: 'kein entworfenes Key Result nimmt den Zielwert für `{metric}` auf',
    help: 'Einheit und Richtung prüfen, und ob ein Key Result die Metrik schon liest',
  },
  'draft/source-needed': {
    message: '`{kpi}` hat keine Quelle: keine der Arten {kinds} ist angelegt',
    help: 'eine Quelle anlegen oder nennen, woher die Werte kommen',
  },
  'draft/guardrail-limit-needed': {
    message:
      'die Leitplanke `{guardrail}` hat keine Grenze, weil kein Ziel in ihrer Nähe `{metric}` misst; sie gehört zu: {kpis}',
    help: 'eine Grenze eintragen oder das Ziel nennen, das sie misst',
  },
  'draft/dependency': {
    message: 'die Rolle hängt ab von `{dependency}`',
    help: 'mit den Zuständigen klären, womit die Rolle rechnen kann, und das Ziel verknüpfen, von dem sie abhängt',
  },
  'draft/human-needed': {
    message: '`{actor}` ist ein Dienst; über einen Entwurf entscheidet nur ein Mensch',
    help: 'eine Person prüfen lassen und sie als `by` angeben',
  },
  'draft/not-a-draft': {
    message: 'was geprüft werden soll, ist kein vorgeschlagener Entwurf: `{part}` fehlt oder ist falsch',
    help: 'den Entwurf so übergeben, wie er geliefert wurde',
  },
  'draft/task-unknown': {
    message: 'Entwürfe von `{task}` kann diese Version nicht prüfen',
    help: 'mit der Version prüfen, die entworfen hat',
  },
  'draft/decided-too-early': {
    message: 'die Entscheidung ist vom {at}, der Entwurf entstand erst um {createdAt}',
    help: 'die Uhren prüfen und den Zeitpunkt der Entscheidung als `at` angeben',
  },
  'draft/ahead-of-review': {
    message: '`{goal}` bringt den Zustand `{state}` mit, den es erst nach einer Prüfung gibt',
    help: 'den Zustand weglassen; das angenommene Ziel mit `setState` weiterführen',
  },
  'draft/ahead-of-review#signOffs': {
    message: '`{goal}` bringt Zustimmungen von Personen mit, die es nicht gesehen haben können: {people}',
    help: 'sie weglassen; dem angenommenen Ziel zustimmen lassen',
  },
  'draft/value-needed': {
    message: 'die Entscheidung heißt `edited`, bringt aber keine Ziele mit',
    help: 'den geänderten Vorschlag als `value` übergeben oder `accepted` oder `rejected` entscheiden',
  },
  'draft/nothing-left': {
    message: 'der Vorschlag enthält weder ein Ziel noch eine Änderung',
    help: 'den Entwurf ablehnen statt einen leeren anzunehmen',
  },
  'draft/serves-nothing': {
    message:
      '`{goal}` dient keinem offenen Ziel: {served} wurden seit dem Entwurf beiseitegelegt oder abgeschlossen',
    help: 'mit einem geltenden Key Result verknüpfen oder neu entwerfen',
  },
  'draft/served-goal-changed': {
    message: '`{served}` hat sich geändert, seit `{goal}` entworfen wurde',
    help: 'noch einmal ansehen; die Revision ist jetzt {revision}',
  },
  ...cascadeMessagesGerman,
  ...questionMessagesGerman,
  ...nudgeMessagesGerman,
}))();
