import type { Comparator } from '../measure/measure.ts';
import type { Fold } from '../measure/measure-options.ts';
import { renderMessage } from '../finding/render-message.ts';
import type { Locale } from './locale.ts';

/** Phrases of measure lines. `{...}` is filled in. The German ones need no dative, because units have one plural. */
const phrases = {
  en: {
    fromTo: 'from {from} to {to}',
    to: 'to {to}',
    fromOnly: 'from {from}, target not set',
    notSet: 'target not set',
    upBy: 'up by {by} from {from}',
    downBy: 'down by {by} from {from}',
    multiply: 'to {by} times {from}',
    divide: 'to one part in {by} of {from}',
    baseline: 'a baseline not yet known',
    limit: 'a limit not yet set',
    between: 'between {low} and {high}',
    exactly: 'exactly {to}',
    oneMilestone: 'the one milestone',
    milestones: 'all {count} milestones',
    inOrder: '{text} in order',
    binary: 'done or not done',
    zones: 'commit {commit}, target {target}, stretch {stretch}, from {start}',
    levels: 'up to `{top}`, in {count} levels',
    noLevels: 'no levels',
    payout: 'pays {points}',
    point: '{pays} at {at}',
    pooled: '{text} (pooled counts)',
    oneQuestion: 'one question answered',
    questions: '{count} questions answered',
    firstValue: 'a first value',
    formula: '`{expression}` {text}',
    per: '{text} per {per}',
  },
  de: {
    fromTo: 'von {from} auf {to}',
    to: 'auf {to}',
    fromOnly: 'Ausgangswert {from}, Ziel nicht gesetzt',
    notSet: 'Ziel nicht gesetzt',
    upBy: 'plus {by}, Ausgangswert {from}',
    downBy: 'minus {by}, Ausgangswert {from}',
    multiply: 'mal {by}, Ausgangswert {from}',
    divide: 'geteilt durch {by}, Ausgangswert {from}',
    baseline: 'noch unbekannt',
    limit: 'eine noch nicht gesetzte Grenze',
    between: '{low} bis {high}',
    exactly: 'genau {to}',
    oneMilestone: 'der eine Meilenstein',
    milestones: 'alle {count} Meilensteine',
    inOrder: '{text} der Reihe nach',
    binary: 'erledigt oder nicht',
    zones: 'zugesagt {commit}, Ziel {target}, Streckziel {stretch}, Start {start}',
    levels: 'bis `{top}`, in {count} Stufen',
    noLevels: 'keine Stufen',
    payout: 'zahlt {points}',
    point: '{pays} für {at}',
    pooled: '{text} (Anzahlen zusammengelegt)',
    oneQuestion: 'eine Frage beantwortet',
    questions: '{count} Fragen beantwortet',
    firstValue: 'ein erster Wert',
    formula: '`{expression}` {text}',
    per: '{text} pro {per}',
  },
} as const;

const relations: Readonly<Record<Locale, Readonly<Record<Comparator, string>>>> = {
  en: {
    '>=': 'at least {limit}',
    '>': 'more than {limit}',
    '<=': 'at most {limit}',
    '<': 'less than {limit}',
  },
  de: {
    '>=': 'mindestens {limit}',
    '>': 'mehr als {limit}',
    '<=': 'höchstens {limit}',
    '<': 'weniger als {limit}',
  },
};

const folds: Readonly<Record<Locale, Readonly<Record<Fold, string>>>> = {
  en: {
    latest: '',
    sum: 'in total',
    mean: 'mean of the values',
    median: 'median of the values',
    'share-of-periods': 'share of periods',
  },
  de: {
    latest: '',
    sum: 'insgesamt',
    mean: 'Mittel der Werte',
    median: 'Median der Werte',
    'share-of-periods': 'Anteil der Perioden',
  },
};

/** A phrase with its gaps filled. */
export const phrase = (
  locale: Locale,
  name: keyof (typeof phrases)['en'],
  gaps: Readonly<Record<string, string | number>> = {},
): string => renderMessage(phrases[locale][name], gaps);

/** A comparison with its limit, e.g. `at most 45 days`. */
export const relation = (locale: Locale, comparator: Comparator, limit: string): string =>
  renderMessage(relations[locale][comparator], { limit });

/** What stands in brackets behind a measure: its statistic and how values are folded. */
export const remarks = (locale: Locale, statistic: string | undefined, fold: Fold | undefined): string => {
  const parts = [statistic ?? '', folds[locale][fold ?? 'latest']].filter((part) => part !== '');
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
};
