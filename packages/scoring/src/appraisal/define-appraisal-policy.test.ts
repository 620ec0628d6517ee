import { describe, expect, it } from 'vitest';
import { defineAppraisalPolicy } from './define-appraisal-policy.ts';

describe('policies of appraisals', () => {
  it('are plain frozen data', () => {
    const policy = defineAppraisalPolicy({ id: 'acme', scale: { least: 1, most: 10 } });
    expect(JSON.parse(JSON.stringify(policy))).toEqual(policy);
    expect(Object.isFrozen(policy) && Object.isFrozen(policy.scale)).toBe(true);
  });

  it.each([
    [{}],
    [{ id: 'standard' }],
    [{ id: 'x', scale: { least: 5, most: 5 } }],
    [{ id: 'x', decimals: 1.5 }],
    [{ id: 'x', parts: { pay: 1 } }],
    [{ id: 'x', weights: 'strict' }],
    [{ id: 'x', scale: { most: Number.NaN } }],
  ])('refuse %j', (wrong) => {
    expect(() => defineAppraisalPolicy(wrong as never)).toThrow('scoring/bad-policy');
  });
});
