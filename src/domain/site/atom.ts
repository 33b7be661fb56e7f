import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Language } from './language.ts';

/** An entry of a feed. Days are ISO dates, addresses are whole. */
export interface FeedEntry {
  /** What it is called among all entries of the feed, for good: `aktuelt/slt-konferansen-2022`. */
  name: string;
  title: string;
  summary: string;
  address: string;
  /** The day it was published. */
  published: string;
  /** The day it was last changed. */
  updated: string;
  /** The language it is written in. */
  language: Language;
}

/** A feed, as far as its entries do not say it. */
export interface FeedFacts {
  /** What it is called, for good. */
  name: string;
  title: string;
  subtitle: string;
  author: string;
  language: Language;
  /** The address of the feed itself, and of the page that says the same. */
  self: string;
  page: string;
  /** ISO date of the build: when the feed was changed, where it has no entries. */
  today: string;
}

/* A day has no hour. All of it is told as its beginning in UTC, so that no reader is told of the day before. */
const moment = (day: string) => `${day}T00:00:00Z`;

/** The year the first of these names was given: with the host, it says whose they are. */
const since = '2026';

/**
 * What something is called among all feeds of the world. It follows from the file of an entry, so it stays when a
 * title, a date or an address changes: https://www.rfc-editor.org/rfc/rfc4151
 */
const tagOf = (self: string, name: string) => `tag:${new URL(self).hostname},${since}:${name}`;

const entryOf = (entry: FeedEntry, self: string) =>
  x('entry', { 'xml:lang': entry.language }, [
    x('id', tagOf(self, entry.name)),
    x('title', entry.title),
    x('link', { rel: 'alternate', type: 'text/html', href: entry.address }),
    x('published', moment(entry.published)),
    x('updated', moment(entry.updated)),
    x('summary', entry.summary),
  ]);

/** A feed that programs which read news subscribe to: https://www.rfc-editor.org/rfc/rfc4287 */
export function atomFeed(facts: FeedFacts, entries: readonly FeedEntry[]): Element {
  const { name, title, subtitle, author, language, self, page, today } = facts;
  const updated = entries.map((entry) => entry.updated).toSorted();
  return x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language }, [
    x('id', tagOf(self, name)),
    x('title', title),
    x('subtitle', subtitle),
    x('updated', moment(updated.at(-1) ?? today)),
    x('author', [x('name', author)]),
    x('link', { rel: 'self', type: 'application/atom+xml', href: self }),
    x('link', { rel: 'alternate', type: 'text/html', href: page }),
    ...entries.map((entry) => entryOf(entry, self)),
  ]);
}
