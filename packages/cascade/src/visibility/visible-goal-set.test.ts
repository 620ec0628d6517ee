import { canonicalJson, compileGoals, parseGoalSet } from '@throughline/core';
import { scoreGoals } from '@throughline/scoring';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acme, keyResult, objective, owner, to } from '../../test/acme.ts';
import { guardedCompanies, on } from '../../test/guarded-companies.ts';
import { accessPolicies, compileAccess, visibleGoalSet } from '../index.ts';

const options = { access: accessPolicies.standard, on } as const;
const owners = { visibility: { to: 'owners' } } as const;

/** All texts of a value, at any depth. */
const textsIn = (root: unknown): ReadonlySet<string> => {
  const texts = new Set<string>();
  const open: unknown[] = [root];
  for (let value = open.pop(); open.length > 0 || value !== undefined; value = open.pop()) {
    if (typeof value === 'string') texts.add(value);
    else if (typeof value === 'object' && value !== null) open.push(...Object.values(value));
  }
  return texts;
};

describe('what a person may be handed', () => {
  const goals = acme({
    revision: 9,
    extensions: { secret: true },
    accessLists: [{ id: 'deal', name: 'The deal', people: ['cleo'] }],
    objectives: [
      objective('top', { unit: 'acme' }),
      objective('win', {
        supports: [...to('secret', 'gone', 'top')],
        dependsOn: ['secret'],
        carriedFrom: 'secret',
        guardrails: [
          { title: 'no harm', goal: 'secret-part', mode: 'gate' },
          { title: 'quality', goal: 'open-part', mode: 'flag' },
        ],
      }),
      objective('secret', { ...owners, owners: [owner('zoe')] }),
      objective('for-the-list', { visibility: { to: 'list', list: 'deal' } }),
    ],
    keyResults: [
      keyResult('open-part', 'win', {
        measure: {
          kind: 'formula',
          expression: 'a + b',
          inputs: [
            { name: 'a', goal: 'secret-part' },
            { name: 'b', goal: 'seen-part' },
          ],
          of: { kind: 'change', from: 0, to: 1 },
        },
      }),
      keyResult('seen-part', 'win'),
      keyResult('secret-part', 'win', { ...owners, owners: [owner('zoe')] }),
    ],
    checkIns: ['seen-part', 'secret-part', 'gone'].map((goal) => ({
      key: goal,
      goal,
      on: '2026-05-01',
      at: '2026-05-01T09:00:00Z',
      value: goal === 'secret-part' ? 10 : 20, // from 10 to 20: nothing, and all
    })),
    risks: [{ id: 'r', goal: 'secret', title: 'It comes out' }],
  });
  const seen = visibleGoalSet(goals, 'cleo', options);

  it('has the goals that may be seen, without a trace of the others', () => {
    expect(seen.objectives?.map(({ id }) => id)).toEqual(['top', 'win', 'for-the-list']);
    expect(seen.objectives?.[1]).toEqual({
      id: 'win',
      title: 'Win win',
      cycle: 'q2',
      commitment: 'aspirational',
      owners: [owner('ana')],
      supports: [{ goal: 'top' }],
      guardrails: [
        { title: 'no harm', mode: 'gate' },
        { title: 'quality', goal: 'open-part', mode: 'flag' },
      ],
    });
    expect(seen.objectives?.[2]?.visibility).toEqual({ to: 'list' });
    expect(seen.keyResults?.[0]?.measure).toMatchObject({ inputs: [{ name: 'b', goal: 'seen-part' }] });
    expect(seen.checkIns?.map(({ key }) => key)).toEqual(['seen-part']);
    expect(
      Object.keys(seen).filter((field) => ['revision', 'extensions', 'accessLists', 'risks'].includes(field)),
    ).toEqual([]);
    expect([seen.people, seen.assignments]).toEqual([goals.people, goals.assignments]);
  });

  it('scores a goal from what is seen of it', () => {
    const attained = (of: typeof goals): unknown => {
      const score = scoreGoals(of, { asOf: on }).get('win');
      return score?.scored === true && score.attainment;
    };
    expect([attained(goals), attained(seen)]).toEqual([0.5, 1]);
  });

  it('is the same from an index, and leaves what it was given alone', () => {
    const before = canonicalJson(goals);
    expect(visibleGoalSet(compileGoals(goals), 'cleo', options)).toEqual(seen);
    expect(canonicalJson(goals)).toBe(before);
  });

  it('sees an id that is used twice only if both goals may be seen', () => {
    const twice = acme({ objectives: [objective('win'), objective('win', owners), objective('top')] });
    expect(visibleGoalSet(twice, 'cleo', options).objectives?.map(({ id }) => id)).toEqual(['top']);
    const compiled = compileAccess(twice, options).readerOf('cleo');
    expect([compiled.canSee('win'), compiled.explain('win')?.by]).toEqual([false, 'nothing']);
  });

  it('hands a stranger no more than a name', () => {
    const nothing = { schemaVersion: 1, organization: { id: 'acme', name: 'Acme' } };
    expect(visibleGoalSet(goals, 'nobody', options)).toEqual(nothing);
    const left = { ...goals, people: [{ id: 'cleo', name: 'Cleo', active: false }] };
    expect(visibleGoalSet(left, 'cleo', options)).toEqual(nothing);
  });
});

it('is a document that names no hidden goal in any field, whatever the company', () => {
  let hidden = 0;
  fc.assert(
    fc.property(guardedCompanies(), ({ goals, actor, access }) => {
      const { index, readerOf } = compileAccess(goals, { access, on });
      const { canSee } = readerOf(actor);
      const seen = visibleGoalSet(goals, actor, { access, on });
      expect(parseGoalSet(seen).ok).toBe(true);
      const texts = textsIn(seen);
      for (const id of index.ids) {
        if (canSee(id)) continue;
        hidden++;
        expect([id, texts.has(id)]).toEqual([id, false]);
      }
    }),
    { numRuns: 40 },
  );
  expect(hidden).toBeGreaterThan(100);
});
