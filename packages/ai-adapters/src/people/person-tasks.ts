import { checkOptions, UsageError } from '@throughline/core';
import { answering } from '../draft/answering.ts';
import type { Declined } from '../draft/draft-result.ts';
import { noticeFrom } from '../draft/notice-from.ts';
import { checkGate } from '../oversight/check-gate.ts';
import { dayOfDraft } from '../draft/day-of-draft.ts';
import { oneToOneBriefTask } from '../one-to-one-brief/one-to-one-brief-task.ts';
import type { AnyTask, DraftTask, ModelTask } from '../task/draft-task.ts';
import { sectionsByTask } from '../task/sections-by-task.ts';
import type { PersonTaskInputs } from '../task/person-task-types.ts';
import type { AboutPerson } from './about-person.ts';
import { biasFlagsModel } from './bias-flags-model.ts';
import { declinedOfPerson } from './declined-of-person.ts';
import { draftBiasFlags } from './draft-bias-flags.ts';
import { draftDevelopmentPlan } from './draft-development-plan.ts';
import { draftPerformanceQuery } from './draft-performance-query.ts';
import { draftPerformanceSummary } from './draft-performance-summary.ts';
import { draftReviewConsistency } from './draft-review-consistency.ts';
import { draftReviewNote } from './draft-review-note.ts';
import { peopleMessages } from './people-messages.ts';
import { performanceQueryModel } from './performance-query-model.ts';
import { personTextModel } from './person-text-model.ts';

/** Kinds of task about a person. */
export type PersonTaskKind = keyof PersonTaskInputs;

/** Who answers questions about drafts about people. */
export interface Contact {
  /** Name of the person or office. */
  readonly name: string;
  /** How to reach them: a mail address, an extension, a room. */
  readonly reach: string;
}

/** Which tasks about people are enabled. */
export interface PersonTaskOptions {
  /** Who answers questions. Without a contact nothing is enabled. */
  readonly contact?: Contact;
  /** The tasks that are enabled. Absent: all, once there is a contact. */
  readonly enable?: readonly PersonTaskKind[];
  /** Full cycles that must lie behind before notes and summaries are written (S1-06). Absent: 1; 0 asks for none. */
  readonly fullCycles?: number;
}

/** A draft of each kind is about a person's work; whoever deploys it should take it as high-risk (AI Act, Annex III 4). */
const tasks: { readonly [Kind in PersonTaskKind]: DraftTask<Kind> } = {
  'one-to-one-brief': oneToOneBriefTask,
  'review-note': {
    kind: 'review-note',
    version: 1,
    risk: 'about-a-person',
    byRules: draftReviewNote,
    model: personTextModel(
      'review-note',
      sectionsByTask['review-note'],
      'Write three parts: what the figures say, what the manager should add, what to ask the employee.',
      draftReviewNote,
    ),
  },
  'performance-summary': {
    kind: 'performance-summary',
    version: 1,
    risk: 'about-a-person',
    byRules: draftPerformanceSummary,
    model: personTextModel(
      'performance-summary',
      sectionsByTask['performance-summary'],
      'Sum up a closed cycle: goals, earlier cycles, notes, feedback, action items.',
      draftPerformanceSummary,
    ),
  },
  'review-consistency': {
    kind: 'review-consistency',
    version: 1,
    risk: 'about-a-person',
    // By rules alone: what a human rated leaves for nobody.
    byRules: draftReviewConsistency,
  },
  'development-plan': {
    kind: 'development-plan',
    version: 1,
    risk: 'about-a-person',
    byRules: draftDevelopmentPlan,
    model: personTextModel(
      'development-plan',
      sectionsByTask['development-plan'],
      'Suggest what a development plan could be about: aims, competencies to grow, what is recorded, questions.',
      draftDevelopmentPlan,
    ),
  },
  'bias-flags': {
    kind: 'bias-flags',
    version: 1,
    risk: 'about-a-person',
    byRules: draftBiasFlags,
    model: biasFlagsModel,
  },
  'performance-query': {
    kind: 'performance-query',
    version: 2,
    risk: 'about-a-person',
    byRules: draftPerformanceQuery,
    model: performanceQueryModel,
  },
};

/** Tasks that write texts about a person out of a cycle, and so wait for the gate of writing assistance. */
const gated: ReadonlySet<PersonTaskKind> = new Set(['review-note', 'performance-summary']);

/**
 * The tasks about people, for the `tasks` of a drafter. They decline as `not-enabled` until a contact for questions is
 * named and the task is among those enabled: tell the people first what is drafted about them ({@link employeeNotice}).
 * Each draft names the contact. Wrong calls are a `UsageError`. There is no task that scores, compares or ranks people, or says who may leave.
 *
 * @example
 * ```ts
 * import { rulesDrafter } from '@throughline/ai-adapters';
 * import { personTasks } from '@throughline/ai-adapters/people';
 * import { roleLibrary } from '@throughline/ai-adapters/role-library';
 *
 * const goals = { schemaVersion: 1, organization: { id: 'harbour', name: 'Harbour' } } as const;
 * const reviewBook = { schemaVersion: 1, organization: 'harbour' } as const;
 * const input = { goals, reviewBook, person: 'nils', cycle: 'h1' };
 * const context = { draftId: 'd1', createdAt: '2026-05-15T09:00:00Z' };
 * const closed = await rulesDrafter(roleLibrary, personTasks()).draft('bias-flags', input, context);
 * closed.ok || closed.declined.code; // => 'not-enabled'
 * const contact = { name: 'Works council', reach: 'council@harbour.example' };
 * const open = await rulesDrafter(roleLibrary, personTasks({ contact })).draft('bias-flags', input, context);
 * open.ok || open.declined.code; // => 'person-not-found'
 * ```
 */
export const personTasks = (options: PersonTaskOptions = {}): readonly AnyTask[] =>
  answering('personTasks', () => {
    checkOptions('personTasks', options, ['contact', 'enable', 'fullCycles'], 'ai-adapters/bad-argument');
    const { contact, enable, fullCycles = 1 } = options;
    if (!Number.isInteger(fullCycles) || fullCycles < 0 || fullCycles > 12)
      throw new UsageError('ai-adapters/bad-argument', '`fullCycles` must be a whole number from 0 to 12');
    const asked: unknown = enable === undefined ? [] : enable;
    if (
      !Array.isArray(asked) ||
      !asked.every((kind: unknown) => typeof kind === 'string' && Object.hasOwn(tasks, kind))
    )
      throw new UsageError(
        'ai-adapters/bad-argument',
        `\`enable\` must be a list of ${Object.keys(tasks).join(', ')}`,
      );
    const named = contactIn(contact);
    return Object.values(tasks).map((task) => {
      const isOn = named !== undefined && (enable?.includes(task.kind) ?? true);
      // What follows reads nothing of a task that is not the same for all of them.
      const one = task as unknown as DraftTask<'review-note'>;
      return isOn ? enabled(one, named, fullCycles) : disabled(one);
    });
  });

const disabled = <Kind extends PersonTaskKind>({
  kind,
  version,
  risk,
  model,
}: DraftTask<Kind>): DraftTask<Kind> => ({
  kind,
  version,
  risk,
  byRules: () => ({ ok: false, declined: declinedOfPerson('draft/not-enabled', { task: kind }) }),
  ...(model === undefined
    ? {}
    : {
        model: {
          ...model,
          ask: () => ({ ok: false, declined: declinedOfPerson('draft/not-enabled', { task: kind }) }),
        },
      }),
});

const enabled = <Kind extends PersonTaskKind>(
  task: DraftTask<Kind>,
  contact: string,
  fullCycles: number,
): DraftTask<Kind> => ({
  ...task,
  byRules: (input, context) => {
    const refused = gated.has(task.kind) ? gateOf(input, context.createdAt, fullCycles) : undefined;
    if (refused !== undefined) return { ok: false, declined: refused };
    const proposed = task.byRules(input, context);
    if (!proposed.ok) return proposed;
    const notice = noticeFrom(peopleMessages, 'draft/contact', { contact });
    return { ok: true, proposal: { ...proposed.proposal, notes: [notice, ...proposed.proposal.notes] } };
  },
  ...(task.model === undefined ? {} : { model: enabledModel(task.kind, task.model, contact, fullCycles) }),
});

const enabledModel = <Kind extends PersonTaskKind>(
  kind: Kind,
  model: ModelTask<Kind>,
  contact: string,
  fullCycles: number,
): ModelTask<Kind> => ({
  ...model,
  ask: (input, context) => {
    const refused = gated.has(kind) ? gateOf(input, context.createdAt, fullCycles) : undefined;
    return refused === undefined ? model.ask(input, context) : { ok: false, declined: refused };
  },
  write: (reply, context) => {
    const written = model.write(reply, context);
    if (!written.ok) return written;
    const notice = noticeFrom(peopleMessages, 'draft/contact', { contact });
    return { ok: true, proposal: { ...written.proposal, notes: [notice, ...written.proposal.notes] } };
  },
});

/** Why writing assistance is not open yet (S1-06). */
const gateOf = (
  input: PersonTaskInputs[PersonTaskKind],
  createdAt: string,
  cycles: number,
): Declined | undefined => {
  // Only tasks about one person are gated.
  const { goals, reviewBook, asOf } = input as AboutPerson;
  const on = dayOfDraft(asOf, createdAt).asOf;
  const [refusal] = checkGate('writing-assistance', goals, reviewBook, { asOf: on, cycles }).refusals;
  return refusal === undefined ? undefined : { help: '', ...refusal, code: 'gate-closed' };
};

/** The contact in one line; nothing when a part is missing. */
const contactIn = (contact: unknown): string | undefined => {
  if (typeof contact !== 'object' || contact === null) return undefined;
  const { name, reach } = contact as Partial<Record<string, unknown>>;
  const isNamed =
    typeof name === 'string' && name.trim() !== '' && typeof reach === 'string' && reach.trim() !== '';
  return isNamed ? `${name.trim()}, ${reach.trim()}` : undefined;
};
