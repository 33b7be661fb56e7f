import { expect, test } from 'vitest';
import { brokenLinks } from '../support/links.ts';
import { readSite } from '../support/site.ts';

const site = readSite();

test('no link or fragment inside the site is broken', () => {
  expect(brokenLinks(site)).toEqual([]);
});

test('every page names its twin in the other language, and the twin exists', () => {
  const wrong = site.pages.flatMap(({ address, document }) =>
    document
      .querySelectorAll('link[rel="alternate"][hreflang]')
      .map((link) => new URL(link.getAttribute('href') ?? '').pathname)
      .filter((path) => !site.fileOf(path))
      .map((path) => `${address} → ${path}`),
  );
  expect(wrong).toEqual([]);
});

test('the addresses that must hold, hold', () => {
  const addresses = [
    '/',
    '/nn/',
    '/handbok/',
    '/handbok/alt/',
    '/finn-koordinator/',
    '/kommune/drammen/',
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
