import tseslint from 'typescript-eslint';

const source = ['packages/*/src/**/*.ts'];
const tests = ['**/*.test.ts', '**/*.test-d.ts', '**/test-kit/**/*.ts', '**/test/**/*.ts'];

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/**',
      '**/dist/**',
      '**/.tsc/**',
      '**/out/**',
      '**/generated/**',
      'tools/**',
      'docs/**',
      '**/*.js',
      '**/*.mjs',
      '**/*.cjs',
      'scripts/gates/fixtures/**',
    ],
  },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: { project: ['tsconfig.test.json'], tsconfigRootDir: `${import.meta.dirname}/..` },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'no-else-return': 'error',
      'no-param-reassign': 'error',
      'no-implicit-coercion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // An index inside a counted loop is known to exist; the next rule allows `!` there and nowhere else.
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-restricted-syntax': ['error', nonNullOutsideIndex()],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Code points are what is wanted: titles are counted and cut by them.
      '@typescript-eslint/no-misused-spread': ['error', { allow: [{ from: 'lib', name: 'string' }] }],
      // Overloads are written out where each has its own sentence of documentation.
      '@typescript-eslint/unified-signatures': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
    },
  },
  {
    files: source,
    ignores: tests,
    rules: {
      'no-restricted-syntax': [
        'error',
        nonNullOutsideIndex(),
        {
          selector: 'ClassDeclaration[id.name!="UsageError"], ClassExpression',
          message: 'factories return interfaces; the only class is UsageError',
        },
        {
          selector: 'ThrowStatement > NewExpression[callee.name!="UsageError"]',
          message: 'wrong data is a finding, wrong calling code a UsageError; nothing else is thrown',
        },
        { selector: 'ExportDefaultDeclaration', message: 'exports have names' },
      ],
    },
  },
  {
    // The public list: re-exports and nothing else, so that bundlers can drop the rest.
    files: ['packages/*/src/index.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'Program > :not(ExportAllDeclaration):not(ExportNamedDeclaration[source]):not(ExportNamedDeclaration[declaration=null][specifiers.length=0])',
          message: 'index.ts holds re-exports only',
        },
      ],
    },
  },
  {
    files: tests,
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/require-await': 'off',
      'no-restricted-syntax': 'off',
    },
  },
);

function nonNullOutsideIndex() {
  return {
    selector: 'TSNonNullExpression:not([expression.type="MemberExpression"][expression.computed=true])',
    message: 'say what happens when it is missing; `!` is for an index in a counted loop',
  };
}
