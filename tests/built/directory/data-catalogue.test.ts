import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { dist, readSite } from '../../../scripts/support/site.ts';
import { faultsIn, missingIn, notForUs, readTurtle, untilKnown } from '../../support/dcat-ap-no.ts';

const site = readSite();
const text = readFileSync(join(dist, 'api/v1/katalog.ttl'), 'utf8');
const catalogue = readTurtle(text);
const facts = parse(
  readFileSync(new URL('../../../content/nettsted.yaml', import.meta.url), 'utf8'),
) as Partial<Record<keyof typeof untilKnown, string>>;
const ofType = (type: string) =>
  [...catalogue.values()].filter(({ types }) => types.includes(type));
const valuesOf = (property: string) =>
  [...catalogue.values()].flatMap(({ properties }) =>
    (properties.get(property) ?? []).map(({ value }) => value),
  );

describe('the catalogue of the open data, read by another program', () => {
  test('has nothing that is not as DCAT-AP-NO has it', () => {
    expect(ofType('dcat:Catalog')).toHaveLength(1);
    expect(faultsIn(catalogue)).toEqual([]);
  });

  test('lacks only what is not for us, and what the publisher has not told', () => {
    const untold = Object.entries(untilKnown).flatMap(([name, missing]) =>
      facts[name as keyof typeof untilKnown] === undefined ? missing : [],
    );
    expect(missingIn(catalogue)).toEqual([...Object.keys(notForUs), ...untold].sort());
  });

  test('names every data set and service it tells of, and leads to what is there', () => {
    const named = [...valuesOf('dcat:dataset'), ...valuesOf('dcat:service')];
    const told = [...ofType('dcat:Dataset'), ...ofType('dcat:DataService')];
    expect(named.toSorted()).toEqual(told.map(({ address }) => address).toSorted());
    const own = [...text.matchAll(/<(http:\/\/localhost:4321[^>]*)>/g)].map(([, one]) => one ?? '');
    expect(own.length).toBeGreaterThan(named.length);
    const lost = own.filter((address) => !site.fileOf(new URL(address).pathname));
    expect(lost).toEqual([]);
  });

  test('has every file of open data that the page on data tells of', () => {
    const page = site.pages.find(({ address }) => address === '/om/data/');
    const main = page?.document.querySelector('main')?.innerHTML ?? '';
    const files = main.match(/\/api\/v1\/[\w.-]+\.(?:json|csv)(?=[<"])/g) ?? [];
    const data = new Set(files.filter((file) => !/schema|-mal\./.test(file)));
    const downloads = valuesOf('dcat:downloadURL').map((address) => new URL(address).pathname);
    expect(downloads.toSorted()).toEqual([...data].toSorted());
  });

  test('stands beside the fields of other standards by names that our files have', () => {
    interface Shape {
      properties?: Record<string, Shape>;
      items?: Shape;
    }
    const schema = JSON.parse(
      readFileSync(join(dist, 'api/v1/kommune.schema.json'), 'utf8'),
    ) as Shape;
    const isField = (path: string) =>
      path
        .split('.')
        .reduce<Shape | undefined>(
          (shape, name) => (shape?.items ?? shape)?.properties?.[name],
          schema,
        ) !== undefined;
    const rows = site.pages
      .filter(({ address }) => address.endsWith('/om/data/'))
      .flatMap(({ document }) => document.querySelectorAll('main table'))
      .filter((table) => table.text.includes('HSDS'))
      .flatMap((table) => table.querySelectorAll('tbody tr > :first-child code'));
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.map(({ text }) => text).filter((name) => !isField(name))).toEqual([]);
  });

  test('is told to programs from the page on data, with the same data sets for search engines', () => {
    for (const [language, address] of [
      ['nb', '/om/data/'],
      ['nn', '/nn/om/data/'],
    ] as const) {
      const page = site.pages.find((one) => one.address === address);
      const link = page?.document.querySelector('link[type="text/turtle"]');
      expect(link?.getAttribute('href')).toBe('/api/v1/katalog.ttl');
      const script = page?.document.querySelector('script[type="application/ld+json"]');
      const told = JSON.parse(script?.text ?? '') as {
        dataset: { name: string; distribution: { contentUrl: string }[] }[];
      };
      const titles = ofType('dcat:Dataset').flatMap(({ properties }) =>
        (properties.get('dct:title') ?? []).filter(
          (title) => title.termType === 'Literal' && title.language === language,
        ),
      );
      expect(told.dataset.map(({ name }) => name)).toEqual(titles.map(({ value }) => value));
      expect(
        told.dataset.flatMap(({ distribution }) =>
          distribution.map(({ contentUrl }) => contentUrl),
        ),
      ).toEqual(valuesOf('dcat:downloadURL'));
    }
  });
});
