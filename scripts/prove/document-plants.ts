import type { Plant } from './plant.ts';

const write = (text: string) => (): string => text;
const append = (text: string) => (present: string) => `${present}${text}`;
const fence = (code: string, mark = 'ts'): string => `\`\`\`${mark}\n${code}\n\`\`\`\n`;

/** Faults in pages, comments, rules and generated files. */
export const documentPlants: readonly Plant[] = [
  {
    gate: 'generated',
    planted: 'a generated file that is missing',
    edits: {
      'scripts/generators/catalogue.ts': (text) =>
        text.replace(
          /generators: readonly Generator\[\] = \[/,
          "$&{ name: 'planted', outputs: () => new Map([['docs/planted.md', 'x']]) }, ",
        ),
    },
    says: [/docs\/planted\.md is missing/],
  },
  {
    gate: 'changesets',
    planted: 'a package outside the group of one version',
    edits: {
      '.changeset/config.json': (text) =>
        text.replace(/, "@throughline\/ai-adapters"|"@throughline\/scoring",/, ''),
    },
    says: [/the fixed group lacks a package/],
  },
  {
    gate: 'rules',
    planted: 'a rule without page, test and catalogue line',
    edits: {
      'packages/cascade/src/rules/structure/planted-rule.ts': write('export const planted = 1;\n'),
      'packages/cascade/src/rules/structure/planted-page.md': write('# structure/another-name\n'),
      'packages/cascade/src/rules/catalogue.ts': append('export const planted = [];\n'),
    },
    says: [
      /structure\/planted-rule\.md is missing/,
      /structure\/planted-rule\.test\.ts is missing/,
      /structure\/planted-rule: stands 0 times in the catalogue/,
      /structure\/planted-page\.ts is missing/,
      /its title is `structure\/another-name`/,
    ],
  },
  {
    gate: 'requirements',
    planted:
      'an id that is missing, one nothing covers, a name of nothing, a thing nobody would miss, a wrong answer',
    edits: {
      'scripts/requirements/articles/fronterio.ts': (text) =>
        text
          .replace("id: 'S4-29'", "id: 'S4-30'")
          .replace("'rhythms.weeklyMonthlyQuarterly', ", "$&'core.planReview', 'core.addDays', "),
      'packages/cascade/src/rules/measures/source-assigned.ts': (text) =>
        text.replace("requirements: ['S0-17', 'S4-25']", 'requirements: []'),
      'packages/core/src/rhythm/presets/twelve-week.ts': (text) => text.replace('week: 12', 'week: 11'),
    },
    says: [
      /S4-29 stands 0 times in the list/,
      /S4-30 is no requirement/,
      /S0-17: nothing covers it/,
      /S4-15: there is no `core\.planReview`/,
      /S4-15: taking `core\.addDays` away breaks no case/,
      /S0-13: not as wanted: weeks 1, 5, 8 and 12/,
    ],
  },
  {
    gate: 'pages',
    planted: 'an error code without a page, a page without a code, a url and a link that lead nowhere',
    edits: {
      'packages/core/src/error/planted.ts': write(
        "export type UsageErrorCode = 'core/planted';\nexport const url = 'docs/rules/planted.md';\n",
      ),
      'packages/core/docs/errors/core-left-over.md': write('# core/left-over\n'),
      'docs/planted.md': write('[nowhere](./not-there.md)\n'),
    },
    says: [
      /core\/planted has no page/,
      /core-left-over\.md belongs to no error code/,
      /`docs\/rules\/planted\.md` is no page/,
      /link `\.\/not-there\.md` leads nowhere/,
    ],
  },
  {
    gate: 'schemas',
    planted: 'a file that is no JSON Schema, and a schema of goal sets that accepts anything',
    edits: {
      'schemas/planted.schema.json': write('{ "type": "planted" }\n'),
      'schemas/a/goal-set.json': write('{}\n'),
    },
    says: [/schemas\/planted\.schema\.json is no schema/, /accepts anything/],
  },
  {
    gate: 'docstrings',
    planted: 'a public value and type without a docstring, a value whose example is not run, a bare property',
    edits: {
      'packages/core/src/planted.ts': write(
        [
          'export const plantedBare = 1;',
          'export interface PlantedType {\n  readonly a: number;\n}',
          `/**\n * Says one.\n *\n * @example\n * \`\`\`ts no-run\n * planted;\n * \`\`\`\n */`,
          'export const plantedShown = 1;',
          '',
        ].join('\n'),
      ),
      'packages/core/src/index.ts': append(
        "export { plantedBare, type PlantedType, plantedShown } from './planted.ts';\nexport type { PlantedEntity } from './model/planted.ts';\n",
      ),
      'packages/core/src/model/planted.ts': write(
        '/** Planted. */\nexport interface PlantedEntity {\n  readonly bare: number;\n}\n',
      ),
    },
    says: [
      /core plantedBare has no docstring/,
      /core PlantedType has no docstring/,
      /core plantedShown has no `@example` that is run/,
      /model\/planted\.ts:3: PlantedEntity\.bare has no docstring/,
    ],
  },
  {
    gate: 'snippets',
    planted: 'a broken claim in a page and in a comment, a wrong type, a throw, a fence that would escape',
    edits: {
      'docs/planted.md': write(
        [
          fence('1 + 1; // => 3'),
          fence("const planted: number = 'one';"),
          fence("throw new Error('planted throw');"),
          fence('planted();', 'javascript'),
          fence('const a: string = 1;', 'ts no-run'),
          fence('1 + 1; // => 2 or so'),
          fence("import '../packages/core/src/index.ts';"),
        ].join('\n'),
      ),
      'packages/core/src/planted.ts': write(
        `/**\n * Planted.\n *\n * @example\n * ${fence('[1]; // => [2]').trimEnd().replaceAll('\n', '\n * ')}\n */\nexport const planted = 1;\n`,
      ),
    },
    says: [
      /docs\/planted\.md:2: the page says 3, the code gives 2/,
      /docs\/planted\.md:6: Type 'string' is not assignable/,
      /docs\/planted\.md:10: Error: planted throw/,
      /docs\/planted\.md:14: write the fence as `ts`/,
      /docs\/planted\.md:18: Type 'number' is not assignable/,
      /docs\/planted\.md:22: `2 or so` is not a literal/,
      /a snippet imports packages by name/,
      /packages\/core\/src\/planted\.ts:6: the page says \[ 2 \], the code gives \[ 1 \]/,
    ],
  },
];
