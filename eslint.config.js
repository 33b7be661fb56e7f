import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import { borders } from './eslint.borders.js';

const onlyContentReads =
  'Only src/content/read.ts reads content/. Add what you need in src/content/ and import it from there.';

export default defineConfig(
  globalIgnores(['dist/', '.fixture/', '.astro/', 'test-results/', 'playwright-report/']),
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
    files: ['src/elements/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ImportExpression[source.value=/^(astro|#(?!(elements|domain)\\b))/]',
          message: 'Custom elements load only from src/elements and src/domain.',
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
