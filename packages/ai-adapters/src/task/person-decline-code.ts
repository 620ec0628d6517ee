import type { QuestionDeclineCode } from '../queries/question-declined.ts';

/**
 * Why a task about a person proposes nothing. `not-enabled`: nobody has enabled it and named a contact.
 * `person-not-found`: the goal set has nobody of that id. `not-enough-evidence`: too little is recorded to say anything.
 * `gate-closed`: its condition is not met yet. `cycle-open`: the cycle is not closed yet. `not-rated`: nobody has rated.
 * `already-shared`: the appraisal is with the person already. Questions have the reasons of their grammar.
 */
export type PersonDeclineCode =
  | 'not-enabled'
  | 'person-not-found'
  | 'not-enough-evidence'
  | 'gate-closed'
  | 'cycle-open'
  | 'not-rated'
  | 'already-shared'
  | QuestionDeclineCode;
