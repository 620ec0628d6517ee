import type { GoalId, Id, Instant, PersonId } from '@throughline/core';
import type { Notice } from '../draft/draft.ts';
import type { NudgeKind } from './nudge-trigger.ts';

/** A reminder for one person. Its text is a notice, and translated as one. */
export interface Nudge extends Notice {
  /** Stable as long as it is about the same: a host that keeps it sends each nudge once. */
  readonly id: Id;
  /** What set it off. */
  readonly kind: NudgeKind;
  /** Who is reminded. */
  readonly person: PersonId;
  /** The goal, review, action item or person it is about. */
  readonly subject: Id;
  /** Days it has been waiting. */
  readonly days: number;
  /** The goal, where it is about one. */
  readonly goal?: GoalId;
  /** The next step. */
  readonly help: string;
}

/** What one person is sent now, in one message. */
export interface NudgeDigest {
  /** Who. */
  readonly person: PersonId;
  /** The time zone whose clock was looked at. */
  readonly zone: string;
  /** The nudges, longest waiting first. */
  readonly nudges: readonly Nudge[];
}

/** A nudge that waits. It comes again with the next run; nothing is lost. */
export interface HeldNudge {
  /** The nudge. */
  readonly nudge: Nudge;
  /** Why it waits. */
  readonly because: 'quiet-hours' | 'daily-limit';
  /** When it could be sent at the earliest, if nothing else comes. */
  readonly notBefore: Instant;
}

/** What is due and reminds nobody. */
export interface NudgeForNobody {
  /** What it would have been. */
  readonly kind: NudgeKind;
  /** What it is about. */
  readonly subject: Id;
  /** Who may not see it. Absent: there is nobody. */
  readonly person?: PersonId;
  /** `nobody`: nobody answers for it, or who did has left. `not-visible`: the person may not see the goal, or is not there that day. */
  readonly because: 'nobody' | 'not-visible';
}

/** A nudge the host has sent, as it keeps it. */
export interface SentNudge {
  /** Its id. */
  readonly id: Id;
  /** To whom. */
  readonly person: PersonId;
  /** When. */
  readonly at: Instant;
}

/** What is to be sent now, and what became of the rest: everything that is due is in exactly one of the four. */
export interface NudgeRun {
  /** To be sent now, one message for each person. */
  readonly digests: readonly NudgeDigest[];
  /** To be sent later. */
  readonly held: readonly HeldNudge[];
  /** Ids of those that were sent before. */
  readonly repeated: readonly Id[];
  /** For the administrator: what reminds nobody. */
  readonly forNobody: readonly NudgeForNobody[];
}
