import { UsageError } from '@throughline/core';
import { scoreGoals } from '@throughline/scoring';
import { expect, it } from 'vitest';
import { acme, initiative, keyResult, kpi, kra, objective, to } from '../../test/acme.ts';
import { toDot } from './to-dot.ts';

const goals = acme({
  objectives: [
    objective('top'),
    objective('a', { supports: to('b', 'gone') }),
    objective('b', { supports: to('a') }),
  ],
  keyResults: [keyResult('k', 'top')],
  kras: [kra('r', { supports: to('k') })],
  kpis: [kpi('p', 'r')],
  initiatives: [initiative('i', { supports: to('k') })],
  checkIns: [{ key: 'c', goal: 'k', on: '2026-05-01', at: '2026-05-01T09:00:00Z', value: 15 }],
});

it('draws every kind of goal and every kind of link', () => {
  expect(toDot(goals, { direction: 'LR' })).toBe(`digraph throughline {
  graph [rankdir="LR", charset="UTF-8"];
  node [fontname="sans-serif", fontsize="12"];
  g0 [label="Win top", shape="box"];
  g1 [label="Win a", shape="box"];
  g2 [label="Win b", shape="box"];
  g3 [label="Raise k", shape="box", style="rounded"];
  g4 [label="Care for r", shape="box", peripheries="2"];
  g5 [label="Keep p", shape="ellipse"];
  g6 [label="Carry out i", shape="hexagon"];
  g1 -> g2 [style="dashed"];
  g2 -> g1 [style="dashed"];
  g3 -> g0 [dir="none"];
  g4 -> g3;
  g5 -> g4 [dir="none"];
  g6 -> g3;
}
`);
});

it('says scores and status in words, and shows them at the edge', () => {
  const lines = toDot(goals, { scores: scoreGoals(goals, { asOf: '2026-05-15' }) }).split('\n');
  expect(lines[6]).toBe(
    '  g3 [label="Raise k\\n50 %, on-track", shape="box", style="rounded", color="#0072b2", penwidth="2"];',
  );
  expect(lines[8]).toBe(
    '  g5 [label="Keep p\\nno score, unknown", shape="ellipse", style="dashed", color="#999999", penwidth="1"];',
  );
});

it('counts what it leaves out, and draws nothing of what is not there', () => {
  expect(toDot(goals, { maxGoals: 3 })).toContain('  more [label="and 4 more goals", shape="plaintext"];\n');
  const nothing = toDot(acme());
  expect(toDot(goals, { root: 'gone' })).toBe(nothing);
  expect(toDot(goals, { unit: 'gone' })).toBe(nothing);
});

it('refuses options that are none', () => {
  expect(() => toDot(goals, { maxGoals: Number.NaN })).toThrow(UsageError);
  expect(() => toDot(goals, { direction: 'LR"; x' as 'LR' })).toThrow(UsageError);
  expect(() => toDot(goals, { root: 5 as unknown as string })).toThrow(UsageError);
  expect(() => toDot(goals, { wide: true } as object)).toThrow(UsageError);
});
