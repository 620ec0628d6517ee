import type { Locale } from '@throughline/core/wording';

/** Kinds of wording that are worth a second look. */
export type BiasCategory =
  | 'personality'
  | 'warmth'
  | 'doubt'
  | 'family'
  | 'age'
  | 'origin'
  | 'health'
  | 'appearance'
  | 'fit'
  | 'vague'
  | 'absolute';

/** Why a kind of wording is flagged, and what to write instead. Sources: docs/sources.md#drafts-about-people. */
export const biasExplanations: { readonly [Category in BiasCategory]: Readonly<Record<Locale, string>> } = {
  personality: {
    en: 'it judges a personality, not work; such words are used for women more often. Say what was done and what followed',
    de: 'es urteilt über die Person, nicht über die Arbeit; über Frauen fallen solche Worte häufiger. Sagen, was getan wurde und was daraus wurde',
  },
  warmth: {
    en: 'words of warmth take the place of results, more often about women. Say what was achieved',
    de: 'Worte über Wärme treten an die Stelle von Ergebnissen, häufiger bei Frauen. Sagen, was erreicht wurde',
  },
  doubt: {
    en: 'it raises doubt without saying what it rests on. Name the evidence, or leave it out',
    de: 'es weckt Zweifel, ohne zu sagen, worauf sie beruhen. Den Beleg nennen oder es weglassen',
  },
  family: {
    en: 'family, care and leave have no place in a review. Leave it out',
    de: 'Familie, Pflege und Elternzeit gehören in keine Beurteilung. Weglassen',
  },
  age: {
    en: 'age has no place in a review. Say what the person can do',
    de: 'das Alter gehört in keine Beurteilung. Sagen, was die Person kann',
  },
  origin: {
    en: 'origin and accent have no place in a review. If it is about being understood, say in which task',
    de: 'Herkunft und Akzent gehören in keine Beurteilung. Geht es um Verständigung, sagen, bei welcher Aufgabe',
  },
  health: {
    en: 'health has no place in a review. Leave it out',
    de: 'Gesundheit gehört in keine Beurteilung. Weglassen',
  },
  appearance: {
    en: 'appearance has no place in a review. Leave it out',
    de: 'das Aussehen gehört in keine Beurteilung. Weglassen',
  },
  fit: {
    en: 'fit with a culture often means likeness. Say which behaviour helped or hindered whom',
    de: 'Passung zur Kultur meint oft Ähnlichkeit. Sagen, welches Verhalten wem half oder im Weg stand',
  },
  vague: {
    en: 'praise or blame without an example helps nobody, and some groups get more of it. Name an event and what followed',
    de: 'Lob oder Tadel ohne Beispiel hilft niemandem, und manche Gruppen bekommen mehr davon. Ein Ereignis nennen und was daraus wurde',
  },
  absolute: {
    en: 'hardly anything happens every time. Name the events',
    de: 'kaum etwas geschieht jedes Mal. Die Ereignisse nennen',
  },
};
