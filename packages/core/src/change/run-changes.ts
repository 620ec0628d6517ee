import type { Finding } from '../finding/finding.ts';
import { readingGoals } from '../index/document-of.ts';
import type { Goals } from '../index/goal-index.ts';
import { revisionIn } from '../index/revision-in.ts';
import type { Failure } from '../result.ts';
import { longTextLength, shapeLimits } from '../shape/shape-limits.ts';
import { applyOne, changeKinds } from './apply-one.ts';
import type { ChangeEntry } from './change-entry.ts';
import { changeProblem } from './change-problem.ts';
import type { ChangeRequest } from './change-request.ts';
import type { ChangeStep } from './change-step.ts';
import type { ChangeWatch } from './change-watch.ts';
import { revisionOf, startDraft } from './draft.ts';
import type { EntityStore } from './entity-store.ts';
import { type FormOf, openStore } from './open-store.ts';
import { shapeProblems } from './shape-problems.ts';
import { ownReason, reasonByDefault, spoken } from './spoken-reason.ts';

/** What came of a run: the new goals and their log, and what was wrong. The goals count only without problems. */
export interface ChangeRun<G extends Goals> {
  readonly goals: G;
  readonly entries: readonly ChangeEntry[];
  /** Position of the first request that was carried out and did nothing; -1 when there is none. */
  readonly idle: number;
  readonly problems: readonly Finding[];
}

/** Changes being carried out on one draft. */
export interface OpenRun<G extends Goals> {
  readonly carryOut: (request: ChangeRequest) => void;
  /**
   * Files the first so many facts as `carryOut` would, as long as they plainly fit, and gives how many. `undefined` where that is never
   * plain, and for runs that keep a log.
   */
  readonly file: EntityStore['file'];
  readonly close: () => ChangeRun<G>;
}

/**
 * Carries out changes in order on one draft. Each sees what came before it. Problems are collected in order;
 * the base is never written to. Paths of problems start with `start`. A watch looks on.
 */
export const runChanges = <G extends Goals>(
  base: G,
  requests: Iterable<ChangeRequest>,
  start: string,
  watch?: ChangeWatch,
): ChangeRun<FormOf<G>> =>
  readingGoals(() => {
    const run = openRun(base, start, watch);
    for (const request of requests) run.carryOut(request);
    return run.close();
  });

/** Opens a run; with `keep` goals no log is written, because the caller has it. */
export const openRun = <G extends Goals>(
  base: G,
  start: string,
  watch?: ChangeWatch,
  keep: 'goals' | 'log' = 'log',
): OpenRun<FormOf<G>> => {
  const draft = startDraft(openStore(base));
  const entries: ChangeEntry[] = [];
  const problems: Finding[] = [];
  const first = revisionOf(revisionIn(base));
  const isLogged = keep === 'log' || watch !== undefined;
  let revision = first;
  let idle = -1;
  let index = -1;
  const refuse: ChangeStep['refuse'] = (key, path, data, goal) =>
    void problems.push(changeProblem(key, [start, index, ...path], data, goal));
  const refuseShape: ChangeStep['refuseShape'] = (shape, value, path, fields) => {
    const found = shapeProblems(shape, value, [start, index, ...path]);
    if (found.length === 0) return false;
    const facts = { id: String(value['id']), fields };
    problems.push(changeProblem('change/bad-shape#entity', [start, index, ...path], facts), ...found);
    return true;
  };
  const carryOut = (request: ChangeRequest): void => {
    index += 1;
    const { change, copied, actor, at, reason: given } = request;
    const misshapen = request.checked === true ? [] : shapeProblems('change', change, [start, index]);
    if (misshapen.length > 0) {
      problems.push(unusable(change, [start, index]), ...misshapen);
      return;
    }
    if (!copied) {
      problems.push(changeProblem('change/bad-shape', [start, index], {}));
      return;
    }
    const reason = ownReason(change) ?? spoken(given) ?? reasonByDefault(change);
    if (reason !== undefined && reason.length > longTextLength.most) {
      const facts = { count: reason.length, limit: longTextLength.most };
      problems.push(changeProblem('change/bad-shape#reason', [start, index, 'reason'], facts));
      return;
    }
    const before = problems.length;
    watch?.before(draft, request);
    applyOne(change, { draft, actor, at, reason, refuse, refuseShape });
    const { wrote, inverse } = draft.endChange();
    if (!wrote && idle < 0) idle = index;
    if (!wrote || problems.length > before) return;
    revision += 1;
    if (!isLogged) return;
    const entry = { revision, actor, at, ...(reason === undefined ? {} : { reason }), change, inverse };
    entries.push(entry);
    watch?.after(draft, entry);
  };
  return {
    carryOut,
    file:
      isLogged || draft.file === undefined
        ? undefined
        : (facts, count) => {
            const filed = draft.file?.(facts, count) ?? 0;
            index += filed;
            revision += filed;
            return filed;
          },
    close: () => ({
      // What was written by then may be of any shape, and nobody asks for it.
      goals: revision === first || problems.length > 0 ? (base as FormOf<G>) : draft.publish(revision),
      entries,
      idle,
      problems,
    }),
  };
};

/** At most a hundred problems are told; the rest is counted. */
export const failureOf = (problems: readonly [Finding, ...Finding[]]): Failure<Finding> => {
  const [first, ...rest] = problems;
  const told = rest.slice(0, shapeLimits.problems - 1);
  return { ok: false, problems: [first, ...told], more: rest.length - told.length };
};

/** Said before the shape problems themselves, so that a host sees which change is meant and why it stopped there. */
const unusable = (change: unknown, path: readonly (string | number)[]): Finding => {
  const kind = kindOf(change);
  if (typeof kind === 'string' && !(changeKinds as readonly string[]).includes(kind)) {
    return changeProblem('change/bad-shape#kind', [...path, 'kind'], { kind, kinds: changeKinds });
  }
  return changeProblem('change/bad-shape', path, typeof kind === 'string' ? { kind } : {});
};

/** The kind, if it can be read. */
const kindOf = (change: unknown): unknown => {
  try {
    return typeof change === 'object' && change !== null && 'kind' in change ? change.kind : undefined;
  } catch {
    return undefined;
  }
};
