import type { Change } from '../change/change.ts';
import type { Finding } from '../finding/finding.ts';
import { documentOf } from '../index/document-of.ts';
import type { Goals } from '../index/goal-index.ts';
import type { CycleId, GoalId } from '../model/ids.ts';
import type { Retrospective } from '../model/judgement.ts';
import type { KeyResult } from '../model/key-result.ts';
import { civilDateOf } from '../time/civil-date-of.ts';
import { dayNumberOf } from '../time/day-number.ts';
import { reviewProblem } from '../rhythm/review-problem.ts';
import { type CarryBook, carryBook, hasOpenState } from './carry-book.ts';
import { type CarriedGoal, carriedKeyResult, carriedObjective } from './carried-goal.ts';
import type { CarryForwardDecision } from './carry-forward-decision.ts';
import { type Decided, readDecisions } from './read-decisions.ts';
import type { Tell } from './tell.ts';

/** The changes that carry decisions out, and what keeps some of them from being carried out. */
export interface CarryForwardRun {
  readonly changes: readonly Change[];
  readonly findings: readonly Finding[];
}

const dash = (...parts: readonly string[]): string => parts.join('-');

/** Works out decisions. Sound ones become changes, whatever is wrong with the others. */
export const runCarryForward = (
  goals: Goals,
  from: CycleId,
  to: CycleId,
  decisions: readonly CarryForwardDecision[],
): CarryForwardRun => {
  const document = documentOf(goals);
  const book = carryBook(document);
  const findings: Finding[] = [];
  const tell: Tell = (...told) => findings.push(reviewProblem(...told));
  if (!cyclesFit(book, from, to, tell)) return { changes: [], findings };

  const decided = readDecisions(document, book, from, decisions, tell);
  const carried = alreadyCarried(book, to);
  const ids = new Set(book.goals.keys());
  const renamed = new Map<GoalId, GoalId>();
  const take = (old: GoalId, as: GoalId, path: readonly (string | number)[]): boolean => {
    const isFree = !ids.has(as);
    if (isFree) ids.add(as);
    else tell('carry-forward/id-taken', path, { id: old, as }, old);
    return isFree;
  };

  // First all new ids, so that links can lead from any goal to any other.
  const objectives = new Map<GoalId, GoalId>();
  const objectiveFor = (keyResult: KeyResult, { decision, path }: Decided): GoalId | undefined => {
    const named = 'objective' in decision ? decision.objective : undefined;
    const own = keyResult.objective;
    const data = { id: keyResult.id, objective: named ?? own, cycle: to };
    const isNew = named !== undefined && [...objectives.values()].includes(named);
    if (named !== undefined) {
      if (isNew || (book.objectives.get(named)?.cycle === to && takesMore(book, named))) return named;
    } else {
      const ready = objectives.get(own) ?? carried.get(own);
      if (ready !== undefined && (objectives.has(own) || takesMore(book, ready))) return ready;
      const dropped = decided.get(own)?.decision.decision === 'drop';
      if (!dropped && ready === undefined && book.objectives.has(own)) {
        const as = dash(own, to);
        if (!take(own, as, path)) return undefined;
        objectives.set(own, as);
        renamed.set(own, as);
        return as;
      }
    }
    tell('carry-forward/unknown-objective', path, data, keyResult.id);
    return undefined;
  };
  const isNew = (id: GoalId, { isExplicit, path }: Decided): boolean => {
    const as = carried.get(id);
    if (as !== undefined && isExplicit)
      tell('carry-forward/already-carried', path, { id, as, cycle: to }, id);
    return as === undefined;
  };

  const outcomes = new Map<GoalId, Decided>();
  for (const [id, own] of decided) {
    const { decision, path } = own;
    if (!book.objectives.has(id)) continue;
    if (decision.decision === 'carry') {
      const as = decision.as ?? dash(id, to);
      if (!isNew(id, own) || !take(id, as, path)) continue;
      objectives.set(id, as);
      renamed.set(id, as);
    }
    outcomes.set(id, own);
  }
  const parts: { old: KeyResult; as: GoalId; objective: GoalId; other: Partial<KeyResult> }[] = [];
  for (const [id, own] of decided) {
    const { decision, path } = own;
    const old = book.keyResults.get(id);
    if (old === undefined || book.objectives.has(id)) continue;
    if (decision.decision !== 'drop') {
      if (!isNew(id, own)) continue;
      const names =
        decision.decision === 'split'
          ? decision.into.map(({ as }, at) => as ?? dash(id, to, String(at + 1)))
          : [decision.as ?? dash(id, to)];
      const taken = names.find((as, at) => ids.has(as) || names.indexOf(as) !== at);
      if (taken !== undefined) {
        tell('carry-forward/id-taken', path, { id, as: taken }, id);
        continue;
      }
      const objective = objectiveFor(old, own);
      if (objective === undefined) continue;
      for (const as of names) ids.add(as);
      if (decision.decision !== 'split') renamed.set(id, names[0]!);
      for (const [at, as] of names.entries()) {
        const part = decision.decision === 'split' ? decision.into[at] : undefined;
        const other =
          part === undefined
            ? {}
            : {
                title: part.title,
                measure: part.measure,
                ...(part.weight === undefined ? {} : { weight: part.weight }),
              };
        parts.push({ old, as, objective, other });
      }
    }
    outcomes.set(id, own);
  }

  const added: CarriedGoal[] = [];
  for (const [id, as] of objectives) {
    const old = book.objectives.get(id);
    if (old !== undefined) added.push(carriedObjective(old, as, to, book, renamed));
  }
  for (const { old, as, objective, other } of parts)
    added.push(carriedKeyResult(old, as, objective, other, book, renamed));
  const changes: Change[] = [...added.map(({ add }) => add), ...added.flatMap(({ links }) => links)];
  const endOf = dayNumberOf(book.cycles.get(from)?.end ?? '');
  const nextStart = book.cycles.get(to)?.start ?? '';
  const lastDay = (endOf === undefined ? undefined : civilDateOf(endOf - 1)) ?? nextStart;
  const notes = new Set(document.retrospectives?.map(({ id }) => id));
  const ends: Change[] = [];
  for (const [id, { decision, isExplicit }] of outcomes) {
    const as = renamed.get(id);
    if (decision.decision === 'carry-changed' && as !== undefined)
      changes.push({ kind: 'shiftTarget', goal: as, measure: decision.measure, reason: decision.reason });
    if (isExplicit)
      changes.push({ kind: 'retrospect', retrospective: noteOf(decision, from, lastDay, notes) });
    ends.push(...endOfGoal(book, id, decision));
  }
  return { changes: [...changes, ...ends], findings: decisionsFirst(findings) };
};

/** Can an objective take another key result: is it open, and not frozen? */
const takesMore = (book: CarryBook, id: GoalId): boolean =>
  book.isOpen(id) && book.goals.get(id)?.frozen !== true;

/** Problems of decisions in the order of the decisions, then those of goals in document order. */
const decisionsFirst = (findings: readonly Finding[]): readonly Finding[] => {
  const placeOf = ({ path: [list, at] }: Finding): number =>
    list === 'decisions' && typeof at === 'number' ? at : Infinity;
  return [...findings].sort((one, other) =>
    placeOf(one) < placeOf(other) ? -1 : Number(placeOf(one) > placeOf(other)),
  );
};

const cyclesFit = (book: CarryBook, from: CycleId, to: CycleId, tell: Tell): boolean => {
  const unknown = [...new Set([from, to])].filter((cycle) => !book.cycles.has(cycle));
  for (const cycle of unknown) tell('carry-forward/unknown-cycle', ['cycles', cycle], { cycle });
  if (unknown.length > 0) return false;
  if (from === to) tell('carry-forward/same-cycle', ['cycles', to], { cycle: to });
  else if (book.cycles.get(to)?.state !== 'closed') return true;
  else tell('carry-forward/closed-cycle', ['cycles', to, 'state'], { cycle: to });
  return false;
};

/** What goals of a cycle go on from: new ids by old ones. */
const alreadyCarried = (book: CarryBook, to: CycleId): ReadonlyMap<GoalId, GoalId> => {
  const found = new Map<GoalId, GoalId>();
  for (const { id, carriedFrom } of [...book.objectives.values(), ...book.keyResults.values()])
    if (carriedFrom !== undefined && book.cycleOf(id) === to && !found.has(carriedFrom))
      found.set(carriedFrom, id);
  return found;
};

const nextOf = {
  carry: 'carry-forward',
  'carry-changed': 'carry-forward-changed',
  split: 'carry-forward-changed',
  drop: 'stop',
} as const;

/** The decision as it is remembered beside the goal that ends. */
const noteOf = (
  decision: CarryForwardDecision,
  from: CycleId,
  lastDay: string,
  taken: Set<string>,
): Retrospective => {
  const first = dash(decision.goal, from, 'decision');
  let id = first;
  for (let again = 2; taken.has(id); again++) id = dash(first, String(again));
  taken.add(id);
  return {
    id,
    goal: decision.goal,
    cycle: from,
    ...(decision.by === undefined ? {} : { by: decision.by }),
    on: decision.on ?? lastDay,
    next: nextOf[decision.decision],
    ...(decision.reason === undefined ? {} : { reason: decision.reason }),
  };
};

/**
 * Published goals are closed, which leaves their numbers as they are. What was never published has none: it is
 * archived, or cancelled when it is dropped. In what is closed around it, it stays as it is.
 */
const endOfGoal = (book: CarryBook, id: GoalId, { decision }: CarryForwardDecision): readonly Change[] => {
  const goal = book.goals.get(id);
  if (goal === undefined || !hasOpenState(goal)) return [];
  if (goal.state === undefined || goal.state === 'published')
    return [{ kind: 'setState', goal: id, step: 'close' }];
  if (!book.isOpen(id)) return [];
  return [{ kind: 'setState', goal: id, step: decision === 'drop' ? 'cancel' : 'archive' }];
};
