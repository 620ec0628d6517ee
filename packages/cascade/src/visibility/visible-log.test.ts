import type { Change, ChangeEntry } from '@throughline/core';
import { expect, it } from 'vitest';
import { acme, keyResult, kra, objective, owner } from '../../test/acme.ts';
import { on } from '../../test/guarded-companies.ts';
import { accessPolicies, visibleLog } from '../index.ts';
import type { VisibleEntry } from '../index.ts';

const hidden = { visibility: { to: 'owners' }, owners: [owner('zoe')] } as const;
const goals = acme({
  objectives: [objective('win'), objective('top'), objective('secret', hidden)],
  keyResults: [keyResult('arr', 'win')],
  kras: [kra('selling'), kra('plotting', hidden)],
});

const actor = { kind: 'human', id: 'ana' } as const;
const entry = (change: Change, inverse: readonly Change[] = []): ChangeEntry => ({
  revision: 5,
  actor,
  at: '2026-05-01T09:00:00Z',
  reason: 'because',
  change,
  inverse,
});

const told = (change: Change, inverse: readonly Change[] = []): Partial<VisibleEntry> | undefined => {
  const options = { access: accessPolicies.standard, on };
  const [found] = visibleLog(goals, [entry(change, inverse)], 'cleo', options);
  if (found === undefined) return undefined;
  const { at, actor: by, ...rest } = found;
  expect([at, by]).toEqual(['2026-05-01T09:00:00Z', actor]);
  return rest;
};

it('tells of goals that are seen, and of no others', () => {
  expect(told({ kind: 'setState', goal: 'win', step: 'publish' })).toEqual({
    kind: 'setState',
    goals: ['win'],
    reason: 'because',
    step: 'publish',
  });
  expect(told({ kind: 'setState', goal: 'secret', step: 'publish' })).toBeUndefined();
  expect(told({ kind: 'setState', goal: 'deleted-since', step: 'publish' })).toBeUndefined();
  expect(told({ kind: 'erasePerson', person: 'ana', tombstone: 'x' })).toBeUndefined();
});

it('gives of many goals those that are seen, and no reason, which may be about the others', () => {
  const move: Change = { kind: 'redistributeKras', moves: [{ kra: 'plotting' }, { kra: 'selling' }] };
  expect(told(move)).toEqual({ kind: 'redistributeKras', goals: ['selling'] });
});

it('names revised fields, but no links', () => {
  const set = { title: 'New', dependsOn: ['secret'] };
  expect(told({ kind: 'revise', goal: 'win', set, unset: ['description'] })).toEqual({
    kind: 'revise',
    goals: ['win'],
    reason: 'because',
    fields: ['description', 'title'],
  });
  expect(told({ kind: 'revise', goal: 'win', set: { dependsOn: ['secret'] } })).toBeUndefined();
  expect(
    told({ kind: 'restore', entity: 'objective', id: 'win', set: { carriedFrom: 'secret' } }),
  ).toBeUndefined();
  expect(told({ kind: 'restore', entity: 'objective', id: 'win', set: { title: 'Old' } })?.fields).toEqual([
    'title',
  ]);
});

it('tells of links only between goals that are seen', () => {
  const reparent = (...links: readonly string[]): Change => ({
    kind: 'reparent',
    goal: 'win',
    supports: links.map((goal) => ({ goal })),
  });
  expect(told(reparent('secret', 'top'), [reparent()])?.supports).toEqual([{ goal: 'top' }]);
  expect(told(reparent('secret', 'top'), [reparent('top')])).toBeUndefined();
  expect(told(reparent('secret'), [reparent()])).toBeUndefined();
  expect(
    told(reparent(), [
      { kind: 'restore', entity: 'objective', id: 'win', set: { supports: [{ goal: 'top' }] } },
    ])?.supports,
  ).toEqual([]);
  expect(told({ kind: 'reparent', goal: 'arr', container: 'top' })?.kind).toBe('reparent');
  expect(told({ kind: 'setWeight', goal: 'win', parent: 'secret', weight: 3 })).toBeUndefined();
  expect(told({ kind: 'setWeight', goal: 'win', parent: 'top', weight: 3 })?.weight).toBe(3);
});

it('cuts inputs of formulas that are not seen', () => {
  const measure = {
    kind: 'formula' as const,
    expression: 'a',
    inputs: [{ name: 'a', goal: 'secret' }],
    of: { kind: 'change' as const, from: 0, to: 1 },
  };
  expect(told({ kind: 'shiftTarget', goal: 'arr', measure })?.measure).toEqual({ ...measure, inputs: [] });
});

it('tells of no new target where only an input that is not seen became another one', () => {
  const measure = (goal: string, to = 1) => ({
    kind: 'formula' as const,
    expression: 'a',
    inputs: [{ name: 'a', goal }],
    of: { kind: 'change' as const, from: 0, to },
  });
  const shift = (goal: string, to = 1): Change => ({
    kind: 'shiftTarget',
    goal: 'arr',
    measure: measure(goal, to),
  });
  const restore = (goal: string): Change => ({
    kind: 'restore',
    entity: 'keyResult',
    id: 'arr',
    set: { measure: measure(goal) },
  });
  for (const before of [shift('plotting'), restore('plotting')]) {
    expect(told(shift('secret'), [before])).toBeUndefined();
    expect(told(shift('secret', 2), [before])?.measure).toEqual({ ...measure('secret', 2), inputs: [] });
    expect(told(shift('top'), [before])?.measure).toEqual(measure('top'));
  }
});

it('refuses what is no log', () => {
  const options = { access: accessPolicies.standard, on };
  expect(() => visibleLog(goals, 'log' as never, 'cleo', options)).toThrow('`log` must be a list');
});
