import type { Finding, FindingData } from '../finding/finding.ts';
import type { Goals } from '../index/goal-index.ts';
import { revisionIn } from '../index/revision-in.ts';
import type { CheckedContext } from './change-context.ts';
import type { ChangeEntry } from './change-entry.ts';
import { changeProblem } from './change-problem.ts';
import { openStore } from './open-store.ts';
import { plainCopy } from './plain-copy.ts';
import { shapeProblems } from './shape-problems.ts';
import { revisionOf, startDraft } from './draft.ts';
import { isGoalKind } from './stored-places.ts';

/** Entries a conflict tells about; the newest, so that no finding grows with the log. */
const toldEntries = 20;

/** What was changed since it was read: the whole set first, then single goals in the order they were named. */
export const revisionConflicts = (
  goals: Goals,
  { expectedRevision, expectedGoals, log }: CheckedContext,
): Finding[] => {
  if (expectedRevision === undefined && expectedGoals === undefined) return [];
  const revision = revisionOf(revisionIn(goals));
  const conflicts: Finding[] = [];
  const entries = readable(log);
  if (expectedRevision !== undefined && expectedRevision !== revision) {
    const between = entries.filter(
      (entry) => entry.revision > expectedRevision && entry.revision <= revision,
    );
    const facts = { revision, expected: expectedRevision };
    const { told, data } = withWho(facts, between);
    const key = told ? 'change/revision-conflict#told' : 'change/revision-conflict';
    conflicts.push(changeProblem(key, ['revision'], data));
  }
  const draft = startDraft(openStore(goals));
  for (const { goal, revision: expected } of expectedGoals ?? []) {
    const found = draft.findGoal(goal);
    if (found === undefined) {
      const path = ['expectedGoals', goal];
      conflicts.push(changeProblem('change/revision-conflict#gone', path, { goal, expected }, goal));
      continue;
    }
    const now = revisionOf(found.goal);
    if (now === expected) continue;
    const since = entries.filter((entry) => writesGoal(entry, goal));
    const { told, data } = withWho(
      { goal, revision: now, expected },
      since.slice(-Math.max(1, now - expected)),
    );
    const key = told ? 'change/revision-conflict#goal-told' : 'change/revision-conflict#goal';
    conflicts.push(changeProblem(key, ['expectedGoals', goal], data, goal));
  }
  return conflicts;
};

/** The lines of a log that can be told about; the rest is the host's affair, and a conflict is one without them. */
const readable = (log: readonly ChangeEntry[] | undefined): readonly ChangeEntry[] => {
  if (log === undefined) return [];
  return log.flatMap((line) => {
    const entry = plainCopy(line) as ChangeEntry | undefined;
    return entry !== undefined && shapeProblems('changeEntry', entry, []).length === 0 ? [entry] : [];
  });
};

/** The facts, and from the log who changed what and when, oldest first. */
const withWho = (
  facts: FindingData,
  entries: readonly ChangeEntry[],
): { readonly told: boolean; readonly data: FindingData } => {
  const shown = entries.slice(-toldEntries);
  if (shown.length === 0) return { told: false, data: facts };
  const told = shown.map(({ actor, at, change }) => ({ by: actor.id, at, kind: change.kind }));
  return {
    told: true,
    data: {
      ...facts,
      by: [...new Set(told.map(({ by }) => by))],
      at: told.map(({ at }) => at),
      changes: told.map(({ kind }) => kind),
      edits: told.map(({ by, at, kind }) => `${kind} by ${by} at ${at}`),
    },
  };
};

/** The way back of an entry names what it wrote. An erasure has no way back and may have written anywhere. */
const writesGoal = ({ change, inverse }: ChangeEntry, goal: string): boolean =>
  change.kind === 'erasePerson' ||
  inverse.some((back) => back.kind === 'restore' && isGoalKind(back.entity) && back.id === goal);
