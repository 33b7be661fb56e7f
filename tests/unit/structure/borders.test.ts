import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';

const eslint = new ESLint();

const border = '@typescript-eslint/no-restricted-imports';

/** The rules a file would break. */
async function broken(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(`${code}\n`, { filePath });
  return (result?.messages ?? []).map(({ ruleId }) => ruleId ?? 'syntax');
}

describe('the borders between the layers', () => {
  test.each([
    ['src/schemas/site/x.ts', "import '#domain/site/language.ts';"],
    ['src/schemas/site/x.ts', "import 'astro:content';"],
    ['src/schemas/site/x.ts', "import 'yaml';"],
    ['src/domain/site/x.ts', "import '#content/read.ts';"],
    ['src/domain/site/x.ts', "import '#routing/routes.ts';"],
    ['src/domain/site/x.ts', "import '#elements/kit/make.ts';"],
    ['src/domain/site/x.ts', "import { sentence } from '#schemas/site/common.ts';\nsentence;"],
    ['src/domain/site/x.ts', "import 'astro:content';"],
    ['src/domain/site/x.ts', "import 'node:fs';"],
    ['src/domain/site/x.ts', "import 'zod/mini';"],
    ['src/domain/site/x.ts', "export * from '#content/read.ts';"],
    ['src/routing/x.ts', "import '#content/read.ts';"],
    ['src/routing/x.ts', "import '#domain/directory/search.ts';"],
    ['src/routing/x.ts', "import '#schemas/collections.ts';"],
    ['src/routing/x.ts', "import 'node:fs';"],
    ['src/book/x.ts', "import '#components/book/Callout.astro';"],
    ['src/book/x.ts', "import { sentence } from '#schemas/site/common.ts';\nsentence;"],
    ['src/book/x.ts', "import 'astro:content';"],
    ['src/book/x.ts', "import '#content/books.ts';"],
    ['src/book/x.ts', "import '#routing/routes.ts';"],
    ['src/book/x.ts', "import '#domain/assessment/stage.ts';"],
    ['src/typefaces/x.ts', "import '#domain/site/language.ts';"],
    ['src/middleware.ts', "import '#content/read.ts';"],
    ['src/elements/kit/x.ts', "import '#typefaces/faces.ts';"],
    ['src/content/x.ts', "import '#components/site/Page.astro';"],
    ['src/content/x.ts', "import '#elements/kit/make.ts';"],
    ['src/api/x.ts', "import '#components/site/Page.astro';"],
    ['src/api/x.ts', "import '#domain/assessment/stage.ts';"],
    ['src/integrations/x.ts', "import '#components/site/Page.astro';"],
    ['src/integrations/x.ts', "import '#content/read.ts';"],
    ['src/elements/kit/x.ts', "import '#content/read.ts';"],
    ['src/elements/kit/x.ts', "import '#components/site/Page.astro';"],
    ['src/elements/kit/x.ts', "import '#routing/routes.ts';"],
    ['src/elements/kit/x.ts', "import { sentence } from '#schemas/site/common.ts';\nsentence;"],
    ['src/elements/kit/x.ts', "import 'astro/zod';"],
    ['src/elements/kit/x.ts', "import 'zod';"],
    ['src/elements/kit/x.ts', "import '@valibot/to-json-schema';"],
    ['src/components/site/x.ts', "import '#pages/404.astro';"],
    ['src/components/site/x.ts', "import '#elements/kit/make.ts';"],
    ['src/components/site/x.ts', "import '#api/open-data.ts';"],
    ['src/pages/x.ts', "import '#pages/404.astro';"],
    ['src/pages/x.ts', "import '#elements/kit/make.ts';"],
    ['scripts/x.ts', "import '../tests/support/axe.ts';"],
    ['scripts/directory/x.ts', "import '../../tests/support/axe.ts';"],
    ['scripts/directory/x.ts', "import '../../src/domain/site/language.ts';"],
    ['scripts/x.ts', "import '#components/site/Page.astro';"],
    ['scripts/x.ts', "import '#elements/kit/make.ts';"],
    ['scripts/x.ts', "import '#content/read.ts';"],
    ['scripts/x.ts', "import '#pages/404.astro';"],
  ])('%s may not %s', async (file, code) => {
    expect(await broken(file, code)).toContain(border);
  });

  test.each([
    ['src/schemas/x.ts', "import 'astro/zod';\nimport '#schemas/book/law.ts';"],
    [
      'src/domain/site/x.ts',
      "import type { law } from '#schemas/book/law.ts';\ntype Law = typeof law;",
    ],
    ['src/domain/site/x.ts', "import 'valibot';"],
    ['src/domain/directory/x.ts', "import '#domain/site/norwegian.ts';"],
    ['src/routing/x.ts', "import '#domain/site/language.ts';"],
    ['src/book/x.ts', "import '#domain/book/references.ts';\nimport '#book/tree/parse.ts';"],
    ['src/content/x.ts', "import 'astro:content';\nimport '#book/tree/parse.ts';"],
    ['src/typefaces/x.ts', "import 'node:fs';"],
    ['src/integrations/x.ts', "import '#book/tree/frontmatter.ts';\nimport '#typefaces/faces.ts';"],
    ['src/api/x.ts', "import '#content/directory.ts';"],
    ['src/elements/directory/x.ts', "import '#domain/directory/search.ts';"],
    ['src/elements/directory/x.ts', "import './y.ts';\nimport '#elements/kit/csv.ts';"],
    ['src/components/maps/x.ts', "import '#domain/maps/rows.ts';"],
    ['src/pages/x.ts', "import '#components/maps/FylkeMap.astro';\nimport '#api/open-data.ts';"],
    ['scripts/directory/x.ts', "import '../content-check/check.ts';"],
    ['scripts/directory/x.ts', "import '#domain/directory/search.ts';"],
    ['tests/unit/x.ts', "import '#content/read.ts';\nimport '../support/axe.ts';"],
  ])('%s may %s', async (file, code) => {
    expect(await broken(file, code)).not.toContain(border);
  });

  test('files of other folders are imported by name', async () => {
    for (const code of ["import '../directory/x.ts';", "import './directory/x.ts';"]) {
      for (const layer of ['schemas', 'domain', 'book', 'components', 'elements', 'pages']) {
        expect(await broken(`src/${layer}/x.ts`, code), `${layer}: ${code}`).toContain(border);
      }
    }
  });
});

describe('the borders between the rooms', () => {
  test.each([
    ['src/schemas/site/x.ts', "import '#schemas/book/law.ts';"],
    ['src/domain/site/x.ts', "import '#domain/book/references.ts';"],
    ['src/domain/book/x.ts', "import '#domain/directory/search.ts';"],
    ['src/domain/directory/x.ts', "import '#domain/assessment/stage.ts';"],
    ['src/domain/directory/x.ts', "import '#domain/maps/rows.ts';"],
    [
      'src/domain/directory/x.ts',
      "import type { Stage } from '#domain/assessment/stage.ts';\nlet stage: Stage;",
    ],
    ['src/domain/maps/x.ts', "import '#domain/assessment/stage.ts';"],
    ['src/domain/search/x.ts', "import '#domain/assessment/stage.ts';"],
    ['src/domain/assessment/x.ts', "import '#domain/maps/rows.ts';"],
    ['src/domain/assessment/exports/x.ts', "import '#domain/maps/rows.ts';"],
    ['src/elements/kit/x.ts', "import '#elements/assessment/unsaved.ts';"],
    ['src/elements/kit/x.ts', "import '#domain/assessment/stage.ts';"],
    ['src/elements/directory/x.ts', "import '#elements/assessment/unsaved.ts';"],
    ['src/components/site/x.ts', "import '#components/book/Callout.astro';"],
    ['src/components/directory/x.ts', "import '#components/assessment/Gaps.astro';"],
    ['src/components/search/x.ts', "import '#book/heading-ids.ts';"],
  ])('%s may not %s', async (file, code) => {
    expect(await broken(file, code)).toContain(border);
  });

  test.each([
    ['src/domain/maps/x.ts', "import '#domain/directory/contact.ts';"],
    ['src/components/assessment/x.ts', "import '#components/book/ChapterLinks.astro';"],
    ['src/components/assessment/x.ts', "import '#components/directory/KommuneNames.astro';"],
    ['src/elements/assessment/x.ts', "import '#elements/kit/csv.ts';"],
  ])('%s may %s', async (file, code) => {
    expect(await broken(file, code)).not.toContain(border);
  });
});

describe('the borders in Astro components', () => {
  const component = (frontmatter: string, script = '') =>
    `---\n${frontmatter}\n---\n\n<p>It's here</p>\n<script>\n  ${script}\n</script>`;

  test('hold for what runs at build time', async () => {
    const file = 'src/components/directory/X.astro';
    for (const name of ['#elements/directory/position.ts', '#components/assessment/Gaps.astro']) {
      expect(await broken(file, component(`import '${name}';`)), name).toContain(border);
    }
    expect(await broken(file, component("import '#content/site.ts';"))).not.toContain(border);
  });

  test('let a script load elements and nothing else', async () => {
    for (const file of ['src/components/directory/X.astro', 'src/pages/x.astro']) {
      const script = (name: string) => broken(file, component('', `import '${name}';`));
      expect(await script('#elements/directory/position.ts')).not.toContain(border);
      expect(await script('#content/site.ts')).toContain(border);
      expect(await script('#domain/site/language.ts')).toContain(border);
    }
  });
});

test.each([
  "import { getCollection } from 'astro:content';\ngetCollection('terms');",
  "import * as content from 'astro:content';\ncontent.getCollection('terms');",
  "await import('astro:content');",
])('only src/content/read.ts may read content: %s', async (code) => {
  expect(await broken('src/pages/x.ts', code)).toContain('no-restricted-syntax');
  expect(await broken('src/content/read.ts', code)).not.toContain('no-restricted-syntax');
});

test('only elements load code when it is asked for, and from where they may import', async () => {
  const code = (name: string) => `await import('${name}');`;
  const rule = 'no-restricted-syntax';
  expect(await broken('src/domain/x.ts', code('#domain/site/day.ts'))).toContain(rule);
  expect(await broken('src/elements/x.ts', code('#content/read.ts'))).toContain(rule);
  expect(await broken('src/elements/x.ts', code('#domain/site/day.ts'))).not.toContain(rule);
  expect(await broken('src/elements/x.ts', code('docx'))).not.toContain(rule);
});

test('pure logic may not touch the page', async () => {
  for (const layer of ['domain', 'routing', 'book', 'schemas']) {
    expect(await broken(`src/${layer}/x.ts`, 'document.title;')).toContain('no-restricted-globals');
  }
  expect(await broken('src/elements/x.ts', 'document.title;')).not.toContain(
    'no-restricted-globals',
  );
});
