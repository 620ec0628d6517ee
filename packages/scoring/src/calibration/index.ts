export { binomialTail } from './binomial-tail.ts';
export { calibrationMessagesGerman } from './calibration-messages-german.ts';
export type { CalibrationOptions } from './calibration-options.ts';
export type { CalibrationReport, GroupReport } from './calibration-report.ts';
export { calibrationReport } from './calibration-report.ts';
export type { CalibrationRefusal, CycleGate } from './cycle-gate.ts';
export type { CycleFullness, CycleLack, FullCycleOptions } from './full-cycles.ts';
export { fullCycles } from './full-cycles.ts';
export type { GroupFigures, TierShare } from './group-figures.ts';
export { shrunkDifference } from './shrunk-difference.ts';
export { totalVariation } from './total-variation.ts';
export type { TalentCell } from './talent-cells.ts';
export { talentCells } from './talent-cells.ts';
export type { AxisValues, TalentGrid, TalentGridOptions, UnplacedPerson } from './talent-grid.ts';
export { talentGrid } from './talent-grid.ts';
export type { PlacementEvidence, ProposedPlacement, ValidatedPlacement } from './talent-placement.ts';
export type { PlacementDecision } from './validate-placement.ts';
export { validatePlacement } from './validate-placement.ts';
export type {
  IntegritySignal,
  IntegritySignalName,
  IntegritySignals,
  SignalEvidence,
  SignalLimits,
  UnaskedSignal,
} from './integrity-signal.ts';
export { integritySignalNames } from './integrity-signal.ts';
export type { IntegrityOptions } from './integrity-signals.ts';
export { integritySignals } from './integrity-signals.ts';
export type { AssumedEffect, PlausibleMove } from './plausible-move.ts';
export { plausibleMove } from './plausible-move.ts';
export type { SpecificFeature } from './specific-features.ts';
export { featuresOf, specificFeatures } from './specific-features.ts';
export type {
  CycleSpecificity,
  GroupOf,
  SpecificityOptions,
  SpecificityRate,
  SpecificityReport,
} from './specificity-report.ts';
export { specificityReport } from './specificity-report.ts';
