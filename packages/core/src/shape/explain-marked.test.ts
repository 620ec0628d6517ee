import { expect, test } from 'vitest';
import { checkShape } from './check-shape.ts';
import { goalSetChecker } from '../parse/goal-set-checker.ts';
import { limitsOf } from './limits-of.ts';
import { checkInShape } from './tables/check-in-shape.ts';

test('what the variants of a shape have in common is put together once, not for every bad entry', () => {
  let reads = 0;
  const counted = {
    ...checkInShape,
    get variants() {
      reads += 1;
      return checkInShape.variants;
    },
  };
  const size = 2_000;
  const document = {
    schemaVersion: 1,
    organization: { id: 'acme', name: 'Acme' },
    checkIns: Array.from({ length: size }, (_, at) => ({
      key: `k${String(at)}`,
      goal: 'arr',
      on: '2026-05-15',
      at: '2026-05-15T21:00:00Z',
      vlue: 1,
    })),
  };
  const checker = { ...goalSetChecker, tables: { ...goalSetChecker.tables, checkIn: counted } };
  const result = checkShape(checker, 'goalSet', document, limitsOf({ problems: 10 }));
  // Each lacks what it says and has a field nobody knows.
  expect(result.ok ? 0 : result.problems.length + result.more).toBe(2 * size);
  expect(reads).toBeLessThan(1.5 * size);
});
