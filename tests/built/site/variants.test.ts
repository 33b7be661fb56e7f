import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { build, filesIn } from '../../../scripts/support/build.ts';
import { fixtureContent } from '../../support/fixture-content.ts';
import { base, elsewhere } from '../../support/fixture-site.ts';
import { isFull } from '../../support/full.ts';
import { brokenLinks } from '../../support/links.ts';
import { dist, readSite } from '../../../scripts/support/site.ts';

test.runIf(isFull)(
  'two builds of the same content on the same day are the same, byte for byte',
  () => {
    const { generated } = JSON.parse(readFileSync(join(dist, 'api/v1/kommuner.json'), 'utf8')) as {
      generated: string;
    };
    const folder = mkdtempSync(join(tmpdir(), 'slt-build-'));
    const two = join(folder, 'two');
    build(two, { BUILD_DATE: generated });
    const files = filesIn(dist);
    expect(filesIn(two)).toEqual(files);
    expect(files).not.toEqual([]);
    const different = files.filter(
      (file) => !readFileSync(join(dist, file)).equals(readFileSync(join(two, file))),
    );
    expect(different).toEqual([]);
    rmSync(folder, { recursive: true });
  },
);

describe('a site published under the path of another, years later', () => {
  const site = readSite(elsewhere, base);

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

  test('knows nothing of the machine it was built on, in any file', () => {
    const knowing = filesIn(site.folder).filter((file) =>
      readFileSync(join(site.folder, file)).includes('localhost'),
    );
    expect(knowing).toEqual([]);
  });

  test('gives addresses of its own in the open data', () => {
    const file = readFileSync(site.fileOf('/slt/api/v1/kommuner/3301.json') ?? '', 'utf8');
    expect(JSON.parse(file)).toMatchObject({
      schema: 'https://example.com/slt/api/v1/kommune.schema.json',
      page: 'https://example.com/slt/kommune/drammen/',
    });
  });

  test('has no contact left two years after the last one was read, in any file', () => {
    const files = [...fixtureContent('few')].filter(([file]) =>
      /samordninger|kommuner\.json/.test(file),
    );
    const valuesOf = (field: RegExp) =>
      files.flatMap(([, text]) => [...text.matchAll(field)]).map(([, value = '']) => value);
    // What open lists have too is told with its year, however old our own reading is.
    const listed = valuesOf(/"(?:address|number)": "([^"]+)"/g);
    const contacts = valuesOf(/\b(?:phone|email)"?: ['"]?([^'",\s]+)/g).filter(
      (value) => !listed.includes(value),
    );
    expect(contacts).toContain('23242325');
    expect(contacts).toContain('salto@vel.oslo.kommune.no');
    const spellings = contacts.flatMap((text) =>
      [' ', '%20'].map((gap) => text.replace(/(\d\d)(?=\d)/g, `$1${gap}`)).concat(text),
    );
    const left = filesIn(site.folder).flatMap((file) => {
      const text = readFileSync(join(site.folder, file), 'latin1');
      return spellings.filter((one) => text.includes(one)).map((one) => `${file}: ${one}`);
    });
    expect(left).toEqual([]);
    const oslo = site.pages.find(({ address }) => address === '/slt/kommune/oslo/');
    expect(oslo?.document.querySelector('main')?.text).toContain('for gammel til å vises');
  });

  test('fetches its data from its own folder', () => {
    const told = (page: string, element: string) => {
      const { document } = site.pages.find(({ address }) => address === page) ?? {};
      const script = document?.querySelector(`${element} > script[type="application/json"]`);
      const data = JSON.parse(script?.text ?? '{}') as { addresses?: Record<string, string> };
      return data.addresses ?? {};
    };
    expect(told('/slt/finn-koordinator/', 'directory-search')).toEqual({
      index: '/slt/api/katalog.json',
      points: '/slt/api/posisjoner.json',
      kommune: '/slt/kommune/SLUG/',
      fylke: '/slt/finn-koordinator/SLUG/',
    });
    const ofSearch = Object.values(told('/slt/sok/', 'site-search'));
    expect(ofSearch).toContain('/slt/nn/sok/');
    expect(ofSearch.filter((address) => !address.startsWith('/slt/'))).toEqual([]);
  });
});
