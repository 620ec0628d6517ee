// The four floors: core <- scoring <- cascade <- ai-adapters. An import goes down or stays.
const floors = ['core', 'scoring', 'cascade', 'ai-adapters'];
const optional = '(^|/)node_modules/(zod|immer|date-fns|mathjs|fast-check|@noble)/';

const upward = floors.slice(0, -1).map((floor, height) => ({
  name: `floor-${floor}`,
  severity: 'error',
  comment: `${floor} imports no floor above it`,
  from: { path: `^packages/${floor}/` },
  to: { path: `^packages/(${floors.slice(height + 1).join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...upward,
    {
      name: 'no-circles',
      severity: 'error',
      comment: 'two files that need each other are one file, or a third is missing',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-deep-imports',
      severity: 'error',
      comment: 'another package is imported by its name and a public subpath, never by a path into it',
      from: { path: '^packages/([^/]+)/' },
      to: { path: '^packages/', pathNot: '^packages/$1/', dependencyTypes: ['local'] },
    },
    {
      name: 'no-deep-imports-from-outside',
      severity: 'error',
      comment: 'what a host cannot import, an example or a bench does not import either',
      from: { path: '^(examples|conformance|bench)/' },
      to: { path: '^packages/', dependencyTypes: ['local'] },
    },
    {
      name: 'no-own-name-in-source',
      severity: 'error',
      comment: 'inside a package a file is imported by its path',
      from: { path: '^packages/([^/]+)/src/', pathNot: '\\.test(-d)?\\.ts$' },
      to: { path: '^packages/$1/', dependencyTypes: ['npm', 'npm-dev', 'npm-peer', 'npm-no-pkg', 'aliased'] },
    },
    {
      name: 'no-test-kit-in-source',
      severity: 'error',
      comment: 'generators and laws are for tests and hosts; no shipped function needs them',
      from: { path: '^packages/[^/]+/src/', pathNot: '/test-kit/|\\.test(-d)?\\.ts$' },
      to: { path: '/test-kit/|\\.test(-d)?\\.ts$' },
    },
    {
      name: 'roots-need-no-library',
      severity: 'error',
      comment: 'a library is the price of the subpath that uses it, never of the root',
      from: { path: '^packages/[^/]+/src/index\\.ts$' },
      to: { path: optional, reachable: true },
    },
    {
      name: 'resolvable',
      severity: 'error',
      comment: 'every import leads somewhere',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|\\.tsc|out)/|^scripts/gates/fixtures/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.test.json' },
    // Without the source condition the packages would be seen as their built files, or not at all.
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@throughline/source', 'import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.js', '.mjs', '.cjs', '.d.ts', '.json'],
    },
  },
};
