import type { MessageCatalogue } from '@throughline/core';

/** German messages of the governance rules. */
export const germanGovernance: MessageCatalogue = {
  'governance/drafts-reviewed#ai': {
    message: '`{title}` hat `{drafter}` geschrieben, ein Sprachmodell, und niemand hat es geprüft',
    help: 'von einem Menschen prüfen, bearbeiten und übernehmen lassen oder wieder zum Entwurf machen',
  },
  'governance/drafts-reviewed#draft': {
    message: '`{title}` hat `{drafter}` entworfen, und niemand hat es geprüft',
    help: 'von einem Menschen prüfen, bearbeiten und übernehmen lassen oder wieder zum Entwurf machen',
  },
  'governance/classification-before-key-result#unclassified': {
    message: '`{title}` stützt sich auf das KI-System `{system}`, dessen Risiko niemand eingestuft hat',
    help: 'das System einstufen und dann fragen, ob das Ziel noch das richtige ist',
  },
  'governance/classification-before-key-result#undated': {
    message: '`{title}` stützt sich auf das KI-System `{system}`, und niemand weiß, wann es eingestuft wurde',
    help: 'den Tag der Einstufung festhalten',
  },
  'governance/classification-before-key-result#late': {
    message:
      '`{title}` wurde am {set} gesetzt, bevor das KI-System `{system}` am {classifiedOn} eingestuft wurde',
    help: 'das Ziel im Licht der Einstufung noch einmal lesen und festhalten, dass es bleibt',
  },
  'governance/oversight-on-autonomous-rate': {
    message:
      '`{title}` verlangt vom Hochrisiko-System `{system}`, selbst zu entscheiden, und keine Leitplanke verlangt menschliche Aufsicht (Artikel {article} der KI-Verordnung)',
    help: 'eine Leitplanke für den Anteil ergänzen, den ein Mensch prüft oder umstößt, und das Ziel nennen, das ihn misst',
  },
  'governance/assessment-before-deployment#missing': {
    message:
      'kein Meilenstein auf der Linie des KI-Systems `{name}` gilt seiner Grundrechte-Folgenabschätzung (Artikel {article} der KI-Verordnung, ab {from})',
    help: 'einen Meilenstein setzen, der vor der ersten Nutzung endet, oder festhalten, warum keiner nötig ist',
  },
  'governance/assessment-before-deployment#late': {
    message:
      'die Abschätzung `{milestone}` des KI-Systems `{name}` endet nicht vor der ersten Nutzung am {deployedOn}',
    help: 'die Abschätzung vorziehen oder die erste Nutzung verschieben',
  },
  'governance/assessment-before-deployment#undated': {
    message:
      'niemand weiß, wann die Abschätzung `{milestone}` des KI-Systems `{name}` endet, und die erste Nutzung ist am {deployedOn}',
    help: 'dem Meilenstein eine Frist vor diesem Tag geben',
  },
  'governance/monitoring-coverage': {
    message:
      'kein Ziel gilt der Überwachung des KI-Systems `{name}`, die Artikel {article} der KI-Verordnung ab {from} verlangt',
    help: 'ein Key Result für die Abdeckung der Überwachung setzen, auf der Linie des Systems oder für alle Systeme',
  },
  'governance/incident-response-time': {
    message:
      'kein Ziel gilt der Zeit, in der schwere Vorfälle des KI-Systems `{name}` gemeldet werden, was Artikel {article} der KI-Verordnung ab {from} verlangt',
    help: 'ein Key Result für die Zeit vom Vorfall bis zur Meldung setzen, etwa bei denen, die auf Regeln achten',
  },
  'governance/target-change-has-reason': {
    message:
      'das Ziel von `{title}` wurde geändert, und niemand sagte warum; Änderungen ohne Grund: {count}, die letzte am {on}',
    help: 'festhalten, was sich außen geändert hatte, oder zum Ziel davor zurückkehren',
  },
  'governance/carry-forward-decided': {
    message: '`{cycle}` ist vorbei, und niemand hat entschieden, ob `{title}` weitergeht',
    help: 'entscheiden: weiterführen, mit anderem Ziel weiterführen oder beenden; und sagen warum',
  },
  'governance/retrospective-held': {
    message: '`{cycle}` ist vorbei; Key Results ohne Rückblick: {missing} von {count}',
    help: 'festhalten, was gut lief, was nicht und warum, bevor die nächsten Ziele entworfen werden',
  },
  'governance/appraisal-use-declared#undeclared': {
    message: 'die Beurteilung `{appraisal}` sagt nicht, wofür sie verwendet wird',
    help: 'vor der Bewertung sagen, ob sie für Entwicklung, Vergütung, Beförderung oder Nachfolge ist',
  },
  'governance/appraisal-use-declared#objectives': {
    message:
      'die Beurteilung `{appraisal}` dient {use} und stützt sich auf Objectives oder Key Results: `{goals}`',
    help: 'nach KRAs und ihren KPIs bewerten oder die Beurteilung dafür nicht verwenden',
  },
  'governance/depth-before-breadth': {
    message:
      'Objectives an der Spitze von `{cycle}`: {count}, mehr als {most}; diese reichen nicht bis zur letzten Ebene: `{goals}`',
    help: 'zuerst zwei oder drei davon bis zu den Teams verbinden und die anderen verschieben',
  },
};
