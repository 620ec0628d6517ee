import type { MessageCatalogue } from '@throughline/core';
import { germanCascade } from './german/cascade.ts';
import { germanCounts } from './german/counts.ts';
<<<<<<< HEAD
import { germanGovernance } from './german/governance.ts';
=======
import { germanKras } from './german/kras.ts';
>>>>>>> 27ad5d1 (Report KRAs that overlap, leave a role uncovered, are measures, or do not last)
import { germanMeasures } from './german/measures.ts';
import { germanOwnership } from './german/ownership.ts';
import { germanRhythm } from './german/rhythm.ts';
import { germanStructure } from './german/structure.ts';
import { germanWording } from './german/wording.ts';

<<<<<<< HEAD
/** Rules about KRAs. */
const germanKras: MessageCatalogue = {
  'kras/linked-to-company-key-result#unlinked': {
    message: 'die KRA `{title}` unterstützt kein Ziel des Unternehmens',
    help: 'das Key Result nennen, dem sie hilft, oder fragen, ob das Unternehmen den Bereich braucht',
  },
  'kras/linked-to-company-key-result#deadEnd': {
    message: 'kein Weg führt von der KRA `{title}` zu einem Objective des Unternehmens',
    help: 'sie oder ein unterstütztes Ziel mit einem Key Result des Unternehmens verknüpfen',
  },
};

/** What is no rule of a topic. */
const germanOthers: MessageCatalogue = {
=======
/** Rules of the smaller topics. */
const germanRest: MessageCatalogue = {
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
  'governance/drafts-reviewed#ai': {
    message: '`{title}` hat `{drafter}` geschrieben, ein Sprachmodell, und niemand hat es geprüft',
    help: 'von einem Menschen prüfen, bearbeiten und übernehmen lassen oder wieder zum Entwurf machen',
  },
  'governance/drafts-reviewed#draft': {
    message: '`{title}` hat `{drafter}` entworfen, und niemand hat es geprüft',
    help: 'von einem Menschen prüfen, bearbeiten und übernehmen lassen oder wieder zum Entwurf machen',
  },
>>>>>>> 27ad5d1 (Report KRAs that overlap, leave a role uncovered, are measures, or do not last)
  'waiver/expired': {
    message: 'die Ausnahme von `{rule}` durch `{by}` endete am {until}: {reason}',
    help: 'den Fund beheben oder neu entscheiden',
  },
  'line/unknown-goal': {
    message: 'das Ziel `{goal}` gibt es nicht',
    help: 'die Id eines Objectives, Key Results, einer KRA, eines KPI oder einer Initiative angeben',
  },
};

/** One catalogue of several. A call marked pure: bundlers keep a spread of objects even when nobody reads it. */
const joined = (catalogues: readonly MessageCatalogue[]): MessageCatalogue =>
  Object.assign({}, ...catalogues) as MessageCatalogue;

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
export const cascadeMessagesGerman: MessageCatalogue = /* @__PURE__ */ joined([
  germanStructure,
  germanOwnership,
  germanCounts,
  germanMeasures,
  germanCascade,
  germanKras,
<<<<<<< HEAD
  germanWording,
  germanRhythm,
  germanGovernance,
  germanOthers,
=======
  germanRest,
>>>>>>> 27ad5d1 (Report KRAs that overlap, leave a role uncovered, are measures, or do not last)
]);
