import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import jsonc from 'jsonc-eslint-parser';
import tseslint from 'typescript-eslint';

/** Level n imports only lower levels: docs/architecture.md lists them, each package.json carries its tag. */
const levels = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const depConstraints = levels.map((level) => ({
  sourceTag: `layer:${level}`,
  onlyDependOnLibsWithTags: levels.filter((lower) => lower < level).map((lower) => `layer:${lower}`),
}));

/** They run in a browser unchanged. */
const browserPackages = [
  'attribution',
  'backend',
  'backend-conformance',
  'backend-tfjs',
  'backend-ts',
  'backend-webgpu',
  'compare',
  'compiler',
  'diagnostics',
  'drawing',
  'format-safetensors',
  'frameworks',
  'inspect',
  'ir',
  'ops',
  'passes',
  'see',
  'semantics',
  'syntax',
  'tensor',
  'views',
  'visualize',
];

/** Of node:fs: what opens a file that somebody else made, and would wait for a pipe or read `/dev/zero`. */
const openingCalls = [
  'read',
  'readSync',
  'readFile',
  'readFileSync',
  'open',
  'openSync',
  'openAsBlob',
  'createReadStream',
];

/** The one file that opens what others made, and two that open what they make themselves. */
const openingFiles = ['open-regular', 'write-file-whole', 'expand-gzip'].map(
  (name) => `packages/data/src/lib/node/file/${name}.ts`,
);

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/out-tsc/**',
      '**/node_modules/**',
      '.nx/**',
      'docs/api/**',
      'docs/.vitepress/cache/**',
      'runs/**',
      'standalone/**',
      '**/*.timestamp-*.mjs',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts', '**/*.mts'],
    extends: [js.configs.recommended, tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        {
          depConstraints,
          allow: ['^.*/vitest\\.(shared|machine|pages|bundle|browser\\.shared)\\.mjs$'],
          banTransitiveDependencies: true,
          checkDynamicDependenciesExceptions: ['.*'],
        },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { requireDefaultForNonUnion: true, considerDefaultExhaustiveForUnions: false },
      ],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: 'always' }],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportAllDeclaration', message: 'Re-export by name.' },
        {
          selector: 'TSAsExpression > TSAsExpression > TSUnknownKeyword',
          message: 'A cast through unknown hides a wrong type.',
        },
      ],
      'max-lines': ['warn', { max: 400, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['warn', { max: 80, skipBlankLines: true, skipComments: true }],
      'max-params': ['warn', { max: 6 }],
    },
  },
  {
    files: ['**/*.test.ts'],
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' },
  },
  {
    files: ['packages/*/src/**/*.ts', 'apps/*/src/**/*.ts'],
    ignores: ['**/*.test.ts', '**/src/testing/**', ...openingFiles],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: ['node:fs', 'node:fs/promises', 'fs', 'fs/promises'].map((name) => ({
            name,
            importNames: ['default', 'promises', ...openingCalls],
            message:
              'Files are opened by packages/data/src/lib/node/file/open-regular.ts: others may wait or never end.',
          })),
        },
      ],
    },
  },
  {
    files: browserPackages.map((name) => `packages/${name}/src/**/*.ts`),
    ignores: ['**/*.test.ts', '**/src/testing/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['node:*'], message: 'This package runs in a browser.' }] },
      ],
      'no-restricted-globals': ['error', 'process', 'Buffer', 'require', '__dirname'],
    },
  },
  {
    files: ['**/package.json'],
    languageOptions: { parser: jsonc },
    plugins: { '@nx': nx },
    rules: {
      '@nx/dependency-checks': [
        'error',
        {
          ignoredFiles: [
            '{projectRoot}/vitest.config.mts',
            '{projectRoot}/vitest.browser.config.mts',
            '{projectRoot}/**/*.test.ts',
            '{projectRoot}/eslint.config.mjs',
          ],
          checkVersionMismatches: true,
          // The bundled command asks for sharp by itself, in the name of data; webgpu is an optional peer that npm ci leaves out; of uplot files
          // are read.
          ignoredDependencies: ['sharp', 'webgpu', 'uplot'],
        },
      ],
    },
  },
);
