import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shapeProblems } from '../change/shape-problems.ts';
import { goalSetTables } from '../shape/tables/goal-set-tables.ts';
import { checkInTables } from '../shape/tables/check-in-tables.ts';
import { checkInProblems } from './check-in-problems.ts';

const fields = ['key', 'goal', 'on', 'at', 'by', 'source', 'confidence', 'note', 'externalIds', 'extensions'];
const variants = ['value', 'delta', 'done', 'milestone', 'numerator', 'denominator', 'level', 'retracts'];
const fitting = {
  key: 'a',
  goal: 'arr',
  on: '2026-05-15',
  at: '2026-05-15T09:00:00Z',
  value: 3,
  externalIds: [{ system: 'crm', kind: 'deal', id: '7' }],
  unit: { kind: 'currency', iso: 'USD' },
};

it('says of a check-in what the shapes of a whole document say', () => {
  const unit = fc.oneof(
    fc.record({
      kind: fc.constantFrom('percent', 'duration', 'custom', 'pace'),
      in: fc.constantFrom('days', 7),
    }),
    fc.record({ kind: fc.constantFrom('currency', 'count'), iso: fc.constant(3), of: fc.constant('') }),
  );
  const ids = fc.array(fc.record({ system: fc.constantFrom('crm', '', 4), kind: fc.constant('deal') }));
  const odd = fc.oneof(fc.constantFrom(null, '', 'x', -1, 1.5, true, undefined), ids, unit, fc.object());
  const damage = fc.tuple(fc.constantFrom(...fields, ...variants, 'unit', 'unknown'), odd);
  let wrong = 0;
  fc.assert(
    fc.property(fc.array(damage, { maxLength: 4 }), (damages) => {
      const checkIn = { ...fitting, ...Object.fromEntries(damages) };
      const problems = checkInProblems(checkIn, ['checkIns', 2]);
      expect(problems).toEqual(shapeProblems('checkIn', checkIn, ['checkIns', 2]));
      if (problems.length > 0) wrong++;
    }),
    { numRuns: 300 },
  );
  expect(wrong).toBeGreaterThan(150);
  for (const value of [null, [], 7, 'x', {}])
    expect(checkInProblems(value, [])).toEqual(shapeProblems('checkIn', value, []));
});

it('knows every shape by the name that a document has for it', () => {
  const all: Readonly<Record<string, unknown>> = goalSetTables;
  for (const [name, shape] of Object.entries(checkInTables)) expect(all[name]).toBe(shape);
});
