/** A cell of a talent grid. Column by performance, row by potential, both 0 to 2 from low to high. */
export interface TalentCell {
  readonly column: 0 | 1 | 2;
  readonly row: 0 | 1 | 2;
  /** What the cell is called. */
  readonly name: string;
}

const words = ['low', 'medium', 'high'] as const;

/**
 * The nine cells under names that say where they lie and nothing about the people in them. Hosts hand in names of their own.
 *
 * @example
 * ```ts
 * import { talentCells } from '@throughline/scoring/calibration';
 *
 * talentCells[2]; // => { column: 2, row: 0, name: 'performance high, potential low' }
 * ```
 */
export const talentCells: readonly TalentCell[] = /* @__PURE__ */ Object.freeze(
  /* @__PURE__ */ Array.from({ length: 9 }, (_, at) =>
    Object.freeze({
      column: (at % 3) as TalentCell['column'],
      row: Math.floor(at / 3) as TalentCell['row'],
      name: `performance ${words[at % 3]!}, potential ${words[Math.floor(at / 3)]!}`,
    }),
  ),
);
