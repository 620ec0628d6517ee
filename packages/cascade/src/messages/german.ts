import type { MessageCatalogue } from '@throughline/core';
import { germanCascade } from './german/cascade.ts';
import { germanCounts } from './german/counts.ts';
import { germanGovernance } from './german/governance.ts';
import { germanKras } from './german/kras.ts';
import { germanMeasures } from './german/measures.ts';
import { germanOwnership } from './german/ownership.ts';
import { germanRhythm } from './german/rhythm.ts';
import { germanQueries } from './german/queries.ts';
import { germanStructure } from './german/structure.ts';
import { germanTargetReview } from './german/target-review.ts';
import { germanWording } from './german/wording.ts';

/** What is no rule of a topic. */
const germanOthers: MessageCatalogue = {
  'waiver/expired': {
    message: 'die Ausnahme von `{rule}` durch `{by}` endete am {until}: {reason}',
    help: 'den Fund beheben oder neu entscheiden',
  },
  'structures/unknown-role': {
    message: 'die Rolle `{role}` gibt es nicht',
    help: 'die Id einer Rolle der Zielmenge angeben, in der sie gesucht wird',
  },
  'override/unit-exists': {
    message: 'für den Bereich `{unit}` gelten andere Regeln, aber es gibt ihn nicht',
    help: 'die Id berichtigen oder die Abweichung streichen; ihre Regeln gelten nirgends',
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
  germanWording,
  germanRhythm,
  germanGovernance,
  germanOthers,
  germanTargetReview,
  germanQueries,
]);
