import type { Plant } from './plant.ts';

const append = (text: string) => (present: string) => `${present}${text}`;

/** Text that does not shrink when zipped, the same on every run. */
function noise(length: number): string {
  let state = 7;
  let text = '';
  while (text.length < length) {
    state = (state * 48271) % 2147483647;
    text += state.toString(36);
  }
  return text;
}

/** Faults in what the packages offer to the outside. These need a build and come last. */
export const packagePlants: readonly Plant[] = [
  {
    gate: 'api',
    planted: 'a public type that changed',
    edits: {
      'packages/scoring/src/planted.ts': () => 'export type Planted = 1;\n',
      'packages/scoring/src/index.ts': append("export type { Planted } from './planted.ts';\n"),
    },
    says: [/@throughline\/scoring: the public types changed/, /\+ export type Planted = 1/],
  },
  {
    gate: 'packaging',
    planted: 'types of the wrong kind, tests in the tarball, another licence, an import nobody was told of',
    edits: {
      'packages/scoring/package.json': (text) =>
        text
          .replace('"types": "./dist/index.d.ts"', '"types": "./dist/index.d.cts"')
          .replace(/\n\s*"!src\/\*\*\/\*\.test\.ts",|"!src\/\*\*\/\*\.test\.ts",\s*/, ''),
      'packages/scoring/src/planted.test.ts': () => 'export const planted = 1;\n',
      'packages/scoring/src/index.ts': append("export { integer as planted } from 'fast-check';\n"),
      'packages/scoring/LICENSE': () => 'All rights reserved.\n',
    },
    says: [
      /throughline-scoring-[\d.]+\.tgz: .*(types|Masquerading)/i,
      /throughline-scoring-[\d.]+\.tgz: holds src\/planted\.test\.ts/,
      /LICENSE differs/,
      /throughline-scoring-[\d.]+\.tgz: imports `fast-check`/,
    ],
  },
  {
    gate: 'budgets',
    planted: 'a heavy export, and a library that came into a root',
    edits: {
      'packages/scoring/src/planted.ts': () =>
        `import * as z from 'zod';\nexport const plantedWeight = '${noise(200_000)}';\nexport const plantedLibrary = z.string();\n`,
      'packages/scoring/src/index.ts': append(
        "export { plantedLibrary, plantedWeight } from './planted.ts';\n",
      ),
    },
    says: [
      /scoring, whole root: \d+ bytes, more than/,
      /scoring, whole root: contains zod/,
      /@throughline\/scoring plantedWeight: \d+ bytes, not in the table/,
    ],
  },
];
