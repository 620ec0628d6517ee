import { compileGoals, dayNumberOf, factsOf, unitChain } from '@throughline/core';
import type { CheckIn, GoalSet, Objective, Unit } from '@throughline/core';
import { describe, expect, it } from 'vitest';

const count = 100_000;
const withObjectives = (objectives: readonly Objective[]): GoalSet => ({
  schemaVersion: 1,
  organization: { id: 'acme', name: 'Acme' },
  objectives,
});
const objective = (at: number, parents: readonly number[]): Objective => ({
  id: `o${String(at)}`,
  title: '',
  cycle: 'q',
  commitment: 'committed',
  supports: parents.map((parent) => ({ goal: `o${String(parent)}` })),
});
const made = <Entry>(size: number, make: (at: number) => Entry): Entry[] =>
  Array.from({ length: size }, (_, at) => make(at));

describe('compileGoals on shapes that break recursion', () => {
  it('numbers a chain of 100,000 from its end', () => {
    const index = compileGoals(withObjectives(made(count, (at) => objective(at, at === 0 ? [] : [at - 1]))));
    expect(index.numberOf('o0')).toBe(count - 1);
    expect(index.numberOf(`o${String(count - 1)}`)).toBe(0);
    expect(index.loops).toEqual([]);
  });

  it('numbers the centre of a star of 50,000 last', () => {
    const index = compileGoals(withObjectives(made(50_001, (at) => objective(at, at === 0 ? [] : [0]))));
    expect(index.numberOf('o0')).toBe(50_000);
    expect(index.supportedBy.offsets[50_001]! - index.supportedBy.offsets[50_000]!).toBe(50_000);
  });

  it('walks a ladder of 5,000 diamonds once, not once per way up', () => {
    // Three goals per diamond: a bottom, and two sides that both support the bottom of the next one.
    const goals = made(15_001, (at) => {
      if (at === 15_000) return objective(at, []);
      return at % 3 === 0 ? objective(at, [at + 1, at + 2]) : objective(at, [at - (at % 3) + 3]);
    });
    const index = compileGoals(withObjectives(goals));
    expect(index.numberOf('o0')).toBe(0);
    expect(index.numberOf('o15000')).toBe(15_000);
  });

  it('names a loop of 100,000, and a goal that follows it still has its place', () => {
    const goals = made(count, (at) => objective(at, [(at + 1) % count, ...(at === 5 ? [count] : [])]));
    const index = compileGoals(withObjectives([...goals, objective(count, [])]));
    expect(index.loops.map((loop) => loop.length)).toEqual([count]);
    expect(index.numberOf(`o${String(count)}`)).toBe(count);
    expect(index.supports.onLoop.reduce((sum, bit) => sum + bit, 0)).toBe(count);
  });

  it('follows 100,000 retractions of retractions', () => {
    const at = '2026-05-01T00:00:00Z';
    const key = (number: number): string => String(number).padStart(6, '0');
    const fact = { goal: 'o0', on: '2026-05-01', at };
    const checkIns: CheckIn[] = [
      { key: key(0), ...fact, value: 1 },
      ...made(count, (number): CheckIn => ({ key: key(number + 1), ...fact, retracts: key(number) })),
    ];
    const even = compileGoals({ ...withObjectives([objective(0, [])]), checkIns });
    expect(factsOf(even, 0, dayNumberOf('2026-05-01')!)).toEqual([0]);
    const odd = compileGoals({ ...withObjectives([objective(0, [])]), checkIns: checkIns.slice(0, -1) });
    expect(factsOf(odd, 0, dayNumberOf('2026-05-01')!)).toEqual([]);
  });

  it('ends the chain of units that lie above themselves', () => {
    const unit = (at: number, parent: number): Unit => ({
      id: `u${String(at)}`,
      name: '',
      kind: 'team',
      parent: `u${String(parent)}`,
    });
    const ring = compileGoals({
      ...withObjectives([]),
      units: [...made(count, (at) => unit(at, (at + 1) % count)), unit(count, 3)],
    });
    expect(unitChain(ring, 0)).toHaveLength(count);
    expect(unitChain(ring, count)).toHaveLength(count + 1);
    const line = compileGoals({ ...withObjectives([]), units: made(count, (at) => unit(at, at - 1)) });
    expect(unitChain(line, count - 1)).toHaveLength(count);
    expect(line.unitOnLoop.includes(1)).toBe(false);
  });
});
