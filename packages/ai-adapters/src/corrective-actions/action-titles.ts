import type { TextTemplate } from '../text/text-catalogue.ts';
import type { SeenCause } from './corrective-actions.ts';

/** What to do about each thing the data can show. */
export const actionTitles: Readonly<Record<SeenCause, TextTemplate>> = {
  blocked: { en: 'Clear the way for: {goal}', de: 'Den Weg freimachen für: {goal}' },
  silent: { en: 'Get fresh numbers for: {goal}', de: 'Neue Zahlen besorgen für: {goal}' },
  'no-source': { en: 'Find a source for: {goal}', de: 'Eine Quelle finden für: {goal}' },
  'no-owner': {
    en: 'Find somebody who answers for: {goal}',
    de: 'Jemanden finden, der einsteht für: {goal}',
  },
  'target-shift': {
    en: 'Check whether the plan fits the new target of: {goal}',
    de: 'Prüfen, ob der Plan zum neuen Ziel passt von: {goal}',
  },
  'dependency-behind': {
    en: 'Settle what {goal} needs from: {other}',
    de: 'Klären, was {goal} braucht von: {other}',
  },
  'support-behind': {
    en: 'Help {other}, on which stands: {goal}',
    de: '{other} helfen, worauf beruht: {goal}',
  },
};
