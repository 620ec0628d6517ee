import { UsageError } from '@throughline/core';

/** What sets a nudge off, as data: a kind and how long it waits. */
export type NudgeTrigger =
  /** No check-in for so many days, and never before a value of the goal's own cadence is due. */
  | { readonly kind: 'check-in'; readonly days?: number }
  /** Check-ins came, and attainment below 1 did not move for so many days. */
  | { readonly kind: 'stalled'; readonly days?: number }
  /** A review whose stretch is over was not held. */
  | { readonly kind: 'review' }
  /** An action item is open so many days after its day, or after its talk where it has none (`undatedDays`). */
  | { readonly kind: 'action-item'; readonly days?: number; readonly undatedDays?: number }
  /** No one-to-one between two people for so many days. */
  | { readonly kind: 'talk'; readonly days?: number };

/** Kinds of triggers; of two that wait equally long the first here comes first. */
export const nudgeKinds = ['check-in', 'review', 'action-item', 'talk', 'stalled'] as const;

/** A kind of trigger. */
export type NudgeKind = (typeof nudgeKinds)[number];

/**
 * All triggers with their default days.
 *
 * @example
 * ```ts
 * import { allNudges } from '@throughline/ai-adapters/nudges';
 *
 * allNudges.map(({ kind }) => kind); // => ['check-in', 'review', 'action-item', 'talk', 'stalled']
 * ```
 */
export const allNudges: readonly NudgeTrigger[] = /* @__PURE__ */ Object.freeze(
  nudgeKinds.map((kind) => ({ kind })),
);

/** Longest wait in days: ten years. More is a slip of the pen. */
const longestWait = 3660;

const keysOf: { readonly [Kind in NudgeKind]: readonly string[] } = {
  'check-in': ['kind', 'days'],
  stalled: ['kind', 'days'],
  review: ['kind'],
  'action-item': ['kind', 'days', 'undatedDays'],
  talk: ['kind', 'days'],
};

/** Triggers come from the host's settings: what is wrong with them is wrong code, and told at once. */
export const checkTriggers = (triggers: unknown): ReadonlyMap<NudgeKind, NudgeTrigger> => {
  if (!Array.isArray(triggers)) throw bad('`triggers` must be a list');
  if (triggers.length > nudgeKinds.length) throw bad('`triggers` has more entries than there are kinds');
  const found = new Map<NudgeKind, NudgeTrigger>();
  for (const trigger of triggers as readonly unknown[]) {
    const { kind: said, ...waits } = Object(trigger) as Readonly<Record<string, unknown>>;
    const kind = nudgeKinds.find((each) => each === said);
    if (kind === undefined) throw bad(`\`kind\` of a trigger must be one of ${nudgeKinds.join(', ')}`);
    if (found.has(kind)) throw bad(`there are two triggers of kind \`${kind}\``);
    for (const [key, days] of Object.entries(waits)) {
      if (!keysOf[kind].includes(key))
        throw bad(`a trigger of kind \`${kind}\` has no \`${key.slice(0, 100)}\``);
      if (!Number.isSafeInteger(days) || Number(days) < 1 || Number(days) > longestWait)
        throw bad(`\`${key}\` of \`${kind}\` must be whole days from 1 to ${String(longestWait)}`);
    }
    found.set(kind, trigger as NudgeTrigger);
  }
  return found;
};

const bad = (message: string): UsageError => new UsageError('ai-adapters/bad-argument', message);
