import {
  addDays,
  carryForward,
  type CarryForwardDecision,
  type Cycle,
  type DraftOrigin,
  type GoalId,
  type GoalIndex,
  type KeyResult,
  type Retrospective,
} from '@throughline/core';
import type { Notice } from '../draft/draft.ts';
import { taskDeclined } from '../task/task-declined.ts';
import type { Declined } from '../draft/draft-result.ts';
import { taskNotice } from '../task/task-notice.ts';
import { isOpen } from '../role-kras/company-key-results.ts';
import { type Standing, standingOf } from '../summary/standing.ts';
import { summaryLines } from '../summary/summary-lines.ts';
import { summaryTexts } from '../summary/summary-texts.ts';
import { statedDay, statedQuote, statedShare, type Stated } from '../text/stated.ts';
import type { RulesContext } from '../task/draft-task.ts';
import type { Proposed } from '../task/proposal.ts';
import { carriedGoals } from './carried-goals.ts';
import type { NextQuarter } from './next-quarter.ts';
import { nextQuarterDefaults } from './next-quarter-defaults.ts';
import type { NextQuarterInput } from './next-quarter-input.ts';
import { type ProposedDecision, proposeDecision } from './propose-decision.ts';

/** A key result of the cycle that ends, and what could become of it. */
export interface EndingKeyResult {
  readonly keyResult: KeyResult;
  readonly note?: Retrospective;
  /** Absent: there is no number to go by. */
  readonly proposed?: ProposedDecision;
}

/** What is known before anything is written. */
export interface NextQuarterPlan {
  readonly standing: Standing;
  readonly from: Cycle;
  readonly to: Cycle;
  readonly ending: readonly EndingKeyResult[];
}

/** Looks at the open key results of a cycle that ends, or says why there is nothing to propose. */
export const planNextQuarter = (input: NextQuarterInput, createdAt: string): NextQuarterPlan | Declined => {
  const standing = standingOf({ ...input, cycle: input.from }, createdAt);
  if ('code' in standing) return standing;
  const { index, asOf, day, scores, locale } = standing;
  const to = index.document.cycles?.[index.referenceOf('cycle', input.to) ?? -1];
  const from = standing.cycles[0]!;
  if (to === undefined) return taskDeclined('draft/cycle-not-found', { cycle: input.to });
  if (to.state === 'closed' || to.id === from.id)
    return taskDeclined('draft/cycle-takes-nothing', { cycle: to.name });
  const earlier = standing.scoresOn(addDays(asOf, -nextQuarterDefaults.trendDays) ?? asOf);
  const carried = carriedAlready(index, to.id);
  const notes = latestNotes(index, from.id);
  const ending: EndingKeyResult[] = [];
  for (const keyResult of index.document.keyResults ?? []) {
    const number = index.numberOf(keyResult.id);
    if (number === undefined || index.document.cycles?.[index.cycle[number]!]?.id !== from.id) continue;
    if (index.document.keyResults?.[index.position[number]!] !== keyResult || carried.has(keyResult.id))
      continue;
    if (!isOpen(keyResult) || !isCounting(keyResult) || !standing.isInUnit(keyResult.id)) continue;
    const note = notes.get(keyResult.id);
    const [now, before] = [scores.get(keyResult.id), earlier.get(keyResult.id)];
    const proposed = proposeDecision(
      index,
      keyResult,
      day,
      note,
      now,
      before,
      (reason) => summaryTexts[`because-${reason}`][locale],
    );
    ending.push({
      keyResult,
      ...(note === undefined ? {} : { note }),
      ...(proposed === undefined ? {} : { proposed }),
    });
  }
  if (ending.length === 0) return taskDeclined('draft/nothing-ends', { cycle: from.name });
  if (ending.every(({ proposed }) => proposed === undefined))
    return taskDeclined('draft/nothing-measured', { asOf });
  return { standing, from, to, ending };
};

/** Proposes what becomes of the key results of a cycle that ends, and the goals that follow from it. */
export const draftNextQuarter = (
  input: NextQuarterInput,
  { createdAt, draftId, drafter }: RulesContext,
): Proposed<NextQuarter> => {
  const plan = planNextQuarter(input, createdAt);
  if ('code' in plan) return { ok: false, declined: plan };
  return { ok: true, proposal: writeNextQuarter(plan, { draft: draftId, drafter, aiGenerated: false }) };
};

/**
 * Decisions, goals and reasons of a plan. `reasonFor` gives a reason of somebody else's; `undefined` leaves the decision
 * out. Where people have given a reason, theirs stays.
 */
export const writeNextQuarter = (
  { standing, from, to, ending }: NextQuarterPlan,
  origin: DraftOrigin,
  reasonFor: (keyResult: GoalId, usual: string) => string | undefined = (_, usual) => usual,
): { readonly value: NextQuarter; readonly notes: readonly Notice[]; readonly inputs: readonly string[] } => {
  const { index, scores, locale } = standing;
  const lines = summaryLines(standing);
  const notes: Notice[] = [];
  const decisions: CarryForwardDecision[] = [];
  const reasoned: (EndingKeyResult & { readonly proposed: ProposedDecision })[] = [];
  for (const { keyResult, note, proposed } of ending) {
    if (proposed === undefined) {
      notes.push(taskNotice('draft/decision-open', { keyResult: keyResult.title }, keyResult.id));
      continue;
    }
    const usual = proposed.decision.reason ?? '';
    const reason = reasonFor(keyResult.id, usual);
    if (reason === undefined) continue;
    const isTheirs = note !== undefined && [note.reason, note.rootCause].includes(usual);
    decisions.push({ ...proposed.decision, reason: isTheirs ? usual : reason });
    reasoned.push({ keyResult, proposed, ...(note === undefined ? {} : { note }) });
  }
  const goals = carriedGoals(carryForward(index, from.id, to.id, decisions), origin);
  for (const { id, title, carriedFrom } of goals.keyResults) {
    const isChanged = decisions.some(
      ({ goal, decision }) => goal === carriedFrom && decision === 'carry-changed',
    );
    if (isChanged && /\p{N}/u.test(title))
      notes.push(taskNotice('draft/title-to-check', { keyResult: title }, id));
  }
  lines.scope();
  lines.capped('reasons', reasoned, ({ keyResult: { id }, note, proposed: { says } }) => {
    const slots: Record<string, Stated> = {
      goal: lines.titleOf(id),
      to: { record: to.id, what: 'name', value: to.name, text: to.name },
    };
    lines.book.add('reasons', says, slots, id);
    const score = scores.get(id);
    if (score?.scored === true)
      lines.book.add(
        'reasons',
        'stands-at',
        { goal: slots['goal']!, is: statedShare(id, 'attainment', score.attainment, locale) },
        id,
      );
    const passage = note?.rootCause ?? note?.reason;
    if (note !== undefined && passage !== undefined)
      lines.book.add(
        'reasons',
        'quote',
        {
          goal: slots['goal']!,
          on: statedDay(note.id, 'on', note.on),
          quote: statedQuote(note.id, note.rootCause === undefined ? 'reason' : 'root-cause', passage),
        },
        id,
      );
  });
  const rationale = lines.book.text('title/next-quarter', ['scope', 'reasons']);
  const inputs = [
    ...new Set([...rationale.facts.map(({ record }) => record), ...decisions.map(({ goal }) => goal)]),
  ];
  return { value: { decisions, ...goals, rationale }, notes, inputs };
};

/** Drafts that nobody published end with their cycle by themselves. */
const isCounting = ({ state = 'published' }: KeyResult): boolean => state === 'published';

const carriedAlready = ({ document, cycle, numberOf }: GoalIndex, to: string): ReadonlySet<GoalId> => {
  const found = new Set<GoalId>();
  for (const { id, carriedFrom } of document.keyResults ?? []) {
    const number = numberOf(id);
    if (carriedFrom === undefined || number === undefined) continue;
    if (document.cycles?.[cycle[number]!]?.id === to) found.add(carriedFrom);
  }
  return found;
};

/** The latest retrospective of each goal for the cycle; of one day the later in the document. */
const latestNotes = ({ document }: GoalIndex, cycle: string): ReadonlyMap<GoalId, Retrospective> => {
  const found = new Map<GoalId, Retrospective>();
  for (const note of document.retrospectives ?? []) {
    if (note.cycle !== undefined && note.cycle !== cycle) continue;
    const known = found.get(note.goal);
    if (known === undefined || known.on <= note.on) found.set(note.goal, note);
  }
  return found;
};
