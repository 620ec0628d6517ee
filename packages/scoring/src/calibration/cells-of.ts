import { checkOptions, UsageError } from '@throughline/core';
import type { TalentCell } from './talent-cells.ts';

/** Nine cells as they lie. */
export interface CellLayout {
  /** Row by row from the top, each from left to right. */
  readonly grid: readonly (readonly TalentCell[])[];
  /** Name of a cell by performance and potential. */
  readonly nameOf: (column: number, row: number) => string;
}

const steps = [0, 1, 2] as const;

/** Lays nine cells out, or throws when they are not nine different ones. */
export const cellsOf = (
  cells: readonly TalentCell[],
  orientation:
    | { readonly across?: 'performance' | 'potential'; readonly best?: 'top' | 'bottom' }
    | undefined,
): CellLayout => {
  const bad = (message: string): UsageError => new UsageError('scoring/bad-argument', message);
  checkOptions('orientation', orientation, ['across', 'best'], 'scoring/bad-argument');
  const { across = 'performance', best = 'top' } = orientation ?? {};
  if (!['performance', 'potential'].includes(across) || !['top', 'bottom'].includes(best))
    throw bad('`orientation` takes `across` performance or potential, and `best` top or bottom');
  const given = Array.isArray(cells) ? (cells as readonly unknown[]) : [];
  if (!given.every(isCell)) throw bad('each of `cells` has a column and a row from 0 to 2, and a name');
  const cellAt = (column: number, row: number): TalentCell => {
    const found = given.find((cell) => cell.column === column && cell.row === row);
    if (found === undefined || given.length !== 9) throw bad('`cells` must name all nine cells, each once');
    return { column: found.column, row: found.row, name: found.name };
  };
  const down = best === 'top' ? [...steps].reverse() : steps;
  return {
    grid: down.map((line) =>
      steps.map((place) => (across === 'performance' ? cellAt(place, line) : cellAt(line, place))),
    ),
    nameOf: (column, row) => cellAt(column, row).name,
  };
};

const isCell = (cell: unknown): cell is TalentCell => {
  const { column, row, name } = Object(cell) as { readonly [field: string]: unknown };
  return [column, row].every((each) => steps.some((step) => step === each)) && typeof name === 'string';
};
