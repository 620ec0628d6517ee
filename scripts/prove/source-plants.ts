import type { Plant } from './plant.ts';

const write = (text: string) => (): string => text;
const append = (text: string) => (present: string) => `${present}${text}`;

/** Faults in the source that the quick gates must see. */
export const sourcePlants: readonly Plant[] = [
  {
    gate: 'format',
    planted: 'a file in another layout',
    edits: { 'packages/core/src/planted.ts': write('export const planted   =  "1"\n') },
    says: [/packages\/core\/src\/planted\.ts is laid out differently/],
  },
  {
    gate: 'file-size',
    planted: 'a file of 301 lines, and one called utils',
    edits: {
      'packages/core/src/planted-table.ts': write(`${'// a line\n'.repeat(300)}export const planted = 1;\n`),
      'packages/core/src/utils.ts': write('export const planted = 1;\n'),
      'packages/core/src/plantedName.ts': write('export const planted = 1;\n'),
    },
    says: [
      /planted-table\.ts has 301 lines/,
      /utils\.ts is named after nothing/,
      /plantedName\.ts is not in kebab-case/,
    ],
  },
  {
    gate: 'purity',
    planted: 'clock, chance, locale, Node, page and a comment that switches the gate off',
    edits: {
      'packages/core/src/planted.ts': write(
        [
          '/* eslint-disable */',
          "import fs from 'node:fs';",
          "import { z } from 'zod';",
          'export const planted = [new Date(), Math.random(), new Intl.NumberFormat(), globalThis, fs, z];',
          "export const compared = 'a'.localeCompare('b') + (1).toLocaleString();",
          'export const stopped = [structuredClone, fetch, setTimeout, console, process, require, document];',
          "export const late = import('./index.ts');",
          '',
        ].join('\n'),
      ),
    },
    says: [
      /'Date'/,
      /'Math\.random'/,
      /'Intl'/,
      /'globalThis'/,
      /'localeCompare'/,
      /'toLocaleString'/,
      /'structuredClone'/,
      /'fetch'/,
      /'setTimeout'/,
      /'console'/,
      /'process'/,
      /'require'/,
      /'document'/,
      /'node:fs' import/,
      /write import \* as z/,
      /imports are static/,
    ],
  },
  {
    gate: 'lint',
    planted: 'a loose comparison, a thrown Error, a class and a promise nobody awaits',
    edits: {
      'packages/scoring/src/planted.ts': write(
        [
          'export class Planted {}',
          'export async function planted(value: number): Promise<void> {',
          "  if (value == 1) throw new Error('planted');",
          '  planted(2);',
          '  await planted(3);',
          '}',
          '',
        ].join('\n'),
      ),
      'packages/scoring/src/index.ts': append('\nexport const planted = 1;\n'),
    },
    says: [
      /eqeqeq/,
      /nothing else is thrown/,
      /the only class is UsageError/,
      /no-floating-promises/,
      /re-exports only/,
    ],
  },
  {
    gate: 'types',
    planted: 'a wrong type in the source, in a test and in a type test',
    edits: {
      'packages/scoring/src/planted.ts': write("export const planted: number = 'one';\n"),
      'packages/scoring/src/planted.test.ts': write("const planted: number = 'two';\nvoid planted;\n"),
      'packages/scoring/src/planted.test-d.ts': write(
        "import { expectTypeOf } from 'vitest';\nexpectTypeOf<1>().toEqualTypeOf<2>();\n",
      ),
    },
    says: [
      /packages\/scoring\/src\/planted\.ts\(1,14\): error TS2322/,
      /planted\.test\.ts\(1,7\): error TS2322/,
      /planted\.test-d\.ts\(2,\d+\): error TS2344/,
    ],
  },
  {
    gate: 'types',
    planted: 'page and Node types in the source',
    edits: {
      'packages/core/src/planted.ts': write('export const planted = [window, Buffer, setTimeout];\n'),
    },
    says: [/name 'window'/, /name 'Buffer'/, /name 'setTimeout'/],
  },
  {
    gate: 'types',
    planted: 'type tests that accept anything',
    edits: { 'scripts/gates/fixtures/wrong.test-d.ts': write('export const fine: number = 1;\n') },
    says: [/a wrong type test was accepted/],
  },
  {
    gate: 'boundaries',
    planted: 'an import upward, a circle, a path into another package, a library below a root',
    edits: {
      'packages/core/src/planted-one.ts': write(
        "import '@throughline/scoring';\nimport './planted-two.ts';\nimport 'zod';\nexport const one = 1;\n",
      ),
      'packages/core/src/planted-two.ts': write("import './planted-one.ts';\nexport const two = 2;\n"),
      'packages/cascade/src/planted.ts': write(
        "import '../../core/src/index.ts';\nexport const three = 3;\n",
      ),
      'packages/core/src/index.ts': append("export * from './planted-one.ts';\n"),
      'packages/core/src/planted-kit.ts': write("import './test-kit/index.ts';\nexport const four = 4;\n"),
    },
    says: [
      /floor-core: packages\/core\/src\/planted-one\.ts/,
      /no-circles: packages\/core\/src\/planted-/,
      /no-deep-imports: packages\/cascade\/src\/planted\.ts/,
      /roots-need-no-library: packages\/core\/src\/index\.ts -> .*zod/,
      /no-test-kit-in-source: packages\/core\/src\/planted-kit\.ts/,
    ],
  },
  {
    gate: 'boundaries',
    planted: 'a checker that does not see the source',
    edits: {
      'tools/dependency-cruiser.cjs': (text) => text.replace("'@throughline/source', 'import'", "'import'"),
      'tsconfig.base.json': (text) => text.replace('"customConditions": ["@throughline/source"],', ''),
    },
    says: [/was resolved to .*, not to its source/],
  },
  {
    gate: 'unused',
    planted: 'a file and a dependency that nothing uses',
    edits: {
      'packages/core/src/planted.ts': write('export const planted = 1;\n'),
      'packages/core/package.json': (text) =>
        text.replace('"devDependencies": {', '"devDependencies": {\n    "planted-library": "1.0.0",'),
    },
    says: [/packages\/core\/src\/planted\.ts/, /planted-library/],
  },
];
