import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import type { PackedIndex } from '#domain/directory/packed-index.ts';
import { unpackIndex } from '#domain/directory/search-index.ts';
import { search } from '#domain/directory/search.ts';
import { filesIn } from '../../../scripts/support/build.ts';
import { fixtureSite } from '../../support/fixture-site.ts';
import { readSite } from '../../../scripts/support/site.ts';

/* The people of tests/fixtures/content/katalog/samordninger.yaml do not exist. They show what becomes of a contact
   that is fresh, ageing, expired, or dated in the future. */

/** A made-up person, told apart from all others in name, telephone and e-mail. */
const personOf = (name: string, digit: number) => ({
  name: `Eksempel ${name}`,
  phone: `9000000${digit}`,
  email: `${name.toLowerCase()}@example.com`,
});

const people = {
  fresh: personOf('Ferskesen', 1),
  ageing: personOf('Eldresen', 2),
  expired: personOf('Utgattsen', 3),
  future: personOf('Fremtidsen', 4),
  alna: personOf('Alnasen', 5),
  stovner: personOf('Stovnersen', 6),
};

const shown = ['fresh', 'ageing', 'alna', 'stovner'] as const;
const withheld = ['expired', 'future'] as const;

const site = readSite(fixtureSite);
const textOf = (address: string) => readFileSync(site.fileOf(address) ?? address, 'utf8');

/** Where each kommune stands in the four classes. */
const expected = [
  ['hamar', '3403', 'confirmed', 'has', 'bekreftet', 'fresh'],
  ['alta', '5601', 'confirmed', 'has', 'bekreftet', 'ageing'],
  ['moss', '3103', 'expired', 'has', 'bekreftelse utløpt', 'expired'],
  ['sarpsborg', '3105', 'source', 'had', 'kilde funnet', 'future'],
  ['horten', '3901', 'source', 'had', 'kilde funnet', undefined],
] as const;

describe('what a built site says of made-up contacts', () => {
  test.each(expected)(
    'of %s, in data and as a spreadsheet',
    (slug, number, status, known, word, id) => {
      const file = JSON.parse(textOf(`/api/v1/kommuner/${number}.json`)) as {
        status: string;
        slt: { status: string };
        coordinations: { person?: object; confirmation?: object; contactWithheld: boolean }[];
      };
      const [made] = file.coordinations;
      const isShown = shown.some((one) => one === id);
      expect(file.status).toBe(status);
      expect(file.slt.status).toBe(known);
      expect(made?.person).toEqual(isShown && id ? people[id] : undefined);
      expect(made?.confirmation === undefined).toBe(!isShown);
      expect(made?.contactWithheld).toBe(id !== undefined && !isShown);
      const rows = parse(textOf('/api/v1/koordinatorer.csv'), { columns: true }) as Record<
        string,
        string
      >[];
      const row = rows.find(({ kommuner }) => kommuner === number);
      expect(row).toMatchObject({
        status: word,
        person_navn: isShown && id ? people[id].name : '',
      });
      expect(site.fileOf(`/kommune/${slug}/kontakt.vcf`) !== undefined).toBe(isShown);
    },
  );

  test.each(expected)('on the page of %s, in both languages', (slug, _, __, known, ___, id) => {
    for (const language of ['', '/nn']) {
      const page = site.pages.find(({ address }) => address === `${language}/kommune/${slug}/`);
      const main = page?.document.querySelector('main');
      expect(main?.querySelector('#vet ~ p .status')?.outerHTML).toContain(`status ${known}`);
      const contact = main?.querySelector('section[aria-labelledby="kontakt"]')?.text ?? '';
      expect(contact.includes('Eksempel')).toBe(shown.some((one) => one === id));
      expect(main?.querySelectorAll('.notice:not([hidden])')).toHaveLength(
        id === 'ageing' || withheld.some((one) => one === id) ? 1 : 0,
      );
    }
  });

  test('shows both contacts of a kommune that has one in each of two bydeler', () => {
    const page = site.pages.find(({ address }) => address === '/kommune/oslo/');
    const cards = page?.document.querySelectorAll('section[aria-labelledby="kontakt"] .card') ?? [];
    for (const { name } of [people.alna, people.stovner])
      expect(cards.filter(({ text }) => text.includes(name))).toHaveLength(1);
  });

  test('finds the people that are shown by name, and none of the others', () => {
    const directory = unpackIndex(JSON.parse(textOf('/api/katalog.json')) as PackedIndex);
    const found = (id: keyof typeof people) =>
      search(directory, people[id].name).hits.map(({ kommune }) => kommune.slug);
    expect(shown.map(found)).toEqual([['hamar'], ['alta'], ['oslo'], ['oslo']]);
    expect(withheld.map(found)).toEqual([[], []]);
  });

  test('holds nothing of a person who is withheld, in any file of it', () => {
    const secrets = [...withheld.map((id) => people[id]), { phone: '90000007' }]
      .flatMap((person) => Object.values(person))
      .concat(...withheld.map((id) => `Rådmannen for ${id === 'expired' ? 'utgatt' : 'framtid'}`))
      .flatMap((text) => [text, text.replace(/(\d\d)(?=\d)/g, '$1 '), encodeURIComponent(text)]);
    const files = filesIn(site.folder);
    const contentOf = (file: string) => {
      const bytes = readFileSync(join(site.folder, file));
      const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
      return (isPacked ? gunzipSync(bytes) : bytes).toString('utf8');
    };
    const leaks = files.flatMap((file) => {
      const content = contentOf(file);
      return secrets.filter((secret) => content.includes(secret)).map((one) => `${file}: ${one}`);
    });
    expect(leaks).toEqual([]);
    // The search is not blind: what is shown is found.
    const holders = files.filter((file) => contentOf(file).includes(people.fresh.name));
    expect(holders).toEqual(
      expect.arrayContaining([
        'api/katalog.json',
        'api/v1/kommuner/3403.json',
        'kommune/hamar/index.html',
        'kommune/hamar/kontakt.vcf',
        'nn/kommune/hamar/index.html',
      ]),
    );
  });

  test('gives the confirmed contacts as vCards another program can read', () => {
    const read = (slug: string) =>
      textOf(`/kommune/${slug}/kontakt.vcf`)
        .split(/(?=BEGIN:VCARD)/)
        .map((card) => new ICAL.Component(ICAL.parse(card) as unknown as [string, [], []]))
        .map((card) => ['fn', 'tel', 'email'].map((name) => card.getFirstPropertyValue(name)));
    expect(read('hamar')).toEqual([
      ['Kontoret', 'tel:+4790000008', 'kontor@example.com'],
      ['Eksempel Ferskesen', 'tel:+4790000001', 'ferskesen@example.com'],
    ]);
    expect(read('oslo').map(([name]) => name)).toEqual(
      expect.arrayContaining([people.alna.name, people.stovner.name]),
    );
  });
});
