import { describe, expect, test } from 'vitest';
import { kommuneContactOf, dutyLinesOf } from '#domain/directory/general-contact.ts';
import { documentsOf } from '#domain/directory/documents/listed.ts';
import { evidenceOf } from '#domain/directory/slt-knowledge.ts';
import { buildDate } from '#domain/site/freshness.ts';
import { readableNumber } from '#domain/site/phone.ts';
import { readSite } from '../../../scripts/support/site.ts';
import { catalogueOfSite as catalogue } from '../../support/catalogue.ts';

const today = buildDate(process.env.BUILD_DATE);
const site = readSite();
const main = (address: string) =>
  site.pages.find((page) => page.address === address)?.document.querySelector('main');
const flat = (text: string | undefined) => (text ?? '').replace(/\s+/g, ' ');
const coordinationsOf = (kommune: string) =>
  catalogue.coordinations.filter(({ kommuner }) => kommuner.includes(kommune));

describe.each([
  ['nb', ''],
  ['nn', '/nn'],
] as const)('the page of each kommune in %s', (language, base) => {
  const pages = catalogue.kommuner.map((kommune) => {
    const page = main(`${base}/kommune/${kommune.slug}/`);
    return {
      kommune,
      text: flat(page?.text),
      status: page?.querySelector('[aria-labelledby="vet"] .status'),
      links: (page?.querySelectorAll('a[href]') ?? []).map((link) => link.getAttribute('href')),
    };
  });

  test('tells every source there is about it, and what it says, in its own place and no other', () => {
    for (const { kommune, text, links } of pages) {
      for (const { url, says } of evidenceOf(coordinationsOf(kommune.id), kommune.id)) {
        if (url) expect(links, kommune.name).toContain(url);
        if (says) expect(text, kommune.name).toContain(says[language]);
      }
    }
  });

  test('says «har SLT» only with a year of the last five, and a source that can be trusted', () => {
    const has = pages.filter(({ status }) => status?.classList.contains('has'));
    for (const { kommune, status } of has) {
      const years = flat(status?.text).match(/\d{4}/g)?.map(Number) ?? [];
      expect(years, kommune.name).not.toEqual([]);
      expect(Number(today.slice(0, 4)) - Math.min(...years)).toBeLessThanOrEqual(5);
      const trusted = evidenceOf(coordinationsOf(kommune.id), kommune.id).some(
        ({ trust, years: own }) => trust !== 'lav' && own?.from === Math.min(...years),
      );
      const isConfirmed = coordinationsOf(kommune.id).some(({ confirmation }) => confirmation);
      expect(trusted || isConfirmed, kommune.name).toBe(true);
    }
  });

  test('says «hadde SLT» of no kommune that has no source for it, and «vet ikke» of all others', () => {
    for (const { kommune, status } of pages) {
      const tells = evidenceOf(coordinationsOf(kommune.id), kommune.id).some(
        (each) => (each.tells ?? 'har') === 'har',
      );
      const isConfirmed = coordinationsOf(kommune.id).some(({ confirmation }) => confirmation);
      expect(status?.classList.contains('unknown'), kommune.name).toBe(!tells && !isConfirmed);
    }
  });

  test('gives a way to reach it, each number and address it has, and its year', () => {
    for (const { kommune, text, links } of pages) {
      const { own, email, phone } = kommuneContactOf(kommune, today);
      const ways = [own?.email ?? email?.value, own?.phone ?? phone?.value];
      expect(
        links.some((link) => link?.startsWith(`mailto:${ways[0]}?subject=`)),
        kommune.name,
      ).toBe(true);
      if (ways[1]) expect(links, kommune.name).toContain(`tel:${ways[1]}`);
      if (email?.year) expect(text, kommune.name).toContain(`${email.year}`);
      if (phone) expect(text, kommune.name).toContain(phone.dating[language]);
      for (const line of dutyLinesOf(catalogue.dutyLines, kommune.id)) {
        expect(text, kommune.name).toContain(readableNumber(line.phone));
        expect(text, kommune.name).toContain(line.dating[language]);
      }
    }
  });

  test('lists the documents about it', () => {
    for (const { kommune, text, links } of pages) {
      for (const { title, source } of documentsOf(catalogue.documents, kommune.id, today)) {
        expect(text, kommune.name).toContain(title);
        expect(links, kommune.name).toContain(source);
      }
    }
  });
});
