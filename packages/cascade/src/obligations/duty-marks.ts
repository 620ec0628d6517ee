import { autonomousWords } from './autonomous-rate.ts';
import type { DutyId } from './duty.ts';

/** By what one sees that a goal answers to a duty, and for which systems it does. */
export interface DutyMarks {
  /** Metric of the catalogue. Absent: there is none. */
  readonly metric?: string;
  /** English and German words in titles, in lower case; each is looked for at the beginning of a word. */
  readonly words: readonly string[];
  /** Words that make a title say the opposite, e.g. `without human review`. Absent: there are none. */
  readonly unless?: readonly string[];
  /** `system`: each system needs a goal on its own line. `organization`: one beside all lines answers for all. */
  readonly reach: 'system' | 'organization';
  /** True: it has to be done once, so a goal that is over still answers. */
  readonly once: boolean;
  /** True: only a milestone answers, because it must be over before a day. */
  readonly milestone: boolean;
}

const ongoing = { reach: 'organization', once: false, milestone: false } as const;
const once = { reach: 'organization', once: true, milestone: false } as const;

/**
 * Marks of the goals that answer to a duty; duties that no goal can answer to have none. A label
 * `ai-duty/` + the id of the duty says it in any language. Our choice of words, after those of S4 and of the Act.
 */
export const dutyMarks: { readonly [Id in DutyId]?: DutyMarks } = {
  transparency: {
    ...ongoing,
    words: [
      'ai disclosure',
      'ai transparency',
      'label ai',
      'labelled as ai',
      'labeled as ai',
      'marked as ai',
      'ki-kennzeichnung',
      'ki-transparenz',
      'als ki gekennzeichnet',
    ],
  },
  records: {
    ...ongoing,
    words: [
      'ai log',
      'ai logs',
      'log retention',
      'logs retained',
      'logs kept',
      'ki-protokoll',
      'protokollaufbewahrung',
    ],
  },
  instructions: { ...once, words: ['instructions for use', 'betriebsanleitung', 'gebrauchsanweisung'] },
  oversight: {
    metric: 'human-override-rate',
    unless: autonomousWords,
    reach: 'system',
    once: false,
    milestone: false,
    words: [
      'human oversight',
      'human review',
      'human override',
      'escalated to a human',
      'escalation to a human',
      'human-in-the-loop',
      'human in the loop',
      'override rate',
      'overruled by a human',
      'reviewed by a human',
      'reviewed by a person',
      'menschliche aufsicht',
      'menschliche prüfung',
      'eingriffsquote',
      'von menschen geprüft',
    ],
  },
  'worker-notice': {
    ...once,
    words: [
      'workers informed',
      'employees informed',
      'inform employees',
      'inform workers',
      'worker notice',
      'employee notice',
      'beschäftigte informier',
      'betriebsrat informier',
    ],
  },
  assessment: {
    reach: 'system',
    once: true,
    milestone: true,
    words: [
      'fundamental rights impact assessment',
      'fundamental rights assessment',
      'fria',
      'article 27 assessment',
      'grundrechte-folgenabschätzung',
      'grundrechtefolgenabschätzung',
    ],
  },
  monitoring: {
    ...ongoing,
    metric: 'monitoring-coverage',
    words: [
      'monitoring coverage',
      'monitored systems',
      'monitoring for all models',
      'models monitored',
      'systems monitored',
      'post-market monitoring',
      'post market monitoring',
      'abdeckung der überwachung',
      'überwachungsabdeckung',
    ],
  },
  incidents: {
    ...ongoing,
    metric: 'incident-response-time',
    words: [
      'incident response time',
      'incident reporting time',
      'time to report incident',
      'time to report serious incident',
      'report serious incidents',
      'serious incidents reported',
      'reaktionszeit bei vorfällen',
      'meldezeit bei vorfällen',
    ],
  },
  explanation: {
    ...ongoing,
    words: [
      'explanation of decisions',
      'decisions explained',
      'right to explanation',
      'erklärung von entscheidungen',
      'entscheidungen erklärt',
    ],
  },
};
