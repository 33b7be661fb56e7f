import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from '../../scripts/content-check/check.ts';
import { describe as inWords, type Problem } from '../../scripts/content-check/problems.ts';
import { wordsIn } from '../../scripts/content-check/rules/prose.ts';

const today = '2026-11-22';
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'slt-content-'));
  cpSync(new URL('../../content', import.meta.url), join(root, 'content'), { recursive: true });
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Changes a file of the copied content and gives what the check then finds. */
function damage(file: string, change: (text: string) => string): Problem[] {
  const path = join(root, 'content', file);
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  expect(after, `the damage to ${file} changed nothing`).not.toBe(before);
  writeFileSync(path, after);
  return checkContent(root, today).problems;
}

const without = (text: string) => (whole: string) => whole.replace(text, '');
const kommuneLine = (number: string) => new RegExp(`.*"id": "${number}".*\\n`);

test('the content of the site has no mistakes', () => {
  expect(checkContent(root, today).problems).toEqual([]);
});

describe('the mistakes an editor can make', () => {
  test('a duplicate kommune number', () => {
    const problems = damage('katalog/kommuner.json', (text) =>
      text.replace('"id": "1101"', '"id": "1103"'),
    );
    expect(problems).toContainEqual(
      expect.objectContaining({
        kind: 'duplicateId',
        file: 'content/katalog/kommuner.json',
        line: 4,
        found: '1103',
      }),
    );
  });

  test('a kommune that is missing, with its number and its fylke’s count', () => {
    const problems = damage('katalog/kommuner.json', (text) =>
      text.replace(kommuneLine('1103'), ''),
    );
    expect(problems).toContainEqual(
      expect.objectContaining({
        kind: 'missingKommune',
        expected: expect.stringContaining('kommune 1103'),
      }),
    );
    expect(problems).toContainEqual(
      expect.objectContaining({
        kind: 'wrongCount',
        field: 'Rogaland',
        found: expect.stringContaining('22 kommuner'),
      }),
    );
  });

  test('a reference to a term that does not exist, with the one that was meant', () => {
    const [problem] = damage('handbok/nb/hva-er-slt.mdx', (text) =>
      text.replace('(begrep:slt)', '(begrep:sltt)'),
    );
    expect(problem).toMatchObject({
      kind: 'unknownReference',
      found: 'begrep:sltt',
      suggestion: 'slt',
    });
  });

  test('a reference to a chapter that does not exist, in data', () => {
    const problems = damage('egenvurdering/indikatorer.yaml', (text) =>
      text.replace('chapters: [de-sju-forutsetningene', 'chapters: [de-syv-forutsetningene'),
    );
    expect(problems).toContainEqual(
      expect.objectContaining({
        kind: 'unknownReference',
        field: 'chapters[0]',
        suggestion: 'de-sju-forutsetningene',
      }),
    );
  });

  test('a translation key that is missing', () => {
    const problems = damage('tekster/nn.yaml', without('  skipToContent: Gå til innhaldet\n'));
    expect(problems).toEqual([
      expect.objectContaining({
        kind: 'missingField',
        file: 'content/tekster/nn.yaml',
        field: 'shell.skipToContent',
      }),
    ]);
  });

  test('a translation that lost its placeholder', () => {
    const [problem] = damage('tekster/nn.yaml', (text) =>
      text.replace('SLT i {kommune}', 'SLT i kommunen'),
    );
    expect(problem).toMatchObject({
      kind: 'wrongValue',
      field: 'kommune.title',
      expected: 'en tekst med {kommune}, og ingen andre krøllparenteser',
    });
  });

  test('a translation with fewer points in a list', () => {
    const problems = damage('tekster/nn.yaml', (text) =>
      text.replace(/ {4}- er uroleg.*\n/, '    - er uroleg\n    - er framleis uroleg\n'),
    );
    expect(problems).toEqual([
      expect.objectContaining({ kind: 'unequalLists', field: 'kommune.when' }),
    ]);
  });

  test('a chapter that is missing from the order', () => {
    const problems = damage('handbok/rekkefolge.yaml', without('      - kommunestorrelse\n'));
    expect(problems).toEqual([
      expect.objectContaining({
        kind: 'notInOrder',
        file: 'content/handbok/nb/kommunestorrelse.mdx',
      }),
    ]);
  });

  test('a chapter that stands twice in the order', () => {
    const problems = damage('handbok/rekkefolge.yaml', (text) => `${text}      - hva-er-slt\n`);
    expect(problems).toEqual([
      expect.objectContaining({ kind: 'twiceInOrder', found: 'hva-er-slt' }),
    ]);
  });

  test('a date in the future', () => {
    const problems = damage('handbok/nb/hva-er-slt.mdx', (text) =>
      text.replace('checked: 2026-11-21', 'checked: 2026-11-23'),
    );
    expect(problems).toEqual([
      expect.objectContaining({
        kind: 'futureDate',
        field: 'checked',
        found: '2026-11-23',
        line: 9,
      }),
    ]);
  });

  test('a date that does not exist', () => {
    const problems = damage('katalog/samordninger.yaml', (text) =>
      text.replace('seen: 2026-11-21', 'seen: 2026-02-30'),
    );
    expect(problems).toEqual([
      expect.objectContaining({
        kind: 'wrongValue',
        expected: 'en dato som finnes, skrevet ÅÅÅÅ-MM-DD',
      }),
    ]);
  });

  test('a misspelt field, with the fields there are', () => {
    const problems = damage('kilder/phs-2008-4.yaml', (text) =>
      text.replace('publisher:', 'publiser:'),
    );
    expect(problems).toContainEqual(
      expect.objectContaining({ kind: 'unknownField', field: 'publiser', suggestion: 'publisher' }),
    );
    expect(problems).toContainEqual(
      expect.objectContaining({ kind: 'missingField', field: 'publisher' }),
    );
  });

  test('a person without a confirmation', () => {
    const problems = damage('katalog/samordninger.yaml', (text) =>
      text.replace('  percent: 50\n', '  percent: 50\n  person: { name: Eksempel Eksempelsen }\n'),
    );
    expect(problems).toEqual([
      expect.objectContaining({ kind: 'unconfirmedPerson', field: 'valle-bykle.person' }),
    ]);
  });

  test('code in the text', () => {
    for (const code of [
      "import x from 'node:fs'",
      '{process.exit()}',
      'a {1 + 1} b',
      '<Callout kind={x} title="a">b</Callout>',
    ]) {
      const problems = damage('sider/nb/om.mdx', (text) => `${text}\n\n${code}\n`);
      expect(
        problems.map(({ kind }) => kind),
        code,
      ).toContain('codeInContent');
    }
  });

  test('HTML or a building block that does not exist', () => {
    const problems = damage(
      'sider/nb/om.mdx',
      (text) => `${text}\n\n<iframe src="https://example.com"></iframe>\n\n<Calout>a</Calout>\n`,
    );
    expect(problems).toEqual([
      expect.objectContaining({ kind: 'unknownComponent', found: '<iframe>' }),
      expect.objectContaining({
        kind: 'unknownComponent',
        found: '<Calout>',
        suggestion: 'Callout',
      }),
    ]);
  });

  test('a link to one of our own pages that would lose the language', () => {
    const problems = damage(
      'sider/nb/om.mdx',
      (text) => `${text}\n\n[om](/om/) [feil](javascript:alert)\n`,
    );
    expect(problems.map(({ kind }) => kind)).toEqual(['plainLink', 'unknownReference']);
  });

  test('a heading on the wrong level', () => {
    const problems = damage('sider/nb/om.mdx', (text) => `${text}\n\n# Tittel\n\n#### For dypt\n`);
    expect(problems.map(({ kind }) => kind)).toEqual(['wrongHeading', 'wrongHeading']);
  });

  test('a table column without a heading', () => {
    const problems = damage(
      'sider/nb/om.mdx',
      (text) => `${text}\n\n| | B |\n|---|---|\n| 1 | 2 |\n`,
    );
    expect(problems.map(({ kind }) => kind)).toEqual(['emptyTableHeader']);
  });

  test('a chapter that is too short', () => {
    const problems = damage('handbok/nb/hva-er-slt.mdx', (text) =>
      text.slice(0, text.indexOf('## ')),
    );
    expect(problems).toContainEqual(
      expect.objectContaining({ kind: 'wrongLength', expected: '700 til 1800 ord' }),
    );
  });

  test('a nynorsk page without a bokmål page', () => {
    writeFileSync(
      join(root, 'content/sider/nn/ny.mdx'),
      '---\ntitle: Ny\ndescription: Ny side\nchecked: 2026-11-21\n---\n\nTekst.\n',
    );
    const { problems } = checkContent(root, today);
    expect(problems).toEqual([
      expect.objectContaining({
        kind: 'translationOfNothing',
        expected: 'content/sider/nb/ny.mdx',
      }),
    ]);
  });

  test('a file that can’t be read, with the line', () => {
    const problems = damage('nettsted.yaml', (text) => text.replace('name:\n', 'name: [\n'));
    expect(problems.map(({ kind }) => kind)).toContain('unreadable');
  });
});

test('all mistakes are found at once, not only the first', () => {
  damage('tekster/nn.yaml', without('languageName: Nynorsk\n'));
  damage('handbok/rekkefolge.yaml', without('      - kommunestorrelse\n'));
  const problems = damage('kilder/phs-2008-4.yaml', (text) =>
    text.replace(/kind: .*/, 'kind: bok'),
  );
  expect(problems.map(({ kind }) => kind).toSorted()).toEqual([
    'missingField',
    'notInOrder',
    'wrongValue',
  ]);
});

test('a problem says where, what, what was found, what was expected and how to mend it', () => {
  const [problem] = damage('kilder/phs-2008-4.yaml', (text) =>
    text.replace(/kind: .*/, 'kind: bok'),
  );
  expect(problem && inWords(problem)).toMatchInlineSnapshot(`
    "content/kilder/phs-2008-4.yaml:5
      Feltet har en verdi som ikke passer: kind
      Fant:      «bok»
      Ventet:    nasjonal, kommune, forskning, lov, stortinget eller annet
      Slik retter du: Skriv nasjonal, kommune, forskning, lov, stortinget eller annet."
  `);
});

test('words are counted as the reader sees them', () => {
  expect(
    wordsIn(
      'Se [politirådet](begrep:politirad) – og <Callout kind="tips" title="x">det</Callout> 2026.',
    ),
  ).toBe(4);
});
