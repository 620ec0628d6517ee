import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { repositoryRoot } from '../../workspace/repository-root.ts';
import { lawPlants } from './law-plants.ts';
import { lawsNamedIn } from './laws-named-in.ts';

const textOf = (file: string): string => readFileSync(path.join(repositoryRoot, file), 'utf8');

/** Shown by the bench: no test asserts a time. */
const shownElsewhere = [78];

describe('bugs planted for laws', () => {
  it('are there for every law of docs/laws.md, and for no other', () => {
    const listed = [...textOf('docs/laws.md').matchAll(/^(\d+)\. /gm)].map(([, number]) => Number(number));
    expect(listed.length).toBeGreaterThan(80);
    const expected = listed.filter((law) => !shownElsewhere.includes(law)).sort((a, b) => a - b);
    expect([...new Set(lawPlants.map(({ law }) => law))]).toEqual(expected);
  });

  it.each(lawPlants.map((plant) => [plant.law, plant] as const))(
    'law %i: the test names it, and the text to plant in is there',
    (law, { test, edits }) => {
      const titles = textOf(test).split('\n').flatMap(lawsNamedIn);
      expect(titles).toContain(law);
      expect(Object.keys(edits)).not.toEqual([]);
      for (const [file, edit] of Object.entries(edits)) expect(edit(textOf(file))).not.toBe(textOf(file));
    },
  );
});

describe('laws named in a title', () => {
  it.each([
    ['law 3: the baseline is 0', [3]],
    ['law 1, 2, 17: any measure', [1, 2, 17]],
    ['laws 40 to 42: what is accepted', [40, 41, 42]],
    ['R1, law 50 and law 63: days', [50, 63]],
    ['says the same in any order (law 39)', [39]],
    ['a lawn of 5 m', []],
    ['by law', []],
  ] as const)('%s', (title, laws) => {
    expect(lawsNamedIn(title)).toEqual(laws);
  });
});
