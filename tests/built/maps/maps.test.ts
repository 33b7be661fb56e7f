import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readSite, type BuiltPage } from '../../../scripts/support/site.ts';
import { catalogueOfSite as catalogue } from '../../support/catalogue.ts';

const { pages } = readSite();
const page = (address: string): BuiltPage => {
  const found = pages.find((candidate) => candidate.address === address);
  if (!found) throw new Error(`${address} is not built`);
  return found;
};
const { kommuner, fylker } = catalogue;
const linksIn = ({ document }: BuiltPage, part: string) =>
  document.querySelectorAll(`${part} a`).map((link) => link.getAttribute('href') ?? '');

describe.each(['', '/nn'])('the map in %s/', (prefix) => {
  const map = page(`${prefix}/finn-koordinator/kart/`);

  test('has a tile for every kommune that leads to it', () => {
    expect(linksIn(map, '.kommune-tiles').sort()).toEqual(
      kommuner.map(({ slug }) => `${prefix}/kommune/${slug}/`).sort(),
    );
  });

  test('has a tile for every fylke, which leads to its kommuner on the same page', () => {
    const wanted = fylker.map(({ slug }) => slug).sort();
    expect(linksIn(map, '.fylke-map').sort()).toEqual(wanted.map((slug) => `#${slug}`));
    for (const slug of wanted)
      expect(map.document.querySelector(`h3[id="${slug}"] + .kommune-tiles`), slug).not.toBeNull();
  });

  test('says and shows the status of a kommune as its page does', () => {
    for (const link of map.document.querySelectorAll('.kommune-tiles a')) {
      const address = link.getAttribute('href') ?? '';
      const shown = page(address).document.querySelector('.status');
      const [, said] = link.text.split(':');
      expect(shown?.text.toLowerCase(), address).toContain(said?.trim());
      for (const status of ['has', 'had', 'unknown'])
        expect(link.classList.contains(status), address).toBe(shown?.classList.contains(status));
    }
  });

  test('stands on the directory and on the page of each fylke too, and leads to the fylker', () => {
    const wanted = fylker.map(({ slug }) => `${prefix}/finn-koordinator/${slug}/`).sort();
    for (const path of ['', ...fylker.map(({ slug }) => `${slug}/`)])
      expect(
        linksIn(page(`${prefix}/finn-koordinator/${path}`), '.fylke-map').sort(),
        path,
      ).toEqual(wanted);
  });

  test('comes with the numbers for what is urgent before the list', () => {
    const order = map.document.querySelectorAll('main h2').map(({ id }) => id);
    expect(order.indexOf('haster')).toBeGreaterThanOrEqual(0);
    expect(order.indexOf('haster')).toBeLessThan(order.indexOf('liste'));
  });
});

test('every fylke has a place of its own on the map', () => {
  const component = readFileSync(
    new URL('../../../src/components/maps/FylkeMap.astro', import.meta.url),
    'utf8',
  );
  const [, areas = ''] = /grid-template-areas:([^;]*);/.exec(component) ?? [];
  const placed = new Set(areas.match(/[a-z-]+/g));
  expect(fylker.map(({ slug }) => slug).filter((slug) => !placed.has(slug))).toEqual([]);
  for (const { slug } of fylker) expect(component).toContain(`grid-area: ${slug};`);
});
