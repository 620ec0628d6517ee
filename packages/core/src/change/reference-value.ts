import type { AccessList } from '../model/access-list.ts';
import type { AiSystem } from '../model/ai-system.ts';
import type { Benchmark } from '../model/benchmark.ts';
import type { Capacity } from '../model/capacity.ts';
import type { Cycle } from '../model/cycle.ts';
import type { ExchangeRate } from '../model/exchange-rate.ts';
import type { Organization } from '../model/organization.ts';
import type { Assignment, Person } from '../model/person.ts';
import type { Rhythm, WorkCalendar } from '../model/rhythm.ts';
import type { Risk } from '../model/risk.ts';
import type { Role } from '../model/role.ts';
import type { Source } from '../model/source.ts';
import type { Unit } from '../model/unit.ts';

/** Anything goals refer to, together with its kind. */
export type ReferenceValue =
  | { readonly entity: 'organization'; readonly value: Organization }
  | { readonly entity: 'unit'; readonly value: Unit }
  | { readonly entity: 'person'; readonly value: Person }
  | { readonly entity: 'assignment'; readonly value: Assignment }
  | { readonly entity: 'role'; readonly value: Role }
  | { readonly entity: 'cycle'; readonly value: Cycle }
  | { readonly entity: 'rhythm'; readonly value: Rhythm }
  | { readonly entity: 'calendar'; readonly value: WorkCalendar }
  | { readonly entity: 'source'; readonly value: Source }
  | { readonly entity: 'aiSystem'; readonly value: AiSystem }
  | { readonly entity: 'benchmark'; readonly value: Benchmark }
  | { readonly entity: 'capacity'; readonly value: Capacity }
  | { readonly entity: 'risk'; readonly value: Risk }
  | { readonly entity: 'exchangeRate'; readonly value: ExchangeRate }
  | { readonly entity: 'accessList'; readonly value: AccessList };
