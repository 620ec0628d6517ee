import type { AiSystem } from './ai-system.ts';
import type { CheckIn } from './check-in.ts';
import type { Cycle } from './cycle.ts';
import type { ExternalId } from './entity.ts';
import type { AccessList } from './access-list.ts';
import type { Benchmark } from './benchmark.ts';
import type { Capacity } from './capacity.ts';
import type { ExchangeRate } from './exchange-rate.ts';
import type { Risk } from './risk.ts';
import type { Initiative } from './initiative.ts';
import type { Extensions } from './json-value.ts';
import type { Judgement, Retrospective } from './judgement.ts';
import type { KeyResult } from './key-result.ts';
import type { Kpi } from './kpi.ts';
import type { Kra } from './kra.ts';
import type { Objective } from './objective.ts';
import type { Organization } from './organization.ts';
import type { Assignment, Person } from './person.ts';
import type { Rhythm, WorkCalendar } from './rhythm.ts';
import type { Role } from './role.ts';
import type { Source } from './source.ts';
import type { Unit } from './unit.ts';

/**
 * The whole document: a company's goals and the facts about them, as plain JSON. Flat arrays, references by
 * id, never nested children. It is immutable: every function that changes it returns another one.
 */
export interface GoalSet {
  /** Version of this shape. Older documents are upgraded when parsed. */
  readonly schemaVersion: 1;
  /** Counts up with every change of the set. Absent: 0. */
  readonly revision?: number;
  /** The organisation. */
  readonly organization: Organization;
  /** Companies, business units, departments, teams. */
  readonly units?: readonly Unit[];
  /** People. */
  readonly people?: readonly Person[];
  /** Where people work, dated. */
  readonly assignments?: readonly Assignment[];
  /** Roles. */
  readonly roles?: readonly Role[];
  /** Stretches of time goals are set for. */
  readonly cycles?: readonly Cycle[];
  /** Review rhythms of the organisation's own; presets need no entry. */
  readonly rhythms?: readonly Rhythm[];
  /** Working days and holidays. */
  readonly calendars?: readonly WorkCalendar[];
  /** Where values come from. */
  readonly sources?: readonly Source[];
  /** Objectives. */
  readonly objectives?: readonly Objective[];
  /** Key results. */
  readonly keyResults?: readonly KeyResult[];
  /** Key result areas. */
  readonly kras?: readonly Kra[];
  /** KPIs of the KRAs. */
  readonly kpis?: readonly Kpi[];
  /** Work that serves key results. */
  readonly initiatives?: readonly Initiative[];
  /** AI systems that work depends on. */
  readonly aiSystems?: readonly AiSystem[];
  /** What others reach. */
  readonly benchmarks?: readonly Benchmark[];
  /** How much work units can do. */
  readonly capacities?: readonly Capacity[];
  /** What may go wrong. */
  readonly risks?: readonly Risk[];
  /** Dated currency rates. */
  readonly exchangeRates?: readonly ExchangeRate[];
  /** Named lists of people. */
  readonly accessLists?: readonly AccessList[];
  /** Facts about goals. */
  readonly checkIns?: readonly CheckIn[];
  /** Human overrides. */
  readonly judgements?: readonly Judgement[];
  /** Lessons at the end of a cycle. */
  readonly retrospectives?: readonly Retrospective[];
  /** Ids of the set in other systems. */
  readonly externalIds?: readonly ExternalId[];
  /** Data of the host, kept word for word. */
  readonly extensions?: Extensions;
}
