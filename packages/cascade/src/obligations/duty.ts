import type { AiSystem, CivilDate } from '@throughline/core';

/** What a duty asks for, whoever has it and whichever article says so. */
export type DutyId =
  | 'banned-practice'
  | 'classification'
  | 'transparency'
  | 'records'
  | 'instructions'
  | 'oversight'
  | 'worker-notice'
  | 'assessment'
  | 'monitoring'
  | 'incidents'
  | 'explanation';

/** In which part an organisation has a duty: it makes the system, or it uses it. */
export type AiActor = NonNullable<AiSystem['actsAs']>;

/** A duty under the EU AI Act, as data. */
export interface Duty {
  /** What it asks for. */
  readonly id: DutyId;
  /** Article of Regulation (EU) 2024/1689, with its paragraph where only one is meant, e.g. `26(5)`. */
  readonly article: string;
  /** Who has it. */
  readonly who: AiActor;
  /** Risk classes of systems it applies to. */
  readonly riskClasses: readonly AiSystem['riskClass'][];
  /** First day it applies. */
  readonly from: CivilDate;
  /** Systems in use before a day have until another one. Absent: there is no such period. */
  readonly grace?: { readonly before: CivilDate; readonly from: CivilDate };
}
