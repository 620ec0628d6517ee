import type { GoalSet } from '../model/goal-set.ts';
import type { CycleId, GoalId } from '../model/ids.ts';
import type { Retrospective } from '../model/judgement.ts';
import { type CarryBook, hasOpenState } from './carry-book.ts';
import type { CarryForwardDecision } from './carry-forward-decision.ts';
import type { Tell } from './tell.ts';

/** A decision that can be carried out as far as it goes by itself. */
export interface Decided {
  readonly decision: CarryForwardDecision;
  /** False when it was read from a retrospective, which already remembers it. */
  readonly isExplicit: boolean;
  /** Where it stands. */
  readonly path: readonly (string | number)[];
}

/**
 * The decisions on goals of a cycle, objectives first, in document order: those given, and for open key results
 * what their latest retrospective says. Tells what is wrong with them, and which open key results have none.
 */
export const readDecisions = (
  document: GoalSet,
  book: CarryBook,
  from: CycleId,
  decisions: readonly CarryForwardDecision[],
  tell: Tell,
): ReadonlyMap<GoalId, Decided> => {
  const given = new Map<GoalId, Decided>();
  /** Goals somebody has spoken about, even if it cannot be carried out. */
  const spoken = new Set<GoalId>();
  for (const [at, decision] of decisions.entries()) {
    const id = decision.goal;
    const path = ['decisions', at];
    if (spoken.has(id)) tell('carry-forward/decided-twice', path, { id }, id);
    else if (isSound(decision, book, from, path, tell)) given.set(id, { decision, isExplicit: true, path });
    spoken.add(id);
  }
  const latest = latestRetrospectives(document, from);
  const found = new Map<GoalId, Decided>();
  for (const [id, { cycle }] of book.objectives) {
    const own = given.get(id);
    if (cycle === from && own !== undefined) found.set(id, own);
  }
  for (const [id, keyResult] of book.keyResults) {
    if (book.cycleOf(id) !== from) continue;
    const own = given.get(id);
    if (own !== undefined) found.set(id, own);
    if (spoken.has(id) || !hasOpenState(keyResult)) continue;
    const told = latest.get(id);
    const path = ['keyResults', id];
    const decision = told === undefined ? undefined : decisionOf(told);
    if (decision !== undefined) found.set(id, { decision, isExplicit: false, path });
    else if (told?.next === 'carry-forward-changed') tell('carry-forward/measure-missing', path, { id }, id);
    else tell('carry-forward/undecided', path, { title: keyResult.title, cycle: from }, id);
  }
  return found;
};

/** The retrospective of each goal that was written last and says what comes next. */
const latestRetrospectives = (
  { retrospectives = [] }: GoalSet,
  from: CycleId,
): ReadonlyMap<GoalId, Retrospective> => {
  const latest = new Map<GoalId, Retrospective>();
  for (const retrospective of retrospectives) {
    const { goal, cycle, next, on } = retrospective;
    if (next === undefined || (cycle !== undefined && cycle !== from)) continue;
    const other = latest.get(goal);
    if (other === undefined || other.on <= on) latest.set(goal, retrospective);
  }
  return latest;
};

/** What a retrospective decides by itself. */
const decisionOf = ({ goal, next, reason }: Retrospective): CarryForwardDecision | undefined => {
  if (next === 'carry-forward') return { goal, decision: 'carry' };
  return next === 'stop' ? { goal, decision: 'drop', reason: reason ?? '' } : undefined;
};

/** What can be said about a decision without the others. */
const isSound = (
  decision: CarryForwardDecision,
  book: CarryBook,
  from: CycleId,
  path: readonly (string | number)[],
  tell: Tell,
): boolean => {
  const id = decision.goal;
  const isObjective = book.objectives.has(id);
  if (!isObjective && !book.keyResults.has(id)) {
    tell('carry-forward/unknown-goal', path, { id });
    return false;
  }
  if (book.cycleOf(id) !== from) {
    tell('carry-forward/other-cycle', path, { id, cycle: from }, id);
    return false;
  }
  if (isObjective && decision.decision !== 'carry' && decision.decision !== 'drop') {
    tell('carry-forward/objective-alone', path, { id, decision: decision.decision }, id);
    return false;
  }
  if (decision.decision !== 'carry' && !/\S/.test(decision.reason)) {
    tell('carry-forward/reason-missing', [...path, 'reason'], { id }, id);
    return false;
  }
  if (decision.decision === 'split' && decision.into.length < 2) {
    tell('carry-forward/split-in-one', [...path, 'into'], { id, count: decision.into.length }, id);
    return false;
  }
  return true;
};
