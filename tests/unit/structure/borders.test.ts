import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';

const eslint = new ESLint();

/** The rules a file would break. */
async function broken(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(`${code}\n`, { filePath });
  return (result?.messages ?? []).map(({ ruleId }) => ruleId ?? 'syntax');
}

describe('the borders between the layers', () => {
  test.each([
    ['src/domain/x.ts', "import '#content/read.ts';"],
    ['src/domain/x.ts', "import '#elements/kit/enhance.ts';"],
    ['src/domain/x.ts', "import 'astro:content';"],
    ['src/domain/x.ts', "import '../../content/read.ts';"],
    ['src/elements/x.ts', "import '#content/read.ts';"],
    ['src/elements/x.ts', "import '#schemas/site/texts.ts';"],
    ['src/elements/x.ts', "import '../../content/read.ts';"],
    ['src/schemas/x.ts', "import '#domain/dates.ts';"],
    ['scripts/x.ts', "import '../tests/support/x.ts';"],
    ['scripts/bench/x.ts', "import '../../tests/support/x.ts';"],
  ])('%s may not %s', async (file, code) => {
    expect(await broken(file, code)).toContain('no-restricted-imports');
  });

  test.each([
    "import { getCollection } from 'astro:content';\ngetCollection('terms');",
    "import * as content from 'astro:content';\ncontent.getCollection('terms');",
    "await import('astro:content');",
  ])('only src/content/read.ts may read content: %s', async (code) => {
    expect(await broken('src/pages/x.ts', code)).toContain('no-restricted-syntax');
    expect(await broken('src/content/read.ts', code)).not.toContain('no-restricted-syntax');
  });

  test('pure logic may not touch the page', async () => {
    expect(await broken('src/domain/x.ts', 'document.title;')).toContain('no-restricted-globals');
    expect(await broken('src/elements/x.ts', 'document.title;')).not.toContain(
      'no-restricted-globals',
    );
  });

  test('each layer may import what it builds on', async () => {
    for (const [file, code] of [
      ['src/domain/directory/x.ts', "import '#domain/site/norwegian.ts';"],
      ['src/elements/x.ts', "import '#domain/site/norwegian.ts';"],
      ['src/schemas/x.ts', "import 'astro/zod';"],
    ] as const) {
      expect(await broken(file, code), file).not.toContain('no-restricted-imports');
    }
  });
});
