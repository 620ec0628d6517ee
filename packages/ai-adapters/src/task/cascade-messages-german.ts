import type { MessageCatalogue } from '@throughline/core';

/** German texts of what the tasks about a whole cascade and the summaries say. */
export const cascadeMessagesGerman = {
  'draft/unit-not-found': {
    message: 'keine Einheit hat die Id `{unit}`',
    help: 'eine Einheit des Dokuments nennen oder keine, dann gelten alle',
  },
  'draft/no-cycle': {
    message: 'kein Zyklus enthält {asOf}',
    help: 'einen Zyklus nennen oder einen Tag, der in einem liegt',
  },
  'draft/nothing-measured': {
    message: 'am {asOf} gibt es kein veröffentlichtes Key Result und keinen KPI',
    help: 'zuerst Ziele veröffentlichen oder einen anderen Zyklus oder eine andere Einheit nennen',
  },
  'draft/nothing-uncarried': {
    message: 'am {asOf} wartet kein Key Result darauf, dass eine Einheit darunter es aufgreift',
    help: 'Einheiten unter einer nennen, deren Key Results niemand trägt',
  },
  'draft/no-unit-fits': {
    message: 'von keiner Einheit ist bekannt, dass sie bewegt, was niemand trägt: {keyResults}',
    help: 'den Key Results eine Kennzahl des Katalogs geben und Einheiten einen Namen oder Rollen, die sagen, was sie tun',
  },
  'draft/no-strategy': {
    message:
      '`{organization}` hat kein Key Result auf oberster Ebene und keine geplante Kennzahl, die der Katalog kennt',
    help: 'Kennzahlen eintragen, die die Strategie bewegen will, oder zuerst Objectives für das Unternehmen schreiben',
  },
  'draft/planned-metric-unread': {
    message: 'geplante Kennzahlen, die der Katalog nicht kennt, wurden ausgelassen: {metrics}',
    help: 'ihnen die Id einer Kennzahl des Katalogs geben',
  },
  'draft/units-left-out': {
    message:
      'zu viele Einheiten für einen Entwurf, darum wurden einige ausgelassen: {count}; höchstens {most} gehen',
    help: 'die Einheiten nennen, für die entworfen werden soll',
  },
  'draft/unit-function-unknown': {
    message: 'was `{unit}` tut, ist nicht bekannt, darum wurde nichts dafür entworfen',
    help: 'den Leuten dort Rollen mit einer Funktion geben oder der Einheit einen Namen, der es sagt',
  },
  'draft/unit-moves-nothing': {
    message: 'kein Bereich von {function} bewegt, was auf `{unit}` wartet',
    help: 'den Key Results eine Kennzahl des Katalogs geben oder das Objective von Hand schreiben',
  },
  'draft/too-few-measures': {
    message:
      'es sind zu wenige Kennzahlen bekannt, mit denen `{unit}` `{keyResult}` bewegt: {found}, weniger als {least}',
    help: 'das Objective von Hand schreiben oder weniger Key Results verlangen',
  },
  'draft/share-needed': {
    message: 'niemand sagt, welchen Teil von `{keyResult}` die Einheit `{unit}` tragen soll',
    help: 'den Anteil nennen oder an der Verbindung sagen, um wie viel sich der Wert bewegen soll',
  },
  'draft/owner-is-unit': {
    message: '`{unit}` hat keine Leitung, darum steht die Einheit selbst für das Objective ein',
    help: 'eine verantwortliche Person nennen',
  },
  'draft/nothing-behind': {
    message: 'am {asOf} liegt kein Key Result neben seiner Planlinie',
    help: 'es gibt nichts zu korrigieren; beim nächsten Check-in wieder nachsehen',
  },
  'draft/no-cause-seen': {
    message: 'diese liegen neben ihrer Planlinie, und die Daten zeigen nichts dazu: {goals}',
    help: 'die Verantwortlichen fragen; eine Ursache wird nicht erfunden',
  },
  'draft/no-cause-seen#one': {
    message: '`{goal}` liegt neben seiner Planlinie, und die Daten zeigen nichts dazu',
    help: 'die Verantwortlichen fragen; eine Ursache wird nicht erfunden',
  },
  'draft/cycle-takes-nothing': {
    message: '`{cycle}` nimmt keine Ziele auf: er ist geschlossen oder der, der endet',
    help: 'den nächsten Zyklus nennen',
  },
  'draft/nothing-ends': {
    message: '`{cycle}` hat kein veröffentlichtes Key Result, das auf eine Entscheidung wartet',
    help: 'den Zyklus nennen, der endet',
  },
  'draft/decision-open': {
    message: 'für `{keyResult}` gibt es weder eine Zahl noch einen Rückblick',
    help: 'Rückblick halten und von Hand entscheiden',
  },
  'draft/title-to-check': {
    message: '`{keyResult}` geht von einem anderen Wert aus weiter, und der Titel nennt eine Zahl',
    help: 'den Titel an die Messung anpassen',
  },
  'draft/nothing-to-talk-about': {
    message: 'am {asOf} hat `{person}` kein laufendes Ziel und keine offene Zusage',
    help: 'zuerst Ziele vereinbaren oder die früheren Gespräche mitgeben',
  },
  'draft/nothing-orphaned': {
    message: 'am {asOf} hat jedes Objective unter dem Unternehmen eine Linie nach oben',
    help: 'es gibt nichts zu verbinden; stattdessen nach Key Results sehen, die niemand trägt',
  },
  'draft/nothing-to-link': {
    message: 'kein Objective ohne Linie liest am {asOf} eine Kennzahl, die der Katalog kennt',
    help: 'den Key Results eine Kennzahl des Katalogs geben oder von Hand verbinden',
  },
  'draft/objectives-left-out': {
    message:
      'zu viele Objectives für einen Entwurf, darum wurden einige ausgelassen: {count}; höchstens {most} gehen',
    help: 'diesen Entwurf übernehmen und neu entwerfen, oder die Einheiten nennen',
  },
  'draft/metric-needed': {
    message: '`{objective}` stützt nichts, und die Key Results lesen keine Kennzahl, die der Katalog kennt',
    help: 'den Key Results eine Kennzahl geben oder von Hand verbinden',
  },
  'draft/effect-needed': {
    message: 'niemand sagt, um wie viel `{objective}` `{keyResult}` bewegen soll',
    help: 'den Anteil der Einheit nennen oder an der Verbindung sagen, um wie viel sich der Wert bewegen soll',
  },
} as const satisfies MessageCatalogue;
