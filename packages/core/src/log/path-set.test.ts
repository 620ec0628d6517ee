import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startPathSet } from './path-set.ts';

type Path = readonly (string | number)[];
const step = fc.oneof(fc.constantFrom('a', 'b', '0', '__proto__'), fc.constantFrom(0, 1));
const paths = fc.array(fc.array(step, { maxLength: 4 }), { maxLength: 6 });

/** The same asked of every path one by one, each as text. */
const slow = (known: readonly Path[], path: Path): readonly [boolean, boolean] => {
  const texts = known.map((each) => JSON.stringify(each));
  const isIn = (part: Path): boolean => texts.includes(JSON.stringify(part));
  return [isIn(path), path.some((_, length) => isIn(path.slice(0, length)))];
};

describe('a set of paths', () => {
  it('knows what was added and what lies within it', () => {
    fc.assert(
      fc.property(paths, paths, (known, asked) => {
        const set = startPathSet();
        for (const path of known) set.add(path);
        for (const path of [...known, ...asked]) {
          expect([set.has(path), set.holds(path)]).toEqual(slow(known, path));
        }
      }),
    );
  });

  it('tells a key from a position', () => {
    const set = startPathSet();
    set.add(['checkIns', 1]);
    expect([set.has(['checkIns', 1]), set.has(['checkIns', '1'])]).toEqual([true, false]);
    expect([set.holds(['checkIns', 1, 'note']), set.holds(['checkIns', 1])]).toEqual([true, false]);
  });
});
