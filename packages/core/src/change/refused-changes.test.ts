import { describe, expect, it } from 'vitest';
import { changeMessagesGerman } from '../messages/change-messages-german.ts';
import { translateFinding } from '../finding/translate-finding.ts';
import { compileGoals } from '../index/compile-goals.ts';
import type { Change } from './change.ts';
import { applyChange, applyChanges } from './index.ts';
import { context, keyResult, refused } from '../../test/change-samples.ts';
import { smallCompany } from '../../test/small-company.ts';
import { refusals } from '../../test/change-refusals.ts';

describe('a refused change', () => {
  it.each(refusals.map(([key, change, by = context]) => ({ key, change, by })))(
    'is explained by $key: $change',
    ({ key, change, by }) => {
      expect(refused(change, by)[0]).toBe(key);
      const result = applyChanges(smallCompany, [change as Change], by);
      if (result.ok) return;
      for (const problem of result.problems) {
        expect(problem.severity).toBe('error');
        expect(problem.message).not.toMatch(/[{}\n]|undefined|\.$|^[A-Z]/);
        expect(problem.help).not.toMatch(/[{}\n]|undefined|\.$/);
        const german = translateFinding(problem, changeMessagesGerman);
        expect(german.message).not.toMatch(/[{}\n]|undefined|\.$/);
      }
    },
  );

  it('names the loop', () => {
    const result = applyChange(
      smallCompany,
      { kind: 'reparent', goal: 'top', supports: [{ goal: 'deals' }] },
      context,
    );
    expect(result.ok ? [] : result.problems[0].data['loop']).toEqual(['top', 'deals', 'mid', 'top']);
    expect(result.ok ? '' : result.problems[0].message).toBe(
      '`top` would lead back to itself: top, deals, mid, top',
    );
  });

  it('says what is wrong with the shape behind the first finding', () => {
    const result = applyChange(
      smallCompany,
      { kind: 'add', goal: { entity: 'keyResult', value: { ...keyResult, title: 3 } } } as unknown as Change,
      context,
    );
    expect(result.ok ? [] : result.problems.map(({ ruleId, path }) => [ruleId, path])).toEqual([
      ['change/bad-shape', ['changes', 0]],
      ['shape/wrong-type', ['changes', 0, 'goal', 'value', 'title']],
    ]);
  });

  it('refuses the whole batch, with all problems in order and the rest counted', () => {
    const bad: Change = { kind: 'setOwners', goal: 'nothing', owners: [] };
    const result = applyChanges(
      smallCompany,
      [{ kind: 'setWeight', goal: 'arr', weight: 5 }, ...Array.from({ length: 150 }, () => bad)],
      context,
    );
    expect(result.ok).toBe(false);
    if (result.ok) return;
    expect(result.problems.length).toBe(100);
    expect(result.more).toBe(50);
    expect(result.problems[0].path).toEqual(['changes', 1, 'goal']);
    expect(smallCompany.keyResults?.[0]?.weight).toBe(2);
  });

  it.each([
    ['a document', smallCompany],
    ['an index', compileGoals(smallCompany)],
  ])('is refused among others that move entries, in %s', (_form, goals) => {
    const misshapen: Change = { kind: 'revise', goal: 'top', set: { dependsOn: 'mid' } };
    const result = applyChanges(
      goals,
      [misshapen, { kind: 'erasePerson', person: 'ben', tombstone: 'gone' }],
      context,
    );
    expect(result.ok ? [] : result.problems.map(({ ruleId }) => ruleId)).toEqual([
      'change/bad-shape',
      'shape/wrong-type',
    ]);
  });
});
