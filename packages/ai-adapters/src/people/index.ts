export type {
  AboutPerson,
  BiasFlagsInput,
  MinimumEvidence,
  ReviewConsistencyInput,
  TextToCheck,
} from './about-person.ts';
export type { BiasFlag, BiasFlags } from './bias-flags.ts';
export type { BiasCategory } from './bias-explanations.ts';
export type { OpenConcern } from './concerns.ts';
export { answerConcern, openConcerns, raiseConcern } from './concerns.ts';
export type { EmployeeNotice } from './employee-notice.ts';
export { employeeNotice } from './employee-notice.ts';
export { peopleMessagesGerman } from './people-messages.ts';
export type { PerformanceQuery, PerformanceQueryInput } from './performance-query.ts';
export type { Contact, PersonTaskKind, PersonTaskOptions } from './person-tasks.ts';
export { personTasks } from './person-tasks.ts';
