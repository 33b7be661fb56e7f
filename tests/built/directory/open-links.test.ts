import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSite } from '../../../scripts/support/site.ts';
import { fixtureSite } from '../../support/fixture-site.ts';
import { sampleOfPages } from '../../support/pages.ts';
import { validator } from '../../support/json-schema.ts';

interface Link {
  address: string;
  kinds: string[];
  pages: string[];
  check?: { date: string; result: string };
}

describe.each([
  { name: 'the site', site: readSite() },
  { name: 'the fixture', site: readSite(fixtureSite) },
])('the links of $name as data', ({ site }) => {
  const json = (file: string): unknown =>
    JSON.parse(readFileSync(join(site.folder, 'api/v1', file), 'utf8'));
  const { links } = json('lenker.json') as { links: Link[] };
  const pathOf = (page: string) => new URL(page).pathname;

  test('follow their schema', () => {
    expect(links).not.toEqual([]);
    expect(validator(json('lenker.schema.json'))(json('lenker.json'))).toEqual([]);
  });

  test('are all the pages have, and stand on the pages they name', () => {
    const known = new Map(
      links.map(({ address, pages }) => [new URL(address).href, new Set(pages.map(pathOf))]),
    );
    const inBokmal = sampleOfPages(site.pages.filter(({ address }) => !address.startsWith('/nn/')));
    const unknown = inBokmal.flatMap(({ address, document }) =>
      document
        .querySelectorAll('main a[href^="http"]')
        .map((link) => new URL(link.getAttribute('href') ?? '').href)
        .filter((href) => {
          const isWholeBook = address.endsWith('/alt/');
          return isWholeBook ? !known.has(href) : !known.get(href)?.has(address);
        })
        .map((href) => `${address} ${href}`),
    );
    expect(unknown).toEqual([]);
    const lost = links.flatMap(({ pages }) => pages).filter((page) => !site.fileOf(pathOf(page)));
    expect(lost).toEqual([]);
  });
});

test('what came of asking for a link is told with its day', () => {
  const { links } = JSON.parse(readFileSync(join(fixtureSite, 'api/v1/lenker.json'), 'utf8')) as {
    links: Link[];
  };
  expect(links.find(({ address }) => address === 'https://example.com/slt')?.check).toEqual({
    date: '2026-11-19',
    result: 'redirected',
    status: 200,
    to: 'https://example.com/slt/',
  });
});

test('what came of asking for a source stands beside it, with the day, in both languages', () => {
  const { pages } = readSite(fixtureSite);
  const sourcesOn = (address: string) =>
    pages.find((page) => page.address === address)?.document.querySelector('details:has(#kilder)')
      ?.textContent;
  expect(sourcesOn('/kommune/hamar/')).toContain(
    'Lenken førte til en annen adresse 19. november 2026.',
  );
  expect(sourcesOn('/nn/kommune/hamar/')).toContain(
    'Lenkja førte til ei anna adresse 19. november 2026.',
  );
});
