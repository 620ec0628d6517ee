import { dayNumberOf, UsageError } from '@throughline/core';
import type { AiSystem, CivilDate } from '@throughline/core';
import { duties } from './duties.ts';
import type { Duty, DutyId } from './duty.ts';

/** A duty of one system, with the first day it applies to that system. */
export interface AppliedDuty {
  /** The duty. */
  readonly duty: Duty;
  /** First day it applies, after any grace. */
  readonly from: CivilDate;
}

/**
 * The duties that apply to an AI system: those of its risk class and of the part the organisation acts in (as
 * deployer, if it does not say). The one answer to "which duty applies", for rules and for `obligations`.
 *
 * @example
 * ```ts
 * import { dutiesOf } from '@throughline/cascade/obligations';
 *
 * const of = dutiesOf({ id: 'chat', name: 'Chat', riskClass: 'limited', actsAs: 'provider', deployedOn: '2026-01-15' });
 * of.map(({ duty, from }) => [duty.article, from]); // => [['50', '2026-12-02']]
 * ```
 */
export const dutiesOf = (system: AiSystem): readonly AppliedDuty[] => {
  if (typeof (system as unknown) !== 'object' || (system as unknown) === null)
    throw new UsageError('cascade/bad-option', '`system` must be an AI system');
  const who = system.actsAs ?? 'deployer';
  return duties
    .filter((duty) => duty.who === who && duty.riskClasses.includes(system.riskClass))
    .map((duty) => ({ duty, from: firstDay(duty, system) }));
};

/** One duty of a system, if it has it. */
export const dutyOf = (system: AiSystem, wanted: DutyId): AppliedDuty | undefined =>
  dutiesOf(system).find(({ duty }) => duty.id === wanted);

const firstDay = ({ from, grace }: Duty, { deployedOn }: AiSystem): CivilDate => {
  if (grace === undefined || deployedOn === undefined) return from;
  const used = dayNumberOf(deployedOn);
  const before = dayNumberOf(grace.before);
  return used !== undefined && before !== undefined && used < before ? grace.from : from;
};
