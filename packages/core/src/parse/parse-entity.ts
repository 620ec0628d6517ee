import { checkText } from '../error/check-text.ts';
import { shownText } from '../shape/shown-text.ts';
import type { Finding } from '../finding/finding.ts';
import type { AccessList } from '../model/access-list.ts';
import type { AiSystem } from '../model/ai-system.ts';
import type { Benchmark } from '../model/benchmark.ts';
import type { Capacity } from '../model/capacity.ts';
import type { CheckIn } from '../model/check-in.ts';
import type { Cycle } from '../model/cycle.ts';
import type { ExchangeRate } from '../model/exchange-rate.ts';
import type { Initiative } from '../model/initiative.ts';
import type { Judgement, Retrospective } from '../model/judgement.ts';
import type { KeyResult } from '../model/key-result.ts';
import type { Kpi } from '../model/kpi.ts';
import type { Kra } from '../model/kra.ts';
import type { Objective } from '../model/objective.ts';
import type { Organization } from '../model/organization.ts';
import type { Assignment, Person } from '../model/person.ts';
import type { Rhythm, WorkCalendar } from '../model/rhythm.ts';
import type { Risk } from '../model/risk.ts';
import type { Role } from '../model/role.ts';
import type { Source } from '../model/source.ts';
import type { Unit } from '../model/unit.ts';
import type { Measure } from '../measure/measure.ts';
import type { Result } from '../result.ts';
import { UsageError } from '../error/usage-error.ts';
import { checkShape } from '../shape/check-shape.ts';
import { limitsOf } from '../shape/limits-of.ts';
import type { ShapeLimits } from '../shape/shape-limits.ts';
import { goalSetChecker } from './goal-set-checker.ts';

/** The parts of a goal set that may arrive on their own, by name. */
export interface EntityByName {
  readonly organization: Organization;
  readonly unit: Unit;
  readonly person: Person;
  readonly assignment: Assignment;
  readonly role: Role;
  readonly cycle: Cycle;
  readonly rhythm: Rhythm;
  readonly workCalendar: WorkCalendar;
  readonly source: Source;
  readonly objective: Objective;
  readonly keyResult: KeyResult;
  readonly kra: Kra;
  readonly kpi: Kpi;
  readonly initiative: Initiative;
  readonly aiSystem: AiSystem;
  readonly benchmark: Benchmark;
  readonly capacity: Capacity;
  readonly risk: Risk;
  readonly exchangeRate: ExchangeRate;
  readonly accessList: AccessList;
  readonly checkIn: CheckIn;
  readonly judgement: Judgement;
  readonly retrospective: Retrospective;
  readonly measure: Measure;
}

/**
 * Takes one part of a goal set from outside, for instance the key result of a form or a check-in of a web
 * hook, in the way {@link parseGoalSet} takes the whole. Paths start at the part. An unknown name of a part
 * is a `UsageError`.
 *
 * @example
 * ```ts
 * import { parseEntity } from '@throughline/core';
 *
 * const read = parseEntity('checkIn', { key: 'k1', goal: 'arr', on: '2026-05-15', at: '2026-05-15T21:00:00Z' });
 * read.ok ? '' : read.problems[0].message;
 * // => '`document` has none of: value, delta, done, numerator + denominator, level, retracts'
 * ```
 */
export const parseEntity = <Name extends keyof EntityByName>(
  name: Name,
  input: unknown,
  limits?: Partial<ShapeLimits>,
): Result<EntityByName[Name], Finding> => {
  checkText(name, 'name');
  if (!Object.hasOwn(goalSetChecker.checks, name))
    throw new UsageError('core/bad-option', `\`${shownText(name)}\` is not a part of a goal set`);
  return checkShape(goalSetChecker, name, input, limitsOf(limits));
};
