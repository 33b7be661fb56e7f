import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readSite, type BuiltPage } from '../../../scripts/support/site.ts';
import { fixtureSite } from '../../support/fixture-site.ts';
import { sampleOfPages } from '../../support/pages.ts';

/* The ways in: the front page, the head of every page, and the page for unknown addresses. */

const site = readSite();
const pages = sampleOfPages(site.pages);
const pageAt = (address: string, among: readonly BuiltPage[] = site.pages) => {
  const page = among.find((candidate) => candidate.address === address);
  if (!page) throw new Error(`No page at ${address}`);
  return page.document;
};
type Document = BuiltPage['document'];

const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
const linksIn = (document: Document, within: string) =>
  document.querySelectorAll(`${within} a[href]`).map((link) => link.getAttribute('href') ?? '');
const languages = ['', '/nn'] as const;

describe.each(languages)('the front page, under «%s/»', (base) => {
  const front = pageAt(`${base}/`);
  const doors = ['/lesestier/ny-koordinator/', '/kan-jeg-dele/', '/egenvurdering/hurtigsjekk/'];

  test('has one field for a kommune, a place or a postal code, that works without a script', () => {
    const [form, ...others] = front.querySelectorAll('main form');
    expect(others).toEqual([]);
    expect(form?.getAttribute('action')).toBe(`${base}/finn-koordinator/`);
    const input = form?.querySelector('input[name="q"]');
    expect(input?.closest('[hidden]')).toBeNull();
    expect(form?.querySelector('label')?.getAttribute('for')).toBe(input?.getAttribute('id'));
    expect(form?.querySelector('button[type="submit"]')).not.toBeNull();
  });

  test('leads the worried on before it leads those who work with SLT on', () => {
    const links = linksIn(front, 'main');
    expect(links).toContain('tel:112');
    const worried = links.indexOf(`${base}/bekymret/`);
    expect(worried).toBeGreaterThan(-1);
    for (const door of [...doors, '/handbok/'])
      expect(links.indexOf(base + door), door).toBeGreaterThan(worried);
  });

  test('says who is behind, and whose handbook is the official one', () => {
    const behind = front.querySelector('[aria-labelledby="bak"]');
    const { publisher, nationalBody } = parse(
      readFileSync(new URL('../../../content/nettsted.yaml', import.meta.url), 'utf8'),
    ) as Record<'publisher', Record<string, string>> & {
      nationalBody: { name: Record<string, string>; url: string };
    };
    const language = base ? 'nn' : 'nb';
    expect(plain(behind?.text ?? '')).toContain(publisher[language]);
    expect(plain(behind?.text ?? '')).toContain(nationalBody.name[language]);
    expect(linksIn(front, '[aria-labelledby="bak"]')).toEqual([nationalBody.url, `${base}/om/`]);
  });
});

test('the front page tells what is new, the newest first, as the list of changes does', () => {
  const made = readSite(fixtureSite).pages;
  const told = (address: string, within: string) =>
    pageAt(address, made)
      .querySelectorAll(`${within} li`)
      .map((item) => [
        item.querySelector('a')?.getAttribute('href'),
        plain(item.querySelector('p')?.text ?? ''),
      ]);
  const newest = told('/', '[aria-labelledby="nytt"]');
  expect(newest).not.toEqual([]);
  expect(told('/handbok/endringer/', 'main .day').slice(0, newest.length)).toEqual(newest);
});

describe('the head of every page', () => {
  const nav = 'header nav';

  test('leads the worried on first, without a menu to open', () => {
    for (const { address, document } of pages) {
      const [first] = document.querySelectorAll(`${nav} a`);
      const base = address.startsWith('/nn/') ? '/nn' : '';
      expect(first?.getAttribute('href'), address).toBe(`${base}/bekymret/`);
      expect(first?.closest('[popover]') ?? null, address).toBeNull();
    }
  });

  test('marks the section one is in, and no other', () => {
    const marked = (address: string) =>
      pageAt(address)
        .querySelectorAll('header [aria-current]')
        .map((link) => [link.getAttribute('href'), link.getAttribute('aria-current')]);
    expect(marked('/bekymret/')).toEqual([['/bekymret/', 'page']]);
    expect(marked('/nn/finn-koordinator/')).toEqual([['/nn/finn-koordinator/', 'page']]);
    expect(marked('/kommune/drammen/')).toEqual([['/finn-koordinator/', 'true']]);
    expect(marked('/lesestier/ny-koordinator/')).toEqual([['/handbok/', 'true']]);
    expect(marked('/tryggere-naermiljoer/')).toEqual([['/tryggere-naermiljoer/', 'page']]);
    expect(marked('/nn/tryggere-naermiljoer/alt/')).toEqual([
      ['/nn/tryggere-naermiljoer/', 'true'],
    ]);
    expect(marked('/egenvurdering/hurtigsjekk/')).toEqual([['/egenvurdering/', 'true']]);
    expect(marked('/sok/')).toEqual([[undefined, 'page']]);
    expect(marked('/')).toEqual([]);
  });

  test('says that this is not the official handbook', () => {
    for (const { address, document } of pages)
      expect(plain(document.querySelector('header p')?.text ?? ''), address).toMatch(
        /^(Ikke den offisielle håndboken|Ikkje den offisielle handboka)\./,
      );
  });
});

test('no link out has the words of a link that leads around here', () => {
  const words = (text: string) =>
    plain(text)
      .toLocaleLowerCase('nb')
      .replaceAll(/[^\p{L} ]/gu, '');
  const ours = new Set(
    languages.flatMap((base) =>
      pageAt(`${base}/handbok/`)
        .querySelectorAll('header a, footer a[href^="/"]')
        .map(({ text }) => words(text)),
    ),
  );
  expect(ours.size).toBeGreaterThan(5);
  const confusing = site.pages.flatMap(({ address, document }) =>
    document
      .querySelectorAll('a[href^="http"]')
      .filter(({ text }) => ours.has(words(text)))
      .map((link) => [address, plain(link.text), link.getAttribute('href')]),
  );
  expect(confusing).toEqual([]);
});

test('the page for unknown addresses has a search, the finder and the main doors in both languages', () => {
  const lost = pageAt('/404.html');
  for (const [language, base] of [
    ['nb', ''],
    ['nn', '/nn'],
  ] as const) {
    const within = `main section[lang="${language}"]`;
    const actions = lost
      .querySelectorAll(`${within} form`)
      .map((form) => form.getAttribute('action'));
    expect(actions).toEqual([`${base}/sok/`, `${base}/finn-koordinator/`]);
    const links = linksIn(lost, within);
    for (const path of [
      '/',
      '/bekymret/',
      '/handbok/',
      '/kan-jeg-dele/',
      '/egenvurdering/hurtigsjekk/',
    ])
      expect(links, `${language} ${path}`).toContain(base + path);
  }
  const ids = lost.querySelectorAll('[id]').map(({ id }) => id);
  expect(ids.filter((id, at) => ids.indexOf(id) < at)).toEqual([]);
});
