import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawnLogs } from '../../test/drawn-log.ts';
import { withZoe } from '../../test/log-with-zoe.ts';
import { slowTextPlaces } from '../../test/slow-text-places.ts';
import { textPlacesIn } from './text-places.ts';

describe('the texts of goals and of a log', () => {
  it('are those that are found slowly, in the same order', () => {
    fc.assert(
      fc.property(drawnLogs(10).map(withZoe), ({ base, log }) => {
        expect(textPlacesIn('goalSet', base)).toEqual(slowTextPlaces('goalSet', base));
        for (const entry of log)
          expect(textPlacesIn('changeEntry', entry)).toEqual(slowTextPlaces('changeEntry', entry));
      }),
      { numRuns: 40 },
    );
  });

  it('are read by the shape, whatever the order of the keys and however wrong the rest', () => {
    const wrong = fc.oneof(
      fc.string({ maxLength: 3 }),
      fc.constantFrom(null, 1, true, [], {}, ['x'], { id: 'x' }, { goal: 'y', deep: [{ z: 'z' }] }),
    );
    const entry = fc.record(
      {
        kind: fc.constantFrom('restore', 'revise', 'setOwners', 'nothing'),
        entity: fc.constantFrom('person', 'keyResult', 'calendar', 'checkIn', '__proto__', 'nothing'),
        ...{ id: wrong, goal: wrong, value: wrong, owners: wrong, reason: wrong, title: wrong },
        set: fc.dictionary(fc.constantFrom('id', 'name', 'note', 'title', 'extensions', 'odd'), wrong),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(entry, (change) => {
        const wholes = [change, Object.fromEntries(Object.entries(change).reverse())];
        for (const each of wholes)
          expect(textPlacesIn('change', each)).toEqual(slowTextPlaces('change', change));
      }),
      { numRuns: 300 },
    );
  });
});
