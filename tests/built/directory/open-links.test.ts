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
    const known = new Map(links.map(({ address, pages }) => [address, pages.map(pathOf)]));
    const inBokmal = sampleOfPages(site.pages.filter(({ address }) => !address.startsWith('/nn/')));
    const unknown = inBokmal.flatMap(({ address, document }) =>
      document
        .querySelectorAll('main a[href^="http"]')
        .map((link) => link.getAttribute('href') ?? '')
        .filter((href) => !known.get(href)?.includes(address))
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
