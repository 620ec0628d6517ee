import { readingGoals } from '../index/document-of.ts';
import type { ChangeEntry } from '../change/change-entry.ts';
import { revisionOf } from '../change/draft.ts';
import { checkOptions } from '../error/check-options.ts';
import type { Finding } from '../finding/finding.ts';
import { compileGoals } from '../index/compile-goals.ts';
import type { GoalIndex, Goals } from '../index/goal-index.ts';
import { toGoalSet } from '../index/to-goal-set.ts';
import type { GoalSet } from '../model/goal-set.ts';
import type { CycleId, PersonId } from '../model/ids.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';
import type { EvidenceFile, EvidenceGoal } from './evidence.ts';
import { evidenceGoal } from './evidence-goal.ts';
import { evidenceParts } from './evidence-parts.ts';
import { entriesKnownAt, goalsAsOf } from './goals-as-of.ts';
import { goalsTouched } from './goals-touched.ts';
import { logProblem } from './log-problem.ts';

/** About whom, for which cycle, and as known when. */
export interface EvidenceOptions {
  /** The person. */
  readonly person: PersonId;
  /** The cycle. */
  readonly cycle: CycleId;
  /** Entries recorded later are left out. Absent: the whole log counts. */
  readonly knownAt?: Instant;
}

/**
 * What was agreed with one person for one cycle, what was changed and why, what was measured and how it was
 * judged: the file to have at hand in an appraisal or a dispute. Plain JSON in a stable order; the same goals
 * and log give the same file. `formatEvidenceFile` writes it as lines to read.
 *
 * `base` are the goals the log starts from, as for `replayChanges`. In the file are the goals of the cycle that
 * the person owns in any part, KRAs that are theirs, key results and KPIs without owners of their own under
 * those, and goals they owned earlier. A KRA without a cycle belongs to every cycle in which it is valid.
 *
 * A log that does not fit and a person or cycle that is not there (`log/not-in-goals`) are findings. A
 * `knownAt` that is no instant is a `UsageError`.
 *
 * @example
 * ```ts
 * import { evidenceFile } from '@throughline/core/change';
 *
 * const base = {
 *   schemaVersion: 1,
 *   organization: { id: 'acme', name: 'Acme' },
 *   people: [{ id: 'ana', name: 'Ana' }],
 *   cycles: [{ id: 'q2', name: 'Q2 2026', start: '2026-04-01', end: '2026-07-01', state: 'active' }],
 *   objectives: [
 *     { id: 'grow', title: 'Grow', cycle: 'q2', commitment: 'committed', owners: [{ who: { person: 'ana' }, as: 'accountable' }] },
 *   ],
 * } as const;
 * const file = evidenceFile(base, [], { person: 'ana', cycle: 'q2' });
 * file.ok && file.value.goals.map(({ goal, parts }) => [goal, parts]); // => [['grow', ['accountable']]]
 * ```
 */
export const evidenceFile = (
  base: Goals,
  log: readonly ChangeEntry[],
  options: EvidenceOptions,
): Result<EvidenceFile, Finding> => {
  const asked: unknown = options;
  checkOptions('evidenceFile', asked ?? null, ['person', 'cycle', 'knownAt'], 'core/bad-option');
  const { knownAt } = options;
  const known = knownAt === undefined ? {} : { knownAt };
  const then = goalsAsOf(base, log, known);
  if (!then.ok) return then;
  return readingGoals(() => fileOf(toGoalSet(then.value), log, options, known));
};

const fileOf = (
  document: GoalSet,
  log: readonly ChangeEntry[],
  { person, cycle, knownAt }: EvidenceOptions,
  known: Pick<EvidenceOptions, 'knownAt'>,
): Result<EvidenceFile, Finding> => {
  const who = document.people?.find(({ id }) => id === person);
  const when = document.cycles?.find(({ id }) => id === cycle);
  if (who === undefined)
    return fail([logProblem('log/not-in-goals', ['person'], { entity: 'person', id: person })]);
  if (when === undefined)
    return fail([logProblem('log/not-in-goals', ['cycle'], { entity: 'cycle', id: cycle })]);
  const index = compileGoals(document);
  const entries = entriesByGoal(entriesKnownAt(log, knownAt));
  const { start, end } = when;
  const goals: EvidenceGoal[] = [];
  const rows = rowsByGoal(index);
  for (const number of goalsIn(index, document.cycles?.indexOf(when) ?? -1, start, end)) {
    const own = entries.get(index.ids[number] ?? '') ?? [];
    const parts = evidenceParts(index, number, person, own);
    if (parts.length > 0) goals.push(evidenceGoal(index, number, parts, own, rows.get(number) ?? []));
  }
  goals.sort((a, b) => (a.goal < b.goal ? -1 : 1));
  return ok({
    format: 1,
    person: { id: person, name: who.name },
    cycle: { id: cycle, name: when.name, start, end },
    ...known,
    revision: revisionOf(document),
    goals,
  });
};

/** Entries by the goals they are about, in the order of the log. */
const entriesByGoal = (log: readonly ChangeEntry[]): ReadonlyMap<string, readonly ChangeEntry[]> => {
  const entries = new Map<string, ChangeEntry[]>();
  for (const entry of log) {
    for (const goal of new Set(goalsTouched(entry.change))) {
      const known = entries.get(goal);
      if (known === undefined) entries.set(goal, [entry]);
      else known.push(entry);
    }
  }
  return entries;
};

/** Check-ins by the number of their goal. */
const rowsByGoal = ({ checkIns }: GoalIndex): ReadonlyMap<number, readonly number[]> => {
  const rows = new Map<number, number[]>();
  for (let row = 0; row < checkIns.goal.length; row++) {
    const goal = checkIns.goal[row] ?? -1;
    const known = rows.get(goal);
    if (known === undefined) rows.set(goal, [row]);
    else known.push(row);
  }
  return rows;
};

/** Numbers of the goals of a cycle. Of KRAs without one, and their KPIs, those that are valid in it. */
const goalsIn = (index: GoalIndex, cycle: number, start: string, end: string): readonly number[] => {
  const { size, kind, container, document } = index;
  const valid = (number: number): boolean => {
    const kra = kind[number] === 3 ? (container[number] ?? -1) : number;
    if (kind[kra] !== 2) return false;
    const { from, to, cycle: own } = document.kras?.[index.position[kra] ?? -1] ?? {};
    // Civil dates in their one form compare as texts.
    return own === undefined && (from ?? start) < end && (to ?? end) > start;
  };
  return Array.from({ length: size }, (_, number) => number).filter((number) =>
    index.cycle[number] === cycle ? true : index.cycle[number] === -1 && valid(number),
  );
};
