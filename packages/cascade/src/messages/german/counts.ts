import type { MessageCatalogue } from '@throughline/core';

/** German messages of the counts rules. */
export const germanCounts: MessageCatalogue = {
  'counts/objectives-per-level#few': {
    message: '`{unit}` ({level}) hat zu wenige Objectives in `{cycle}`: {count}, weniger als {min}',
    help: 'ergänzen, was fehlt, oder die Grenze für diese Ebene senken',
  },
  'counts/objectives-per-level#many': {
    message: '`{unit}` ({level}) hat zu viele Objectives in `{cycle}`: {count}, mehr als {max}',
    help: 'die wichtigsten behalten und die anderen verschieben',
  },
  'counts/key-results-per-objective#few': {
    message: '`{title}` hat zu wenige Key Results: {count}, weniger als {min}',
    help: 'Messgrößen ergänzen, die das Objective von einer anderen Seite zeigen',
  },
  'counts/key-results-per-objective#many': {
    message: '`{title}` hat zu viele Key Results: {count}, mehr als {max}',
    help: 'die behalten, die davon überzeugen würden, dass das Objective erreicht ist',
  },
  'counts/kras-per-role#few': {
    message: '`{id}` ({holder}) hat zu wenige KRAs: {count}, weniger als {min}',
    help: 'die Bereiche der Rolle nennen, für die noch niemand einsteht',
  },
  'counts/kras-per-role#many': {
    message: '`{id}` ({holder}) hat zu viele KRAs: {count}, mehr als {max}',
    help: 'Bereiche zusammenlegen, die zusammengehören',
  },
  'counts/kpis-per-kra#none': {
    message: 'kein KPI von `{title}` läuft',
    help: 'eine Messgröße ergänzen, an der man sieht, dass der Bereich in guten Händen ist',
  },
  'counts/kpis-per-kra#few': {
    message: '`{title}` hat zu wenige KPIs: {count}, weniger als {min}',
    help: 'eine Messgröße ergänzen, die den Bereich von einer anderen Seite zeigt',
  },
  'counts/kpis-per-kra#many': {
    message: '`{title}` hat zu viele KPIs: {count}, mehr als {max}',
    help: 'die behalten, die zum Handeln führen würden, oder den Bereich teilen',
  },
  'counts/executive-key-results-per-unit#few': {
    message: '`{unit}` nimmt zu wenige Key Results des Unternehmens auf: {count}, weniger als {min}',
    help: 'ihre Objectives mit den oberen Key Results verknüpfen, die sie bewegen sollen',
  },
  'counts/executive-key-results-per-unit#many': {
    message: '`{unit}` nimmt zu viele Key Results des Unternehmens auf: {count}, mehr als {max}',
    help: 'die behalten, die sie wirklich bewegen kann, und die anderen näheren Einheiten lassen',
  },
};
