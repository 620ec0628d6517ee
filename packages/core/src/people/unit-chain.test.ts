import { compileGoals, unitChain } from '@throughline/core';
import fc from 'fast-check';
import { expect, it } from 'vitest';

it('unitChain goes up until the top or until it would repeat', () => {
  const parents = fc.array(fc.integer({ min: -1, max: 7 }), { maxLength: 8 });
  fc.assert(
    fc.property(parents, (above) => {
      const units = above.map((parent, at) => ({
        id: `u${String(at)}`,
        name: '',
        kind: 'team' as const,
        parent: `u${String(parent)}`,
      }));
      const index = compileGoals({ schemaVersion: 1, organization: { id: 'acme', name: 'Acme' }, units });
      for (const start of units.keys()) {
        const expected: number[] = [];
        for (let at = start; at < units.length && at >= 0 && !expected.includes(at); at = above[at]!)
          expected.push(at);
        expect(unitChain(index, start)).toEqual(expected);
        const first = above[start]!;
        const ring = first >= 0 && first < units.length && unitChain(index, first).includes(start);
        expect(index.unitOnLoop[start]).toBe(ring ? 1 : 0);
      }
      expect(unitChain(index, units.length)).toEqual([]);
    }),
  );
});
