import type { MessageCatalogue } from '@throughline/core';

/**
 * Messages of the rules in German, for `translateFinding`. Facts stay as they are; only the words around them
 * change. Keys are rule ids, with `#` and the message id where a rule has several.
 *
 * @example
 * ```ts
 * import { translateFinding } from '@throughline/core';
 * import { cascadeMessagesGerman, checkGoals } from '@throughline/cascade';
 *
 * const goals = {
 *   schemaVersion: 1,
 *   organization: { id: 'acme', name: 'Acme' },
 *   kras: [{ id: 'hiring', title: 'Hiring', owners: [] }],
 * } as const;
 * const rules = { 'ownership/one-accountable-owner': 'error' } as const;
 * const [finding] = checkGoals(goals, { asOf: '2026-05-15', rules }).findings;
 * finding && translateFinding(finding, cascadeMessagesGerman).message; // => 'für `Hiring` ist niemand verantwortlich'
 * ```
 */
export const cascadeMessagesGerman: MessageCatalogue = {
  'structure/unique-ids#goal': {
    message: 'die Id `{id}` gehört zu mehr als einem Ziel',
    help: 'einem davon eine andere Id geben; Verweise führen zum ersten, in {first}',
  },
  'structure/unique-ids#reference': {
    message: 'die Id `{id}` kommt in {array} mehr als einmal vor',
    help: 'eine andere Id vergeben oder den Eintrag entfernen, wenn er eine Kopie ist',
  },
  'structure/unique-ids#step': {
    message: 'die Id `{id}` gehört zu mehr als einem Schritt von `{title}`',
    help: 'einem der Schritte eine andere Id geben',
  },
  'structure/references-exist#goal': {
    message: '`{id}` ({what}), genannt in `{title}`, gibt es nicht',
    help: 'anlegen oder etwas nennen, das es gibt',
  },
  'structure/references-exist#entity': {
    message: '`{id}` ({what}), genannt in `{from}` unter {array}, gibt es nicht',
    help: 'anlegen oder etwas nennen, das es gibt',
  },
  'structure/references-exist#checkIn': {
    message: '`{id}` ({what}), genannt im Check-in `{key}`, gibt es nicht',
    help: 'anlegen oder den Check-in zurücknehmen',
  },
  'structure/no-loops#self': {
    message: '`{title}` unterstützt sich selbst',
    help: 'den Verweis entfernen; bis dahin zählt er nicht',
  },
  'structure/no-loops#several': {
    message: '{length} Ziele unterstützen einander im Kreis: {loop}',
    help: 'einen der Verweise entfernen; bis dahin zählt keiner von ihnen',
  },
  'structure/depth-and-fan-out#depth': {
    message: '`{title}` liegt {depth} Schritte unter der Spitze, mehr als {max}',
    help: 'mit einem Ziel weiter oben verknüpfen oder Ebenen der Kaskade zusammenlegen',
  },
  'structure/depth-and-fan-out#children': {
    message: '`{title}` hat {children} Ziele direkt unter sich, mehr als {max}',
    help: 'für jede Gruppe von ihnen ein Ziel dazwischen setzen',
  },
  'structure/units-form-a-tree#loop': {
    message: 'die Einheit `{unit}` liegt über sich selbst: {loop}',
    help: 'einer dieser Einheiten eine andere übergeordnete geben',
  },
  'structure/units-form-a-tree#upsideDown': {
    message: '`{unit}` ({kind}) liegt unter `{parent}` ({parentKind}), einer niedrigeren Ebene',
    help: 'die Art einer der beiden berichtigen oder sie umdrehen',
  },
  'structure/units-form-a-tree#detached': {
    message: 'die Einheit `{unit}` liegt unter keinem Unternehmen',
    help: 'eine übergeordnete Einheit angeben, damit ihre Ziele einen Weg nach oben haben',
  },
  'structure/managers-form-a-tree#self': {
    message: '`{person}` führt sich selbst',
    help: 'die Führungskraft nennen oder sie bei der Spitze der Organisation weglassen',
  },
  'structure/managers-form-a-tree#loop': {
    message: '{length} Personen führen einander im Kreis: {loop}',
    help: 'die Führungskraft in einer ihrer Zuordnungen berichtigen',
  },
  'structure/check-ins-agree': {
    message: 'der Schlüssel `{key}` steht für {count} Check-ins, die Verschiedenes sagen',
    help: 'eine Berichtigung unter eigenem Schlüssel senden; bis dahin zählt der zuletzt erfasste',
  },
  'ownership/one-accountable-owner#none': {
    message: 'für `{title}` ist niemand verantwortlich',
    help: 'eine Person, Einheit oder Rolle als verantwortlich nennen; andere können mitwirken',
  },
  'ownership/one-accountable-owner#several': {
    message: 'für `{title}` sind {count} verantwortlich: {accountable}',
    help: 'eine Verantwortung behalten und die anderen mitwirken lassen',
  },
  'ownership/owner-assigned#inactive': {
    message: '`{owner}` verantwortet `{title}`, ist aber ausgeschieden',
    help: 'das Ziel jemandem übergeben, der da ist',
  },
  'ownership/owner-assigned#unassigned': {
    message: '`{owner}` verantwortet `{title}`, hat am {on} aber keine Zuordnung',
    help: 'das Ziel übergeben oder die Zuordnung berichtigen',
  },
  'ownership/owner-assigned#vacant': {
    message: 'die Rolle `{owner}` verantwortet `{title}`, am {on} hat sie aber niemand inne',
    help: 'eine Person nennen, bis die Rolle besetzt ist',
  },
  'ownership/owner-assigned#outside': {
    message: '`{owner}` verantwortet `{title}`, arbeitet aber außerhalb des Zweigs der Einheit `{unit}`',
    help: 'jemanden aus der Einheit oder einer Einheit darüber oder darunter nennen',
  },
  'ownership/owner-load#objectives': {
    message: '`{person}` verantwortet {count} Objectives zugleich, mehr als {max}',
    help: 'einige davon übergeben oder verschieben',
  },
  'ownership/owner-load#keyResults': {
    message: '`{person}` verantwortet {count} Key Results zugleich, mehr als {max}',
    help: 'einige davon übergeben oder verschieben',
  },
  'counts/objectives-per-level#few': {
    message: '`{unit}` ({level}) hat {count} Objectives in `{cycle}`, weniger als {min}',
    help: 'ergänzen, was fehlt, oder die Grenze für diese Ebene senken',
  },
  'counts/objectives-per-level#many': {
    message: '`{unit}` ({level}) hat {count} Objectives in `{cycle}`, mehr als {max}',
    help: 'die wichtigsten behalten und die anderen verschieben',
  },
  'counts/key-results-per-objective#few': {
    message: '`{title}` hat {count} Key Results, weniger als {min}',
    help: 'Messgrößen ergänzen, die das Objective von einer anderen Seite zeigen',
  },
  'counts/key-results-per-objective#many': {
    message: '`{title}` hat {count} Key Results, mehr als {max}',
    help: 'die behalten, die davon überzeugen würden, dass das Objective erreicht ist',
  },
  'counts/kras-per-role#few': {
    message: '`{id}` ({holder}) hat {count} KRAs, weniger als {min}',
    help: 'die Bereiche der Rolle nennen, für die noch niemand einsteht',
  },
  'counts/kras-per-role#many': {
    message: '`{id}` ({holder}) hat {count} KRAs, mehr als {max}',
    help: 'Bereiche zusammenlegen, die zusammengehören',
  },
  'counts/kpis-per-kra#none': {
    message: '`{title}` hat keinen KPI',
    help: 'eine Messgröße ergänzen, an der man sieht, dass der Bereich in guten Händen ist',
  },
  'counts/kpis-per-kra#few': {
    message: '`{title}` hat {count} KPIs, weniger als {min}',
    help: 'eine Messgröße ergänzen, die den Bereich von einer anderen Seite zeigt',
  },
  'counts/kpis-per-kra#many': {
    message: '`{title}` hat {count} KPIs, mehr als {max}',
    help: 'die behalten, die zum Handeln führen würden, oder den Bereich teilen',
  },
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
    message: 'die Quelle `{source}` sagt nicht, wie oft sie neue Werte hat, und {count} Ziele lesen sie',
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
    message: '{missing} von {count} Zielen in `{title}` haben kein Gewicht und zählen wie das Mittel der anderen',
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
    message: '`{title}` ({start} bis {due}) liegt außerhalb des Zeitraums von `{parent}` ({parentStart} bis {parentDue})',
    help: 'auf den Zeitraum des oberen Ziels kürzen oder mit einem Ziel längerer Dauer verknüpfen',
  },
  'cascade/child-inside-parent-period#cycle': {
    message: 'der Zyklus `{cycle}` ({start} bis {due}) liegt außerhalb von `{parent}` ({parentStart} bis {parentDue})',
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
    message: '`{title}` ist zugesagt, aber {stretch} von {count} unterstützenden Zielen sind es nicht',
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
    message: '`{title}` sagt nicht, wie weit es {parents} bewegen soll',
    help: 'dem Verweis `expects` geben: um wie viel, worin und nach wie vielen Tagen',
  },
  'kras/linked-to-company-key-result#unlinked': {
    message: 'die KRA `{title}` unterstützt kein Ziel des Unternehmens',
    help: 'das Key Result nennen, dem sie hilft, oder fragen, ob das Unternehmen den Bereich braucht',
  },
  'kras/linked-to-company-key-result#deadEnd': {
    message: 'kein Weg führt von der KRA `{title}` zu einem Objective des Unternehmens',
    help: 'sie oder ein unterstütztes Ziel mit einem Key Result des Unternehmens verknüpfen',
  },
  'wording/not-an-activity': {
    message: '`{title}` nennt eine Tätigkeit: `{word}`',
    help: 'fragen, was anders sein wird, wenn sie getan ist, und das sagen',
  },
  'wording/no-metric-in-objective': {
    message: 'das Objective `{title}` enthält eine Messgröße: `{metric}`',
    help: 'die Zahl in ein Key Result verschieben und im Objective sagen, wozu sie gut ist',
  },
  'rhythm/cycle-has-rhythm': {
    message: 'der Zyklus `{cycle}` hat keinen Rhythmus',
    help: 'einen eigenen Rhythmus nennen oder einen fertigen wie `twelve-week`',
  },
  'rhythm/check-ins-fresh#nudge': {
    message: '`{title}` hatte seit {days} Tagen keinen Check-in',
    help: 'erfassen, wo es steht, auch wenn sich nichts geändert hat',
  },
  'rhythm/check-ins-fresh#stale': {
    message: '`{title}` hatte seit {days} Tagen keinen Check-in',
    help: 'erfassen, wo es steht, oder es verschieben oder absagen',
  },
  'rhythm/check-ins-fresh#never': {
    message: '`{title}` hatte noch nie einen Check-in',
    help: 'erfassen, wo es steht, oder ihm seinen Zyklus geben',
  },
  'governance/drafts-reviewed#ai': {
    message: '`{title}` hat `{drafter}` geschrieben, ein Sprachmodell, und niemand hat es geprüft',
    help: 'von einem Menschen prüfen, bearbeiten und übernehmen lassen oder wieder zum Entwurf machen',
  },
  'governance/drafts-reviewed#draft': {
    message: '`{title}` hat `{drafter}` entworfen, und niemand hat es geprüft',
    help: 'von einem Menschen prüfen, bearbeiten und übernehmen lassen oder wieder zum Entwurf machen',
  },
  'waiver/expired': {
    message: 'die Ausnahme von `{rule}` durch `{by}` endete am {until}: {reason}',
    help: 'den Fund beheben oder neu entscheiden',
  },
  'line/unknown-goal': {
    message: 'das Ziel `{goal}` gibt es nicht',
    help: 'die Id eines Objectives, Key Results, einer KRA, eines KPI oder einer Initiative angeben',
  },
};
