export type { HeldNudge, Nudge, NudgeDigest, NudgeForNobody, NudgeRun, SentNudge } from './nudge.ts';
export type { NudgeContext, QuietHours } from './nudge-context.ts';
export { nudgeDefaults } from './nudge-defaults.ts';
export type { NudgeKind, NudgeTrigger } from './nudge-trigger.ts';
export { allNudges } from './nudge-trigger.ts';
export { nudges } from './nudges.ts';
