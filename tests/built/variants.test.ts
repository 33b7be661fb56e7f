import { globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { build, projectWith } from '../support/build.ts';
import { confirmedOn } from '../support/coordination.ts';
import { brokenLinks } from '../support/links.ts';
import { readSite } from '../support/site.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'slt-build-'));

const filesIn = (path: string) =>
  globSync('**/*', { cwd: path })
    .filter((file) => statSync(join(path, file)).isFile())
    .sort();

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('two builds of the same content on the same day are the same, byte for byte', () => {
  const one = join(root, 'dist');
  const { generated } = JSON.parse(readFileSync(join(one, 'api/v1/kommuner.json'), 'utf8')) as {
    generated: string;
  };
  const two = join(folder, 'two');
  build(two, { BUILD_DATE: generated });
  const files = filesIn(one);
  expect(filesIn(two)).toEqual(files);
  expect(files.length).toBeGreaterThan(800);
  const different = files.filter(
    (file) => !readFileSync(join(one, file)).equals(readFileSync(join(two, file))),
  );
  expect(different).toEqual([]);
});

const alta = '5601';
const hammerfest = '5603';
const fresh = { name: 'Fersk Eksempelsen', phone: '12345678', email: 'fersk@example.com' };
const old = { name: 'Utløpt Eksempelsen', phone: '87654321', email: 'gammel@example.com' };

/* Two made-up contacts, since no real one is confirmed: one is fresh on the day of the build, one expired. */
const madeUp = stringify([
  confirmedOn('2028-12-01', { id: 'eksempel-fersk', kommuner: [alta], person: fresh }),
  confirmedOn('2026-12-01', { id: 'eksempel-gammel', kommuner: [hammerfest], person: old }),
]);

describe('a site published under the path of another, two years on', () => {
  let site: ReturnType<typeof readSite>;

  beforeAll(() => {
    const outDir = join(folder, 'under');
    const settings = {
      BASE_PATH: '/slt/',
      SITE_URL: 'https://example.com',
      BUILD_DATE: '2029-01-01',
    };
    build(outDir, settings, projectWith(join(folder, 'project'), madeUp));
    site = readSite(outDir, '/slt/');
  });

  const text = (address: string) => readFileSync(site.fileOf(address) ?? address, 'utf8');
  const json = (address: string) => JSON.parse(text(address)) as unknown;
  const filesWith = (words: readonly string[]) =>
    filesIn(site.folder).filter((file) => {
      const data = readFileSync(join(site.folder, file));
      return words.some((word) => data.includes(word));
    });

  test('shows a fresh contact on the page of its kommune, with a card, in the open data and in the search', () => {
    const page = text('/slt/nn/kommune/alta/');
    for (const words of [fresh.name, 'tel:12345678', 'Eksempel kommune 1. desember 2028'])
      expect(page).toContain(words);
    expect(page).toContain('/slt/kommune/alta/kontakt.vcf');
    const card = new ICAL.Component(ICAL.parse(text('/slt/kommune/alta/kontakt.vcf')) as []);
    expect(card.getFirstPropertyValue('fn')).toBe(fresh.name);
    expect(json(`/slt/api/v1/kommuner/${alta}.json`)).toMatchObject({
      status: 'confirmed',
      coordinations: [
        { contactWithheld: false, person: fresh, confirmation: { date: '2028-12-01' } },
      ],
    });
    expect(text('/slt/api/v1/koordinatorer.csv')).toContain(fresh.name);
    expect(filesWith([fresh.name]).sort()).toEqual([
      'api/katalog.json',
      `api/v1/kommuner/${alta}.json`,
      'api/v1/koordinatorer.csv',
      'kommune/alta/index.html',
      'kommune/alta/kontakt.vcf',
      'nn/kommune/alta/index.html',
    ]);
  });

  test('has an expired contact in no file, and says everywhere that it has expired', () => {
    expect(filesWith([...Object.values(old), '87 65 43 21', '87%2065%2043%2021'])).toEqual([]);
    expect(text('/slt/kommune/hammerfest/')).toContain('for gammel til å vises');
    expect(site.fileOf('/slt/kommune/hammerfest/kontakt.vcf')).toBeUndefined();
    expect(json(`/slt/api/v1/kommuner/${hammerfest}.json`)).toMatchObject({
      status: 'expired',
      coordinations: [{ contactWithheld: true }],
    });
    const row = text('/slt/api/v1/koordinatorer.csv')
      .split('\n')
      .find((line) => line.startsWith('eksempel-gammel'));
    expect(row).toContain('bekreftelse utløpt');
  });

  test('has no link that leaves its folder or leads nowhere', () => {
    expect(brokenLinks(site)).toEqual([]);
  });

  test('takes its own address from SITE_URL', () => {
    const canonical = site.pages
      .find(({ address }) => address === '/slt/nn/kommune/drammen/')
      ?.document.querySelector('link[rel="canonical"]')
      ?.getAttribute('href');
    expect(canonical).toBe('https://example.com/slt/nn/kommune/drammen/');
    expect(readFileSync(site.fileOf('/slt/robots.txt') ?? '', 'utf8')).toContain(
      'Sitemap: https://example.com/slt/sitemap-index.xml',
    );
  });

  test('gives addresses of its own in the open data', () => {
    const file = readFileSync(site.fileOf('/slt/api/v1/kommuner/3301.json') ?? '', 'utf8');
    expect(JSON.parse(file)).toMatchObject({
      schema: 'https://example.com/slt/api/v1/kommune.schema.json',
      page: 'https://example.com/slt/kommune/drammen/',
    });
  });

  test('has no contact left two years after the last one was read, in any file', () => {
    const left = filesIn(site.folder).filter((file) =>
      /salto@vel\.oslo|23 ?24 ?23 ?25|23%2024%2023%2025/.test(
        readFileSync(join(site.folder, file), 'latin1'),
      ),
    );
    expect(left).toEqual([]);
    const oslo = site.pages.find(({ address }) => address === '/slt/kommune/oslo/');
    expect(oslo?.document.querySelector('main')?.text).toContain('for gammel til å vises');
  });

  test('fetches its data from its own folder', () => {
    const directory = site.pages.find(({ address }) => address === '/slt/finn-koordinator/');
    expect(directory?.document.querySelector('directory-search')?.getAttribute('data-index')).toBe(
      '/slt/api/katalog.json',
    );
    const search = site.pages.find(({ address }) => address === '/slt/sok/');
    expect(search?.document.querySelector('site-search')?.getAttribute('data-bundle')).toBe(
      '/slt/pagefind/',
    );
  });
});
