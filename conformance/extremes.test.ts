import { describe, expect, it } from 'vitest';
import { checkGoals, throughline, toMermaid } from '@throughline/cascade';
import {
  compileGoals,
  encodeGoalSet,
  parseGoalSet,
  parseGoalSetJson,
  toGoalSet,
  type GoalSet,
} from '@throughline/core';
import { generateGoalSet } from '@throughline/core/test-kit';
import { explain, scoreGoals } from '@throughline/scoring';

const asOf = '2026-05-15';

/** The whole job on one goal set: every step must give a result or findings, whatever the shape. */
const wholeJob = (goals: GoalSet, deepest: string): { readonly scored: number; readonly errors: number } => {
  const parsed = parseGoalSet(goals);
  expect(parsed.ok).toBe(true);
  const index = compileGoals(goals);
  const scores = scoreGoals(index, { asOf });
  const report = checkGoals(index, { asOf, scores });
  const explanation = explain(scores, deepest);
  expect(explanation?.steps.length).toBeGreaterThan(0);
  const line = throughline(index, deepest);
  expect(line.ok).toBe(true);
  expect(toMermaid(index, {}).startsWith('flowchart')).toBe(true);
  expect(toGoalSet(index)).toEqual(goals);
  let scored = 0;
  for (const score of scores) if (score.scored) scored++;
  return { scored, errors: report.counts.error };
};

const lastObjective = (goals: GoalSet): string => goals.objectives?.at(-1)?.id ?? '';

describe('extreme shapes end in answers', () => {
  it('a chain 100,000 goals deep', () => {
    const goals = generateGoalSet({
      seed: 1,
      objectives: 100_000,
      keyResultsPerObjective: 1,
      shape: 'chain',
    });
    expect(wholeJob(goals, lastObjective(goals)).scored).toBeGreaterThan(0);
  }, 120_000);

  it('a star with 50,000 children', () => {
    const goals = generateGoalSet({ seed: 1, objectives: 50_001, keyResultsPerObjective: 1, shape: 'star' });
    expect(wholeJob(goals, lastObjective(goals)).scored).toBeGreaterThan(0);
  }, 120_000);

  it('a ladder of 5,000 diamonds, which has 2 to the 5,000 paths', () => {
    const goals = generateGoalSet({
      seed: 1,
      objectives: 15_001,
      keyResultsPerObjective: 1,
      shape: 'diamonds',
    });
    const line = throughline(goals, lastObjective(goals));
    expect(line.ok && line.value.paths(3)).toHaveLength(3);
    expect(wholeJob(goals, lastObjective(goals)).scored).toBeGreaterThan(0);
  }, 120_000);

  it('a loop of 10,000 goals, which is named and left out of the roll-up', () => {
    const chain = generateGoalSet({ seed: 1, objectives: 10_000, keyResultsPerObjective: 1, shape: 'chain' });
    const [first, ...rest] = chain.objectives ?? [];
    if (first === undefined) throw new Error('the chain has objectives');
    const goals: GoalSet = {
      ...chain,
      objectives: [{ ...first, supports: [{ goal: lastObjective(chain) }] }, ...rest],
    };
    const index = compileGoals(goals);
    expect(index.loops).toHaveLength(1);
    expect(checkGoals(index, { asOf }).findings.some(({ ruleId }) => ruleId === 'structure/no-loops')).toBe(
      true,
    );
    expect(wholeJob(goals, first.id).errors).toBeGreaterThan(0);
  }, 120_000);
});

/** Ten megabytes of JSON that is anything but a goal set, from a small generator with a fixed seed. */
const randomJson = (bytes: number): string => {
  let state = 12345;
  const next = (below: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state % below;
  };
  const keys = [
    'objectives',
    'title',
    'id',
    '__proto__',
    'measure',
    'kind',
    'x',
    'keyResults',
    'checkIns',
    '',
  ];
  const leaf = (): string =>
    ['null', 'true', '-1e308', '0.1', '"x"', '""', '"constructor"', '[]', '{}'][next(9)] ?? 'null';
  const parts: string[] = [];
  let size = 0;
  while (size < bytes) {
    const fields = Array.from(
      { length: 1 + next(6) },
      () => `${JSON.stringify(keys[next(keys.length)])}:${leaf()}`,
    );
    const part = next(5) === 0 ? leaf() : `{${fields.join(',')}}`;
    parts.push(part);
    size += part.length + 1;
  }
  const many = `[${parts.join(',')}]`;
  return `{"schemaVersion":1,"organization":{},"objectives":${many},"rubbish":${many.slice(0, 2)}${many.slice(2)}}`;
};

describe('random JSON', () => {
  it('of ten megabytes ends in findings', () => {
    const parsed = parseGoalSetJson(randomJson(5_000_000));
    expect(parsed.ok).toBe(false);
    if (parsed.ok) return;
    expect(parsed.problems).toHaveLength(100);
    expect(parsed.more).toBeGreaterThan(100_000);
    for (const { message, url } of parsed.problems) {
      expect(message.length).toBeLessThan(400);
      expect(url).toMatch(/^@throughline\/core\/docs\//);
    }
  }, 120_000);

  it('nested 100,000 deep ends in findings', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const parsed = parseGoalSetJson(
      `{"schemaVersion":1,"organization":{"id":"a","name":"A"},"extensions":{"x":${deep}}}`,
    );
    expect(parsed.ok).toBe(false);
    if (!parsed.ok) expect(parsed.problems[0].ruleId).toBe('shape/too-deep');
  });
});

describe('canonical text', () => {
  it('of 20,000 goals reads back as the same text', () => {
    const goals = generateGoalSet({
      seed: 3,
      objectives: 5_000,
      keyResultsPerObjective: 3,
      shape: 'several-parents',
    });
    const text = encodeGoalSet(goals);
    const again = parseGoalSetJson(text);
    expect(again.ok && encodeGoalSet(again.value)).toBe(text);
  }, 60_000);
});
