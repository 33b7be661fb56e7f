import { describe, expect, test } from 'vitest';
import { bookIds } from '#schemas/book/books.ts';
import { collections, type ProseRow } from '#schemas/collections.ts';
import { page } from '#schemas/site/page.ts';
import { describe as inWords, type Problem } from '../../../scripts/content-check/problems.ts';
import { contentToDamage } from '../../support/content-to-damage.ts';
import { grownContent, linkAcross } from '../../support/grown-site.ts';

const leaflets: ProseRow = {
  folder: 'veiledninger',
  extension: 'mdx',
  name: 'veiledning',
  address: 'veiledninger',
  schema: page,
};

/* The collections and books of the site, with one row and one name more. */
const registry = { collections: { ...collections, leaflets }, books: [...bookIds, 'provebok'] };

const { report, check, damage, remove, textOf, write } = contentToDamage({
  registry,
  more: grownContent,
});

const adding = (markdown: string) => (text: string) => `${text}\n\n${markdown}\n`;

function rename(from: string, to: string): Problem[] {
  const text = textOf(from);
  remove(from);
  write(to, text);
  return check();
}

test('a site with a second book and a new kind of prose has no mistakes', () => {
  expect(damage('handbok/nb/hva-er-slt.mdx', adding(linkAcross)).map(inWords)).toEqual([]);
});

describe('the mistakes an editor can make in a second book', () => {
  const chapter = 'provebok/nb/slutt.mdx';

  test('a chapter that is missing from its order, with the file to mend', () => {
    const [problem, ...others] = damage('provebok/rekkefolge.yaml', (text) =>
      text.replace('- slutt', '- hva-er-slt'),
    );
    expect(problem).toMatchObject({ kind: 'notInOrder', file: `content/${chapter}` });
    expect(problem && inWords(problem)).toContain(
      'Legg til «- slutt» på rett sted i content/provebok/rekkefolge.yaml.',
    );
    expect(others).toEqual([expect.objectContaining({ kind: 'twiceInOrder' })]);
  });

  test('a chapter in its order that is not there, with the one that was meant', () => {
    const problems = damage('provebok/rekkefolge.yaml', (text) =>
      text.replace('- slutt', '- slutten'),
    );
    expect(problems).toContainEqual(
      expect.objectContaining({
        kind: 'unknownReference',
        file: 'content/provebok/rekkefolge.yaml',
        found: '«slutten»',
        expected: 'et navn fra content/provebok/nb',
        suggestion: 'slutt',
      }),
    );
  });

  test('a chapter of another book named as its own', () => {
    expect(damage(chapter, adding('[a](kapittel:maler)'))).toEqual([
      expect.objectContaining({
        kind: 'unknownReference',
        file: `content/${chapter}`,
        expected: 'et navn fra content/provebok/nb',
      }),
    ]);
  });

  test('a link from the handbook to a chapter the second book does not have', () => {
    const problems = damage('handbok/nb/hva-er-slt.mdx', adding('[a](kapittel:provebok/slut)'));
    expect(problems).toEqual([
      expect.objectContaining({ kind: 'unknownReference', suggestion: 'provebok/slutt' }),
    ]);
  });

  test('a link to a book that is not there, with those there are', () => {
    expect(damage(chapter, adding('[a](kapittel:ukjent/slutt)'))).toEqual([
      expect.objectContaining({
        kind: 'unknownReference',
        expected:
          'et kapittel, eller bok/kapittel der boken er handbok, tryggere-naermiljoer, provebok',
      }),
    ]);
  });

  test('a link to a page of the book that is not there', () => {
    expect(damage(chapter, adding('[a](side:/prove/borte/)'))).toEqual([
      expect.objectContaining({ kind: 'unknownReference', found: 'side:/prove/borte/' }),
    ]);
  });

  test.each(['handbok', 'om', 'sok', 'nn', 'veiledninger', 'kommune'])(
    'the address /%s/, which is taken',
    (address) => {
      const problems = damage('provebok/rekkefolge.yaml', (text) =>
        text.replace('address: prove', `address: ${address}`).replace('side:/prove/', ''),
      );
      expect(problems).toContainEqual(
        expect.objectContaining({
          kind: 'takenAddress',
          file: 'content/provebok/rekkefolge.yaml',
          found: address,
        }),
      );
    },
  );

  test('a chapter with the name of the edition on one page', () => {
    expect(rename(chapter, 'provebok/nb/alt.mdx')).toContainEqual(
      expect.objectContaining({ kind: 'takenAddress', file: 'content/provebok/nb/alt.mdx' }),
    );
  });

  test('a translation of a chapter that only another book has', () => {
    write('provebok/nn/maler.mdx', textOf('provebok/nn/hva-er-slt.mdx'));
    expect(check()).toEqual([
      expect.objectContaining({
        kind: 'translationOfNothing',
        expected: 'content/provebok/nb/maler.mdx',
      }),
    ]);
  });

  test('the order of a book that is gone', () => {
    remove('provebok/rekkefolge.yaml');
    expect(check()).toContainEqual(
      expect.objectContaining({ kind: 'missingFile', file: 'content/provebok/rekkefolge.yaml' }),
    );
  });

  test('the chapters of both books are in the report', () => {
    const { chapters } = report();
    expect(chapters.map(({ language, id }) => `${language}/${id}`)).toEqual(
      expect.arrayContaining(['nb/hva-er-slt', 'nb/provebok/hva-er-slt', 'nn/provebok/hva-er-slt']),
    );
  });
});

describe('a new kind of prose', () => {
  const guide = 'veiledninger/nb/forste-mote.mdx';

  test('follows the rules for prose', () => {
    const problems = damage(guide, adding('# Tittel\n\n<Calout>a</Calout>\n\n[a](kilde:borte)'));
    expect(problems.map(({ kind }) => kind).toSorted()).toEqual([
      'unknownComponent',
      'unknownReference',
      'wrongHeading',
    ]);
  });

  test('has its translations held against their originals', () => {
    const problems = rename(guide, 'veiledninger/nb/annet-mote.mdx');
    expect(problems).toEqual([
      expect.objectContaining({
        kind: 'translationOfNothing',
        expected: 'content/veiledninger/nb/forste-mote.mdx',
      }),
    ]);
  });

  test('has its dates checked', () => {
    const problems = damage(guide, (text) => text.replace(/checked: .*/, 'checked: 2999-01-01'));
    expect(problems).toEqual([expect.objectContaining({ kind: 'futureDate', field: 'checked' })]);
  });

  test('can be linked to as a page', () => {
    expect(damage(guide, adding('[a](side:/veiledninger/forste-mote/)'))).toEqual([]);
  });
});

describe('what code asks for by name', () => {
  test.each([
    ['handbok/nb/hva-er-slt.mdx', 'forsiden og sidene om kommunene'],
    ['handbok/nb/maler.mdx', 'egenvurderingen, som lenker til dokumentene'],
    ['handbok/nb/lovoversikt.mdx', 'gamle lenker til regler'],
    ['handbok/nb/kilder.mdx', 'gamle lenker til kilder'],
    ['diagrammer/tre-nivaer.yaml', 'forsiden'],
    ['egenvurdering/skjemaer/hurtigsjekk.yaml', 'forsiden og sidene om kommunene'],
  ])('%s is missed when it is renamed, by %s', (file, neededBy) => {
    const problems = rename(file, file.replace(/\.(mdx|yaml)$/, '-ny.$1'));
    const missing = problems.find(({ kind }) => kind === 'missingFile');
    expect(missing).toMatchObject({ file: `content/${file}`, neededBy });
    expect(missing && inWords(missing)).toContain(`Navnet brukes av ${neededBy}.`);
  });

  test('the rule of templates does not pass because the appendix is gone', () => {
    expect(rename('handbok/nb/maler.mdx', 'handbok/nb/dokumenter.mdx')).toContainEqual(
      expect.objectContaining({ kind: 'missingFile', file: 'content/handbok/nb/maler.mdx' }),
    );
  });
});
