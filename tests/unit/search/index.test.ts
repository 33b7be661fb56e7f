import { describe, expect, test } from 'vitest';
import { keyOfId, kindOfId } from '#domain/search/page-ids.ts';
import { inText, withHyphens, withoutHyphens } from '../../../scripts/search/hyphens.ts';
import { publishedFiles } from '../../../scripts/search/index-files.ts';
import {
  closed,
  opened,
  read,
  written,
  type ChunkFile,
  type IndexFile,
  type MetaFile,
} from '../../../scripts/search/index-format.ts';
import { withNamesAsHeadings } from '../../../scripts/search/names-as-headings.ts';
import { recordsOf } from '../../../scripts/search/records.ts';
import { siteWords } from '../../../scripts/search/site-words.ts';

const split = (word: string) => (word === 'politirådet' ? ['politi', 'rådet'] : [word]);
const joint = '\u00AD-';

test('compounds of the text and the keywords get hyphens, tags and scripts none', () => {
  const html =
    '<p id="politirådet" data-pagefind-meta="keywords:politirådet">Politirådet</p><script>politirådet</script>';
  const cut = `politi${joint}rådet`;
  expect(withHyphens(html, split)).toBe(
    `<p id="politirådet" data-pagefind-meta="keywords:${cut}">Politi${joint}rådet</p><script>politirådet</script>`,
  );
});

test('an item of a list is led to by its name, when it has an address', () => {
  expect(
    withNamesAsHeadings('<li id="lov-1"><p class="name"><a href="#">§ 1</a></p>Tekst</li>'),
  ).toBe('<li><h3 id="lov-1"><a href="#">§ 1</a></h3>Tekst</li>');
  expect(withNamesAsHeadings('<li><p class="name">§ 1</p></li>')).not.toContain('h3');
});

test('our hyphens can be taken out again, and those of the text stay', () => {
  const text = 'Politirådet og SLT-arbeidet i SLT-politirådet';
  expect(inText(text, split)).not.toBe(text);
  expect(withoutHyphens(inText(text, split))).toBe(text);
});

test('the words of the site are those its texts have more than once, not those of kommuner', () => {
  const page =
    '<main data-pagefind-body>Råd og råd <b>plan</b> <i data-pagefind-ignore>plan</i></main>';
  const kommune = '<main data-pagefind-body>sted sted</main>';
  expect(
    siteWords(
      new Map([
        ['a/index.html', page],
        ['kommune/b/index.html', kommune],
      ]),
    ),
  ).toEqual(['råd']);
});

test('a term is a hit of its own, with its meaning alone as text', () => {
  const html =
    '<html lang="nn"><section data-term><h2 id="slt">SLT</h2><p>Meininga.</p><p>Engelsk: x.</p></section></html>';
  expect(recordsOf(html, '/nn/ordliste/')).toEqual([
    {
      ...{ url: '/nn/ordliste/#slt', language: 'nn', content: 'Meininga.' },
      meta: { title: 'SLT', kind: 'term' },
    },
  ]);
});

/* An index of two pages, of which the second is a guide, with many words in one chunk. */
const words = ['abcd', 'efgh', 'ijkl'].flatMap((start) =>
  Array.from({ length: 200 }, (_, at) => `${start}${String(at).padStart(40, 'x')}`),
);
const anchors = [
  { element: 'h2', id: 'mote', text: 'Møte', location: 3 },
  { element: 'li', id: 'rad', text: 'Råd', location: 9 },
];
const fragment = (meta: Record<string, string>) =>
  closed(Buffer.from(JSON.stringify({ content: inText('politirådet', split), meta, anchors })));
const pages = [
  ['nb_aaa1', 20, ''],
  ['nb_bbb2', 30, ''],
] as [string, number, string][];
const index = (): IndexFile[] => [
  { path: 'pagefind.js', content: Buffer.from('') },
  {
    path: 'pagefind.nb_0123456789.pf_meta',
    content: written(['1.6.0', pages, [['a', 'z', 'nb_0']], [], ['sorts']]),
  },
  { path: 'index/nb_0.pf_index', content: written([words.map((word) => [word, [], []])]) },
  { path: 'fragment/nb_aaa1.pf_fragment', content: fragment({ title: 'Ett', keywords: 'én, to' }) },
  { path: 'fragment/nb_bbb2.pf_fragment', content: fragment({ title: 'To', kind: 'guide' }) },
];

describe('an index as it is published', () => {
  const { files, titles } = publishedFiles(index());
  const contentOf = (path: string) =>
    files.find((file) => file.path === path)?.content ?? Buffer.from('');
  const meta = read<MetaFile>(contentOf('pagefind.nb_0123456789.pf_meta'));

  test('has all words in smaller chunks, those that begin alike together', () => {
    const chunks = meta[2].map(
      ([, , name]) => read<ChunkFile>(contentOf(`index/${name}.pf_index`))[0],
    );
    expect(chunks.flat().map(([word]) => word)).toEqual(words);
    const starts = chunks.map((chunk) => [...new Set(chunk.map(([word]) => word.slice(0, 4)))]);
    expect(starts).toEqual([['abcd'], ['efgh'], ['ijkl']]);
    expect(meta[2].map(([first, last]) => [first, last])).toEqual(
      chunks.map((chunk) => [chunk[0]?.[0], chunk.at(-1)?.[0]]),
    );
  });

  test('tells the kind of a page by its id, and keeps what else is known of it', () => {
    expect(meta[1].map(([id]) => kindOfId(id))).toEqual(['page', 'guide']);
    expect(meta[1].map(([, ...facts]) => facts)).toEqual(pages.map(([, ...facts]) => facts));
    expect(meta.slice(3)).toEqual([[], ['sorts']]);
  });

  test('has the page itself at each id, with its headings, and without our hyphens', () => {
    const texts = meta[1].map(([id]) =>
      opened(contentOf(`fragment/${id}.pf_fragment`)).toString('utf8'),
    );
    expect(texts.map((text) => (JSON.parse(text) as { meta: object }).meta)).toEqual([
      { title: 'Ett', keywords: 'én, to' },
      { title: 'To', kind: 'guide' },
    ]);
    expect(texts.join()).not.toContain(joint);
    expect(texts.join()).toContain('mote');
    expect(texts.join()).not.toContain('rad');
  });

  test('has no file of the index as it was, and every other', () => {
    expect(files.map(({ path }) => path)).toContain('pagefind.js');
    expect(files.filter(({ path }) => /_(0|aaa1|bbb2)\./.test(path))).toEqual([]);
  });

  test('names a page by its title and by what it is searched for by', () => {
    const keys = meta[1].map(([id]) => keyOfId(id));
    expect(titles.get('nb')).toEqual([
      ['ett', keys[0]],
      ['en', keys[0]],
      ['to', keys[0]],
      ['to', keys[1]],
    ]);
  });

  test('is refused when a file it names is missing', () => {
    const missing = index().filter(({ path }) => !path.includes('bbb2'));
    expect(() => publishedFiles(missing)).toThrow(/fragment\/nb_bbb2/);
  });
});
