import type { ShapeTable } from '../shape.ts';
import {
  checkInFactShape,
  checkInShape,
  deltaCheckInShape,
  doneCheckInShape,
  levelCheckInShape,
  pooledCheckInShape,
  retractionCheckInShape,
  valueCheckInShape,
} from './check-in-shape.ts';
import { externalIdShape } from './entity-shape.ts';
import {
  countUnitShape,
  currencyUnitShape,
  customUnitShape,
  durationUnitShape,
  measureUnitShape,
  percentUnitShape,
  ratioUnitShape,
  scoreUnitShape,
} from './measure-unit-shape.ts';

/** Tables of everything in a check-in, by name, for those who have to do with nothing else. */
export const checkInTables: ShapeTable = {
  checkIn: checkInShape,
  checkInFact: checkInFactShape,
  countUnit: countUnitShape,
  currencyUnit: currencyUnitShape,
  customUnit: customUnitShape,
  deltaCheckIn: deltaCheckInShape,
  doneCheckIn: doneCheckInShape,
  durationUnit: durationUnitShape,
  externalId: externalIdShape,
  levelCheckIn: levelCheckInShape,
  measureUnit: measureUnitShape,
  percentUnit: percentUnitShape,
  pooledCheckIn: pooledCheckInShape,
  ratioUnit: ratioUnitShape,
  retractionCheckIn: retractionCheckInShape,
  scoreUnit: scoreUnitShape,
  valueCheckIn: valueCheckInShape,
};
