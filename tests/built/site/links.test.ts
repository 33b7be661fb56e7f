import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { brokenLinks } from '../../support/links.ts';
import { readSite } from '../../../scripts/support/site.ts';

const site = readSite();

test('no link or fragment inside the site is broken', () => {
  expect(brokenLinks(site)).toEqual([]);
});

/** The addresses of the twins a page names, by language. */
const twinsOf = (document: (typeof site.pages)[number]['document']) =>
  document
    .querySelectorAll('link[rel="alternate"][hreflang]')
    .map((link) => new URL(link.getAttribute('href') ?? '').pathname);

test('every translated page names itself and its twin, and both exist', () => {
  const naming = site.pages.filter(({ document }) => twinsOf(document).length > 0);
  expect(naming.length).toBeGreaterThan(site.pages.length / 2);
  const wrong = naming.filter(({ address, document }) => {
    const twins = twinsOf(document);
    return (
      twins.length !== 2 || !twins.includes(address) || twins.some((twin) => !site.fileOf(twin))
    );
  });
  expect(wrong.map(({ address }) => address)).toEqual([]);
});

test('the sitemap lists every page but those whose original is elsewhere', () => {
  const sitemap = readFileSync(site.fileOf('/sitemap-0.xml') ?? '', 'utf8');
  const listed = new Set(
    [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc]) => new URL(loc ?? '').pathname),
  );
  const expected = site.pages
    .filter(({ address, document }) => {
      const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
      return new URL(canonical).pathname === address && address !== '/404.html';
    })
    .map(({ address }) => address);
  expect([...listed].toSorted()).toEqual(expected.toSorted());
});

test('the addresses that must hold, hold', () => {
  const addresses = [
    '/',
    '/nn/',
    '/handbok/',
    '/handbok/alt/',
    '/handbok/endringer/',
    '/finn-koordinator/',
    '/kommune/drammen/',
    '/api/v1/kommuner.json',
    '/api/v1/kommuner/3301.json',
    '/egenvurdering/',
    '/egenvurdering/dette-ma-til/',
    '/egenvurdering/hurtigsjekk/',
    '/sok/',
    '/ordliste/',
    '/om/',
    '/om/tilgjengelighet/',
    '/om/personvern/',
    '/om/data/',
    '/404.html',
    '/robots.txt',
    '/sitemap-index.xml',
    '/manifest.webmanifest',
  ];
  expect(addresses.filter((address) => !site.fileOf(address))).toEqual([]);
});
