import type { Actor } from '../change/actor.ts';
import type { ChangeEntry } from '../change/change-entry.ts';
import type { AcceptDraftChange, AddChange, ApplyTemplateChange, Change, CorrectClosedChange, DraftDecision, ErasePersonChange, JudgeChange, KraMove, RecordCheckInChange, RedistributeKrasChange, ReparentChange, RestoreChange, RetractCheckInChange, RetrospectChange, ReviseChange, SetOwnersChange, SetStateChange, SetWeightChange, ShiftTargetChange, UpsertReferenceChange } from '../change/change.ts';
import type { NewGoal } from '../change/new-goal.ts';
import type { ReferenceValue } from '../change/reference-value.ts';
import type { MeasureOptions, Trajectory, TrajectoryPoint } from '../measure/measure-options.ts';
import type { CountUnit, CurrencyUnit, CustomUnit, DurationUnit, MeasureUnit, PercentUnit, RatioUnit, ScoreUnit } from '../measure/measure-unit.ts';
import type { BaselineMeasure, BinaryMeasure, ChangeMeasure, ExactMeasure, FormulaInput, FormulaMeasure, LearningMeasure, LearningQuestion, Measure, Milestone, MilestonesMeasure, OrdinalLevel, OrdinalMeasure, PayoutMeasure, PayoutPoint, PooledMeasure, RangeMeasure, RelativeMeasure, ThresholdMeasure, ValueMeasure, ZonesMeasure } from '../measure/measure.ts';
import type { AccessList } from '../model/access-list.ts';
import type { AiSystem } from '../model/ai-system.ts';
import type { Benchmark } from '../model/benchmark.ts';
import type { Capacity } from '../model/capacity.ts';
import type { CheckIn, CheckInFact, DeltaCheckIn, DoneCheckIn, LevelCheckIn, PooledCheckIn, RetractionCheckIn, ValueCheckIn } from '../model/check-in.ts';
import type { Cycle } from '../model/cycle.ts';
import type { Entity, ExternalId } from '../model/entity.ts';
import type { Every } from '../model/every.ts';
import type { ExchangeRate } from '../model/exchange-rate.ts';
import type { GoalSet } from '../model/goal-set.ts';
import type { DraftOrigin, Goal, SignOff, Visibility } from '../model/goal.ts';
import type { Guardrail } from '../model/guardrail.ts';
import type { Initiative } from '../model/initiative.ts';
import type { Judgement, Retrospective } from '../model/judgement.ts';
import type { KeyResult } from '../model/key-result.ts';
import type { Kpi } from '../model/kpi.ts';
import type { Kra } from '../model/kra.ts';
import type { Objective } from '../model/objective.ts';
import type { Label, Organization, PlannedMetric, Strategy, Vocabulary } from '../model/organization.ts';
import type { Owner, Ownership, Party, PersonParty, RoleParty, UnitParty } from '../model/owner.ts';
import type { Assignment, Person } from '../model/person.ts';
import type { ActionItem, Appraisal, CareerGoal, Concern, Conversation, Feedback, KraRating, ReviewBook } from '../model/review-book.ts';
import type { BeforeEndSchedule, Holiday, Recurrence, RepeatSchedule, Rhythm, Schedule, VarianceTrigger, WeekSchedule, WorkCalendar } from '../model/rhythm.ts';
import type { Risk } from '../model/risk.ts';
import type { Competency, Role } from '../model/role.ts';
import type { Source } from '../model/source.ts';
import type { Expectation, Support } from '../model/support.ts';
import type { Unit } from '../model/unit.ts';
import type { InferShape } from './infer-shape.ts';
import type { changeTables } from './tables/change-tables.ts';
import type { goalSetTables } from './tables/goal-set-tables.ts';
import type { reviewBookTables } from './tables/review-book-tables.ts';

/** True only for types that are one to the compiler: a lost `readonly` or `?` makes them differ. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Holds<Claim extends true> = Claim;

type Tables = typeof goalSetTables & typeof reviewBookTables & typeof changeTables;

/** The interface of every shape. A shape without an entry is found below. */
interface Interfaces {
  accessList: AccessList;
  aiSystem: AiSystem;
  benchmark: Benchmark;
  capacity: Capacity;
  actor: Actor;
  changeEntry: ChangeEntry;
  addChange: AddChange;
  reviseChange: ReviseChange;
  reparentChange: ReparentChange;
  setOwnersChange: SetOwnersChange;
  setWeightChange: SetWeightChange;
  shiftTargetChange: ShiftTargetChange;
  setStateChange: SetStateChange;
  kraMove: KraMove;
  redistributeKrasChange: RedistributeKrasChange;
  applyTemplateChange: ApplyTemplateChange;
  draftDecision: DraftDecision;
  acceptDraftChange: AcceptDraftChange;
  recordCheckInChange: RecordCheckInChange;
  restoreChange: RestoreChange;
  retractCheckInChange: RetractCheckInChange;
  judgeChange: JudgeChange;
  retrospectChange: RetrospectChange;
  correctClosedChange: CorrectClosedChange;
  upsertReferenceChange: UpsertReferenceChange;
  erasePersonChange: ErasePersonChange;
  change: Change;
  checkInFact: CheckInFact;
  valueCheckIn: ValueCheckIn;
  deltaCheckIn: DeltaCheckIn;
  doneCheckIn: DoneCheckIn;
  pooledCheckIn: PooledCheckIn;
  levelCheckIn: LevelCheckIn;
  retractionCheckIn: RetractionCheckIn;
  checkIn: CheckIn;
  cycle: Cycle;
  externalId: ExternalId;
  entity: Entity;
  every: Every;
  exchangeRate: ExchangeRate;
  goalSet: GoalSet;
  visibility: Visibility;
  signOff: SignOff;
  draftOrigin: DraftOrigin;
  goal: Goal;
  guardrail: Guardrail;
  initiative: Initiative;
  judgement: Judgement;
  retrospective: Retrospective;
  keyResult: KeyResult;
  kpi: Kpi;
  kra: Kra;
  trajectoryPoint: TrajectoryPoint;
  trajectory: Trajectory;
  measureOptions: MeasureOptions;
  relativeMeasure: RelativeMeasure;
  milestone: Milestone;
  milestonesMeasure: MilestonesMeasure;
  binaryMeasure: BinaryMeasure;
  ordinalLevel: OrdinalLevel;
  ordinalMeasure: OrdinalMeasure;
  payoutPoint: PayoutPoint;
  payoutMeasure: PayoutMeasure;
  pooledMeasure: PooledMeasure;
  learningQuestion: LearningQuestion;
  learningMeasure: LearningMeasure;
  baselineMeasure: BaselineMeasure;
  formulaInput: FormulaInput;
  formulaMeasure: FormulaMeasure;
  measure: Measure;
  percentUnit: PercentUnit;
  currencyUnit: CurrencyUnit;
  durationUnit: DurationUnit;
  countUnit: CountUnit;
  scoreUnit: ScoreUnit;
  ratioUnit: RatioUnit;
  customUnit: CustomUnit;
  measureUnit: MeasureUnit;
  newGoal: NewGoal;
  objective: Objective;
  label: Label;
  vocabulary: Vocabulary;
  plannedMetric: PlannedMetric;
  strategy: Strategy;
  organization: Organization;
  personParty: PersonParty;
  unitParty: UnitParty;
  roleParty: RoleParty;
  party: Party;
  owner: Owner;
  person: Person;
  assignment: Assignment;
  referenceValue: ReferenceValue;
  kraRating: KraRating;
  appraisal: Appraisal;
  actionItem: ActionItem;
  conversation: Conversation;
  feedback: Feedback;
  careerGoal: CareerGoal;
  concern: Concern;
  reviewBook: ReviewBook;
  weekSchedule: WeekSchedule;
  repeatSchedule: RepeatSchedule;
  beforeEndSchedule: BeforeEndSchedule;
  schedule: Schedule;
  varianceTrigger: VarianceTrigger;
  recurrence: Recurrence;
  rhythm: Rhythm;
  risk: Risk;
  competency: Competency;
  role: Role;
  source: Source;
  expectation: Expectation;
  support: Support;
  unit: Unit;
  changeMeasure: ChangeMeasure;
  thresholdMeasure: ThresholdMeasure;
  rangeMeasure: RangeMeasure;
  exactMeasure: ExactMeasure;
  zonesMeasure: ZonesMeasure;
  valueMeasure: ValueMeasure;
  holiday: Holiday;
  workCalendar: WorkCalendar;
  newObjective: Extract<NewGoal, { readonly entity: 'objective' }>;
  newKeyResult: Extract<NewGoal, { readonly entity: 'keyResult' }>;
  newKra: Extract<NewGoal, { readonly entity: 'kra' }>;
  newKpi: Extract<NewGoal, { readonly entity: 'kpi' }>;
  newInitiative: Extract<NewGoal, { readonly entity: 'initiative' }>;
  referenceOrganization: Extract<ReferenceValue, { readonly entity: 'organization' }>;
  referenceUnit: Extract<ReferenceValue, { readonly entity: 'unit' }>;
  referencePerson: Extract<ReferenceValue, { readonly entity: 'person' }>;
  referenceAssignment: Extract<ReferenceValue, { readonly entity: 'assignment' }>;
  referenceRole: Extract<ReferenceValue, { readonly entity: 'role' }>;
  referenceCycle: Extract<ReferenceValue, { readonly entity: 'cycle' }>;
  referenceRhythm: Extract<ReferenceValue, { readonly entity: 'rhythm' }>;
  referenceCalendar: Extract<ReferenceValue, { readonly entity: 'calendar' }>;
  referenceSource: Extract<ReferenceValue, { readonly entity: 'source' }>;
  referenceAiSystem: Extract<ReferenceValue, { readonly entity: 'aiSystem' }>;
  referenceBenchmark: Extract<ReferenceValue, { readonly entity: 'benchmark' }>;
  referenceCapacity: Extract<ReferenceValue, { readonly entity: 'capacity' }>;
  referenceRisk: Extract<ReferenceValue, { readonly entity: 'risk' }>;
  referenceExchangeRate: Extract<ReferenceValue, { readonly entity: 'exchangeRate' }>;
  referenceAccessList: Extract<ReferenceValue, { readonly entity: 'accessList' }>;
}

/** The shapes whose table and interface are not one. */
type Differing = {
  [Name in keyof Tables & keyof Interfaces]: Same<InferShape<Tables, Name>, Interfaces[Name]> extends true
    ? never
    : Name;
}[keyof Tables & keyof Interfaces];

export type EveryShape = [
  Holds<Same<Differing, never>>,
  Holds<Same<keyof Tables, keyof Interfaces>>,
  // The two that matter most once more, not by way of the mapped type.
  Holds<Same<InferShape<Tables, 'goalSet'>, GoalSet>>,
  Holds<Same<InferShape<Tables, 'reviewBook'>, ReviewBook>>,
  Holds<Same<InferShape<Tables, 'change'>, Change>>,
];

/** The comparison itself sees what assignability does not. */
export type Seen = [
  // @ts-expect-error a lost `readonly`
  Holds<Same<{ weight: number }, { readonly weight: number }>>,
  // @ts-expect-error a lost `?`
  Holds<Same<{ readonly weight: number }, { readonly weight?: number }>>,
  // @ts-expect-error a list that can be written to
  Holds<Same<{ readonly labels: string[] }, { readonly labels: readonly string[] }>>,
  // @ts-expect-error a lost `readonly` deep inside a table
  Holds<Same<InferShape<Tables, 'owner'>, { readonly who: { person: string } | UnitParty | RoleParty; readonly as: Ownership }>>,
  // @ts-expect-error one choice too many
  Holds<Same<Objective['commitment'], 'committed' | 'aspirational' | 'learning' | 'other'>>,
  // @ts-expect-error a shape that refers to a name nobody has
  Holds<Same<InferShape<Tables, 'nobody'>, Owner>>,
];
