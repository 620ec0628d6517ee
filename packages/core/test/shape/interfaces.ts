import type { Actor } from '../../src/change/actor.ts';
import type { ChangeEntry } from '../../src/change/change-entry.ts';
import type {
  AcceptDraftChange,
  AddChange,
  ApplyTemplateChange,
  Change,
  CorrectClosedChange,
  DraftDecision,
  DraftEdit,
  ErasePersonChange,
  JudgeChange,
  KraMove,
  RecordCheckInChange,
  RedistributeKrasChange,
  ReparentChange,
  RestoreChange,
  RetractCheckInChange,
  RetrospectChange,
  ReviseChange,
  SetOwnersChange,
  SetStateChange,
  SetWeightChange,
  ShiftTargetChange,
  UpsertReferenceChange,
} from '../../src/change/change.ts';
import type { NewGoal } from '../../src/change/new-goal.ts';
import type { ReferenceValue } from '../../src/change/reference-value.ts';
import type { MeasureOptions, Trajectory, TrajectoryPoint } from '../../src/measure/measure-options.ts';
import type {
  CountUnit,
  CurrencyUnit,
  CustomUnit,
  DurationUnit,
  MeasureUnit,
  PercentUnit,
  RatioUnit,
  ScoreUnit,
} from '../../src/measure/measure-unit.ts';
import type {
  BaselineMeasure,
  BinaryMeasure,
  ChangeMeasure,
  ExactMeasure,
  FormulaInput,
  FormulaMeasure,
  LearningMeasure,
  LearningQuestion,
  Measure,
  Milestone,
  MilestonesMeasure,
  OrdinalLevel,
  OrdinalMeasure,
  PayoutMeasure,
  PayoutPoint,
  PooledMeasure,
  RangeMeasure,
  RelativeMeasure,
  ThresholdMeasure,
  ValueMeasure,
  ZonesMeasure,
} from '../../src/measure/measure.ts';
import type { AccessList } from '../../src/model/access-list.ts';
import type { AiSystem } from '../../src/model/ai-system.ts';
import type { Benchmark } from '../../src/model/benchmark.ts';
import type { Capacity } from '../../src/model/capacity.ts';
import type {
  CheckIn,
  CheckInFact,
  DeltaCheckIn,
  DoneCheckIn,
  LevelCheckIn,
  PooledCheckIn,
  RetractionCheckIn,
  ValueCheckIn,
} from '../../src/model/check-in.ts';
import type { Cycle } from '../../src/model/cycle.ts';
import type { Entity, ExternalId } from '../../src/model/entity.ts';
import type { Every } from '../../src/model/every.ts';
import type { ExchangeRate } from '../../src/model/exchange-rate.ts';
import type { GoalSet } from '../../src/model/goal-set.ts';
import type { DraftOrigin, Goal, SignOff, Visibility } from '../../src/model/goal.ts';
import type { Guardrail } from '../../src/model/guardrail.ts';
import type { Initiative } from '../../src/model/initiative.ts';
import type { Judgement, Retrospective } from '../../src/model/judgement.ts';
import type { KeyResult } from '../../src/model/key-result.ts';
import type { Kpi } from '../../src/model/kpi.ts';
import type { Kra } from '../../src/model/kra.ts';
import type { Objective } from '../../src/model/objective.ts';
import type {
  Label,
  Organization,
  PlannedMetric,
  Strategy,
  Vocabulary,
} from '../../src/model/organization.ts';
import type { Owner, Party, PersonParty, RoleParty, UnitParty } from '../../src/model/owner.ts';
import type { Assignment, Person } from '../../src/model/person.ts';
import type {
  ActionItem,
  Appraisal,
  CareerGoal,
  Concern,
  Conversation,
  Feedback,
  KraRating,
  ReviewBook,
} from '../../src/model/review-book.ts';
import type {
  BeforeEndSchedule,
  BeforeReviewSchedule,
  Holiday,
  Recurrence,
  MonthDaySchedule,
  RepeatSchedule,
  Rhythm,
  Schedule,
  VarianceTrigger,
  WeekSchedule,
  WorkCalendar,
} from '../../src/model/rhythm.ts';
import type { Risk } from '../../src/model/risk.ts';
import type { Competency, Role } from '../../src/model/role.ts';
import type { Source } from '../../src/model/source.ts';
import type { Expectation, Support } from '../../src/model/support.ts';
import type { Unit } from '../../src/model/unit.ts';

/** The interface of every shape. A shape without an entry is found below. */
export interface Interfaces {
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
  draftEdit: DraftEdit;
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
  monthDaySchedule: MonthDaySchedule;
  beforeReviewSchedule: BeforeReviewSchedule;
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
