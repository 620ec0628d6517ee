import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hashOf } from '../index/id-table.ts';
import { startIdPositions } from './id-positions.ts';

it('finds what a map finds, however many ids come', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.string({ minLength: 1, maxLength: 6 }), { maxLength: 40 }),
      fc.nat(3000),
      (ids, more) => {
        const all = [...ids, ...Array.from({ length: more }, (_, at) => `made up ${at}`)];
        const table = startIdPositions();
        for (const [at, id] of all.entries()) {
          expect(table.get(id)).toBeUndefined();
          table.add(id, 7 * at);
        }
        expect(all.map(table.get)).toEqual(all.map((_, at) => 7 * at));
        expect([...table.entries()]).toEqual(all.map((id, at) => [id, 7 * at]));
      },
    ),
    { numRuns: 30 },
  );
});

it('goes over to a Map when ids were made to clash', () => {
  // Ids whose hashes agree in their low bits share their first slot, however large the table is by then.
  const wanted = hashOf('clash') & 0xfff;
  const ids: string[] = [];
  for (let at = 0; ids.length < 1100; at++) if ((hashOf(`id ${at}`) & 0xfff) === wanted) ids.push(`id ${at}`);
  const table = startIdPositions();
  for (const [at, id] of ids.entries()) table.add(id, at);
  expect(ids.map(table.get)).toEqual(ids.map((_, at) => at));
  expect(table.get('nothing')).toBeUndefined();
  table.add('nothing', 5);
  expect(table.get('nothing')).toBe(5);
});
