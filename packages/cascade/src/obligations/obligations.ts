import { UsageError, compileGoals, dayNumberOf, renderMessage } from '@throughline/core';
import type {
  AiSystem,
  CivilDate,
  FindingData,
  GoalIndex,
  Goals,
  MessageCatalogue,
  MessageTemplate,
} from '@throughline/core';
import { checkOptions, dayOf } from '../option/check-options.ts';
import { oneLine } from '../rule/one-line.ts';
import { dutiesOf } from './duties-of.ts';
import type { AppliedDuty } from './duties-of.ts';
import { dutyGoals } from './duty-goals.ts';
import type { DutyGoals } from './duty-goals.ts';
import { dutyMarks } from './duty-marks.ts';
import { dutyStanding } from './duty-standing.ts';
import type { DutyId } from './duty.ts';
import { obligationMessages } from './obligation-messages.ts';
import type { Obligation, Obligations, SystemObligations } from './obligation.ts';
import { systemUses } from './system-uses.ts';
import { systemsOf } from './systems-of.ts';

/** How {@link obligations} is asked. */
export interface ObligationsOptions {
  /** The day the answer is for. */
  readonly on: CivilDate;
  /** Texts in another language, e.g. `obligationMessagesGerman`. Absent, or a key it lacks: English. */
  readonly messages?: MessageCatalogue;
}

/**
 * Which duties under the EU AI Act apply to each AI system of a goal set, whether a goal answers to them, which
 * one, and what to do next. Every system is listed as soon as the document has it; one that nobody has classified
 * has the duty to be classified and no other. A goal answers by its metric, a label `ai-duty/` + id of the duty,
 * or its title in English or German. Not legal advice: it reads a table and titles, not the law and the facts.
 *
 * @example
 * ```ts
 * import { obligations } from '@throughline/cascade/obligations';
 *
 * const goals = {
 *   schemaVersion: 1,
 *   organization: { id: 'acme', name: 'Acme' },
 *   aiSystems: [
 *     { id: 'screening', name: 'CV screening', riskClass: 'high', classifiedOn: '2026-03-01' },
 *     { id: 'notes', name: 'Meeting notes', riskClass: 'unclassified' },
 *   ],
 * } as const;
 * const { systems, counts } = obligations(goals, { on: '2026-05-15' });
 * systems.map(({ name, obligations: of }) => [name, of.map(({ article }) => article)]);
 * // => [['CV screening', ['26(6)', '26(2)', '26(7)', '27', '26(5)', '26(5)', '86']], ['Meeting notes', ['6']]]
 * systems[0]?.obligations[3]?.from; // => '2027-12-02'
 * counts; // => { covered: 0, late: 0, open: 8 }
 * ```
 */
export const obligations = (goals: Goals, options: ObligationsOptions): Obligations => {
  checkOptions('obligations', options, ['on', 'messages']);
  const { on, messages } = options;
  const day = dayOf(on, 'on');
  const index = compileGoals(goals);
  const text = textsFrom(messages);
  const uses = systemUses(index);
  const linked = new Set(uses.map(({ system }) => system));
  const lookedUp = new Map<DutyId, DutyGoals>();
  const goalsFor = (id: DutyId): DutyGoals => {
    const known = lookedUp.get(id) ?? dutyGoals(index, day, id, uses);
    lookedUp.set(id, known);
    return known;
  };
  const counts = { covered: 0, late: 0, open: 0 };
  const systems = systemsOf(index).map(([at, system]): SystemObligations => {
    const onLine = linked.has(at);
    const found = dutiesOf(system).map((applied): Obligation => {
      const goal = goalsFor(applied.duty.id)(at);
      return obligationOf({ index, day, text }, system, applied, goal, onLine);
    });
    for (const { state } of found) counts[state]++;
    const { id, name, riskClass, actsAs = 'deployer' } = system;
    return { system: id, name, riskClass, who: actsAs, onLine, obligations: found };
  });
  return { on, notice: text('obligations/notice', {}).message, systems, counts };
};

/** Texts of one key, filled with facts. */
type Texts = (
  key: keyof typeof obligationMessages,
  data: FindingData,
) => { readonly message: string; readonly help: string };

interface Asked {
  readonly index: GoalIndex;
  readonly day: number;
  readonly text: Texts;
}

const obligationOf = (
  { index, day, text }: Asked,
  system: AiSystem,
  { duty, from }: AppliedDuty,
  goal: number,
  onLine: boolean,
): Obligation => {
  const { id, article, who } = duty;
  const { message, help } = text(`obligations/${id}`, {});
  const asked = { duty: id, article, who, from, inForce: (dayNumberOf(from) ?? Infinity) <= day, message };
  const standing = dutyStanding(index, id, goal, system);
  if (standing === 'open') {
    const isUnlinked = dutyMarks[id]?.reach === 'system' && !onLine;
    return { ...asked, state: 'open', next: isUnlinked ? text('obligations/unlinked', {}).message : help };
  }
  const facts = { goal: index.ids[goal]!, deployedOn: system.deployedOn ?? '' };
  const next = text(`obligations/${standing}`, facts).message;
  return { ...asked, state: standing === 'covered' ? 'covered' : 'late', goal: facts.goal, next };
};

const textsFrom = (messages: MessageCatalogue = {}): Texts => {
  if (typeof messages !== 'object' || (messages as unknown) === null)
    throw new UsageError('cascade/bad-option', '`messages` must be a catalogue of texts');
  return (key, data) => {
    const english: MessageTemplate = obligationMessages[key];
    const { message, help = '' } = (Object.hasOwn(messages, key) ? messages[key] : undefined) ?? english;
    return { message: oneLine(renderMessage(message, data)), help: oneLine(renderMessage(help, data)) };
  };
};
