import { UsageError, canonicalJson, goalsTouched } from '@throughline/core';
import type {
  Actor,
  Change,
  ChangeEntry,
  GoalId,
  Goals,
  Instant,
  LifeCycleStep,
  Measure,
  PersonId,
  Support,
} from '@throughline/core';
import { compileAccess } from './compile-access.ts';
import type { AccessOptions } from './compile-access.ts';
import { cutMeasure } from './cut-goal.ts';
import { readingShaped } from './reading-shaped.ts';

/** A line of the change log, as far as somebody may read it. It has no revision: gaps would count what is hidden. */
export interface VisibleEntry {
  /** When it was recorded. */
  readonly at: Instant;
  /** Who. */
  readonly actor: Actor;
  /** Kind of the change. */
  readonly kind: Change['kind'];
  /** The goals it is about that may be seen, each once. */
  readonly goals: readonly GoalId[];
  /** Why, for changes of one goal. Others may give a reason that is about hidden goals. */
  readonly reason?: string;
  /** Names of the fields that were revised, links left out. */
  readonly fields?: readonly string[];
  /** The step in the life of the goal. */
  readonly step?: LifeCycleStep;
  /** What the goal aims at since. */
  readonly measure?: Measure;
  /** The weight since; null: none. */
  readonly weight?: number | null;
  /** Links up since, to goals that may be seen. */
  readonly supports?: readonly Support[];
}

/** Changes that can be about many goals at once. */
const ofMany: readonly Change['kind'][] = ['acceptDraft', 'applyTemplate', 'redistributeKras'];

/** Fields that hold references to goals or lists. That one of them changed may be all about something hidden. */
const links: readonly string[] = [
  'dependsOn',
  'carriedFrom',
  'guardrails',
  'visibility',
  'measure',
  'supports',
];

/**
 * The change log as a person may read it on a day: the changes of goals that may be seen today, without values that
 * lead to others. Entries about access lists, people and other reference data are left out, and so are changes of
 * nothing but links to hidden goals.
 *
 * @example
 * ```ts
 * import { accessPolicies, visibleLog } from '@throughline/cascade';
 *
 * const goals = {
 *   schemaVersion: 1,
 *   organization: { id: 'acme', name: 'Acme' },
 *   people: [{ id: 'ana', name: 'Ana' }],
 *   objectives: [
 *     { id: 'win', title: 'Win', cycle: 'q2', commitment: 'committed' },
 *     { id: 'merge', title: 'Merge', cycle: 'q2', commitment: 'committed', visibility: { to: 'owners' } },
 *   ],
 * } as const;
 * const actor = { kind: 'human', id: 'bo' } as const;
 * const entry = (revision: number, goal: string) =>
 *   ({ revision, actor, at: '2026-05-01T09:00:00Z', change: { kind: 'setState', goal, step: 'publish' }, inverse: [] }) as const;
 * visibleLog(goals, [entry(1, 'merge'), entry(2, 'win')], 'ana', { access: accessPolicies.standard, on: '2026-05-15' });
 * // => [{ at: '2026-05-01T09:00:00Z', actor: { kind: 'human', id: 'bo' }, kind: 'setState', goals: ['win'], step: 'publish' }]
 * ```
 */
export const visibleLog = (
  goals: Goals,
  log: readonly ChangeEntry[],
  actor: PersonId,
  options: AccessOptions,
): readonly VisibleEntry[] => {
  if (!isList(log)) throw new UsageError('cascade/bad-option', '`log` must be a list of change entries');
  const { canSee } = compileAccess(goals, options).readerOf(actor);
  const message = '`log` does not have the right shape; read it with `readChangeLog`';
  return readingShaped('cascade/bad-option', message, () => entriesFor(log, canSee));
};

const entriesFor = (
  log: readonly ChangeEntry[],
  canSee: (id: GoalId) => boolean,
): readonly VisibleEntry[] => {
  const found: VisibleEntry[] = [];
  for (const { at, actor: by, reason, change, inverse } of log) {
    const seen = [...new Set(goalsTouched(change))].filter(canSee);
    const details = seen.length === 0 ? undefined : detailsOf(change, inverse, canSee);
    if (details === undefined) continue;
    const why = reason === undefined || ofMany.includes(change.kind) ? {} : { reason };
    found.push({
      at,
      actor: { kind: by.kind, id: by.id },
      kind: change.kind,
      goals: seen,
      ...why,
      ...details,
    });
  }
  return found;
};

/** What an entry may tell; undefined: it would tell of hidden goals only. */
const detailsOf = (
  change: Change,
  inverse: readonly Change[],
  isSeen: (id: GoalId) => boolean,
): Partial<VisibleEntry> | undefined => {
  switch (change.kind) {
    case 'restore':
      if (change.set === undefined && change.unset === undefined) return {};
      return fieldsOf(change);
    case 'revise':
      return fieldsOf(change);
    case 'reparent': {
      const supports = seenLinks(change.supports, isSeen);
      const before = seenLinks(supportsIn(inverse), isSeen) ?? [];
      const isMoved = change.container !== undefined;
      if (!isMoved && (supports === undefined || canonicalJson(supports) === canonicalJson(before)))
        return undefined;
      return supports === undefined ? {} : { supports };
    }
    case 'setWeight':
      return change.parent !== undefined && !isSeen(change.parent) ? undefined : { weight: change.weight };
    case 'shiftTarget': {
      const measure = cutMeasure(change.measure, isSeen);
      const before = measureIn(inverse);
      const isSame =
        before !== undefined && canonicalJson(cutMeasure(before, isSeen)) === canonicalJson(measure);
      return isSame ? undefined : { measure };
    }
    case 'setState':
      return { step: change.step };
    default:
      return {};
  }
};

const isList = (value: unknown): boolean => Array.isArray(value);

const fieldsOf = ({
  set = {},
  unset = [],
}: {
  readonly set?: { readonly [field: string]: unknown };
  readonly unset?: readonly string[];
}): Partial<VisibleEntry> | undefined => {
  const fields = [...Object.keys(set), ...unset].filter((field) => !links.includes(field)).sort();
  return fields.length === 0 ? undefined : { fields };
};

/** The links up before a change, by what would take it back. */
const supportsIn = (inverse: readonly Change[]): readonly Support[] | undefined => {
  for (const change of inverse) {
    if (change.kind === 'reparent' && change.supports !== undefined) return change.supports;
    const restored: unknown = change.kind === 'restore' ? change.set?.['supports'] : undefined;
    if (Array.isArray(restored)) return restored as readonly Support[];
  }
  return undefined;
};

/** What a goal aimed at before a change, by what would take it back. */
const measureIn = (inverse: readonly Change[]): Measure | undefined => {
  for (const change of inverse) {
    if (change.kind === 'shiftTarget') return change.measure;
    const restored: unknown = change.kind === 'restore' ? change.set?.['measure'] : undefined;
    if (typeof restored === 'object' && restored !== null) return restored as Measure;
  }
  return undefined;
};

const seenLinks = (
  supports: readonly Support[] | undefined,
  isSeen: (id: GoalId) => boolean,
): readonly Support[] | undefined => supports?.filter(({ goal }) => isSeen(goal));
