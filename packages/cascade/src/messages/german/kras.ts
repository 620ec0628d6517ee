import type { MessageCatalogue } from '@throughline/core';

/** German messages of the rules about KRAs. */
export const germanKras: MessageCatalogue = {
  'kras/linked-to-company-key-result#unlinked': {
    message: 'die KRA `{title}` unterstützt kein Ziel des Unternehmens',
    help: 'das Key Result nennen, dem sie hilft, oder fragen, ob das Unternehmen den Bereich braucht',
  },
  'kras/linked-to-company-key-result#deadEnd': {
    message: 'kein Weg führt von der KRA `{title}` zu einem Objective des Unternehmens',
    help: 'sie oder ein unterstütztes Ziel mit einem Key Result des Unternehmens verknüpfen',
  },
  'kras/distinct#metric': {
    message: '`{title}` und `{other}` lesen beide die Kennzahl `{metric}`, in einer Hand',
    help: 'die beiden Bereiche zusammenlegen oder jedem eine eigene Messgröße geben',
  },
  'kras/distinct#title': {
    message: '`{title}` und `{other}` handeln von demselben, in einer Hand: {words}',
    help: 'die beiden Bereiche zusammenlegen oder in den Titeln sagen, was sie unterscheidet',
  },
  'kras/cover-the-role': {
    message: 'keine KRA der Rolle `{role}` sagt etwas zu {missing}',
    help: 'fragen, wer dafür einsteht: eine KRA ergänzen oder es in den erwarteten Ergebnissen einer sagen',
  },
  'kras/not-a-kpi#number': {
    message: 'die KRA `{title}` enthält eine Zahl: {metric}',
    help: 'einen KPI daraus machen und den Bereich nennen, den er zeigt',
  },
  'kras/not-a-kpi#measure': {
    message: 'die KRA `{title}` ist der Name einer Messgröße',
    help: 'einen KPI daraus machen und den Bereich nennen, den er zeigt',
  },
  'kras/not-a-kpi#own': {
    message: 'die KRA `{title}` heißt wie ihr eigener KPI `{kpi}`',
    help: 'den Bereich nennen, den der KPI zeigt',
  },
  'kras/stable#often': {
    message:
      'was die KRA `{title}` sagt, wurde zu oft geändert: {count}, mehr als {max}; betrachtete Tage: {days}',
    help: 'stattdessen ihre KPIs ändern oder fragen, ob sie ein Bereich ist',
  },
  'kras/stable#short': {
    message: 'die KRA `{title}` gilt zu kurz; Tage: {span}, weniger als {min}',
    help: 'ein Objective oder eine Initiative daraus machen oder sie dauern lassen',
  },
  'kras/mixed-evidence#numbers': {
    message: 'alle KPIs von `{title}` sind Zahlen: {count}',
    help: 'ergänzen, was Menschen sagen würden, die auf den Bereich angewiesen sind, als `qualitative`',
  },
  'kras/mixed-evidence#judgement': {
    message: 'alle KPIs von `{title}` sind Urteile: {count}',
    help: 'eine Zahl ergänzen, die man zählen kann, ohne jemanden zu fragen',
  },
};
