export type { AppliedDuty } from './duties-of.ts';
export { dutiesOf } from './duties-of.ts';
export { duties } from './duties.ts';
export type { AiActor, Duty, DutyId } from './duty.ts';
export { obligationMessagesGerman } from './obligation-messages-german.ts';
export type { Obligation, ObligationState, Obligations, SystemObligations } from './obligation.ts';
export type { ObligationsOptions } from './obligations.ts';
export { obligations } from './obligations.ts';
