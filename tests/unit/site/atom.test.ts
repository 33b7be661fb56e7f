import { expect, test } from 'vitest';
import { atomFeed, type FeedEntry, type FeedFacts } from '#domain/site/atom.ts';
import { xmlFile } from '#domain/site/xml-file.ts';
import { readFeed } from '../../support/atom.ts';

const facts: FeedFacts = {
  name: 'aktuelt/nb',
  title: 'Prøven: Aktuelt',
  subtitle: 'En prøve.',
  author: 'redaksjonen for prøven',
  language: 'nb',
  self: 'https://example.com/slt/aktuelt.xml',
  page: 'https://example.com/slt/aktuelt/',
  today: '2026-11-21',
};
const entry: FeedEntry = {
  name: 'aktuelt/nb/en-prove',
  title: 'Prøve <b>& «anførsel» ]]>',
  summary: 'Over\u0008 en linje &amp; videre.',
  address: 'https://example.com/slt/aktuelt/en-prove/',
  published: '2026-11-20',
  updated: '2026-11-21',
  language: 'nb',
};
const read = (entries: FeedEntry[], more: Partial<FeedFacts> = {}) =>
  readFeed(xmlFile(atomFeed({ ...facts, ...more }, entries)));

test('a feed follows RFC 4287, and its words come out as they went in', () => {
  const feed = read([entry, { ...entry, name: 'aktuelt/nb/en-til', updated: '2026-11-19' }]);
  expect(feed.wrong).toEqual([]);
  expect(feed).toMatchObject({ self: facts.self, page: facts.page, language: 'nb' });
  expect(feed.entries[0]).toEqual({
    id: 'tag:example.com,2026:aktuelt/nb/en-prove',
    title: entry.title,
    summary: 'Over en linje &amp; videre.',
    published: '2026-11-20T00:00:00Z',
    updated: '2026-11-21T00:00:00Z',
    language: 'nb',
    address: entry.address,
  });
});

test('it was changed when its newest entry was, and one without entries on the day of the build', () => {
  expect(read([{ ...entry, updated: '2026-11-19' }, entry]).updated).toBe('2026-11-21T00:00:00Z');
  const empty = read([], { today: '2027-01-02' });
  expect(empty).toMatchObject({ wrong: [], entries: [], updated: '2027-01-02T00:00:00Z' });
});

test('the reader of the tests finds what is wrong with a feed', () => {
  expect(read([entry, entry]).wrong).toEqual(['entries: ids of their own']);
  expect(read([{ ...entry, published: 'i går' }]).wrong).toEqual([
    'entry 0: published as a moment',
  ]);
  expect(read([{ ...entry, address: '/aktuelt/' }]).wrong).toEqual(['entry 0: whole addresses']);
  expect(readFeed('<feed><id>a:1</id></feed>').wrong).toContain('feed: its name');
  expect(() => readFeed('<feed><id>1</feed>')).toThrow('<feed><id>1');
});
