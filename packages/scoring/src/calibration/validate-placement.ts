import { checkOptions, compileGoals, fail, millisecondsOf, ok, UsageError } from '@throughline/core';
import type { Actor, Finding, Goals, Instant, Result } from '@throughline/core';
import { givenText } from '../appraisal/is-rating.ts';
import { calibrationFindings } from './calibration-note.ts';
import type { CalibrationNote } from './calibration-note.ts';
import { talentCells } from './talent-cells.ts';
import { cellsOf } from './cells-of.ts';
import type { TalentCell } from './talent-cells.ts';
import type { ProposedPlacement, ValidatedPlacement } from './talent-placement.ts';

/** Who looked at a placement, when, and what came of it. */
export interface PlacementDecision {
  /** A human of the goal set; a service cannot decide. */
  readonly by: Actor;
  /** When. */
  readonly at: Instant;
  /** Another cell than the proposed one. */
  readonly cell?: { readonly column: 0 | 1 | 2; readonly row: 0 | 1 | 2 };
  /** Why. */
  readonly reason?: string;
  /** The nine cells, where the grid had names of its own. Absent: `talentCells`. */
  readonly cells?: readonly TalentCell[];
}

/**
 * Takes a proposed placement over, as it is or in another cell. Only a human of the goal set can, and nobody for themselves;
 * everything else is a problem and leaves the proposal a proposal. What was proposed is kept beside a cell that was chosen
 * otherwise. A wrong call is a `UsageError`. (S1-15, S1-43)
 *
 * @example
 * ```ts
 * import { validatePlacement } from '@throughline/scoring/calibration';
 *
 * const goals = {
 *   schemaVersion: 1,
 *   organization: { id: 'acme', name: 'Acme' },
 *   people: [{ id: 'ana', name: 'Ana' }, { id: 'ben', name: 'Ben' }],
 * } as const;
 * const placement = {
 *   state: 'proposed', person: 'ana', cycle: 'q2', performance: 0.75, potential: 0.35, column: 2, row: 0,
 *   cell: 'performance high, potential low', evidence: { kraRatings: 3, conversations: 1, feedback: 0 },
 * } as const;
 * const at = '2026-07-06T09:00:00Z';
 * validatePlacement(goals, placement, { by: { kind: 'human', id: 'ben' }, at }).ok; // => true
 * validatePlacement(goals, placement, { by: { kind: 'service', id: 'bot' }, at }).ok; // => false
 * validatePlacement(goals, placement, { by: { kind: 'human', id: 'ana' }, at }).ok; // => false
 * ```
 */
export const validatePlacement = (
  goals: Goals,
  placement: ProposedPlacement,
  decision: PlacementDecision,
): Result<ValidatedPlacement, Finding> => {
  const options = ['by', 'at', 'cell', 'reason', 'cells'];
  checkOptions('validatePlacement', decision, options, 'scoring/bad-argument');
  const { by, at, cell, reason, cells = talentCells } = Object(decision) as PlacementDecision;
  // A grid of other cells is refused, as in `talentGrid`.
  cellsOf(cells, undefined);
  const given = Object(placement) as Partial<ProposedPlacement>;
  if (typeof given.person !== 'string')
    throw new UsageError('scoring/bad-argument', 'the placement must be one of `talentGrid`');
  if (reason !== undefined && typeof reason !== 'string')
    throw new UsageError('scoring/bad-argument', '`reason` must be a text');
  cellsOf(cells, undefined);
  const { person } = given;
  const notes: CalibrationNote[] = [];
  const note = (ruleId: CalibrationNote['ruleId'], data: CalibrationNote['data']): void =>
    void notes.push({ ruleId, severity: 'error', path: ['placements', person], data });
  const { kind, id } = Object(by) as Partial<Actor>;
  const isHuman = kind === 'human' && typeof id === 'string';
  if (given.state !== 'proposed') note('calibration/not-proposed', { person });
  if (!isHuman || compileGoals(goals).referenceOf('person', id) === undefined)
    note('calibration/not-a-human', { by: String(givenText(id)) });
  else if (id === person) note('calibration/own-placement', { by: id });
  if (typeof at !== 'string' || millisecondsOf(at) === undefined)
    note('calibration/not-an-instant', { person, given: givenText(at) });
  const { column, row } = Object(cell ?? given) as Partial<ProposedPlacement>;
  const chosen = cells.find((each) => each.column === column && each.row === row);
  if (chosen === undefined)
    note('calibration/no-such-cell', { column: givenText(column), row: givenText(row) });
  const [first, ...others] = calibrationFindings(notes);
  if (first !== undefined) return fail([first, ...others]);
  // A cell that is none was a problem above.
  const { column: across, row: up, name } = chosen ?? { ...placement, name: placement.cell };
  const moved = across !== placement.column || up !== placement.row;
  return ok({
    ...placement,
    state: 'validated',
    column: across,
    row: up,
    cell: moved ? name : placement.cell,
    by: by.id,
    at,
    ...(moved ? { proposed: { column: placement.column, row: placement.row, cell: placement.cell } } : {}),
    ...(reason === undefined ? {} : { reason }),
  });
};
