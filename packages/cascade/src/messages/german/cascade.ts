import type { MessageCatalogue } from '@throughline/core';

/** German messages of the cascade rules. */
export const germanCascade: MessageCatalogue = {
  'cascade/support-goes-up-one-level#skips': {
    message: '`{title}` unterstützt `{parent}`, {steps} Ebenen höher',
    help: 'mit einem Ziel der Ebene dazwischen verknüpfen, das sagt, was die Strategie dort bedeutet',
  },
  'cascade/support-goes-up-one-level#sideways': {
    message: '`{title}` unterstützt `{parent}` auf der eigenen Ebene',
    help: '`dependsOn` sagen, wenn eines zuerst kommen muss; unterstützt wird die Ebene darüber',
  },
  'cascade/support-goes-up-one-level#down': {
    message: '`{title}` unterstützt `{parent}` auf einer niedrigeren Ebene',
    help: 'den Verweis umdrehen oder entfernen',
  },
  'cascade/child-inside-parent-period#start': {
    message: '`{title}` beginnt am {start}, vor seinem Objective am {parentStart}',
    help: 'mit dem Objective beginnen oder dem Objective einen früheren Zyklus geben',
  },
  'cascade/child-inside-parent-period#deadline': {
    message: '`{title}` ist am {due} fällig, nach dem Ende seines Objectives am {parentDue}',
    help: 'die Frist vorziehen oder dem Objective einen späteren Zyklus geben',
  },
  'cascade/child-inside-parent-period#support': {
    message:
      '`{title}` ({start} bis {due}) liegt außerhalb des Zeitraums von `{parent}` ({parentStart} bis {parentDue})',
    help: 'auf den Zeitraum des oberen Ziels kürzen oder mit einem Ziel längerer Dauer verknüpfen',
  },
  'cascade/child-inside-parent-period#cycle': {
    message:
      'der Zyklus `{cycle}` ({start} bis {due}) liegt außerhalb von `{parent}` ({parentStart} bis {parentDue})',
    help: 'die Daten eines der beiden berichtigen oder einen anderen übergeordneten nennen',
  },
  'cascade/key-result-covered#uncovered': {
    message: 'niemand darunter unterstützt `{title}`',
    help: 'eine Einheit darunter nimmt es als Objective auf, oder diese Ebene bewegt es allein',
  },
  'cascade/key-result-covered#objectiveOnly': {
    message: '`{title}` wird nur über sein Objective unterstützt',
    help: 'die unteren Ziele mit dem Key Result verknüpfen, das sie bewegen sollen',
  },
  'cascade/no-orphan-goals#unlinked': {
    message: '`{title}` unterstützt nichts',
    help: 'mit dem oberen Ziel verknüpfen, das es bewegen soll, oder in diesem Zyklus nicht finanzieren',
  },
  'cascade/no-orphan-goals#deadEnd': {
    message: 'kein Weg führt von `{title}` zu einem Objective des Unternehmens',
    help: 'eines der unterstützten Ziele weiter oben verknüpfen',
  },
  'cascade/shares-conserved#range': {
    message: 'ein Anteil von `{title}` liegt nicht zwischen 0 und 1',
    help: 'Anteile als Bruch schreiben, 0.25 für ein Viertel, oder weglassen, um gleich zu teilen',
  },
  'cascade/shares-conserved#sum': {
    message: 'die Anteile von `{title}` ergeben {sum}, mehr als 1',
    help: 'senken oder weglassen, um gleich zu teilen',
  },
  'cascade/shares-conserved#twice': {
    message: '`{title}` nennt `{parent}` mehr als einmal',
    help: 'einen der Verweise behalten',
  },
  'cascade/shares-conserved#container': {
    message: '`{title}` gehört zu `{parent}` und unterstützt es außerdem',
    help: 'den Verweis entfernen: dazuzugehören zählt schon',
  },
  'cascade/committed-supported-by-committed#supporters': {
    message:
      '`{title}` ist zugesagt, wird aber von Zielen unterstützt, die es nicht sind: {stretch} von {count}',
    help: 'klären, was die unteren Ziele zusagen, oder dieses zu einem Anspruch machen',
  },
  'cascade/committed-supported-by-committed#keyResults': {
    message: '`{title}` ist zugesagt, aber keines seiner Key Results ist es',
    help: 'sagen, welche Key Results erreicht werden müssen, oder das Objective zu einem Anspruch machen',
  },
  'cascade/committed-supported-by-committed#dependency': {
    message: '`{title}` ist zugesagt, hängt aber von `{other}` ab, das es nicht ist',
    help: 'eine Zusage dafür einholen oder einen Weg finden, der ohne auskommt',
  },
  'cascade/links-falsifiable': {
    message: '`{title}` sagt nicht, wie weit es `{parents}` bewegen soll',
    help: 'dem Verweis `expects` geben: um wie viel, worin und nach wie vielen Tagen',
  },
  'cascade/no-vanity': {
    message:
      '`{title}` ist seit {hitOn} erreicht, aber `{parent}` hat sich um {observed} bewegt, erwartet waren {expected} ({percent} %)',
    help: 'herausfinden, was dazwischensteht, und das messen, oder das Ziel mit dem verknüpfen, was es wirklich bewegt',
  },
  'cascade/no-drift': {
    message:
      '`{title}` ist {percent} % seines Weges gekommen, obwohl Ziele darunter erreicht sind: {met} von {count}',
    help: 'mit denen darunter ansehen, was sie bewegen, und sie aufnehmen lassen, was dieses Ziel bewegt',
  },
  'cascade/contribution-plausible#low': {
    message: 'die Ziele unter `{title}` erwarten, {percent} % seines Weges zum Zielwert zu schaffen',
    help: 'höhere Ziele setzen, andere finden, die helfen können, oder den oberen Zielwert senken',
  },
  'cascade/contribution-plausible#over': {
    message:
      '`{title}` erwartet, `{parent}` um {expected} zu bewegen, mehr als seinen ganzen Weg ({percent} %)',
    help: 'die erwartete Wirkung senken oder fragen, ob der obere Zielwert zu leicht ist',
  },
  'cascade/contribution-plausible#against': {
    message: '`{title}` erwartet, `{parent}` um {expected} zu bewegen, vom Zielwert weg',
    help: 'das Vorzeichen der erwarteten Wirkung umdrehen oder den Verweis entfernen',
  },
  'cascade/contribution-plausible#benchmark': {
    message:
      '`{title}` zielt auf {target}, leichter als das, was andere mit `{metric}` sonst erreichen: {usual}',
    help: 'mindestens das Übliche anstreben oder in der Beschreibung sagen, warum es hier schwerer ist',
  },
  'cascade/key-result-translated#keyResultsOnly': {
    message: 'nur Key Results unterer Einheiten unterstützen `{title}`; kein Objective nimmt es dort auf',
    help: 'eine Einheit darunter in einem Objective sagen lassen, was es für sie bedeutet, und dieses verknüpfen',
  },
  'cascade/key-result-translated#copied': {
    message: '`{title}` wiederholt die Zahlen von `{parent}`, das es unterstützt: {from} bis {to}',
    help: 'messen, was diese Einheit verändert, damit sich die Zahl oben bewegt',
  },
  'cascade/balanced-set#missing': {
    message: 'kein Key Result von `{unit}` in `{cycle}` zeigt {missing}',
    help: 'ein Key Result ergänzen, das es zeigen würde, auch wenn es schlecht läuft',
  },
  'cascade/balanced-set#reserve': {
    message: '`{unit}` hat in `{cycle}` keine Kapazität eingetragen, die für den Betrieb frei bleibt',
    help: 'die Kapazität der Einheit mit einer `maintenanceReserve` über 0 eintragen',
  },
  'cascade/no-silos': {
    message:
      'kein Ziel von `{unit}` ({level}) hängt von einem anderer Einheiten ab oder hilft ihm; Objectives: {count}',
    help: 'die Einheiten daneben fragen, was sie brauchen, und sagen, was man von ihnen braucht',
  },
};
