import { readXml } from './epub.ts';

/* A feed as a program that knows nothing of ours reads it: what RFC 4287 demands, by another parser than its writer. */

const atom = 'http://www.w3.org/2005/Atom';

const childrenOf = (node: Element, name: string): Element[] =>
  Array.from(node.childNodes)
    .map((child) => child as Element)
    .filter(({ localName, namespaceURI }) => localName === name && namespaceURI === atom);

const textOf = (node: Element, name: string): string =>
  childrenOf(node, name)[0]?.textContent ?? '';

const linksOf = (node: Element) =>
  childrenOf(node, 'link').map((link) => ({
    rel: link.getAttribute('rel') || 'alternate',
    type: link.getAttribute('type') ?? '',
    href: link.getAttribute('href') ?? '',
  }));

/** RFC 3339, as section 3.3 demands. */
const isMoment = (text: string) =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(text) &&
  !Number.isNaN(Date.parse(text));

/** An address with a scheme, as section 4.2.6 demands of an id. */
const isAbsolute = (text: string) => /^[a-z][a-z0-9+.-]*:\S+$/i.test(text);

/** What is wrong with what a feed and an entry have in common. */
function faultsOf(node: Element, where: string): string[] {
  const exactlyOne = ['id', 'title', 'updated'];
  const atMostOne = ['subtitle', 'published', 'summary', 'content', 'rights', 'source', 'icon'];
  const alternates = linksOf(node).filter(({ rel }) => rel === 'alternate');
  return [
    ...exactlyOne
      .filter((name) => childrenOf(node, name).length !== 1)
      .map((name) => `one ${name}`),
    ...atMostOne
      .filter((name) => childrenOf(node, name).length > 1)
      .map((name) => `a second ${name}`),
    ...(isAbsolute(textOf(node, 'id')) ? [] : ['an id that is absolute']),
    ...['updated', 'published']
      .filter((name) => childrenOf(node, name).some((one) => !isMoment(one.textContent ?? '')))
      .map((name) => `${name} as a moment`),
    ...(linksOf(node).some(({ href }) => !/^https?:\/\//.test(href)) ? ['whole addresses'] : []),
    ...(new Set(alternates.map(({ type }) => type)).size < alternates.length
      ? ['one alternate of a type']
      : []),
    ...childrenOf(node, 'author')
      .filter((author) => childrenOf(author, 'name').length !== 1)
      .map(() => 'one name of an author'),
  ].map((fault) => `${where}: ${fault}`);
}

/** An entry of a feed, as it is read. */
export interface ReadEntry {
  id: string;
  title: string;
  summary: string;
  published: string;
  updated: string;
  language: string;
  address: string;
}

/** A feed as it is read: what it says, and what is wrong with it. Throws where it is no XML. */
export function readFeed(xml: string) {
  const wrong: string[] = [];
  const feed = readXml(xml).documentElement;
  if (feed.localName !== 'feed' || feed.namespaceURI !== atom) wrong.push('feed: its name');
  const entries = childrenOf(feed, 'entry');
  const ids = [feed, ...entries].map((node) => textOf(node, 'id'));
  wrong.push(
    ...faultsOf(feed, 'feed'),
    ...entries.flatMap((entry, at) => faultsOf(entry, `entry ${at}`)),
    ...(new Set(ids).size < ids.length ? ['entries: ids of their own'] : []),
  );
  if (childrenOf(feed, 'author').length === 0)
    wrong.push(
      ...entries
        .filter((entry) => childrenOf(entry, 'author').length === 0)
        .map((_, at) => `entry ${at}: an author, which the feed has none of`),
    );
  const alternateOf = (node: Element) =>
    linksOf(node).find(({ rel }) => rel === 'alternate')?.href ?? '';
  wrong.push(
    ...entries
      .filter((entry) => childrenOf(entry, 'content').length === 0 && !alternateOf(entry))
      .map((_, at) => `entry ${at}: a link to what it is of`),
  );
  return {
    wrong,
    title: textOf(feed, 'title'),
    updated: textOf(feed, 'updated'),
    language: feed.getAttribute('xml:lang') ?? '',
    self: linksOf(feed).find(({ rel }) => rel === 'self')?.href ?? '',
    page: alternateOf(feed),
    entries: entries.map((entry): ReadEntry => ({
      id: textOf(entry, 'id'),
      title: textOf(entry, 'title'),
      summary: textOf(entry, 'summary'),
      published: textOf(entry, 'published'),
      updated: textOf(entry, 'updated'),
      language: entry.getAttribute('xml:lang') ?? '',
      address: alternateOf(entry),
    })),
  };
}
