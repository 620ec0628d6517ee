import { describe, expect, it } from 'vitest';
import type { GoalSet } from '../model/goal-set.ts';
import { replayChanges } from './index.ts';
import { applied, checkIn, context, keyOf } from '../../test/change-samples.ts';
import { smallCompany } from '../../test/small-company.ts';

describe('the log', () => {
  it('does not replay over a gap or on another base', () => {
    const { entries } = applied([
      { kind: 'setWeight', goal: 'arr', weight: 5 },
      { kind: 'setWeight', goal: 'arr', weight: 6 },
    ]);
    const rules = (base: GoalSet, log: unknown): string[] => {
      const result = replayChanges(base, log as typeof entries);
      return result.ok ? [] : result.problems.map(keyOf);
    };
    expect(rules(smallCompany, entries)).toEqual([]);
    expect(rules(smallCompany, entries.slice(1))).toEqual(['change/log-gap']);
    expect(
      rules(
        { ...smallCompany, keyResults: smallCompany.keyResults!.map((each) => ({ ...each, weight: 5 })) },
        entries,
      ),
    ).toEqual(['change/log-gap']);
    expect(rules({ ...smallCompany, keyResults: [] }, entries)).toContain('change/unknown-goal');
    expect(rules(smallCompany, [{ ...entries[0], at: 'never' }])[0]).toBe('change/bad-shape');
  });

  it('replays what had its reason from the context', () => {
    const shift = { kind: 'shiftTarget', goal: 'arr', measure: { kind: 'change', from: 8, to: 9 } } as const;
    const { goals, entries } = applied([shift], { ...context, reason: 'less demand' });
    const replayed = replayChanges(smallCompany, entries);
    expect(replayed.ok && replayed.value).toEqual(goals);
  });

  it('is plain JSON', () => {
    const { entries } = applied([
      { kind: 'revise', goal: 'deals', set: { title: 'x' } },
      { kind: 'recordCheckIn', checkIn },
    ]);
    expect(JSON.parse(JSON.stringify(entries))).toEqual(entries);
  });
});
