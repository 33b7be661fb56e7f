import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import compat from 'eslint-plugin-compat';
import es from 'eslint-plugin-es-x';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import { borders } from './eslint.borders.js';

const onlyContentReads =
  'Only src/content/read.ts reads content/. Add what you need in src/content/ and import it from there.';

export default defineConfig(
  globalIgnores([
    'dist/',
    '.dist-*/',
    '.fixture/',
    '.astro/',
    'test-results/',
    'playwright-report/',
  ]),
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
    // What reaches the browser uses only what the oldest browsers served have: browserslist in package.json, and
    // of the language ES2023. Methods are told apart by their types alone: tsconfig.browser.json holds those.
    files: ['src/elements/**/*.ts', 'src/domain/**/*.ts'],
    extends: [es.configs['flat/restrict-to-es2023'], compat.configs['flat/recommended']],
    rules: {
      // What compat does not know: functions of an object that itself is old.
      'no-restricted-properties': [
        'error',
        ...[
          ['URL', 'parse'],
          ['AbortSignal', 'any'],
          ['Promise', 'try'],
        ].map(([object, property]) => ({ object, property })),
      ],
    },
  },
  borders,
  {
    // One module reads content/, and only what runs in a browser loads code when it is asked for.
    files: ['src/**'],
    ignores: ['src/content/read.ts', 'src/content.config.ts', 'src/elements/**'],
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
        { selector: 'ImportExpression', message: 'Import at the top, so that the borders hold.' },
      ],
    },
  },
  {
    // New nodes are made in one way, and texts are only ever set as text.
    files: ['src/elements/**'],
    ignores: ['src/elements/kit/make.ts', 'src/elements/kit/enhance.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'MemberExpression[property.name=/^(createElement|createElementNS|createTextNode|innerHTML|outerHTML|insertAdjacentHTML|cloneNode)$/], NewExpression[callee.name=/^(Option|Image)$/]',
          message: 'Make nodes with make(), makeSvg() and copyOf() of kit/make.ts.',
        },
        {
          selector:
            "CallExpression[callee.object.name='customElements'][callee.property.name='define']",
          message:
            'Use defineElement() of kit/enhance.ts, whose elements start as a whole or not at all.',
        },
        {
          selector: 'ImportExpression[source.value=/^(astro|#(?!(elements|domain|files)\\b))/]',
          message: 'Custom elements load only from src/elements, src/domain and src/files.',
        },
      ],
    },
  },
  {
    // Pure logic does not know the DOM.
    files: ['src/{domain,routing,book,schemas}/**'],
    rules: {
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
);
