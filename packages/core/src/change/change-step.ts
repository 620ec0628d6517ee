import type { FindingData } from '../finding/finding.ts';
import type { GoalId } from '../model/ids.ts';
import type { Instant } from '../time/instant.ts';
import type { Actor } from './actor.ts';
import type { ChangeMessage } from './change-problem.ts';
import type { Draft, DraftLookups } from './draft.ts';

/** What a change is carried out with. */
export interface ChangeStep {
  readonly draft: Draft;
  readonly actor: Actor;
  readonly at: Instant;
  /** Why: of the change itself, else of the context. Blank counts as none. */
  readonly reason: string | undefined;
  /** Refuses the change. The path is within the change. */
  readonly refuse: (
    key: ChangeMessage,
    path: readonly (string | number)[],
    data: FindingData,
    goal?: GoalId,
  ) => void;
  /** Refuses the change if a value does not have the shape of that name, and says why. True when it was refused. */
  readonly refuseShape: (
    shape: string,
    value: { readonly [field: string]: unknown },
    path: readonly (string | number)[],
    fields: readonly string[],
  ) => boolean;
}

/** What is needed to look things up and to refuse. */
export interface LookingStep extends Pick<ChangeStep, 'refuse'> {
  readonly draft: DraftLookups;
}

/**
 * Carries out one kind of change on the draft. One that writes nothing gets no entry. What it writes after
 * refusing does not matter: the batch is dropped.
 */
export type Apply<C> = (change: C, step: ChangeStep) => void;
