import { UsageError } from '@throughline/core';
import type { Locale } from '@throughline/core/wording';
import { answering } from '../draft/answering.ts';
import { knownLocale } from '../text/known-locale.ts';
import type { Contact, PersonTaskKind } from './person-tasks.ts';

/** A notice to the people a draft may be about. Plain text, to be completed and sent by the employer. */
export interface EmployeeNotice {
  /** The title. */
  readonly title: string;
  /** The paragraphs, in order. */
  readonly paragraphs: readonly string[];
}

/**
 * A notice in plain language for employees, to be sent before the first cycle in which drafts about people are made
 * (S1-47; Article 26(7) of the AI Act): what is drafted, from what, who decides, what is never done, and how to object.
 * A template, no legal advice: complete it with your own rules. A contact without name or reach is a `UsageError`.
 *
 * @example
 * ```ts
 * import { employeeNotice } from '@throughline/ai-adapters/people';
 *
 * const contact = { name: 'the works council', reach: 'council@harbour.example' };
 * const notice = employeeNotice('en', { contact, tasks: ['review-note'], isModel: false });
 * notice.title; // => 'How texts about your work are drafted'
 * notice.paragraphs.length; // => 6
 * ```
 */
export const employeeNotice = (
  locale: Locale,
  options: {
    /** Who answers questions. */
    readonly contact: Contact;
    /** The tasks that are enabled. */
    readonly tasks: readonly PersonTaskKind[];
    /** Does a language model write them? */
    readonly isModel: boolean;
  },
): EmployeeNotice =>
  answering('employeeNotice', () => {
    const language = knownLocale(locale);
    const given: unknown = options;
    const { contact, tasks = [], isModel = false } = (given ?? {}) as Partial<typeof options>;
    const { name, reach }: Partial<Contact> = contact ?? {};
    if (!isText(name) || !isText(reach) || !isList(tasks) || tasks.length === 0 || !tasks.every(isTask))
      throw new UsageError(
        'ai-adapters/bad-argument',
        '`contact` with `name` and `reach`, and as `tasks` at least one kind of task about people are needed',
      );
    const list = [...new Set(tasks)].map((task) => taskNames[task][language]);
    return texts[language](list.join(', '), isModel, `${name.trim()}, ${reach.trim()}`);
  });

/** True for a list; unlike `Array.isArray` it leaves the type of the entries as it is. */
const isList = (value: unknown): boolean => Array.isArray(value);

const isTask = (task: unknown): boolean => typeof task === 'string' && Object.hasOwn(taskNames, task);

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

const taskNames: { readonly [Kind in PersonTaskKind]: Readonly<Record<Locale, string>> } = {
  'one-to-one-brief': {
    en: 'notes that prepare one-to-ones',
    de: 'Notizen zur Vorbereitung von Vier-Augen-Gesprächen',
  },
  'review-note': { en: 'notes for reviews', de: 'Notizen für Beurteilungen' },
  'performance-summary': {
    en: 'summaries of a closed cycle',
    de: 'Zusammenfassungen eines abgeschlossenen Zyklus',
  },
  'review-consistency': {
    en: 'checks of ratings against what is recorded',
    de: 'der Abgleich von Bewertungen mit dem, was festgehalten ist',
  },
  'development-plan': { en: 'suggestions for development plans', de: 'Vorschläge für Entwicklungspläne' },
  'bias-flags': { en: 'flags for biased wording', de: 'Hinweise auf einseitige Wortwahl' },
  'performance-query': {
    en: 'translations of questions into queries',
    de: 'die Übersetzung von Fragen in Abfragen',
  },
};

const texts: Readonly<Record<Locale, (tasks: string, isModel: boolean, contact: string) => EmployeeNotice>> =
  {
    en: (tasks, isModel, contact) => ({
      title: 'How texts about your work are drafted',
      paragraphs: [
        `From the next cycle on, software drafts: ${tasks}. ${isModel ? 'A language model writes the drafts. Names and contact details are replaced before anything is sent to it.' : 'It follows fixed rules. No language model is used.'}`,
        'It reads your goals, their figures and check-ins, promises from one-to-ones, feedback, what was written and rated in your reviews, your career goals, and what your role asks for. It does not read mails, chats, calendars or anything outside this list.',
        'A person decides. Your manager reads each draft, changes it or throws it away, and answers for every word. Nothing is taken over by itself.',
        'The software gives no rating, no rank and no advice on pay, promotion or dismissal. It does not guess moods and does not predict whether somebody will leave.',
        'A log keeps for at least six months which drafts were made, from which records, and who decided. You may ask to see what concerns you.',
        `Is something wrong, or do you have a concern? Write to ${contact}. You get an answer, and raising it has no drawbacks for you.`,
      ],
    }),
    de: (tasks, isModel, contact) => ({
      title: 'Wie Texte über deine Arbeit entworfen werden',
      paragraphs: [
        `Ab dem nächsten Zyklus entwirft eine Software: ${tasks}. ${isModel ? 'Ein Sprachmodell schreibt die Entwürfe. Namen und Kontaktdaten werden ersetzt, bevor etwas dorthin geht.' : 'Sie folgt festen Regeln. Ein Sprachmodell wird nicht verwendet.'}`,
        'Sie liest deine Ziele mit Zahlen und Check-ins, Zusagen aus Vier-Augen-Gesprächen, Rückmeldungen, was in deinen Beurteilungen steht und wie bewertet wurde, deine Laufbahnziele und was deine Rolle verlangt. Sie liest keine Mails, Chats, Kalender und nichts, was hier nicht steht.',
        'Ein Mensch entscheidet. Deine Führungskraft liest jeden Entwurf, ändert oder verwirft ihn und steht für jedes Wort ein. Nichts wird von selbst übernommen.',
        'Die Software vergibt keine Bewertung und keinen Rang und rät nichts zu Gehalt, Beförderung oder Kündigung. Sie deutet keine Stimmungen und sagt nicht voraus, ob jemand geht.',
        'Ein Protokoll hält mindestens sechs Monate fest, welche Entwürfe entstanden, aus welchen Einträgen, und wer entschied. Du kannst verlangen zu sehen, was dich betrifft.',
        `Stimmt etwas nicht, oder hast du Bedenken? Schreib an ${contact}. Du bekommst eine Antwort, und es entstehen dir keine Nachteile.`,
      ],
    }),
  };
