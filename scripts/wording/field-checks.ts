import type { KeyResultReading } from '@throughline/core/wording';
import type { KeyResultLabels } from './labelled-record.ts';

/** Is this field of the reading what the person labelled? */
export type FieldCheck = (read: KeyResultReading, label: KeyResultLabels) => boolean;

/** Numbers written in two ways may differ in the last bits. */
const same = (a: number | null, b: number | null): boolean =>
  a === b || (a !== null && b !== null && Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b)));

/** Spans are compared without case, without spaces and stops at the ends. */
const span = (text: string | null): string =>
  (text ?? '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[\s.,;:]+$/, '')
    .trim();

/** One check per field. */
export const fieldChecks = {
  direction: (read, label) => read.direction === label.direction,
  baseline: (read, label) => same(read.baseline, label.baseline),
  target: (read, label) => same(read.target, label.target),
  'unit kind': (read, label) => (read.unit?.kind ?? null) === (label.unit?.kind ?? null),
  comparator: (read, label) => read.comparator === label.comparator,
  explicit: (read, label) => read.comparatorExplicit === label.comparatorExplicit,
  'target high': (read, label) => same(read.targetHigh, label.targetHigh),
  relative: (read, label) => read.relative === label.relative,
  currency: (read, label) => (read.unit?.iso ?? null) === (label.unit?.iso ?? null),
  per: (read, label) => span(read.per) === span(label.per),
  deadline: (read, label) => span(read.deadline) === span(label.deadline),
  metric: (read, label) => span(read.metric) === span(label.metric),
  guardrails: (read, label) => read.guardrails.length === label.guardrails.length,
  secondary: (read, label) => read.secondary.length === label.secondary.length,
  class: (read, label) => read.class === label.class,
  measurable: (read, label) => read.measurable === label.measurable,
} as const satisfies Readonly<Record<string, FieldCheck>>;

/** The four that decide what is scored. */
export const allFour: FieldCheck = (read, label) =>
  fieldChecks.direction(read, label) &&
  fieldChecks.baseline(read, label) &&
  fieldChecks.target(read, label) &&
  fieldChecks['unit kind'](read, label);

/** The four and the comparator, with the kind of change. */
export const allSix: FieldCheck = (read, label) =>
  allFour(read, label) && fieldChecks.comparator(read, label) && fieldChecks.relative(read, label);
