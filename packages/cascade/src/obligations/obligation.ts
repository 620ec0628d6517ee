import type { AiSystem, CivilDate, GoalId, Id } from '@throughline/core';
import type { AiActor, DutyId } from './duty.ts';

/**
 * How a duty stands: a goal answers to it, one does but ends too late or without a date, or none does. It says
 * nothing about whether the duty is met.
 */
export type ObligationState = 'covered' | 'late' | 'open';

/** A duty of one AI system, and what the goals say to it. */
export interface Obligation {
  /** What the duty asks for. */
  readonly duty: DutyId;
  /** Article of Regulation (EU) 2024/1689. */
  readonly article: string;
  /** In which part the organisation has it. */
  readonly who: AiActor;
  /** First day it applies to this system. */
  readonly from: CivilDate;
  /** Does it apply on the day asked for? */
  readonly inForce: boolean;
  /** Does a goal answer to it? */
  readonly state: ObligationState;
  /** The goal that answers, or would if it ended in time. Absent: there is none. */
  readonly goal?: GoalId;
  /** What it asks for, in words. */
  readonly message: string;
  /** The next step. */
  readonly next: string;
}

/** An AI system and its duties. */
export interface SystemObligations {
  /** Id of the system. */
  readonly system: Id;
  /** Its name. */
  readonly name: string;
  /** Its risk class. `unclassified` gives one duty: to classify it. */
  readonly riskClass: AiSystem['riskClass'];
  /** In which part the organisation acts. */
  readonly who: AiActor;
  /** Does an initiative name it, so that goals stand on its line? */
  readonly onLine: boolean;
  /** Its duties, in the order of articles in the table. Empty: the table has none for it. */
  readonly obligations: readonly Obligation[];
}

/** The duties of all AI systems of a goal set. */
export interface Obligations {
  /** The day the answer is for. */
  readonly on: CivilDate;
  /** That this is not legal advice. Show it wherever the answer is shown. */
  readonly notice: string;
  /** The systems, in the order of the document. */
  readonly systems: readonly SystemObligations[];
  /** How many duties stand how, over all systems. */
  readonly counts: Readonly<Record<ObligationState, number>>;
}
