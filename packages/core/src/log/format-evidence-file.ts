import { checkEvidenceFile } from './check-evidence-file.ts';
import { shapeProblems } from '../change/shape-problems.ts';
import { renderMessage } from '../finding/render-message.ts';
import type { Measure } from '../measure/measure.ts';
import type { MeasureUnit } from '../measure/measure-unit.ts';
import type { CheckIn } from '../model/check-in.ts';
import type { Judgement, Retrospective } from '../model/judgement.ts';
import { formatMeasure } from '../wording/format-measure.ts';
import { formatNumber } from '../wording/format-number.ts';
import { formatValue } from '../wording/format-value.ts';
import { type Locale, knownLocale } from '../wording/locale.ts';
import type { EvidenceChange, EvidenceFact, EvidenceFile, EvidenceGoal } from './evidence.ts';
import { evidenceWords, germanWords } from './evidence-words.ts';

/**
 * Writes an evidence file as lines to read: one for the person and the cycle, then each goal with how it is
 * measured, what was agreed, changed, measured, judged and learnt, one line each and indented. Texts of people
 * are put on one line. What `evidenceFile` did not make, and another locale than `en` or `de`, is a `UsageError` `core/bad-option`.
 *
 * @example
 * ```ts
 * import { formatEvidenceFile } from '@throughline/core/change';
 *
 * const file = {
 *   format: 1, person: { id: 'ana', name: 'Ana' }, revision: 3, goals: [],
 *   cycle: { id: 'q2', name: 'Q2 2026', start: '2026-04-01', end: '2026-07-01' },
 * } as const;
 * formatEvidenceFile(file).split('\n');
 * // => ['Ana (ana), Q2 2026: from 2026-04-01, before 2026-07-01', 'as of revision 3', 'no goals']
 * ```
 */
export const formatEvidenceFile = (file: EvidenceFile, locale: Locale = 'en'): string => {
  checkEvidenceFile(file);
  return textOf(file, knownLocale(locale));
};

const textOf = (file: EvidenceFile, locale: Locale): string => {
  const { say } = writerIn(locale);
  const { person, cycle, knownAt, revision, goals } = file;
  const { start, end } = cycle;
  return [
    say('head', { ...person, cycle: cycle.name, start, end }),
    knownAt === undefined ? say('revision', { revision }) : say('knownAt', { revision, at: knownAt }),
    ...(goals.length === 0 ? [say('none', {})] : goals.flatMap((goal) => goalLines(goal, locale))),
  ].join('\n');
};

type Phrase = keyof (typeof evidenceWords)['en'];

/** Says phrases and words of the data in one language. */
const writerIn = (locale: Locale) => ({
  say: (phrase: Phrase, data: Readonly<Record<string, string | number>>): string => {
    // A brace or a line break in a text of the user must not be read as one of ours.
    const plain = Object.entries(data).map(([name, text]) => [name, oneLine(String(text))] as const);
    return renderMessage(evidenceWords[locale][phrase], Object.fromEntries(plain));
  },
  word: (word: string): string => (locale === 'de' ? (germanWords.get(word) ?? word) : word),
});

const oneLine = (text: string): string => text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ');

const goalLines = (goal: EvidenceGoal, locale: Locale): readonly string[] => {
  const { say, word } = writerIn(locale);
  const { title, kind, state, measure } = goal;
  const parts = goal.parts.map(word).join(', ');
  const details = [
    ...(measure === undefined ? [] : [say('measure', { text: formatMeasure(measure, locale) })]),
    ...goal.agreed.map(({ at, by, as }) => say('agreed', { at, by, as: word(as) })),
    ...goal.changes.map((change) => changeLine(change, locale)),
    ...goal.facts.map((fact) => factLine(fact, measure?.unit, locale)),
    ...goal.judgements.map((judgement) => judgementLine(judgement, locale)),
    ...goal.retrospectives.flatMap((retrospective) => retrospectiveLines(retrospective, locale)),
  ];
  return [
    say('goal', { title, goal: goal.goal, kind: word(kind), parts, state: word(state) }),
    ...details.map((line) => `  ${line}`),
  ];
};

const changeLine = ({ at, by, change, before, reason }: EvidenceChange, locale: Locale): string => {
  const { say } = writerIn(locale);
  const names = Object.keys(before ?? {});
  const measure = before?.['measure'];
  // The way back is taken from the log as it is; nobody has looked at a measure in it yet.
  const was =
    shapeProblems('measure', measure, []).length > 0
      ? ''
      : say('was', { text: formatMeasure(measure as unknown as Measure, locale) });
  return say('change', {
    at,
    by,
    kind: change.kind,
    fields: `${names.length === 0 ? '' : ` (${names.join(', ')})`}${was}`,
    reason: reason === undefined ? '' : say('reason', { text: reason }),
  });
};

const factLine = (
  { checkIn, retracted }: EvidenceFact,
  unit: MeasureUnit | undefined,
  locale: Locale,
): string => {
  const { say } = writerIn(locale);
  const { on, by, source, note } = checkIn;
  return say('fact', {
    on,
    value: factText(checkIn, unit, locale),
    by: by === undefined ? '' : say('by', { by }),
    source: source === undefined ? '' : say('source', { source }),
    note: note === undefined ? '' : say('note', { text: note }),
    retracted: retracted === true ? say('retracted', {}) : '',
  });
};

/** What was measured, in the unit the fact names, else in that of the measure. */
const factText = (checkIn: CheckIn, unit: MeasureUnit | undefined, locale: Locale): string => {
  const { say } = writerIn(locale);
  const number = (value: number): string => formatNumber(value, locale);
  if ('value' in checkIn) return formatValue(checkIn.value, checkIn.unit ?? unit, locale);
  if ('delta' in checkIn)
    return `${checkIn.delta < 0 ? '' : '+'}${formatValue(checkIn.delta, checkIn.unit ?? unit, locale)}`;
  if ('numerator' in checkIn) return `${number(checkIn.numerator)} / ${number(checkIn.denominator)}`;
  if ('level' in checkIn) return checkIn.level;
  if ('retracts' in checkIn) return say('takesBack', { key: checkIn.retracts });
  const part = checkIn.milestone ?? checkIn.question;
  return `${part === undefined ? '' : `${part} `}${say(checkIn.done ? 'done' : 'open', {})}`;
};

const judgementLine = ({ on, by, score, status, reason }: Judgement, locale: Locale): string => {
  const { say, word } = writerIn(locale);
  const value = [
    ...(score === undefined ? [] : [formatNumber(score, locale)]),
    ...(status === undefined ? [] : [word(status)]),
  ];
  return say('judged', { on, by, value: value.join(', '), text: reason });
};

/** What was learnt, and what was decided with its reason: a line each, and one at least. */
const retrospectiveLines = (retrospective: Retrospective, locale: Locale): readonly string[] => {
  const { say } = writerIn(locale);
  const { on, wentWell = [], toImprove = [], blocking = [], rootCause, next, reason } = retrospective;
  const by = retrospective.by === undefined ? '' : say('by', { by: retrospective.by });
  const because = reason === undefined ? '' : say('reason', { text: reason });
  const texts = [...wentWell, ...toImprove, ...blocking, ...(rootCause === undefined ? [] : [rootCause])];
  const decided =
    next === undefined ? [] : [say('decided', { on, by, text: say(next, {}), reason: because })];
  if (texts.length === 0 && decided.length > 0) return decided;
  const text = `${texts.join('; ') || say('nothing', {})}${decided.length === 0 ? because : ''}`;
  return [say('learnt', { on, by, text }), ...decided];
};
