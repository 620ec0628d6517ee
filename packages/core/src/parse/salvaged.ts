import type { CheckRun } from '../shape/check-run.ts';
import type { FoundProblem, ProblemReport } from '../shape/problem-report.ts';
import type { ShapeRuleId } from '../shape/shape-rule-id.ts';
import type { ShapeTable } from '../shape/shape.ts';
import type { ShapeLimits } from '../shape/shape-limits.ts';

/** What saving needs to know. */
export interface Salvaging {
  readonly tables: ShapeTable;
  readonly limits: ShapeLimits;
  readonly run: CheckRun;
  /** Characters of JSON text that may still be written in place of values. */
  textLeft: number;
}

/** Keys and positions from the root of the document. */
export type Path = readonly (string | number)[];

/** Why a piece could not stay where it was. */
export interface Cause {
  readonly path: Path;
  readonly problem: FoundProblem;
}

/** A piece that looks for a place in the nearest `extensions`. */
export interface Move {
  /** Name for it there. */
  readonly name: string;
  readonly path: Path;
  readonly value: unknown;
  readonly cause: Cause;
}

/** How a value was stored: as it is, as its JSON text, or not at all. */
export type StoredAs = 'value' | 'text' | 'nothing';

/** A piece that found a place. */
export interface Moved {
  readonly path: Path;
  /** Where it is now, e.g. `extensions.priority`. */
  readonly to: string;
  /** How it is kept there. */
  readonly storedAs: StoredAs;
  readonly cause: Cause;
}

/** What could be saved of a value, or why it could not be saved at all. */
export type Salvaged =
  | {
      readonly ok: true;
      readonly value: unknown;
      readonly moves: readonly Move[];
      readonly moved: readonly Moved[];
    }
  | { readonly ok: false; readonly cause: Cause };

/** A value that stays as it is. */
export const kept = (value: unknown): Salvaged => ({ ok: true, value, moves: [], moved: [] });

/** A value that cannot be saved. */
export const unsavable = (problem: FoundProblem, path: Path): Salvaged => ({
  ok: false,
  cause: { path, problem },
});

/** The first problem of a report as a cause. */
export const causeOf = ({ problems }: ProblemReport, otherwise: Cause): Cause => {
  const [first] = problems;
  if (first === undefined) return otherwise;
  const describe = () => ({ messageId: first.messageId, data: first.data });
  return { path: first.path, problem: { ruleId: first.ruleId as ShapeRuleId, describe } };
};

/** Saved pieces as they come together. */
export interface Pieces {
  readonly moves: Move[];
  readonly moved: Moved[];
}

/** Adds what is left over from a part under `name` to what is left over from the whole. */
export const addLeftovers = (
  to: Pieces,
  name: string,
  part: Extract<Salvaged, { readonly ok: true }>,
): void => {
  for (const move of part.moves) to.moves.push({ ...move, name: `${name}.${move.name}` });
  for (const one of part.moved) to.moved.push(one);
};
