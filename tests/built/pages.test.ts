import { describe, expect, test } from 'vitest';
import { readSite } from '../support/site.ts';

const site = readSite();
const { pages } = site;

/** Addresses of the pages for which something holds. An empty list is a pass that can be read. */
const addressesWhere = (fails: (page: (typeof pages)[number]) => boolean) =>
  pages.filter(fails).map(({ address }) => address);

test('every kommune and fylke has a page in both languages', () => {
  const count = (pattern: RegExp) => pages.filter(({ address }) => pattern.test(address)).length;
  expect(count(/^\/kommune\/[a-z0-9-]+\/$/)).toBe(357);
  expect(count(/^\/nn\/kommune\/[a-z0-9-]+\/$/)).toBe(357);
  expect(count(/^\/finn-koordinator\/[a-z0-9-]+\/$/)).toBe(15);
  expect(count(/^\/nn\/finn-koordinator\/[a-z0-9-]+\/$/)).toBe(15);
});

describe('every page', () => {
  test('has a title of its own', () => {
    const byTitle = Map.groupBy(
      pages,
      ({ document }) => document.querySelector('title')?.text ?? '',
    );
    const shared = [...byTitle].filter(([title, members]) => !title || members.length > 1);
    expect(
      shared.map(([title, members]) => [title, members.map(({ address }) => address)]),
    ).toEqual([]);
  });

  test('says its written language, nb or nn, and never no', () => {
    const languageOf = (address: string) => (address.startsWith('/nn/') ? 'nn' : 'nb');
    expect(
      addressesWhere(
        ({ address, document }) =>
          document.querySelector('html')?.getAttribute('lang') !== languageOf(address),
      ),
    ).toEqual([]);
    expect(addressesWhere(({ html }) => /lang="no"/.test(html))).toEqual([]);
  });

  test('has one main heading, a description and a canonical address', () => {
    expect(addressesWhere(({ document }) => document.querySelectorAll('h1').length !== 1)).toEqual(
      [],
    );
    expect(
      addressesWhere(
        ({ document }) =>
          !document.querySelector('meta[name="description"]')?.getAttribute('content'),
      ),
    ).toEqual([]);
    expect(
      addressesWhere(({ document }) => !document.querySelector('link[rel="canonical"]')),
    ).toEqual([]);
  });

  test('names the national body and the publisher in its footer', () => {
    expect(
      addressesWhere(
        ({ document }) =>
          !/Sekretariatet for konfliktråd/.test(document.querySelector('footer')?.text ?? ''),
      ),
    ).toEqual([]);
    expect(
      addressesWhere(
        ({ document }) =>
          !/redaksjonen for SLT-hånd|redaksjonen for SLT-hand/.test(
            document.querySelector('footer')?.text ?? '',
          ),
      ),
    ).toEqual([]);
  });

  test('has a policy that allows no inline code but its own, by hash', () => {
    const policyOf = ({ document }: (typeof pages)[number]) =>
      document
        .querySelector('meta[http-equiv="content-security-policy"]')
        ?.getAttribute('content') ?? '';
    expect(addressesWhere((page) => !policyOf(page).includes("default-src 'self'"))).toEqual([]);
    expect(addressesWhere((page) => policyOf(page).includes('unsafe-inline'))).toEqual([]);
    expect(addressesWhere((page) => policyOf(page).includes("'unsafe-eval'"))).toEqual([]);
    const mayRunWasm = addressesWhere((page) => policyOf(page).includes('wasm-unsafe-eval'));
    expect(mayRunWasm).toEqual(['/nn/sok/', '/sok/']);
  });

  test('has no style or event attributes, which the policy would block', () => {
    expect(
      addressesWhere(({ html }) =>
        /<[^>]+\s(style|on[a-z]+)="/.test(html.replace(/<style>[\s\S]*?<\/style>/g, '')),
      ),
    ).toEqual([]);
  });

  test('loads nothing from other sites', () => {
    const resources =
      'script[src], img[src], iframe, object, embed, link[rel="stylesheet"], link[rel="icon"], link[rel="preload"], source[src], video, audio';
    const isForeign = (address: string) => /^(https?:)?\/\//.test(address);
    expect(
      addressesWhere(({ document }) =>
        document
          .querySelectorAll(resources)
          .some((node) => isForeign(node.getAttribute('src') ?? node.getAttribute('href') ?? '')),
      ),
    ).toEqual([]);
    expect(
      addressesWhere(({ html }) => /url\((["']?)https?:/.test(html) || /@import/.test(html)),
    ).toEqual([]);
  });

  test('blocks rendering on nothing but itself', () => {
    const blocking =
      'link[rel="stylesheet"], script[src]:not([type="module"]):not([async]):not([defer])';
    expect(addressesWhere(({ document }) => document.querySelector(blocking) !== null)).toEqual([]);
  });
});

describe('a page that is not translated', () => {
  const untranslated = pages.filter(({ address }) =>
    /^\/nn\/handbok\/(?!alt\/)[a-z-]+\/$/.test(address),
  );

  test('marks the bokmål text as such and says so', () => {
    expect(untranslated.length).toBeGreaterThan(0);
    for (const { address, document } of untranslated) {
      expect(document.querySelector('.prose')?.getAttribute('lang'), address).toBe('nb');
      expect(document.querySelector('h1')?.getAttribute('lang'), address).toBe('nb');
      expect(document.querySelector('main')?.text, address).toContain(
        'ikkje skriven på nynorsk enno',
      );
    }
  });

  test('names the bokmål page as the original', () => {
    for (const { address, document } of untranslated) {
      const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
      expect(new URL(canonical).pathname).toBe(address.replace('/nn/', '/'));
    }
  });
});

describe('a chapter', () => {
  const chapters = pages.filter(({ address }) => /^\/handbok\/(?!alt\/)[a-z-]+\/$/.test(address));

  test('has summary, sources with links into them, date of check and neighbours', () => {
    expect(chapters.length).toBeGreaterThanOrEqual(8);
    for (const { address, document } of chapters) {
      expect(document.querySelector('#summary'), address).not.toBeNull();
      expect(document.querySelectorAll('li[id^="kilde-"]').length, address).toBeGreaterThan(2);
      expect(document.querySelectorAll('a[href^="#kilde-"]').length, address).toBeGreaterThan(2);
      expect(
        document.querySelector('time[data-checked]')?.getAttribute('datetime'),
        address,
      ).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(document.querySelector('a[rel="prev"], a[rel="next"]'), address).not.toBeNull();
    }
  });
});

describe('a kommune page', () => {
  const kommuner = pages.filter(({ address }) => /^(\/nn)?\/kommune\//.test(address));

  test('says what is known, and whom to call when it is urgent', () => {
    for (const { address, document } of kommuner) {
      expect(document.querySelectorAll('.contact .status').length, address).toBe(1);
      for (const number of ['112', '02800', '116111']) {
        expect(
          document.querySelector(`a[href="tel:${number}"]`),
          `${address} ${number}`,
        ).not.toBeNull();
      }
    }
  });

  test('with a source has its date of check', () => {
    const withSource = kommuner.filter(({ document }) =>
      document.querySelector('.contact .status:not(.unknown)'),
    );
    expect(withSource.length).toBeGreaterThan(100);
    for (const { address, document } of withSource) {
      expect(document.querySelector('time[data-checked]'), address).not.toBeNull();
    }
  });

  test('shows no telephone or e-mail but Oslo’s role contact', () => {
    const contacts = kommuner.flatMap(({ address, document }) =>
      document
        .querySelectorAll('.contact a[href^="tel:"], .contact a[href^="mailto:"]')
        .map((link) => `${address} ${link.getAttribute('href') ?? ''}`),
    );
    expect(contacts).toEqual([
      '/kommune/oslo/ tel:23242325',
      '/kommune/oslo/ mailto:salto@vel.oslo.kommune.no',
      '/nn/kommune/oslo/ tel:23242325',
      '/nn/kommune/oslo/ mailto:salto@vel.oslo.kommune.no',
    ]);
  });
});
