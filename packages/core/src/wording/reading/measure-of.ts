import type { Measure } from '../../measure/measure.ts';
import type { MeasureOptions } from '../../measure/measure-options.ts';
import type { MeasureUnit } from '../../measure/measure-unit.ts';
import type { ReadingUnit } from '../language/reading-unit.ts';
import type { KeyResultReading } from './reading.ts';

/** The unit as a measure has it. A time whose unit is not written has none. */
const measureUnit = (unit: ReadingUnit | null): MeasureUnit | undefined => {
  if (unit === null) return undefined;
  switch (unit.kind) {
    case 'currency':
      return unit.iso === undefined || unit.iso === null
        ? { kind: 'currency' }
        : { kind: 'currency', iso: unit.iso };
    case 'duration':
      return unit.in === undefined ? undefined : { kind: 'duration', in: unit.in };
    default:
      return { kind: unit.kind };
  }
};

/**
 * The measure a reading asks for. A change keeps its baseline absent when the text does not give one: it is unknown,
 * not zero. Without any number a deliverable is done or not done; anything else has no measure.
 */
export const measureOf = (
  reading: Omit<KeyResultReading, 'measure'>,
  baselineUnit: ReadingUnit | null,
): Measure | undefined => {
  const { target, baseline, comparator, direction } = reading;
  // The unit of a measure is that of its values; `by 25 %` says nothing about it.
  const scaled = reading.relative === 'percent' || reading.relative === 'multiple';
  const unit = measureUnit(scaled ? baselineUnit : reading.unit);
  const options: MeasureOptions = {
    ...(unit === undefined ? {} : { unit }),
    ...(reading.per === null ? {} : { per: reading.per }),
  };
  const from = baseline === null ? {} : { from: baseline };
  if (target === null) {
    if (baseline !== null) return { kind: 'change', from: baseline, ...options };
    const unread = reading.notes.includes('long-number');
    return reading.measurable && !unread ? { kind: 'binary' } : undefined;
  }
  if (reading.relative !== null) {
    if (!(target > 0) || (direction !== 'increase' && direction !== 'decrease')) return undefined;
    const by = reading.relative === 'multiple' && target < 1 ? 1 / target : target;
    return { kind: 'relative', by, as: reading.relative, direction, ...from, ...options };
  }
  if (reading.targetHigh !== null)
    return { kind: 'range', low: target, high: reading.targetHigh, ...options };
  if (baseline !== null && baseline !== target) {
    if (comparator === '==') return { kind: 'exact', to: target, from: baseline, ...options };
    return { kind: 'change', from: baseline, to: target, ...options };
  }
  // An exact value without a ruler is a range of no width.
  if (comparator === '==') return { kind: 'range', low: target, high: target, ...options };
  const held = direction === 'maintain' || (direction === 'achieve' && reading.comparatorExplicit);
  if (held && comparator !== null && comparator !== 'between')
    return { kind: 'threshold', comparator, limit: target, ...options };
  return { kind: 'change', to: target, ...options };
};
