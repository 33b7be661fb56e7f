import { parse, type HTMLElement } from 'node-html-parser';

/** Something on a page that is a hit of its own. */
export interface SearchRecord {
  url: string;
  content: string;
  language: string;
  meta: Record<string, string>;
}

const wordsIn = (node: HTMLElement | null | undefined) =>
  (node?.text ?? '').replaceAll(/\s+/g, ' ').trim();

/** The terms of a page of the glossary, each by its meaning. Its other names are words for the same. */
const terms = (page: HTMLElement): Omit<SearchRecord, 'language'>[] =>
  page.querySelectorAll('[data-term]').map((section) => {
    const heading = section.querySelector('h2');
    return {
      url: `#${heading?.id ?? ''}`,
      content: wordsIn(section.querySelector('p')),
      meta: { title: wordsIn(heading), kind: 'term' },
    };
  });

/** The documents of the page that lists them all, each with where it is about, what it is and who it is from. */
const documents = (page: HTMLElement): Omit<SearchRecord, 'language'>[] =>
  page.querySelectorAll('li[id^=dok-]').map((row) => ({
    url: `#${row.id}`,
    content: row.querySelectorAll('.where, .facts').map(wordsIn).join('. '),
    meta: { title: wordsIn(row.querySelector('.title')), kind: 'document' },
  }));

/** All of a page that are hits of their own. */
export function recordsOf(html: string, address: string): SearchRecord[] {
  const page = parse(html);
  const language = page.querySelector('html')?.getAttribute('lang') ?? 'nb';
  return [...terms(page), ...documents(page)].map((record) => ({
    ...record,
    url: address + record.url,
    language,
  }));
}
