import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyone, walk } from '../../test/change-steps.ts';
import { changeDraws } from '../test-kit/changes.ts';
import { changeFor, type Draws } from '../test-kit/change-for.ts';
import { goalSets } from '../test-kit/index.ts';
import { applyChange } from './index.ts';

const context = anyone;
const start = goalSets({ states: true, maxUnits: 3, maxObjectivesPerUnit: 3, maxFacts: 1 });
const sequence = (most: number): fc.Arbitrary<Draws[]> =>
  fc.array(changeDraws(), { minLength: 1, maxLength: most, size: 'max' });

describe('statistics of the change generator', () => {
  const sample = fc.sample(fc.tuple(start, sequence(25)), { numRuns: 120, seed: 11 });
  const taken = sample.map(([goals, draws]) => ({ asked: draws.length, steps: walk(goals, draws) }));
  const all = taken.flatMap(({ steps }) => steps);

  it('most changes fit, and many are refused', () => {
    const asked = taken.reduce((sum, each) => sum + each.asked, 0);
    expect(all.length / asked).toBeGreaterThan(0.4);
    expect(all.length / asked).toBeLessThan(0.85);
    expect(all.length / taken.length).toBeGreaterThan(5);
  });

  it('every kind is carried out, and every state reached', () => {
    const kinds = new Map<string, number>();
    for (const { change, entries } of all)
      if (entries.length > 0) kinds.set(change.kind, (kinds.get(change.kind) ?? 0) + 1);
    const expected = [
      'add',
      'revise',
      'reparent',
      'setOwners',
      'setWeight',
      'shiftTarget',
      'setState',
      'recordCheckIn',
      'retractCheckIn',
      'judge',
      'retrospect',
      'upsertReference',
      'correctClosed',
      'applyTemplate',
    ];
    for (const kind of expected) expect(kinds.get(kind) ?? 0, kind).toBeGreaterThan(3);
    const steps = new Map<string, number>();
    for (const { change } of all) {
      if (change.kind !== 'setState') continue;
      const name = change.as === undefined ? change.step : `${change.step} ${change.as}`;
      steps.set(name, (steps.get(name) ?? 0) + 1);
    }
    const wanted = [
      'feasible',
      'sign-off owner',
      'sign-off manager',
      'publish',
      'freeze',
      'close',
      'reopen',
      'postpone',
      'cancel',
      'archive',
    ];
    for (const step of wanted) expect(steps.get(step) ?? 0, step).toBeGreaterThan(2);
    const loops = sample
      .flatMap(([goals, draws]) => draws.map((draw) => applyChange(goals, changeFor(goals, draw), context)))
      .filter(
        (result) =>
          !result.ok && result.problems.some(({ ruleId }) => ruleId === 'change/would-close-a-loop'),
      );
    expect(loops.length).toBeGreaterThan(20);
  });
});
