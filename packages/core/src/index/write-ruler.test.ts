import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Measure } from '../measure/measure.ts';
import { copyRuler, noRulers, rulersOf, writeRuler } from './write-ruler.ts';

const rowOf = (measure: unknown): { start: number; numbers: number[]; ids: readonly string[] } => {
  const rows = noRulers();
  const start = writeRuler(rows, measure as Measure);
  const { numbers, ids } = rulersOf(rows);
  return { start, numbers: [...numbers], ids };
};

describe('writeRuler', () => {
  it.each([
    [{ kind: 'threshold', comparator: '<', limit: 4 }, [3, 0, 3, 4, 0]],
    [{ kind: 'range', low: 1, high: 2, tolerance: 0.5 }, [3, 0, 1, 2, 0.5]],
    [{ kind: 'exact', from: 1, to: 2 }, [2, 0, 1, 2]],
    [{ kind: 'relative', by: 5, as: 'percent', direction: 'decrease', from: 8 }, [4, 0, 8, 5, 1, -1]],
    [{ kind: 'zones', start: 1, commit: 2, target: 3, stretch: 4, between: 'step' }, [5, 0, 1, 1, 2, 3, 4]],
    [
      {
        kind: 'payout',
        points: [
          { at: 1, pays: 0 },
          { at: 9, pays: 1 },
        ],
      },
      [5, 0, 0, 1, 0, 9, 1],
    ],
    [
      { kind: 'pooled', of: { kind: 'change', from: 1, to: 2 }, unit: { kind: 'percent' } },
      [5, 0, 1, 1, 0, 1, 2],
    ],
  ])('has the numbers of %j', (measure, numbers) => {
    expect(rowOf(measure)).toEqual({ start: 0, numbers, ids: [] });
  });

  it('has each id of steps once, and no weight where none was given', () => {
    const steps = {
      kind: 'milestones',
      inOrder: true,
      milestones: [{ id: 'a' }, { id: 'b', weight: 2 }, { id: 'a' }],
    };
    expect(rowOf(steps)).toEqual({
      start: 0,
      numbers: [1, 3, 1, 0, Number.NaN, 1, 2, 0, Number.NaN],
      ids: ['a', 'b'],
    });
    const levels = { kind: 'ordinal', levels: [{ id: 'x', attainment: 0.5 }] };
    expect(rowOf(levels)).toEqual({ start: 0, numbers: [0, 1, 0, 0.5], ids: ['x'] });
  });

  it('reads the field of a step that its kind has, whatever else was put there', () => {
    const both = [{ id: 'a', weight: 3, attainment: 0.5 }];
    expect(rowOf({ kind: 'ordinal', levels: both }).numbers).toEqual([0, 1, 0, 0.5]);
    expect(rowOf({ kind: 'learning', questions: both }).numbers).toEqual([1, 1, 0, 0, 3]);
    const other = [{ id: 'a', attainment: 0.5 }];
    expect(rowOf({ kind: 'milestones', milestones: other }).numbers).toEqual([1, 1, 0, 0, Number.NaN]);
  });

  it.each([
    { kind: 'relative', by: 5, as: 'percent', direction: 'increase' },
    { kind: 'threshold', comparator: '=', limit: 4 },
    { kind: 'threshold', comparator: '>=' },
    { kind: 'range', low: 1, high: Number.POSITIVE_INFINITY },
    { kind: 'exact', from: 1, to: 2, fold: 'mean' },
    { kind: 'exact', from: '1', to: 2 },
    { kind: 'payout', points: [null] },
    { kind: 'payout' },
    { kind: 'pooled' },
    { kind: 'pooled', of: { kind: 'range', low: 1, high: 2, fold: 'sum' } },
    { kind: 'milestones', milestones: 7 },
    { kind: 'learning', questions: [{ id: 'a', weight: '7' }] },
    { kind: 'binary' },
    { kind: 'formula', expression: '1' },
  ])('leaves %j to a reader of the object', (measure) => {
    expect(rowOf(measure)).toEqual({ start: -1, numbers: [], ids: [] });
  });

  it('copies a row behind others, with its ids', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 5 }),
        fc.boolean(),
        (ids, inOrder) => {
          const first = { kind: 'learning', questions: [{ id: 'z' }] } as unknown as Measure;
          const second = {
            kind: 'milestones',
            inOrder,
            milestones: ids.map((id) => ({ id })),
          } as unknown as Measure;
          const from = noRulers();
          writeRuler(from, second);
          const [written, copied] = [noRulers(), noRulers()];
          for (const rows of [written, copied]) writeRuler(rows, first);
          expect(copyRuler(copied, rulersOf(from), 0)).toBe(writeRuler(written, second));
          expect(rulersOf(copied)).toEqual(rulersOf(written));
        },
      ),
    );
  });
});
