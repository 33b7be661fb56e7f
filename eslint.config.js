import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['dist/', '.astro/', 'test-results/', 'playwright-report/']),
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
      eqeqeq: 'error',
      'no-console': 'off',
    },
  },
  {
    // Pure logic knows neither Astro nor the DOM.
    files: ['src/domain/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: ['astro', 'astro:*', '#content', '#components/*', '#elements/*'] },
      ],
      'no-restricted-globals': ['error', 'document', 'window', 'localStorage', 'fetch'],
    },
  },
  {
    // Custom elements know neither content nor build.
    files: ['src/elements/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: ['astro', 'astro:*', '#content', '#components/*', '#schemas/*'] },
      ],
    },
  },
  {
    // One module reads content/.
    files: ['src/**'],
    ignores: ['src/content.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "ImportSpecifier[imported.name='getCollection']",
          message: 'Only src/content.ts reads content/. Add what you need there.',
        },
        {
          selector: "ImportSpecifier[imported.name='getEntry']",
          message: 'Only src/content.ts reads content/. Add what you need there.',
        },
      ],
    },
  },
);
