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

/**
 * Phrases by kind, in lower case, whole words. A short list of our own, to be read by a human: a phrase may be quite in
 * place, and much that is biased is not here.
 */
export const biasLexicon: {
  readonly [Category in BiasCategory]: Readonly<Record<Locale, readonly string[]>>;
} = {
  personality: {
    en: [
      'abrasive',
      'bossy',
      'emotional',
      'hysterical',
      'irrational',
      'shrill',
      'strident',
      'pushy',
      'moody',
      'difficult to work with',
      'high-maintenance',
      'too aggressive',
      'too assertive',
      'too quiet',
      'too sensitive',
      'thin-skinned',
      'drama queen',
    ],
    de: [
      'zickig',
      'hysterisch',
      'schrill',
      'launisch',
      'herrisch',
      'zu emotional',
      'zu empfindlich',
      'zu ehrgeizig',
      'zu leise',
      'zu laut',
      'schwierige person',
      'schwierig im umgang',
    ],
  },
  warmth: {
    en: [
      'bubbly',
      'sweet',
      'motherly',
      'nurturing',
      'lovely girl',
      'team mom',
      'always smiling',
      'pleasant to have around',
    ],
    de: ['mütterlich', 'immer freundlich lächelnd', 'gute seele', 'nettes mädchen', 'sonnenschein des teams'],
  },
  doubt: {
    en: [
      'for a woman',
      'for her age',
      'for his age',
      'despite her background',
      'despite his background',
      'surprisingly good',
      'surprisingly articulate',
      'articulate for',
      'might not be ready',
      'may not have the stamina',
      'seems to lack',
    ],
    de: [
      'für eine frau',
      'für ihr alter',
      'für sein alter',
      'trotz ihrer herkunft',
      'trotz seiner herkunft',
      'überraschend gut',
      'wirkt nicht bereit',
      'scheint nicht zu können',
    ],
  },
  family: {
    en: [
      'pregnant',
      'pregnancy',
      'maternity leave',
      'paternity leave',
      'parental leave',
      'her kids',
      'his kids',
      'her children',
      'his children',
      'new mother',
      'new father',
      'working mom',
      'childcare',
      'family commitments',
      'home situation',
      'divorce',
    ],
    de: [
      'schwanger',
      'schwangerschaft',
      'mutterschutz',
      'elternzeit',
      'ihre kinder',
      'seine kinder',
      'junge mutter',
      'junger vater',
      'teilzeitmutti',
      'familiäre situation',
      'kinderbetreuung',
      'scheidung',
    ],
  },
  age: {
    en: [
      'too young',
      'too old',
      'young and hungry',
      'digital native',
      'old-fashioned',
      'set in his ways',
      'set in her ways',
      'close to retirement',
      'fresh blood',
      'past her prime',
      'past his prime',
    ],
    de: [
      'zu jung',
      'zu alt',
      'altmodisch',
      'kurz vor der rente',
      'junges blut',
      'nicht mehr der jüngste',
      'nicht mehr die jüngste',
      'alteingesessen',
    ],
  },
  origin: {
    en: [
      'heavy accent',
      'strong accent',
      'foreign accent',
      'broken english',
      'where she comes from',
      'where he comes from',
      'his culture',
      'her culture',
      'exotic',
    ],
    de: [
      'starker akzent',
      'mit akzent',
      'gebrochenes deutsch',
      'wo sie herkommt',
      'wo er herkommt',
      'seine kultur',
      'ihre kultur',
      'exotisch',
      'migrationshintergrund',
    ],
  },
  health: {
    en: [
      'sick days',
      'sick leave',
      'his health',
      'her health',
      'burnout',
      'depressed',
      'depression',
      'disabled',
      'disability',
      'medical condition',
      'therapy',
    ],
    de: [
      'krankheitstage',
      'krankgeschrieben',
      'ihre gesundheit',
      'seine gesundheit',
      'burnout',
      'depressiv',
      'behindert',
      'schwerbehindert',
      'therapie',
    ],
  },
  appearance: {
    en: [
      'attractive',
      'pretty',
      'handsome',
      'well dressed',
      'overweight',
      'her looks',
      'his looks',
      'unkempt',
    ],
    de: [
      'attraktiv',
      'hübsch',
      'gutaussehend',
      'gut gekleidet',
      'übergewichtig',
      'ihr aussehen',
      'sein aussehen',
      'ungepflegt',
    ],
  },
  fit: {
    en: [
      'culture fit',
      'cultural fit',
      'not one of us',
      'fits in well',
      'does not fit in',
      "doesn't fit in",
      'good guy',
      'old boys',
    ],
    de: [
      'passt nicht zu uns',
      'passt zu uns',
      'kulturelle passung',
      'keiner von uns',
      'guter kerl',
      'stallgeruch',
    ],
  },
  vague: {
    en: [
      'good attitude',
      'bad attitude',
      'great job',
      'good job',
      'team player',
      'could do better',
      'not strategic enough',
      'lacks presence',
      'lacks gravitas',
      'executive presence',
      'not leadership material',
      'rockstar',
      'superstar',
    ],
    de: [
      'gute einstellung',
      'schlechte einstellung',
      'gute arbeit',
      'tolle arbeit',
      'teamplayer',
      'mehr möglich',
      'nicht strategisch genug',
      'fehlt das format',
      'kein führungstyp',
      'ausbaufähig',
    ],
  },
  absolute: {
    en: [
      'always late',
      'never listens',
      'always complains',
      'never delivers',
      'every single time',
      'constantly complains',
    ],
    de: [
      'immer zu spät',
      'hört nie zu',
      'beschwert sich immer',
      'liefert nie',
      'jedes einzelne mal',
      'ständig am nörgeln',
    ],
  },
};
