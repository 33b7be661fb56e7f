import { readFileSync } from 'node:fs';
import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';

const read = (file: string) => readFileSync(file, 'utf8');
const { browserslist } = JSON.parse(read('package.json')) as { browserslist: string[] };

test('the oldest browsers of the README are those the lint and the build hold', () => {
  const [line] = /^Oldest browsers served:[^.]*(\.\d[^.]*)*\./m.exec(read('README.md')) ?? [];
  const versionOf = (name: string) =>
    browserslist.find((one) => one.startsWith(`${name} `))?.replace(/^\S+ >= /, '');
  expect(line).toContain(`Chrome and Edge ${versionOf('chrome')}`);
  expect(line).toContain(`Firefox ${versionOf('firefox')}`);
  expect(line).toContain(`Safari ${versionOf('safari')}.`);
  expect(versionOf('edge')).toBe(versionOf('chrome'));
  expect(versionOf('ios_saf')).toBe(versionOf('safari'));
});

describe('what the oldest browsers lack', () => {
  const eslint = new ESLint();
  const broken = async (filePath: string, code: string) => {
    const [result] = await eslint.lintText(`${code}\n`, { filePath });
    return (result?.messages ?? []).map(({ ruleId }) => ruleId ?? 'syntax');
  };

  test.each([
    ['Map.groupBy([], String);', 'es-x/no-map-groupby'],
    ['Promise.withResolvers();', 'es-x/no-promise-withresolvers'],
    ["/[a--b]/v.test('a');", 'es-x/no-regexp-v-flag'],
    ["URL.parse('a');", 'no-restricted-properties'],
    ['new Highlight();', 'compat/compat'],
  ])('is refused where it reaches them: %s', async (code, rule) => {
    expect(await broken('src/elements/kit/x.ts', code)).toContain(rule);
    expect(await broken('src/domain/site/x.ts', code)).toContain(rule);
  });

  test('may be used where Node alone runs it', async () => {
    for (const file of ['src/content/x.ts', 'src/book/x.ts', 'scripts/x.ts'])
      expect(await broken(file, 'Map.groupBy([], String);')).toEqual([]);
  });
});
