import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { catalogueOfSite as catalogue } from '../../support/catalogue.ts';
import { readSite, type BuiltPage } from '../../../scripts/support/site.ts';

const { pages } = readSite();
const page = (address: string): BuiltPage => {
  const found = pages.find((candidate) => candidate.address === address);
  if (!found) throw new Error(`${address} is not built`);
  return found;
};
const { kommuner, fylker } = catalogue;
const addressesIn = ({ document }: BuiltPage, part: string) =>
  document
    .querySelectorAll(`${part} a[href*="/kommune/"]`)
    .map((link) => link.getAttribute('href') ?? '')
    .sort();

const membersOf = ({ id }: { id: string }) => kommuner.filter(({ fylke }) => fylke === id);
/** Where a map tells more than one point would. */
const manyIn = fylker.filter((fylke) => membersOf(fylke).length > 1);
const known = new Set(catalogue.coordinations.flatMap((each) => each.kommuner));

describe.each(['', '/nn'])('the maps in %s/', (prefix) => {
  const pageOf = (slug: string) => `${prefix}/kommune/${slug}/`;

  test('have a point for every kommune of the country, and the list has the same', () => {
    const wanted = kommuner.map(({ slug }) => pageOf(slug)).sort();
    const map = page(`${prefix}/finn-koordinator/kart/`);
    expect(addressesIn(map, 'svg')).toEqual(wanted);
    expect(addressesIn(map, 'dl')).toEqual(wanted);
  });

  test.each(manyIn)(
    'have a point for every kommune of $name, and the list has the same',
    (fylke) => {
      const wanted = membersOf(fylke)
        .map(({ slug }) => pageOf(slug))
        .sort();
      const map = page(`${prefix}/finn-koordinator/${fylke.slug}/`);
      expect(addressesIn(map, 'svg')).toEqual(wanted);
      expect(addressesIn(map, 'section[aria-labelledby="kommuner"]')).toEqual(wanted);
    },
  );

  test('name the kommune and its status with its year at every point, as its page does', () => {
    const words = { has: /^har slt \(/, had: /^hadde slt \(/, unknown: /^(vet ikke|veit ikkje)$/ };
    const links = page(`${prefix}/finn-koordinator/kart/`).document.querySelectorAll('svg a');
    expect(links).toHaveLength(kommuner.length);
    for (const link of links) {
      const address = link.getAttribute('href') ?? '';
      const [name, status = ''] = (link.querySelector('title')?.text ?? '').split(': ');
      const { document } = page(address);
      expect(document.querySelector('h1')?.text, address).toContain(name);
      const known = document.querySelector('[aria-labelledby="vet"] .status');
      const kind = (['has', 'had', 'unknown'] as const).find((one) =>
        known?.classList.contains(one),
      );
      expect(status, address).toMatch(words[kind ?? 'unknown']);
      const [year] = status.match(/\d{4}/) ?? [kind === 'unknown' ? '' : 'udatert'];
      expect(known?.text, address).toContain(year);
    }
  });

  test('mark every point with the shape of its status', () => {
    const { document } = page(`${prefix}/finn-koordinator/kart/`);
    const marks = new Map(
      document
        .querySelectorAll('svg use')
        .map((use) => [
          `${use.getAttribute('x')} ${use.getAttribute('y')}`,
          use.getAttribute('href'),
        ]),
    );
    for (const link of document.querySelectorAll('svg a')) {
      const circle = link.querySelector('circle');
      const place = `${circle?.getAttribute('cx')} ${circle?.getAttribute('cy')}`;
      const shape = (marks.get(place) ?? '').replace('#merke-', '');
      const listed = document
        .querySelector(`dl a[href="${link.getAttribute('href')}"]`)
        ?.closest('div')
        ?.querySelector('.status');
      expect(listed?.classList.contains(shape), link.getAttribute('href')).toBe(true);
    }
  });

  test('have no mark that covers another', () => {
    // As large as they get, in units of the drawing; see map.css.
    const radiusOf = (path: string, shape: string) => {
      if (path !== 'kart') return 10.5;
      return shape === '#merke-unknown' ? 5 : 7.5;
    };
    for (const path of ['kart', ...manyIn.map(({ slug }) => slug)]) {
      const marks = page(`${prefix}/finn-koordinator/${path}/`)
        .document.querySelectorAll('svg use')
        .map((use) => ({
          x: Number(use.getAttribute('x')),
          y: Number(use.getAttribute('y')),
          radius: radiusOf(path, use.getAttribute('href') ?? ''),
        }));
      marks.forEach((a, at) => {
        for (const b of marks.slice(at + 1)) {
          const gap = Math.hypot(a.x - b.x, a.y - b.y) - a.radius - b.radius;
          expect(gap, `${path} at ${a.x} ${a.y}`).toBeGreaterThanOrEqual(0);
        }
      });
    }
  });

  test('are left out of Oslo, where there is only one point', () => {
    const single = fylker.filter((fylke) => !manyIn.includes(fylke));
    expect(single.map(({ name }) => name)).toContain('Oslo');
    for (const { slug } of single) {
      const { document } = page(`${prefix}/finn-koordinator/${slug}/`);
      expect(document.querySelector('kommune-map'), slug).toBeNull();
      expect(document.querySelector('#kommuner'), slug).not.toBeNull();
    }
  });

  test('name every kommune we know of on a wide screen, and most of them on a phone', () => {
    const named = { wide: 0, narrow: 0 };
    for (const fylke of manyIn) {
      const { document } = page(`${prefix}/finn-koordinator/${fylke.slug}/`);
      const names = (other: string) =>
        document.querySelectorAll(`svg text:not(.${other})`).map(({ text }) => text.trim());
      const [wide, narrow] = [names('narrow'), names('wide')];
      for (const { id, displayName } of membersOf(fylke)) {
        if (!known.has(id)) continue;
        expect(wide, fylke.name).toContain(displayName);
        named.wide += 1;
        if (narrow.includes(displayName)) named.narrow += 1;
      }
    }
    expect(named.wide).toBeGreaterThan(0);
    expect(named.narrow / named.wide).toBeGreaterThan(0.7);
  });

  test('stand on pages where the numbers for what is urgent come before the list', () => {
    for (const path of ['kart', ...fylker.map(({ slug }) => slug)]) {
      const order = page(`${prefix}/finn-koordinator/${path}/`)
        .document.querySelectorAll('main h2')
        .map(({ id }) => id);
      const list = path === 'kart' ? 'liste' : 'kommuner';
      expect(order.indexOf('haster'), path).toBeGreaterThanOrEqual(0);
      expect(order.indexOf('haster'), path).toBeLessThan(order.indexOf(list));
    }
  });

  test('are found from the directory, and say that a point is no border', () => {
    const directory = page(`${prefix}/finn-koordinator/`);
    expect(
      directory.document.querySelector(`a[href="${prefix}/finn-koordinator/kart/"]`),
    ).not.toBeNull();
    for (const path of ['finn-koordinator/kart/', 'finn-koordinator/troms/', 'om/data/']) {
      const caption = page(`${prefix}/${path}`).document.querySelector('figure.map figcaption');
      expect(caption?.text, path).toMatch(/viser (ikke|ikkje) grensene/);
    }
  });

  test('show the coverage as a picture with the counts in words, and name where the outline is from', () => {
    const { document } = page(`${prefix}/om/data/`);
    const picture = document.querySelector('figure.map svg[role="img"]');
    expect(picture?.querySelectorAll('use')).toHaveLength(kommuner.length);
    expect(picture?.querySelectorAll('a')).toHaveLength(0);
    const counts = [...(picture?.getAttribute('aria-label') ?? '').matchAll(/\((\d+)\)/g)];
    expect(counts.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(kommuner.length);
    expect(document.querySelector('main')?.text).toMatch(/Natural Earth.*world-atlas/s);
  });
});

test('the licences named for the outline are those of the packages', () => {
  const licence = (name: string) =>
    (
      JSON.parse(
        readFileSync(
          new URL(`../../../node_modules/${name}/package.json`, import.meta.url),
          'utf8',
        ),
      ) as { license: string }
    ).license;
  expect(licence('world-atlas')).toBe('ISC');
});
