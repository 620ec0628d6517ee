import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loopThrough, shownLoop } from './loop-through.ts';

/** Links up by number; a number links only to smaller ones, so there is no loop yet. */
const links = fc
  .array(fc.array(fc.nat(9999), { maxLength: 6, size: 'max' }), { minLength: 2, maxLength: 120, size: 'max' })
  .map((rows) => rows.map((row, at) => (at === 0 ? [] : [...new Set(row.map((pick) => pick % at))])));

/** Two goals from opposite halves, so that most new links close a loop and many do not. */
const withTwoGoals = links.chain((rows) => {
  const half = Math.floor(rows.length / 2);
  return fc.tuple(fc.constant(rows), fc.nat({ max: half }), fc.integer({ min: half, max: rows.length - 1 }));
});

const reaches = (rows: readonly (readonly number[])[], from: number, to: number): boolean => {
  let reached = new Set([from]);
  for (;;) {
    const more = new Set([...reached, ...[...reached].flatMap((at) => rows[at] ?? [])]);
    if (more.has(to)) return true;
    if (more.size === reached.size) return false;
    reached = more;
  }
};

describe('loopThrough', () => {
  it('finds a loop exactly where the slow search finds the way back, and the loop is one', () => {
    fc.assert(
      fc.property(withTwoGoals, ([rows, older, newer]) => {
        const above = (id: string): string[] => (rows[Number(id)] ?? []).map(String);
        const loop = loopThrough(String(older), String(newer), above);
        expect(loop !== undefined).toBe(older === newer || reaches(rows, newer, older));
        if (loop === undefined) return;
        expect([loop[0], loop[loop.length - 1], loop[1]]).toEqual([
          String(older),
          String(older),
          String(newer),
        ]);
        for (let at = 1; at + 1 < loop.length; at++) {
          if (older !== newer) expect(above(loop[at] ?? '')).toContain(loop[at + 1]);
        }
        expect(new Set(loop).size).toBe(loop.length - 1);
      }),
      { numRuns: 500 },
    );
  });

  it('looks at each goal once, on a ladder where the ways double at every step', () => {
    let looks = 0;
    const above = (id: string): string[] => {
      looks += 1;
      const [side = 'a', step = '0'] = id.split(':');
      return Number(step) > 5000 || side === '' ? [] : [`a:${Number(step) + 1}`, `b:${Number(step) + 1}`];
    };
    expect(loopThrough('new', 'a:0', above)).toBeUndefined();
    expect(looks).toBeLessThan(10100);
  });

  it('walks a line that grows at its lower end once, when it is told what was reached', () => {
    const reached = new Set<string>();
    let looks = 0;
    const above = (id: string): string[] => {
      looks += 1;
      return id === '0' ? [] : [String(Number(id) - 1)];
    };
    for (let at = 1; at < 5000; at++)
      expect(loopThrough(String(at), String(at - 1), above, reached)).toBeUndefined();
    expect(looks).toBeLessThan(5000);
    // What is among the reached itself is looked for all the way.
    expect(loopThrough('7', '4998', above, reached)?.slice(-2)).toEqual(['8', '7']);
  });

  it('shows a long loop cut short, with both its ends', () => {
    const long = Array.from({ length: 50 }, (_, at) => `g${at}`);
    expect(shownLoop(long.slice(0, 20))).toEqual(long.slice(0, 20));
    expect(shownLoop(long).length).toBe(20);
    expect(shownLoop(long).slice(-2)).toEqual(['...', 'g49']);
  });

  it('is tried on graphs that are wide and deep enough', () => {
    const sample = fc.sample(withTwoGoals, { numRuns: 300, seed: 5 });
    const loops = sample.filter(
      ([rows, older, newer]) => older === newer || reaches(rows, newer, older),
    ).length;
    expect(loops / sample.length).toBeGreaterThan(0.3);
    expect(loops / sample.length).toBeLessThan(0.9);
    const size = sample.reduce((sum, [rows]) => sum + rows.length, 0) / sample.length;
    expect(size).toBeGreaterThan(30);
    const width =
      sample.reduce((sum, [rows]) => sum + rows.reduce((most, row) => Math.max(most, row.length), 0), 0) /
      sample.length;
    expect(width).toBeGreaterThan(4);
  });
});
