import {
  type ChangeEntry,
  checkOptions,
  compileGoals,
  type CycleId,
  dayNumberOf,
  editsOf,
  type Finding,
  type Goal,
  goalAt,
  type GoalId,
  type GoalIndex,
  type Goals,
  type PersonId,
  UsageError,
} from '@throughline/core';
import { answering } from '../draft/answering.ts';
import { findingFrom } from '../draft/draft-finding.ts';
import { oversightMessages } from './oversight-messages.ts';

/** How often HR wrote goals of a cycle anew, and what became of drafts. */
export interface CycleRewrites {
  /** The cycle. */
  readonly cycle: CycleId;
  /** Goals of the cycle that are not set aside. */
  readonly goals: number;
  /** Those of them whose words or target somebody of HR changed, each once. */
  readonly rewritten: number;
  /** Drafts that were taken over during the cycle. */
  readonly drafts: number;
  /** Mean of their edit ratios, 0 to 1. Absent without drafts. */
  readonly meanEditRatio?: number;
}

/** How the work that goals take HR goes over the cycles (S1-09). */
export interface RewriteStatistics {
  /** Cycles with goals that have begun, by their end, earliest first. */
  readonly cycles: readonly CycleRewrites[];
  /** The last two cycles that are over: a smaller part rewritten, or not; `too-few` when there are no two. */
  readonly trend: 'declining' | 'not-declining' | 'too-few';
  /** What to look into. */
  readonly findings: readonly Finding[];
}

/** Fields of a goal that hold its words. */
const words: ReadonlySet<string> = new Set(['title', 'description', 'expectedOutcomes']);

/**
 * How many goals HR wrote anew in each cycle (S1-09): entries of the change log by somebody of HR that change the
 * words or the target of a goal that person does not answer for. A part that does not get smaller from cycle to cycle
 * says that context is missing. It counts goals, not people: nobody is named.
 *
 * HR are the `hr` people, or else the HR partners of the units. Wrong calls are a `UsageError`.
 *
 * @example
 * ```ts
 * import { rewriteStatistics } from '@throughline/ai-adapters/oversight';
 *
 * const goals = {
 *   schemaVersion: 1,
 *   organization: { id: 'harbour', name: 'Harbour' },
 *   cycles: [{ id: 'h1', name: 'H1', start: '2026-01-01', end: '2026-07-01', state: 'active' }],
 *   objectives: [{ id: 'care', title: 'Guests are glad they asked', cycle: 'h1', commitment: 'committed' }],
 * } as const;
 * const entry = {
 *   revision: 1, actor: { kind: 'human', id: 'mara' }, at: '2026-02-01T09:00:00Z', inverse: [],
 *   change: { kind: 'revise', goal: 'care', set: { title: 'Guests are glad they asked' } },
 * } as const;
 * rewriteStatistics(goals, [entry], { asOf: '2026-03-01', hr: ['mara'] }).cycles;
 * // => [{ cycle: 'h1', goals: 1, rewritten: 1, drafts: 0 }]
 * ```
 */
export const rewriteStatistics = (
  goals: Goals,
  log: readonly ChangeEntry[],
  options: {
    /** The day. Cycles that begin later are left out. */
    readonly asOf: string;
    /** People of HR. Absent: the HR partners of the units. */
    readonly hr?: readonly PersonId[];
  },
): RewriteStatistics =>
  answering('rewriteStatistics', () => {
    checkOptions('rewriteStatistics', options, ['asOf', 'hr'], 'ai-adapters/bad-argument');
    const day = dayNumberOf(options.asOf);
    if (day === undefined)
      throw new UsageError('core/not-a-date', '`asOf` must be a civil date such as `2026-04-01`');
    const given: readonly unknown[] = [log, options.hr ?? []];
    if (!given.every((list) => Array.isArray(list)) || !log.every(isEntry))
      throw new UsageError(
        'ai-adapters/bad-argument',
        '`log` must be a change log, `hr` a list of ids of people',
      );
    const index = compileGoals(goals);
    const { cycles = [], units = [] } = index.document;
    const hr = new Set(options.hr ?? units.flatMap(({ hrPartner }) => hrPartner ?? []));
    const counts = cycles.map(() => ({ goals: 0, rewritten: 0, drafts: 0, ratios: 0n }));
    for (let goal = 0; goal < index.size; goal++) {
      const count = counts[index.cycle[goal]!];
      if (count !== undefined && !setAside.has(goalAt(index, goal)?.state ?? '')) count.goals++;
    }
    for (const goal of rewrittenGoals(index, log, hr)) {
      const count = counts[index.cycle[goal]!];
      if (count !== undefined && !setAside.has(goalAt(index, goal)?.state ?? '')) count.rewritten++;
    }
    for (const { change, at } of log) {
      if (change.kind !== 'acceptDraft') continue;
      for (const [position, { start, end }] of cycles.entries()) {
        if (at.slice(0, 10) < start || at.slice(0, 10) >= end) continue;
        counts[position]!.drafts++;
        counts[position]!.ratios += BigInt(Math.round(change.decision.editRatio * unit));
      }
    }
    const begun = cycles
      .map((cycle, position) => ({ cycle, count: counts[position]! }))
      .filter(({ cycle, count }) => count.goals > 0 && (dayNumberOf(cycle.start) ?? Infinity) <= day)
      .sort((a, b) => (a.cycle.end < b.cycle.end ? -1 : a.cycle.end > b.cycle.end ? 1 : 0));
    const over = begun.filter(({ cycle }) => (dayNumberOf(cycle.end) ?? Infinity) <= day);
    const [before, last] = over.slice(-2);
    const isSmaller =
      last !== undefined &&
      before !== undefined &&
      // Shares compared without dividing; nothing to rewrite any more is as good as less.
      (last.count.rewritten === 0 ||
        last.count.rewritten * before.count.goals < before.count.rewritten * last.count.goals);
    const findings: Finding[] = [];
    if (last !== undefined && before !== undefined && !isSmaller) {
      const { goals: all, rewritten } = last.count;
      const data = { rewritten, goals: all, cycle: last.cycle.name, before: before.cycle.name };
      const path = ['cycles', last.cycle.id];
      findings.push(findingFrom(oversightMessages, 'draft/rewrites-not-declining', 'warning', path, data));
    }
    return {
      cycles: begun.map(({ cycle, count: { ratios, ...count } }) => ({
        cycle: cycle.id,
        ...count,
        ...(count.drafts === 0 ? {} : { meanEditRatio: Number(ratios) / count.drafts / unit }),
      })),
      trend:
        last === undefined || before === undefined ? 'too-few' : isSmaller ? 'declining' : 'not-declining',
      findings,
    };
  });

/** Edit ratios are summed in whole parts of this size, so that their order changes nothing. */
const unit = 1e12;

/** Has something of a log what is read of it here? */
const isEntry = (entry: unknown): boolean => {
  const { actor, at, change } = Object(entry) as Partial<Record<string, unknown>>;
  const { kind, decision } = Object(change) as Partial<Record<string, unknown>>;
  const { id } = Object(actor) as { readonly id?: unknown };
  const { editRatio } = Object(decision) as { readonly editRatio?: unknown };
  if (typeof id !== 'string' || typeof at !== 'string' || typeof kind !== 'string') return false;
  return kind !== 'acceptDraft' || (typeof editRatio === 'number' && editRatio >= 0 && editRatio <= 1);
};

const setAside: ReadonlySet<string> = new Set(['postponed', 'cancelled', 'archived']);

/** Numbers of the goals that somebody of `hr` wrote anew, each once. */
const rewrittenGoals = (
  index: GoalIndex,
  log: readonly ChangeEntry[],
  hr: ReadonlySet<PersonId>,
): ReadonlySet<number> => {
  const found = new Set<number>();
  const note = (id: GoalId, by: PersonId): void => {
    const number = index.numberOf(id);
    const goal = number === undefined ? undefined : goalAt(index, number);
    if (number !== undefined && goal !== undefined && !answersFor(goal, by)) found.add(number);
  };
  for (const { actor, change } of log) {
    if (!hr.has(actor.id)) continue;
    for (const edit of editsOf(change)) {
      if (edit.kind === 'shiftTarget') note(edit.goal, actor.id);
      if (edit.kind !== 'revise') continue;
      if ([...Object.keys(edit.set ?? {}), ...(edit.unset ?? [])].some((field) => words.has(field)))
        note(edit.goal, actor.id);
    }
  }
  return found;
};

const answersFor = ({ owners = [] }: Goal, person: PersonId): boolean =>
  owners.some(({ who, as }) => as === 'accountable' && 'person' in who && who.person === person);
