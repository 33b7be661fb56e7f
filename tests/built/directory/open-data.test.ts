import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { contactOf, ownContactOf, policeContactOf } from '#domain/directory/contact.ts';
import type { Coordination, DutyLine, Kommune } from '#domain/directory/types.ts';
import { catalogueOfSite as catalogue } from '../../support/catalogue.ts';
import { dist, readSite, type BuiltPage } from '../../../scripts/support/site.ts';
import { fixtureContent } from '../../support/fixture-content.ts';
import { fixtureSite } from '../../support/fixture-site.ts';
import { isOfKommune } from '../../support/kommune-pages.ts';
import { sampleOfPages } from '../../support/pages.ts';

interface KommuneFile {
  number: string;
  displayName: string;
  slt: { status: string };
  generated: string;
  schema: string;
  page: string;
  data: string;
  documents: { title: string; expired: boolean }[];
}

/** The schema with no room for what it does not name: what the files of today must follow. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const entries = Object.entries(schema).map(([key, value]) => [key, closed(value)] as const);
  return {
    ...Object.fromEntries(entries),
    ...('properties' in schema && { additionalProperties: false }),
  };
}

/** Says what an independent validator finds wrong with a file. */
function validator(schema: unknown): (data: unknown) => string[] {
  const ajv = new Ajv2020({ allErrors: true, strict: true });
  formats.default(ajv);
  const validate = ajv.compile(schema as object);
  return (data) => {
    validate(data);
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
}

/** Where readers may write to those who make the site, when it is set. */
const editors = parse(
  readFileSync(new URL('../../../content/nettsted.yaml', import.meta.url), 'utf8'),
) as { email?: string };

/* The site with what is known today, and the fixture, which has contacts of every kind whatever day it is. */
const made = fixtureContent('all');
const worlds = [
  { name: 'the site', site: readSite(), isFixture: false, ...catalogue },
  {
    name: 'the fixture',
    site: readSite(fixtureSite),
    isFixture: true,
    kommuner: JSON.parse(made.get('content/katalog/kommuner.json') ?? '') as Kommune[],
    coordinations: parse(made.get('content/katalog/samordninger.yaml') ?? '') as Coordination[],
    dutyLines: parse(made.get('content/katalog/barnevernvakter.yaml') ?? '') as DutyLine[],
  },
];

describe.each(worlds)('the open data of $name', (world) => {
  const { site, isFixture, kommuner, coordinations, dutyLines } = world;
  const json = <Data>(address: string) =>
    JSON.parse(readFileSync(site.fileOf(address) ?? address, 'utf8')) as Data;

  const list = json<{ generated: string; kommuner: KommuneFile[] }>('/api/v1/kommuner.json');
  const files = globSync('api/v1/kommuner/*.json', { cwd: site.folder }).map((file) =>
    json<KommuneFile>(`/${file}`),
  );
  const today = list.generated;

  describe.each([
    ['the list of all kommuner', '/api/v1/kommuner.schema.json', [list]],
    ['the file of a kommune', '/api/v1/kommune.schema.json', files],
  ])('%s', (_, address, given) => {
    const schema = json<object>(address);
    const problems = validator(schema);

    test('follows the schema that is published beside it, and has nothing it does not name', () => {
      const problemsWhenClosed = validator(closed(schema));
      expect(given.length).toBeGreaterThan(0);
      expect(given.flatMap((each) => problems(each))).toEqual([]);
      expect(given.flatMap((each) => problemsWhenClosed(each))).toEqual([]);
    });

    test('is refused when a field is missing or wrong', () => {
      const [first] = given as [object];
      expect(problems({ ...first, version: 2 })).not.toEqual([]);
      expect(problems({ ...first, generated: 'i går' })).not.toEqual([]);
    });

    test('may get new fields without breaking those who hold it against the schema', () => {
      const [first] = given as [object];
      expect(problems({ ...first, somethingNew: 1 })).toEqual([]);
      expect(validator(closed(schema))({ ...first, somethingNew: 1 })).not.toEqual([]);
    });

    test('describes what the names do not say by themselves', () => {
      expect(JSON.stringify(schema)).toContain('which does not mean that there is no SLT');
    });
  });

  test('every kommune is in the list and has a file, and both say the same', () => {
    expect(files).toHaveLength(kommuner.length);
    expect(list.kommuner).toHaveLength(kommuner.length);
    const byNumber = new Map(files.map((file) => [file.number, file]));
    for (const summary of list.kommuner) {
      expect(byNumber.get(summary.number)).toMatchObject(summary);
      for (const address of [
        summary.page,
        summary.data,
        byNumber.get(summary.number)?.schema ?? '',
      ]) {
        expect(site.fileOf(new URL(address).pathname), address).toBeDefined();
      }
    }
  });

  test('the data say the same as the page of each kommune', () => {
    for (const { page, slt, displayName, documents } of files) {
      const { pathname } = new URL(page);
      const document = site.pages.find(({ address }) => address === pathname)?.document;
      const main = document?.querySelector('main');
      expect(main?.querySelector('h1')?.text).toBe(`SLT i ${displayName}`);
      expect(main?.querySelector(`#kontakt ~ p .status.${slt.status}`), pathname).not.toBeNull();
      for (const { title } of documents) expect(main?.text, pathname).toContain(title);
      expect(main?.querySelectorAll('.expired:not(.status)').length, pathname).toBe(
        documents.filter(({ expired }) => expired).length,
      );
    }
  });

  describe('what the pages tell search engines', () => {
    const ofKommuner = site.pages.filter(isOfKommune);
    const pagesOfKommuner = new Set([
      ...sampleOfPages(ofKommuner),
      ...ofKommuner.filter(({ html }) => html.includes('"contactPoint"')),
    ]);
    const points = ({ document }: BuiltPage) => {
      const script = document.querySelector('script[type="application/ld+json"]');
      return JSON.parse(script?.text ?? 'null') as {
        name: string;
        url: string;
        telephone?: string;
        email?: string;
        contactPoint?: Record<string, string>[];
      } | null;
    };

    test('is there for every kommune, and is on the page to see', () => {
      let contacts = 0;
      for (const page of pagesOfKommuner) {
        const organisation = points(page);
        const main = page.document.querySelector('main');
        const text = (main?.text ?? '').replace(/\s+/g, ' ');
        const links =
          main?.querySelectorAll('a[href]').map((link) => link.getAttribute('href')) ?? [];
        expect(organisation?.name, page.address).toMatch(/ (kommune|herad)$/);
        expect(text).toContain(new URL(organisation?.url ?? '').host);
        const { telephone, email } = organisation ?? {};
        if (telephone) expect(links).toContain(`tel:${telephone.replace('+47', '')}`);
        if (email) expect(links).toContain(`mailto:${email}`);
        for (const point of organisation?.contactPoint ?? []) {
          contacts += 1;
          expect(text).toContain(point.name);
          expect(text).toContain(point.contactType);
          if (point.telephone) expect(links).toContain(`tel:${point.telephone.replace('+47', '')}`);
          if (point.email) expect(links).toContain(`mailto:${point.email}`);
        }
      }
      if (isFixture) expect(contacts).toBeGreaterThan(0);
    });
  });

  describe('personal data', () => {
    const records = coordinations.map((record) => ({
      ...record,
      links: record.links ?? [],
    }));
    const ofCoordinations = records.flatMap((record) => {
      const { person, roleContact } = contactOf(record, today);
      const police = record.kommuner.map((kommune) => policeContactOf(record, kommune, today));
      return [person, roleContact, ...police].filter((contact) => contact !== undefined);
    });
    const ofKommuner = kommuner.flatMap((kommune) => ownContactOf(kommune, today) ?? []);
    /* What belongs to the kommune as a whole, and to no person in it. */
    const general = kommuner.map(({ generalEmail, generalPhone }) => ({
      email: generalEmail?.address,
      phone: generalPhone?.number,
    }));
    const duty = dutyLines.map(({ phone }) => ({ email: undefined, phone }));
    const shown = [...ofCoordinations, ...ofKommuner, ...general, ...duty];
    const published = [
      ...globSync('{nn/,}kommune/**/*.{html,vcf}', { cwd: site.folder }),
      ...globSync('api/**/*.{json,csv}', { cwd: site.folder }),
    ];
    const textOf = (file: string) =>
      decodeURIComponent(
        readFileSync(join(site.folder, file), 'utf8').replace(/%(?![0-9A-F]{2})/g, '%25'),
      );

    test('in pages and data is only what may be shown today: no other e-mail', () => {
      expect(published.length).toBeGreaterThan(kommuner.length);
      const allowed = [...shown, editors].flatMap(({ email }) => email ?? []);
      if (isFixture) expect(shown.flatMap(({ email }) => email ?? [])).not.toEqual([]);
      const found = new Set(
        published.flatMap((file) => textOf(file).match(/[\w.+-]+@[\w-]+(\.[\w-]+)+/g) ?? []),
      );
      // example.com is kept free for examples, as those of the template: https://www.rfc-editor.org/rfc/rfc2606
      const others = [...found].filter((email) => !email.endsWith('@example.com'));
      expect(others.filter((email) => !allowed.includes(email))).toEqual([]);
    });

    test('in the data is only what may be shown today: no other telephone', () => {
      const numbers = (value: unknown): string[] => {
        if (Array.isArray(value)) return value.flatMap(numbers);
        if (typeof value !== 'object' || value === null) return [];
        return Object.entries(value).flatMap(([key, inner]) =>
          key === 'phone' ? [String(inner)] : numbers(inner),
        );
      };
      const allowed = shown.flatMap(({ phone }) => phone ?? []);
      const found = files.flatMap(numbers);
      if (isFixture) expect(found).not.toEqual([]);
      expect(found.filter((phone) => !allowed.includes(phone))).toEqual([]);
    });

    test('in contact cards is only what the kommune has confirmed', () => {
      const confirmed = records.filter((record) => {
        const { person, roleContact, confirmation } = contactOf(record, today);
        return confirmation && (person ?? roleContact);
      });
      const expected = kommuner
        .filter(({ id }) => confirmed.some(({ kommuner }) => kommuner.includes(id)))
        .map(({ slug }) => `kommune/${slug}/kontakt.vcf`);
      expect(globSync('kommune/*/kontakt.vcf', { cwd: site.folder }).sort()).toEqual(
        expected.sort(),
      );
    });
  });
});

test('hosts that read _headers let pages of other sites read the data', () => {
  const headers = readFileSync(join(dist, '_headers'), 'utf8');
  expect(headers).toMatch(/^\/api\/\*\n {2}Access-Control-Allow-Origin: \*$/m);
});
