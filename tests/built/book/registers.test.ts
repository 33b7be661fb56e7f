import { describe, expect, test } from 'vitest';
import { readSite } from '../../../scripts/support/site.ts';

const site = readSite();

const documentOf = (address: string) => {
  const page = site.pages.find((candidate) => candidate.address === address);
  if (!page) throw new Error(`${address} is not built`);
  return page.document;
};

/** The ids of a page with this beginning, each with where its link leads. */
const anchorsOf = (address: string, prefix: string) =>
  documentOf(address)
    .querySelectorAll(`li[id^="${prefix}"]`)
    .map((node) => ({ id: node.id, href: node.querySelector('a')?.getAttribute('href') ?? '' }));

describe.each([
  ['bokmål', ''],
  ['nynorsk', '/nn'],
])('the registers of rules and sources in %s', (_, prefix) => {
  test.each([
    ['/handbok/kilder/', 'kilde-', /^(\/nn)?\/kilder\/[a-z0-9-]+\/$/],
    ['/kilder/', 'kilde-', /^(\/nn)?\/kilder\/[a-z0-9-]+\/$/],
    ['/handbok/lovoversikt/', 'lov-', /^(\/nn)?\/lover\/$/],
  ])('every fragment of %s leads on to its entry', (address, kind, page) => {
    const anchors = anchorsOf(`${prefix}${address}`, kind);
    expect(anchors.length).toBeGreaterThan(1);
    for (const { id, href } of anchors) {
      const [target = '', fragment = ''] = href.split('#');
      expect(fragment, href).toBe(id);
      expect(target, href).toMatch(page);
      expect(target.startsWith(`${prefix}/`), href).toBe(true);
      expect(documentOf(target).getElementById(id), href).not.toBeNull();
    }
  });

  test('are still whole, with the same fragments, in the handbook on one page', () => {
    for (const [address, kind] of [
      ['/handbok/kilder/', 'kilde-'],
      ['/handbok/lovoversikt/', 'lov-'],
    ] as const) {
      const short = anchorsOf(`${prefix}${address}`, kind).map(({ id }) => id);
      const whole = anchorsOf(`${prefix}/handbok/alt/`, kind).map(({ id }) => id);
      expect(whole.toSorted()).toEqual(short.toSorted());
    }
  });

  test('say of each source when it was read, and of each rule when it was checked', () => {
    const pages = site.pages.filter(({ address }) =>
      new RegExp(`^${prefix}/kilder/[a-z0-9-]+/$`).test(address),
    );
    const sources = pages.flatMap(({ document }) => document.querySelectorAll('li[id^="kilde-"]'));
    expect(sources).toHaveLength(anchorsOf(`${prefix}/kilder/`, 'kilde-').length);
    for (const source of sources)
      expect(source.text).toMatch(/(lest|lesen|lese) \d+\. \p{L}+ \d{4}/u);
    const rules = documentOf(`${prefix}/lover/`).querySelectorAll('li[id^="lov-"]');
    for (const rule of rules) expect(rule.querySelector('time[datetime]')).not.toBeNull();
  });
});
