import { checkText } from '../error/check-text.ts';
import { checkObject } from '../error/check-object.ts';
import { checkOptions } from '../error/check-options.ts';
import { UsageError } from '../error/usage-error.ts';
import type { Cycle, CycleState } from '../model/cycle.ts';
import { customCyclesOf } from './custom-cycles-of.ts';
import type { CycleLevel } from './cycle-level.ts';
import type { FiscalCalendar } from './fiscal-calendar.ts';
import { monthsPerPeriod } from './months-per-period.ts';
import type { DateSpan, FiscalPeriodKind } from './period.ts';
import { periodsOfYear } from './periods-of-year.ts';

/** How {@link cyclesOfYear} cuts the year. */
export interface CyclesOfYearOptions {
  /** How long the parts are. Absent: the calendar year. */
  readonly calendar?: FiscalCalendar;
  /** Kinds of cycles, by name or with purpose and rhythm. Absent: `year` and `quarter`. */
  readonly levels?: readonly (FiscalPeriodKind | CycleLevel)[];
  /** State they are created in. Absent: `planning`. */
  readonly state?: CycleState;
}

/**
 * The cycles of a fiscal year, ready for the document: longer levels first, each in order, with stable ids such
 * as `2026-q2` or `fy27-h1-research`. A cycle names as parent the next longer level of its purpose that it divides
 * (a quarter its half, else its year), or where there is none, of delivery. A custom cycle belongs to the year it
 * starts in and has the year as parent when it ends in it. Empty when the year does not lie wholly in years 1 to
 * 9999. The same level twice is a `UsageError`.
 *
 * @example
 * ```ts
 * import { cyclesOfYear } from '@throughline/core/calendar';
 *
 * const levels = ['year', 'quarter', { kind: 'half', purpose: 'research' }] as const;
 * const cycles = cyclesOfYear(2026, { levels });
 * cycles.map(({ id }) => id);
 * // => ['2026', '2026-h1-research', '2026-h2-research', '2026-q1', '2026-q2', '2026-q3', '2026-q4']
 * cycles[4]; // => { id: '2026-q2', name: 'Q2 2026', start: '2026-04-01', end: '2026-07-01', parent: '2026', state: 'planning' }
 * ```
 */
export const cyclesOfYear = (year: number, options: CyclesOfYearOptions = {}): Cycle[] => {
  checkOptions('cyclesOfYear', options, ['calendar', 'levels', 'state'], 'core/bad-option');
  const { calendar, levels = ['year', 'quarter'], state = 'planning' } = options;
  const given: unknown = levels;
  if (!Array.isArray(given)) throw new UsageError('core/bad-option', '`levels` must be a list');
  for (const level of levels) checkLevel(level);
  const wanted = levels
    .map((level): CycleLevel => (typeof level === 'string' ? { kind: level } : level))
    .map((level) => ({ ...level, months: level.kind === 'custom' ? 0 : monthsPerPeriod[level.kind] }))
    .sort((a, b) => b.months - a.months);
  const made: { readonly cycle: Cycle; readonly months: number }[] = [];
  const of = calendar === undefined ? {} : { calendar };
  const [whole] = periodsOfYear({ kind: 'year', ...of }, year);
  if (whole === undefined) return [];
  const ids = new Set<string>();
  for (const { months, ...level } of wanted) {
    const { purpose, rhythm } = level;
    const periods =
      level.kind === 'custom'
        ? customCyclesOf(level, whole)
        : periodsOfYear({ kind: level.kind, ...of }, year);
    for (const { name, start, end } of periods) {
      const cycle: Cycle = {
        id: idOf(name, purpose),
        name: purpose === 'research' ? `${name} research` : name,
        start,
        end,
        ...parentOf(made, months, purpose, { start, end }),
        state,
        ...(rhythm === undefined ? {} : { rhythm }),
        ...(purpose === undefined ? {} : { purpose }),
      };
      if (ids.has(cycle.id))
        throw new UsageError('core/bad-option', '`levels` names the same kind and purpose twice');
      ids.add(cycle.id);
      made.push({ cycle, months });
    }
  }
  return made.map(({ cycle }) => cycle);
};

/** A misspelt name would be read as a level without it, so it is refused. */
const checkLevel = (level: unknown): void => {
  if (typeof level === 'string') return;
  checkObject(level, 'levels');
  const { kind } = level as { readonly kind?: unknown };
  checkText(kind, 'kind');
  const own = kind === 'custom' ? ['every', 'anchor'] : [];
  checkOptions('cyclesOfYear.levels', level, ['kind', 'purpose', 'rhythm', ...own], 'core/bad-option');
};

/** `Q2 FY27` becomes `fy27-q2`. */
const idOf = (name: string, purpose: Cycle['purpose']): string =>
  [...name.toLowerCase().split(' ').reverse(), ...(purpose === 'research' ? [purpose] : [])].join('-');

/** The shortest cycle that is longer, can be divided into this one and holds it; one of its own purpose first. */
const parentOf = (
  made: readonly { readonly cycle: Cycle; readonly months: number }[],
  months: number,
  purpose: Cycle['purpose'],
  { start, end }: DateSpan,
): { readonly parent?: string } => {
  const purposeOf = (cycle: Cycle): string => cycle.purpose ?? 'delivery';
  const own = purpose ?? 'delivery';
  const [best] = made
    .filter(({ months: longer }) => (months === 0 ? longer === 12 : longer > months && longer % months === 0))
    .filter(({ cycle }) => purposeOf(cycle) === 'delivery' || purposeOf(cycle) === own)
    // Civil dates of four-digit years are in order as texts.
    .filter(({ cycle }) => cycle.start <= start && end <= cycle.end)
    .sort(
      (a, b) =>
        Number(purposeOf(b.cycle) === own) - Number(purposeOf(a.cycle) === own) || a.months - b.months,
    );
  return best === undefined ? {} : { parent: best.cycle.id };
};
