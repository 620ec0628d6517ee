import tseslint from 'typescript-eslint';

// What would make an answer depend on where or when it is asked. Types already keep the names of the
// page and of Node out of the source; this also stops what the language itself offers.
const globals = {
  Date: 'dates are civil strings or numbers given by the caller; the clock is an argument',
  Intl: 'not in every runtime, and the same input must print the same text everywhere',
  globalThis: 'a pure function reads its arguments only',
  window: 'no page',
  self: 'no worker scope',
  document: 'no page',
  navigator: 'no page',
  process: 'no environment',
  global: 'no environment',
  Buffer: 'no Node',
  require: 'no Node',
  module: 'no Node',
  __dirname: 'no Node',
  __filename: 'no Node',
  console: 'findings are returned, never printed',
  fetch: 'the network is an argument',
  XMLHttpRequest: 'the network is an argument',
  WebSocket: 'the network is an argument',
  crypto: 'ids and seeds are arguments',
  performance: 'the clock is an argument',
  setTimeout: 'timers are arguments',
  setInterval: 'timers are arguments',
  setImmediate: 'timers are arguments',
  clearTimeout: 'timers are arguments',
  clearInterval: 'timers are arguments',
  queueMicrotask: 'timers are arguments',
  requestAnimationFrame: 'no page',
  localStorage: 'no page',
  sessionStorage: 'no page',
  indexedDB: 'no page',
  structuredClone: 'not in every runtime',
  Temporal: 'not in every runtime',
  WeakRef: 'depends on the garbage collector',
  FinalizationRegistry: 'depends on the garbage collector',
  eval: 'no code from data',
  Function: 'no code from data',
};

const nodeModules = [
  'assert', 'async_hooks', 'buffer', 'child_process', 'cluster', 'crypto', 'dns', 'events', 'fs',
  'http', 'http2', 'https', 'module', 'net', 'os', 'path', 'perf_hooks', 'process', 'readline',
  'stream', 'timers', 'tls', 'tty', 'url', 'util', 'v8', 'vm', 'worker_threads', 'zlib',
];

export default tseslint.config(
  {
    ignores: [
      '**/*.test.ts',
      '**/*.test-d.ts',
      'packages/*/src/test-kit/**',
      '**/node_modules/**',
      '**/dist/**',
      '**/.tsc/**',
    ],
  },
  {
    files: ['packages/*/src/**/*.ts'],
    languageOptions: { parser: tseslint.parser },
    // Nobody may switch purity off in a comment.
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' },
    rules: {
      'no-restricted-globals': [
        'error',
        ...Object.entries(globals).map(([name, message]) => ({ name, message })),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'seeds are arguments' },
        { property: 'toLocaleString', message: 'depends on the machine' },
        { property: 'toLocaleDateString', message: 'depends on the machine' },
        { property: 'toLocaleTimeString', message: 'depends on the machine' },
        { property: 'toLocaleUpperCase', message: 'depends on the machine' },
        { property: 'toLocaleLowerCase', message: 'depends on the machine' },
        { property: 'localeCompare', message: 'depends on the machine; compare code units' },
      ],
      'no-restricted-imports': [
        'error',
        {
          paths: nodeModules.map((name) => ({ name, message: 'no Node' })),
          patterns: [{ group: ['node:*'], message: 'no Node' }],
        },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "ImportDeclaration[source.value='zod'] > :not(ImportNamespaceSpecifier)",
          message: "write import * as z from 'zod': other forms keep bundlers from dropping what is unused",
        },
        {
          selector: "ImportDeclaration[source.value='zod'] > ImportNamespaceSpecifier[local.name!='z']",
          message: "write import * as z from 'zod'",
        },
        { selector: 'ImportExpression', message: 'imports are static: a pure function loads nothing' },
        { selector: "MetaProperty[meta.name='import']", message: 'import.meta depends on where the file lies' },
        { selector: 'DebuggerStatement', message: 'left over' },
      ],
    },
  },
);
