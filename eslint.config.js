import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';

/** Forbids imports by the form they are written in. ESLint reads glob patterns with `#` as comments. */
const mayNotImport = (...forbidden) => [
  'error',
  { patterns: forbidden.map(([regex, message]) => ({ regex, message })) },
];

const astroItself = ['^astro', 'This layer knows nothing of Astro.'];
const byPath = [
  '^\\.\\.?/.*\\.\\./|^\\.\\./\\.\\./',
  'Import across folders by # names, so that the borders can be checked.',
];

const onlyContentReads =
  'Only src/content/read.ts reads content/. Add what you need in src/content/ and import it from there.';

export default defineConfig(
  globalIgnores(['dist/', '.dist-*/', '.astro/', 'test-results/', 'playwright-report/']),
  js.configs.recommended,
  ts.configs.strict,
  ts.configs.stylistic,
  astro.configs['flat/recommended'],
  { languageOptions: { globals: globals.node } },
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { varsIgnorePattern: '^_', argsIgnorePattern: '^_' },
      ],
      'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }],
      eqeqeq: 'error',
    },
  },
  {
    // One module reads content/.
    files: ['src/**'],
    ignores: ['src/content/read.ts', 'src/content.config.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            "ImportDeclaration[source.value='astro:content'] ImportSpecifier[imported.name=/^get/]",
          message: onlyContentReads,
        },
        {
          selector: "ImportDeclaration[source.value='astro:content'] ImportNamespaceSpecifier",
          message: onlyContentReads,
        },
        { selector: "ImportExpression[source.value='astro:content']", message: onlyContentReads },
      ],
    },
  },
  {
    // Pure logic knows neither Astro nor the DOM.
    files: ['src/domain/**'],
    rules: {
      'no-restricted-imports': mayNotImport(
        astroItself,
        byPath,
        ['^\\.\\./', 'Import across folders by # names, so that the borders can be checked.'],
        [
          '^#(?!domain/|schemas/)',
          'Pure logic imports only from src/domain, and types from src/schemas.',
        ],
      ),
      'no-restricted-globals': [
        'error',
        ...[
          'document',
          'window',
          'navigator',
          'location',
          'history',
          'localStorage',
          'sessionStorage',
          'fetch',
          'DOMParser',
          'customElements',
        ],
      ],
    },
  },
  {
    // Custom elements know neither content nor build.
    files: ['src/elements/**'],
    rules: {
      'no-restricted-imports': mayNotImport(
        astroItself,
        byPath,
        [
          '^#(?!domain/|elements/)',
          'Custom elements import only from src/domain and src/elements.',
        ],
        ['^\\.\\./', 'Custom elements import only from src/domain and src/elements.'],
      ),
    },
  },
  {
    // Schemas stand before everything else.
    files: ['src/schemas/**'],
    rules: {
      'no-restricted-imports': mayNotImport([
        '^#(?!schemas/)|^\\.\\./|^astro(?!/zod)',
        'Schemas import only zod and each other.',
      ]),
    },
  },
  {
    // The tests know the commands, never the other way round.
    files: ['scripts/**'],
    rules: {
      'no-restricted-imports': mayNotImport([
        '(^|/)tests/',
        'Scripts import nothing from tests/. Move what both need to scripts/support/.',
      ]),
    },
  },
);
