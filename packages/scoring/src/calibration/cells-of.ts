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
  const byPlace = new Map<number, TalentCell>();
  for (const cell of Array.isArray(cells) ? (cells as readonly unknown[]) : []) {
    const { column, row, name } = Object(cell) as Partial<TalentCell>;
    if (!steps.includes(column!) || !steps.includes(row!) || typeof name !== 'string')
      throw bad('each of `cells` has a column and a row from 0 to 2, and a name');
    byPlace.set(3 * row! + column!, { column: column!, row: row!, name });
  }
  if (byPlace.size !== 9) throw bad('`cells` must name all nine cells');
  const down = best === 'top' ? [...steps].reverse() : steps;
  const cellAt = (column: number, row: number): TalentCell => byPlace.get(3 * row + column)!;
  return {
    grid: down.map((line) =>
      steps.map((place) => (across === 'performance' ? cellAt(place, line) : cellAt(line, place))),
    ),
    nameOf: (column, row) => cellAt(column, row).name,
  };
};
