import { checkOptions, compileGoals, UsageError } from '@throughline/core';
import type { CycleId, Finding, Goals, PersonId, ReviewBook } from '@throughline/core';
import type { AppraisalPolicy } from '../appraisal/appraisal-policy.ts';
import { appraisalPolicyOf } from '../appraisal/appraise-options.ts';
import { checkReviewBook } from '../appraisal/check-review-book.ts';
import { givenText } from '../appraisal/is-rating.ts';
import { recordsOf } from '../appraisal/records-of.ts';
import { isWithin } from '../appraisal/review-parts.ts';
import { steady } from '../forecast/steady.ts';
import { compare } from '../numeric/compare.ts';
import { calibrationFindings } from './calibration-note.ts';
import type { CalibrationNote } from './calibration-note.ts';
import { passGate } from './cycle-gate.ts';
import type { CalibrationRefusal, CycleGate } from './cycle-gate.ts';
import type { DatedCycle } from './full-cycles.ts';
import { cellsOf } from './cells-of.ts';
import { ratedPeople } from './rated-people.ts';
import type { TalentCell } from './talent-cells.ts';
import { talentCells } from './talent-cells.ts';
import type { PlacementEvidence, ProposedPlacement } from './talent-placement.ts';

/** Numbers from 0 to 1 by person. Absent: nobody knows. */
export type AxisValues = ReadonlyMap<PersonId, number> | ((person: PersonId) => number | undefined);

/** What goes into a talent grid. */
export interface TalentGridOptions {
  /** Appraisals with overall ratings, conversations, feedback. */
  readonly reviewBook: ReviewBook;
  /** The cycle. */
  readonly cycle: CycleId;
  /** Potential, 0 to 1. The library works out none: people judge it. */
  readonly potential: AxisValues;
  /** Performance, 0 to 1. Absent: the overall rating, as a place on the scale of the policy. */
  readonly performance?: AxisValues;
  /** Whose scale the ratings are on. Absent: `standardAppraisal`. */
  readonly policy?: AppraisalPolicy;
  /** Where the second and third column and row begin. Absent: 0.4 and 0.7 for both. */
  readonly cuts?: {
    readonly performance?: readonly [number, number];
    readonly potential?: readonly [number, number];
  };
  /** The nine cells. Absent: `talentCells`. */
  readonly cells?: readonly TalentCell[];
  /** How the grid lies: what runs across, and whether the best row is on top. Absent: performance, on top. */
  readonly orientation?: { readonly across?: 'performance' | 'potential'; readonly best?: 'top' | 'bottom' };
  /** Rated KRAs, conversations and feedback of others that a placement needs, taken together. Absent: 3. */
  readonly minimumEvidence?: number;
  /** When anything may be said at all. */
  readonly gate?: CycleGate;
}

/** Somebody who is not placed, and why. */
export interface UnplacedPerson {
  readonly person: PersonId;
  readonly reason: 'no-performance' | 'no-potential' | 'not-enough-evidence';
}

/** Proposals for a talk among managers. */
export interface TalentGrid {
  /** True. */
  readonly ok: true;
  /** The cycle. */
  readonly cycle: CycleId;
  /** Cells as they lie, row by row from the top, each from left to right, with how many people are proposed for it. */
  readonly grid: readonly (readonly (TalentCell & { readonly people: number })[])[];
  /** Who is proposed where, by id. */
  readonly placements: readonly ProposedPlacement[];
  /** Who is not placed, by id. */
  readonly unplaced: readonly UnplacedPerson[];
  /** What the data lacked, in a stable order. */
  readonly findings: readonly Finding[];
}

const names = [
  'reviewBook',
  'cycle',
  'potential',
  'performance',
  'policy',
  'cuts',
  'cells',
  'orientation',
  'minimumEvidence',
  'gate',
] as const;

/**
 * A talent grid of performance and potential after a cycle (S1-43): nine cells that the host names, cut where the host says,
 * laid as the host says. Every placement is a proposal until a human validates it, see `validatePlacement`; nothing in it
 * says what should follow. Potential comes from people and is never worked out. Nothing is said before two full cycles
 * (S1-07), and nobody is placed on less than `minimumEvidence` records. A wrong call is a `UsageError`.
 *
 * @example
 * ```ts
 * import { talentGrid } from '@throughline/scoring/calibration';
 *
 * const goals = { schemaVersion: 1, organization: { id: 'acme', name: 'Acme' } } as const;
 * const grid = talentGrid(goals, {
 *   reviewBook: { schemaVersion: 1, organization: 'acme' },
 *   cycle: 'q2',
 *   potential: new Map([['ana', 0.35]]),
 * });
 * !grid.ok && grid.refused; // => 'unknown-cycle'
 * ```
 */
export const talentGrid = (goals: Goals, options: TalentGridOptions): TalentGrid | CalibrationRefusal => {
  checkOptions('talentGrid', options, names, 'scoring/bad-argument');
  const {
    reviewBook,
    policy: named,
    performance,
    potential,
    cuts,
    cells = talentCells,
    orientation,
    minimumEvidence = 3,
  } = Object(options) as TalentGridOptions;
  const policy = appraisalPolicyOf(named);
  const [index, book] = [compileGoals(goals), checkReviewBook(reviewBook)];
  const layout = cellsOf(cells, orientation);
  const cutsOf = (axis: 'performance' | 'potential') => checkedCuts(cuts?.[axis] ?? [0.4, 0.7]);
  const [columns, rows] = [cutsOf('performance'), cutsOf('potential')];
  checkOptions('cuts', cuts, ['performance', 'potential'], 'scoring/bad-argument');
  if (!Number.isInteger(minimumEvidence) || minimumEvidence < 0)
    throw bad('`minimumEvidence` must be a whole number of at least 0');
  const potentialOf = reader(potential, 'potential');
  const performanceOf = performance === undefined ? undefined : reader(performance, 'performance');
  const asked = passGate(index, book, options.cycle, options.gate);
  if ('ok' in asked) return asked;

  const notes: CalibrationNote[] = [];
  const take = (note: CalibrationNote): void => void notes.push(note);
  const { rated } = ratedPeople(index, book, asked, policy, 0, take);
  const { least, most } = policy.scale;
  const ratings = new Map(
    rated.map(({ person, rating }) => [person, steady((rating - least) / (most - least))]),
  );
  const evidence = evidenceOf(book, asked);
  const people = [...new Set((index.document.people ?? []).map(({ id }) => id))].sort();
  const placements: ProposedPlacement[] = [];
  const unplaced: UnplacedPerson[] = [];
  const valueOf = (
    axis: 'performance' | 'potential',
    person: PersonId,
    given: unknown,
  ): number | undefined => {
    if (given === undefined) return undefined;
    if (typeof given === 'number' && given >= 0 && given <= 1) return given + 0;
    const data = { axis, person, given: givenText(given) };
    take({ ruleId: 'calibration/bad-value', severity: 'error', path: ['people', person, axis], data });
    return undefined;
  };
  for (const person of people) {
    const value = valueOf(
      'performance',
      person,
      performanceOf === undefined ? ratings.get(person) : performanceOf(person),
    );
    const grows = valueOf('potential', person, potentialOf(person));
    const found = evidence.get(person) ?? { kraRatings: 0, conversations: 0, feedback: 0 };
    if (value === undefined && grows === undefined) continue;
    if (value === undefined) unplaced.push({ person, reason: 'no-performance' });
    else if (grows === undefined) unplaced.push({ person, reason: 'no-potential' });
    else if (found.kraRatings + found.conversations + found.feedback < minimumEvidence)
      unplaced.push({ person, reason: 'not-enough-evidence' });
    else {
      const [column, row] = [stepAt(columns, value), stepAt(rows, grows)];
      placements.push({
        state: 'proposed',
        person,
        cycle: asked.cycle.id,
        performance: value,
        potential: grows,
        column,
        row,
        cell: layout.nameOf(column, row),
        evidence: found,
      });
    }
  }
  const grid = layout.grid.map((line) =>
    line.map((cell) => ({
      ...cell,
      people: placements.filter(({ column, row }) => column === cell.column && row === cell.row).length,
    })),
  );
  return {
    ok: true,
    cycle: asked.cycle.id,
    grid,
    placements,
    unplaced,
    findings: calibrationFindings(notes),
  };
};

const bad = (message: string): UsageError => new UsageError('scoring/bad-argument', message);

/** Which of three steps a value reaches; one that lies on a cut is beyond it. */
const stepAt = (cuts: readonly [number, number], value: number): 0 | 1 | 2 =>
  compare(value, cuts[1]) >= 0 ? 2 : compare(value, cuts[0]) >= 0 ? 1 : 0;

const checkedCuts = (cuts: readonly [number, number]): readonly [number, number] => {
  const [low, high, ...others] = (Array.isArray(cuts) ? cuts : []) as readonly number[];
  if (low === undefined || high === undefined || others.length > 0 || !(low > 0 && low < high && high <= 1))
    throw bad('`cuts` must be two rising numbers above 0 and up to 1');
  return [low, high];
};

const reader = (values: AxisValues, name: string): ((person: PersonId) => unknown) => {
  if (typeof values === 'function') return values;
  if (values instanceof Map) return (person) => values.get(person) as unknown;
  throw bad(`\`${name}\` must be a map from person to number, or a function`);
};

/** What a placement of each person can rest on. */
const evidenceOf = (book: ReviewBook, { cycle }: DatedCycle): ReadonlyMap<PersonId, PlacementEvidence> => {
  const found = new Map<PersonId, PlacementEvidence>();
  const add = (person: PersonId, more: Partial<PlacementEvidence>): void => {
    const { kraRatings = 0, conversations = 0, feedback = 0, ...rest } = found.get(person) ?? {};
    found.set(person, {
      ...rest,
      ...(more.appraisal === undefined ? {} : { appraisal: more.appraisal }),
      kraRatings: kraRatings + (more.kraRatings ?? 0),
      conversations: conversations + (more.conversations ?? 0),
      feedback: feedback + (more.feedback ?? 0),
    });
  };
  for (const { id, person, cycle: of, kraRatings } of recordsOf(book.appraisals))
    if (of === cycle.id)
      add(person, { appraisal: id, kraRatings: new Set(recordsOf(kraRatings).map(({ kra }) => kra)).size });
  for (const { person, cycle: of, on } of recordsOf(book.conversations))
    if (of === undefined ? isWithin(cycle, on) : of === cycle.id) add(person, { conversations: 1 });
  // What somebody says of themselves is no evidence for where others put them.
  for (const { about, from, as, on } of recordsOf(book.feedback))
    if (as !== 'self' && from !== about && isWithin(cycle, on)) add(about, { feedback: 1 });
  return found;
};
