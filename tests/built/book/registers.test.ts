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
  test.each(['/handbok/lovoversikt/', '/lover/'])(
    'each rule of %s leads to its entry',
    (address) => {
      const anchors = anchorsOf(`${prefix}${address}`, 'lov-');
      expect(anchors.length).toBeGreaterThan(1);
      for (const { id, href } of anchors) {
        const [target = '', fragment = ''] = href.split('#');
        expect(fragment, href).toBe(id);
        expect(target, href).toMatch(/^(\/nn)?\/lover\/[a-z0-9-]+\/$/);
        expect(target.startsWith(`${prefix}/`), href).toBe(true);
        expect(documentOf(target).getElementById(id), href).not.toBeNull();
      }
    },
  );

  test.each(['/handbok/kilder/', '/kilder/'])(
    'each publisher of %s leads to its sources',
    (address) => {
      const links = documentOf(`${prefix}${address}`).querySelectorAll('.index li a');
      expect(links.length).toBeGreaterThan(1);
      for (const link of links) {
        const [target = '', fragment = ''] = (link.getAttribute('href') ?? '').split('#');
        expect(documentOf(target).getElementById(fragment)?.text).toBe(link.text);
      }
    },
  );

  test('are whole in the handbook on one page', () => {
    const whole = (kind: string) => anchorsOf(`${prefix}/handbok/alt/`, kind).map(({ id }) => id);
    const rules = anchorsOf(`${prefix}/handbok/lovoversikt/`, 'lov-').map(({ id }) => id);
    expect(whole('lov-').toSorted()).toEqual(rules.toSorted());
    const counted = documentOf(`${prefix}/handbok/kilder/`).querySelectorAll('.index li');
    const sum = counted.reduce((all, { text }) => all + Number(/\((\d+)\)$/.exec(text)?.[1]), 0);
    expect(whole('kilde-')).toHaveLength(sum);
  });

  test('say of each source when it was read, and of each rule when it was checked', () => {
    const pages = site.pages.filter(({ address }) =>
      new RegExp(`^${prefix}/kilder/[a-z0-9-]+/$`).test(address),
    );
    const sources = pages.flatMap(({ document }) => document.querySelectorAll('li[id^="kilde-"]'));
    expect(sources.length).toBeGreaterThan(1);
    for (const source of sources)
      expect(source.text).toMatch(/(lest|lesen|lese) \d+\. \p{L}+ \d{4}/u);
    const acts = site.pages.filter(({ address }) =>
      new RegExp(`^${prefix}/lover/[a-z0-9-]+/$`).test(address),
    );
    const rules = acts.flatMap(({ document }) => document.querySelectorAll('li[id^="lov-"]'));
    expect(rules).toHaveLength(anchorsOf(`${prefix}/lover/`, 'lov-').length);
    for (const rule of rules) expect(rule.querySelector('time[datetime]')).not.toBeNull();
  });

  test('say of a rule behind an answer of a decision aid that it is used there', () => {
    const aids = site.pages.filter(
      ({ address, document }) =>
        new RegExp(`^${prefix}/[a-z-]+/$`).test(address) && document.querySelector('decision-aid'),
    );
    expect(aids.length).toBeGreaterThan(0);
    for (const { address, document } of aids) {
      const rules = document.querySelectorAll('decision-aid a[href*="#lov-"]');
      expect(rules.length).toBeGreaterThan(0);
      for (const rule of rules) {
        const [target = '', fragment = ''] = (rule.getAttribute('href') ?? '').split('#');
        const about = documentOf(target).getElementById(fragment)?.querySelector('.about');
        const used = about?.querySelectorAll('a').map((link) => link.getAttribute('href'));
        expect(used, fragment).toContain(address);
        expect(about?.text).not.toContain('?.');
      }
    }
  });
});
