import { describe, expect, it } from 'vitest';
import type { GoalSet } from '@throughline/core';
import { definePolicy } from '../policy/define-policy.ts';
import type { RollUpPolicy } from '../policy/roll-up-policy.ts';
import { scoreGoals } from '../score/score-goals.ts';
import { smallGoals } from '../../test/small-goals.ts';

const asOf = '2026-06-30';
const statusOf = (goals: GoalSet, status: RollUpPolicy['status'], id = 'top'): string | undefined =>
  scoreGoals(goals, { asOf, policy: definePolicy({ id: 'ours', rollUp: { status } }) }).get(id)?.status;

describe('status of a goal from what feeds it', () => {
  const chain = smallGoals({
    top: { driver: 'children' },
    middle: { supports: [{ goal: 'top' }], driver: 'children' },
    bottom: { supports: [{ goal: 'middle' }], keyResults: { bad: 0.1, good: 1 } },
  });

  it('comes up through any number of levels', () => {
    expect(statusOf(chain, 'worst-of-children')).toBe('at-risk');
    expect(statusOf(chain, 'counts')).toBe('at-risk');
    expect(statusOf(chain, 'worst-key-result', 'bottom')).toBe('at-risk');
    // Without key results of its own a goal keeps the place it has by itself.
    expect(statusOf(chain, 'worst-key-result')).toBe(statusOf(chain, 'pace'));
  });

  it('a part of weight 0 says nothing', () => {
    const goals = smallGoals({
      top: { keyResults: { bad: { at: 0, weight: 0 }, good: { at: 1, weight: 1 } } },
    });
    expect(statusOf(goals, 'worst-of-children')).toBe('on-track');
    expect(statusOf(goals, 'counts')).toBe('on-track');
  });

  it('takes the word of a human about a part, and about itself', () => {
    const judge = (goal: string): GoalSet =>
      smallGoals(
        { top: { keyResults: { bad: 0.1, good: 1 } } },
        {
          judgements: [
            {
              id: 'j',
              goal,
              on: '2026-06-01',
              at: '2026-06-01T09:00:00Z',
              by: 'ana',
              reason: 'known',
              status: 'on-track',
            },
          ],
        },
      );
    expect(statusOf(judge('bad'), 'worst-of-children')).toBe('on-track');
    expect(statusOf(judge('top'), 'worst-of-children')).toBe('on-track');
    expect(statusOf(judge('good'), 'worst-of-children')).toBe('at-risk');
  });

  it('a missed commitment stays at risk, whatever the parts say', () => {
    const goals = smallGoals({
      top: {
        driver: 'children',
        keyResults: { must: { at: 0.2, commitment: 'committed', deadline: '2026-05-31' } },
      },
      child: { supports: [{ goal: 'top' }], keyResults: { k: 1 } },
    });
    expect(statusOf(goals, 'worst-of-children')).toBe('at-risk');
  });

  it('without parts that stand anywhere it is what it is by itself', () => {
    const goals = smallGoals({ top: { cycle: 'none', keyResults: { k: 0.5 } } });
    for (const choice of ['worst-of-children', 'worst-key-result', 'counts'] as const)
      expect(statusOf(goals, choice)).toBe('unknown');
  });
});
