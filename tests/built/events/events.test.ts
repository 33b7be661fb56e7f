import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { readSite, type BuiltSite } from '../../../scripts/support/site.ts';
import { base, elsewhere, fixtureSite } from '../../support/fixture-site.ts';

const site = readSite();
const fixture = readSite(fixtureSite);

function page({ pages }: BuiltSite, address: string) {
  const found = pages.find((candidate) => candidate.address === address);
  if (!found) throw new Error(`${address} is not built`);
  return found.document;
}

const calendarsOf = ({ folder }: BuiltSite) =>
  globSync('{,nn/}{arrangementer.ics,arrangementer/*.ics}', { cwd: folder }).sort();

function eventsIn({ folder }: BuiltSite, file: string) {
  const text = readFileSync(join(folder, file), 'utf8');
  return new ICAL.Component(ICAL.parse(text) as unknown[])
    .getAllSubcomponents('vevent')
    .map((component) => ({
      uid: String(component.getFirstPropertyValue('uid')),
      start: String(component.getFirstPropertyValue('dtstart')),
      summary: String(component.getFirstPropertyValue('summary')),
      url: String(component.getFirstPropertyValue('url')),
    }));
}

describe.each(['', '/nn'])('the page of events in %s/', (prefix) => {
  const document = page(fixture, `${prefix}/arrangementer/`);

  test('has what is not over, in the order of the days, with the next time of each deadline', () => {
    const rows = document.querySelectorAll('[data-coming] > li');
    expect(rows.map((row) => row.getAttribute('data-start'))).toEqual([
      '2026-11-20',
      '2026-12-01',
      '2027-02-09',
      '2027-03-10',
      '2027-04-01',
      '2027-06-08',
    ]);
    expect(document.querySelector('[data-none]')?.hasAttribute('hidden')).toBe(true);
  });

  test('has what is over among what has been', () => {
    const past = document.querySelectorAll('details li a').map((link) => link.getAttribute('href'));
    expect(past).toEqual([`${prefix}/arrangementer/tidligere-konferanse/`]);
  });

  test('leads to a page for each', () => {
    const links = document.querySelectorAll('[data-coming] h3 a');
    expect(links).toHaveLength(6);
    for (const link of links)
      expect(fixture.fileOf(link.getAttribute('href') ?? ''), link.text).toBeDefined();
  });
});

test('where only deadlines are to come, the page says so and where to look', () => {
  const document = page(readSite(elsewhere, base), '/slt/arrangementer/');
  expect(document.querySelector('[data-none]')?.hasAttribute('hidden')).toBe(false);
  expect(document.querySelectorAll('[data-coming] > [data-of="event"]')).toEqual([]);
  expect(document.querySelectorAll('[data-coming] > li')).toHaveLength(2);
  expect(
    document.querySelectorAll('#kunngjor ~ ul a').map((link) => link.getAttribute('href')),
  ).toEqual(['https://example.com/provesenteret']);
});

describe('what an event tells search engines', () => {
  const dataOf = (id: string): unknown[] =>
    page(fixture, `/arrangementer/${id}/`)
      .querySelectorAll('script[type="application/ld+json"]')
      .map((script) => JSON.parse(script.text) as unknown);

  test('is when, where, whose and how', () => {
    expect(dataOf('kommende-kurs')).toEqual([
      expect.objectContaining({
        '@context': 'https://schema.org',
        '@type': 'Event',
        startDate: '2027-02-09',
        endDate: '2027-02-10',
        eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
        location: [expect.objectContaining({ '@type': 'Place', name: 'Prøvehotellet' })],
        url: 'https://example.com/arrangementer/kommende-kurs/',
      }),
    ]);
  });

  test('is nothing for a deadline, which is no event', () => {
    expect(dataOf('frist-prove')).toEqual([]);
  });
});

describe.each([
  ['the site', site],
  ['the fixture', fixture],
])('the calendars of %s', (_, built) => {
  const files = calendarsOf(built);

  test('stand beside each page of an event, and one of all in each language', () => {
    const pages = built.pages.filter(({ address }) =>
      /^(\/nn)?\/arrangementer\/[^/]+\/$/.test(address),
    );
    expect(pages.length).toBeGreaterThan(0);
    expect(files).toEqual(
      [...pages.map(({ address }) => address.slice(1, -1)), 'arrangementer', 'nn/arrangementer']
        .map((name) => `${name}.ics`)
        .sort(),
    );
  });

  test('are read by another library, each event once, with a page that is there', () => {
    for (const file of files) {
      const events = eventsIn(built, file);
      expect(events.length, file).toBeGreaterThan(0);
      expect(new Set(events.map(({ uid }) => uid)).size, file).toBe(events.length);
      for (const { url } of events)
        expect(built.fileOf(new URL(url).pathname), `${file}: ${url}`).toBeDefined();
    }
  });
});

test('the calendar of all has what is to come, and the deadlines of two years', () => {
  expect(eventsIn(fixture, 'arrangementer.ics').map(({ uid, start }) => [uid, start])).toEqual([
    ['pagaende-samling@slt-handboken', '2026-11-20'],
    ['frist-prove-2026@slt-handboken', '2026-12-01'],
    ['kommende-kurs@slt-handboken', '2027-02-09'],
    ['avlyst-konferanse@slt-handboken', '2027-03-10'],
    ['frist-monster-2027@slt-handboken', '2027-04-01'],
    ['kommende-sommer@slt-handboken', '2027-06-08T07:00:00Z'],
    ['frist-prove-2027@slt-handboken', '2027-12-01'],
    ['frist-monster-2028@slt-handboken', '2028-04-01'],
  ]);
  expect(eventsIn(fixture, 'nn/arrangementer.ics')[5]?.summary).toBe('Sommarseminaret');
});
