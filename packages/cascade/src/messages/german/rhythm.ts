import type { MessageCatalogue } from '@throughline/core';

/** German messages of the rhythm rules. */
export const germanRhythm: MessageCatalogue = {
  'rhythm/cycle-has-rhythm': {
    message: 'der Zyklus `{cycle}` hat keinen Rhythmus',
    help: 'einen eigenen Rhythmus nennen oder einen fertigen wie `twelve-week`',
  },
  'rhythm/check-ins-fresh#nudge': {
    message: '`{title}` hat keinen frischen Check-in; Tage ohne einen: {days}',
    help: 'erfassen, wo es steht, auch wenn sich nichts geändert hat',
  },
  'rhythm/check-ins-fresh#stale': {
    message: '`{title}` hat keinen frischen Check-in; Tage ohne einen: {days}',
    help: 'erfassen, wo es steht, oder es verschieben oder absagen',
  },
  'rhythm/check-ins-fresh#never': {
    message: '`{title}` hatte noch nie einen Check-in',
    help: 'erfassen, wo es steht, oder ihm seinen Zyklus geben',
  },
  'rhythm/parent-revision-seen': {
    message:
      '`{parent}` hat sich geändert, seit `{title}` zuletzt daran gehalten wurde: Revision {revision}, gesehen {seen}',
    help: 'beide noch einmal lesen, das untere Ziel ändern, wenn es sein muss, und die gesehene Revision festhalten',
  },
  'rhythm/wrap-up-planned#none': {
    message: 'der Rhythmus `{rhythm}` des Zyklus `{cycle}` plant keinen Abschluss',
    help: 'einen bis zum {wrapUp} ergänzen oder Bericht oder Rückblicke bis dahin planen',
  },
  'rhythm/wrap-up-planned#late': {
    message: 'der Zyklus `{cycle}` wird am {on} abgeschlossen, weniger als eine Woche vor dem nächsten',
    help: 'ihn bis zum {wrapUp} abschließen',
  },
  'rhythm/recalibration-due': {
    message:
      '`{title}` steht bei {attained} %, der Plan bei {expected} %; die Neujustierung war für den {on} geplant',
    help: 'mit allen, die beitragen, entscheiden: ein anderes Ziel mit Begründung oder ein anderer Weg dorthin',
  },
  'rhythm/horizon-fits-commitment#long': {
    message: '`{title}` ist für lange Zeit zugesagt; Tage: {days}, mehr als {max}',
    help: 'den Teil zusagen, den man von hier sieht, und den Rest ehrgeizig lassen',
  },
  'rhythm/horizon-fits-commitment#short': {
    message: '`{title}` ist ehrgeizig und hat wenig Zeit; Tage: {days}, weniger als {min}',
    help: 'einen längeren Zyklus geben oder zusagen, was in diesem zu schaffen ist',
  },
  'rhythm/committed-first': {
    message: '`{title}` ist ehrgeizig in `{cycle}`, einem der ersten Zyklen',
    help: 'zusagen, was zu schaffen ist, und ehrgeizig werden, wenn Check-ins Gewohnheit sind',
  },
};
